// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarypopup.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Entry entry(const QString &id, const QString &title, const QString &english, const QString &hebrew = {})
{
    Entry entry;
    entry.id = EntryId(id);
    entry.shortcuts = {id};
    entry.title = title;
    entry.status = EntryStatus::Published;
    entry.variants = {{u"en"_s, FormOfAddress::Neutral, english}};
    if (!hebrew.isEmpty())
        entry.variants.append({u"he"_s, FormOfAddress::Neutral, hebrew});
    return entry;
}

QList<Entry> library()
{
    Entry link = entry(u"l-refund"_s, u"Refund policy"_s, u"https://almondpine.example/refunds"_s);
    link.kind = EntryKind::Link;
    return {entry(u"refund-eta"_s, u"Refund: when it arrives"_s,
                  u"Hi {{ customer.first_name }}, look for it by {{ ask.latest_date }}."_s,
                  u"היי {{ customer.first_name }}"_s),
            entry(u"refund-now"_s, u"Refund issued today"_s, u"Done, {{ customer.first_name }}."_s), link,
            entry(u"thanks"_s, u"Thank you for writing"_s, u"Thanks for writing."_s)};
}

LibraryPopup::Context context()
{
    LibraryPopup::Context context;
    Customer customer;
    customer.name = u"James Okafor"_s;
    context.data.setCustomer(customer);
    context.customerName = customer.name;
    context.language = u"en"_s;
    return context;
}

//! A stand-in for the composer: keeps the focus and gives its keys to the popup.
class Field : public QTextEdit
{
public:
    using QTextEdit::QTextEdit;
    LibraryPopup *popup = nullptr;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!popup->handleKey(event))
            QTextEdit::keyPressEvent(event);
    }
    bool focusNextPrevChild(bool) override { return false; }
};

} // namespace

class TestLibraryPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithoutTakingTheFocus();
    void insertsTheChosenOneByEnter();
    void picksByDigit();
    void ignoresADigitWithoutARow();
    void sendsByCtrlEnterWhenComplete();
    void goesToTheFieldInsteadOfSending();
    void fillsFieldsByTab();
    void givesTheFocusBackOnEscInAField();
    void forgetsAnswersForAnotherEntry();
    void insertsIncompleteTextWithItsPlaces();
    void switchesTheLanguageByAltArrows();
    void switchesTheFormOfAddressByAltUpAndDown();
    void takesTheTextOfTheChannel();
    void closesByEsc();
    void leavesOtherKeysToTheComposer();
    void saysWhenNothingMatches();
    void showsOneKindByItsChip();
    void keepsTheCurrentEntryWhenTheLibraryChanges();
    void refusesABrokenEntry();

private:
    EntryIndex m_index;
    std::unique_ptr<QWidget> m_window;
    Field *m_field = nullptr;
    LibraryPopup *m_popup = nullptr;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestLibraryPopup::init()
{
    m_index.setEntries(library());
    m_window = std::make_unique<QWidget>();
    m_window->resize(560, 700);
    m_field = new Field(m_window.get());
    m_popup = new LibraryPopup(m_window.get());
    m_field->popup = m_popup;
    m_popup->setIndex(&m_index);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_popup);
    column->addWidget(m_field);
    m_chosen = std::make_unique<QSignalSpy>(m_popup, &LibraryPopup::entryChosen);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_field->setFocus();
    QTRY_VERIFY(m_field->hasFocus());
}

void TestLibraryPopup::cleanup() { m_window.reset(); }

void TestLibraryPopup::opensWithoutTakingTheFocus()
{
    QVERIFY(m_popup->isHidden());
    m_popup->open(u"refu"_s, context());
    QVERIFY(m_popup->isVisible());
    QVERIFY(m_field->hasFocus());
    QVERIFY(!m_popup->currentEntry().isEmpty());
}

void TestLibraryPopup::insertsTheChosenOneByEnter()
{
    QSignalSpy closed(m_popup, &LibraryPopup::closed);
    m_popup->open(u"thank"_s, context());
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(0).value<EntryId>(), EntryId(u"thanks"_s));
    QCOMPARE(m_chosen->at(0).at(1).value<RenderedText>().text, u"Thanks for writing."_s);
    QCOMPARE(m_chosen->at(0).at(2).toBool(), false);
    QVERIFY(m_popup->isHidden());
    QCOMPARE(closed.size(), 1);
}

void TestLibraryPopup::picksByDigit()
{
    m_popup->open(u"refund"_s, context());
    QTest::keyClick(m_field, Qt::Key_Down);
    const EntryId second = m_popup->currentEntry();
    QTest::keyClick(m_field, Qt::Key_Up);
    QVERIFY(m_popup->currentEntry() != second);
    QTest::keyClick(m_field, Qt::Key_2);
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(0).value<EntryId>(), second);
}

void TestLibraryPopup::ignoresADigitWithoutARow()
{
    m_popup->open(u"thank"_s, context());
    QTest::keyClick(m_field, Qt::Key_7);
    QCOMPARE(m_chosen->size(), 0);
    QVERIFY(m_popup->isVisible());
    QCOMPARE(m_field->toPlainText(), QString());
}

void TestLibraryPopup::sendsByCtrlEnterWhenComplete()
{
    m_popup->open(u"refund issued"_s, context());
    QTest::keyClick(m_field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(1).value<RenderedText>().text, u"Done, James."_s);
    QCOMPARE(m_chosen->at(0).at(2).toBool(), true);
}

void TestLibraryPopup::goesToTheFieldInsteadOfSending()
{
    m_popup->open(u"/refund-eta"_s, context());
    QTest::keyClick(m_field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_chosen->size(), 0);
    QVERIFY(m_popup->isVisible());
    QVERIFY(m_popup->isFilling());
}

void TestLibraryPopup::fillsFieldsByTab()
{
    m_popup->open(u"refund-eta"_s, context());
    QVERIFY(!m_popup->currentText().isComplete());
    QTest::keyClick(m_field, Qt::Key_Tab);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit->accessibleName(), u"latest date"_s);
    QTest::keyClicks(edit, u"Thu 19 June"_s);
    QVERIFY(m_popup->currentText().isComplete());
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(1).value<RenderedText>().text, u"Hi James, look for it by Thu 19 June."_s);
    QCOMPARE(m_chosen->at(0).at(2).toBool(), true);
    QVERIFY(m_field->hasFocus());
}

void TestLibraryPopup::givesTheFocusBackOnEscInAField()
{
    m_popup->open(u"refund-eta"_s, context());
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_popup->isFilling());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_field->hasFocus());
    QVERIFY(m_popup->isVisible());
}

void TestLibraryPopup::forgetsAnswersForAnotherEntry()
{
    m_popup->open(u"refund"_s, context());
    m_popup->setQuery(u"refund-eta"_s);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"soon"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_popup->setQuery(u"thank"_s);
    m_popup->setQuery(u"refund-eta"_s);
    QVERIFY(!m_popup->currentText().isComplete());
}

void TestLibraryPopup::insertsIncompleteTextWithItsPlaces()
{
    m_popup->open(u"refund-eta"_s, context());
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 1);
    const auto text = m_chosen->at(0).at(1).value<RenderedText>();
    QCOMPARE(text.missing(), QStringList{u"ask.latest_date"_s});
    QCOMPARE(m_chosen->at(0).at(2).toBool(), false);
}

void TestLibraryPopup::switchesTheLanguageByAltArrows()
{
    m_popup->open(u"refund-eta"_s, context());
    QTest::keyClick(m_field, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_popup->currentText().isRightToLeft, true);
    QVERIFY(m_popup->currentText().text.contains(u"היי"_s));
    QTest::keyClick(m_field, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_popup->currentText().isRightToLeft, false);
}

void TestLibraryPopup::switchesTheFormOfAddressByAltUpAndDown()
{
    Entry entry;
    entry.id = EntryId(u"forms"_s);
    entry.title = u"Zwrot"_s;
    entry.shortcuts = {u"zwrot"_s};
    entry.status = EntryStatus::Published;
    entry.variants = {{u"pl"_s, FormOfAddress::Neutral, u"Zwrot jest w drodze"_s},
                      {u"pl"_s, FormOfAddress::Feminine, u"Otrzymała Pani zwrot"_s},
                      {u"en"_s, FormOfAddress::Neutral, u"Your refund is on its way"_s}};
    m_index.insert(entry);
    LibraryPopup::Context context;
    context.language = u"pl"_s;
    m_popup->open(u"zwrot"_s, context);
    QCOMPARE(m_popup->currentText().text, u"Zwrot jest w drodze"_s);
    QTest::keyClick(m_field, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_popup->currentText().text, u"Otrzymała Pani zwrot"_s);
    QTest::keyClick(m_field, Qt::Key_Down, Qt::AltModifier); // there is no masculine one
    QCOMPARE(m_popup->currentText().text, u"Zwrot jest w drodze"_s);
    QTest::keyClick(m_field, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_popup->currentText().text, u"Otrzymała Pani zwrot"_s);
}

void TestLibraryPopup::takesTheTextOfTheChannel()
{
    Entry entry;
    entry.id = EntryId(u"short"_s);
    entry.title = u"Tracking"_s;
    entry.shortcuts = {u"tracking"_s};
    entry.status = EntryStatus::Published;
    entry.variants = {{u"en"_s, FormOfAddress::Neutral, u"You can follow your parcel on our page."_s},
                      {u"en"_s, FormOfAddress::Neutral, u"Track it."_s, {}, {Channel::Sms}, 0}};
    m_index.insert(entry);
    LibraryPopup::Context context;
    context.language = u"en"_s;
    context.channel = Channel::Sms;
    m_popup->open(u"tracking"_s, context);
    QCOMPARE(m_popup->currentText().text, u"Track it."_s);
    context.channel = Channel::WebChat;
    m_popup->open(u"tracking"_s, context);
    QCOMPARE(m_popup->currentText().text, u"You can follow your parcel on our page."_s);
}

void TestLibraryPopup::closesByEsc()
{
    QSignalSpy closed(m_popup, &LibraryPopup::closed);
    m_popup->open(u"refu"_s, context());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(m_popup->isHidden());
    QCOMPARE(closed.size(), 1);
    m_popup->dismiss();
    QCOMPARE(closed.size(), 1);
}

void TestLibraryPopup::leavesOtherKeysToTheComposer()
{
    m_popup->open(u"refu"_s, context());
    QTest::keyClick(m_field, Qt::Key_N);
    QCOMPARE(m_field->toPlainText(), u"n"_s);
    m_popup->dismiss();
    QTest::keyClick(m_field, Qt::Key_1);
    QCOMPARE(m_field->toPlainText(), u"n1"_s);
}

void TestLibraryPopup::saysWhenNothingMatches()
{
    m_popup->open(u"xyzzyq"_s, context());
    QVERIFY(m_popup->currentEntry().isEmpty());
    QVERIFY(!m_popup->findChild<QListView *>()->isVisible());
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 0);
}

void TestLibraryPopup::showsOneKindByItsChip()
{
    m_popup->open(u"refund"_s, context());
    auto *list = m_popup->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 3);
    for (auto *each : m_popup->findChildren<QAbstractButton *>())
        if (each->text() == u"Links 1"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(m_popup->currentEntry(), EntryId(u"l-refund"_s));
    QVERIFY(m_field->hasFocus());
}

void TestLibraryPopup::keepsTheCurrentEntryWhenTheLibraryChanges()
{
    m_popup->open(u"refund"_s, context());
    QTest::keyClick(m_field, Qt::Key_Down);
    const EntryId current = m_popup->currentEntry();
    Entry fresh = entry(u"refund"_s, u"Refund"_s, u"New."_s);
    fresh.used = 100;
    m_index.insert(fresh);
    m_popup->refresh();
    QCOMPARE(m_popup->currentEntry(), current);
}

void TestLibraryPopup::refusesABrokenEntry()
{
    m_index.setEntries({entry(u"broken"_s, u"Broken"_s, u"Hi {{ custmer.name }}"_s)});
    m_popup->open(u"broken"_s, context());
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 0);
    QVERIFY(m_popup->isVisible());
}

QTEST_MAIN(TestLibraryPopup)
#include "tst_librarypopup.moc"
