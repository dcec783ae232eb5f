// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarypage.h"

#include "models/lists/entrylistmodel.h"
#include "widgets/library/entryeditor.h"
#include "widgets/library/facetpanel.h"
#include "widgets/library/facetrow.h"
#include "widgets/library/renderedview.h"
#include "widgets/library/templatefield.h"
#include "widgets/library/variantmatrix.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Entry entry(const QString &id, const QString &title, EntryKind kind = EntryKind::Reply)
{
    Entry entry;
    entry.id = EntryId(id);
    entry.kind = kind;
    entry.shortcuts = {id};
    entry.title = title;
    entry.category = u"Refunds"_s;
    entry.status = EntryStatus::Published;
    entry.version = 3;
    entry.publishedVersion = 3;
    entry.changedAt = 1000;
    entry.variants = {{u"en"_s, FormOfAddress::Neutral, u"Hi {{ customer.first_name }}."_s},
                      {u"he"_s, FormOfAddress::Feminine, u"היי {{ customer.first_name }}."_s}};
    return entry;
}

User user(Role role)
{
    User user;
    user.id = UserId(u"me"_s);
    user.name = u"Leila Haddad"_s;
    user.role = role;
    return user;
}

Customer customer(const QString &name, const QString &language, FormOfAddress form)
{
    Customer customer;
    customer.name = name;
    customer.language = language;
    customer.form = form;
    return customer;
}

} // namespace

class TestLibraryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void showsTheChosenEntry();
    void savesWhatIsWritten();
    void publishesAfterSaving();
    void publishesWhatIsSavedAtOnce();
    void refusesToPublishWithErrors();
    void refusesADigitInAShortcut();
    void mendsAnErrorByItsButton();
    void writesEachVariantByItself();
    void keepsWhatIsWrittenWhileAnotherIsLookedAt();
    void showsWhatCameRound();
    void keepsBothWhenTwoSave();
    void putsTogetherWhatTwoWrote();
    void putsTogetherWhenComingBack();
    void keepsWhatIsTypedWhileASaveIsOnItsWay();
    void givesWhatIsUnsavedToBeKept();
    void sendsForReviewWhereASecondPersonPublishes();
    void returnsWithAReason();
    void saysWhatWaitsForATrainer();
    void foldsTheFiltersInANarrowWindow();
    void previewsForEachSampleCustomer();
    void isReadOnlyForAgents();
    void letsAgentsKeepTheirOwnPhrases();
    void filtersAndSearches();

private:
    [[nodiscard]] QListView *entryList() const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void write(const QString &text) const;

    EntryListModel m_entries;
    std::unique_ptr<LibraryPage> m_page;
};

void TestLibraryPage::init()
{
    m_entries.setEntries({entry(u"eta"_s, u"Refund: when it arrives"_s),
                          entry(u"now"_s, u"Refund issued today"_s),
                          entry(u"policy"_s, u"Policy"_s, EntryKind::Link)});
    m_page = std::make_unique<LibraryPage>();
    m_page->resize(1200, 800);
    m_page->setEntries(&m_entries);
    m_page->setUser(user(Role::Trainer));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->openEntry(EntryId(u"eta"_s));
    m_page->findChild<TemplateField *>()->setFocus();
}

QListView *TestLibraryPage::entryList() const
{
    for (auto *each : m_page->findChildren<QListView *>())
        if (each->accessibleName() == u"Entries"_s)
            return each;
    return nullptr;
}

QPushButton *TestLibraryPage::button(const QString &text) const
{
    for (auto *each : m_page->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisibleTo(m_page.get()))
            return each;
    return nullptr;
}

void TestLibraryPage::write(const QString &text) const
{
    auto *field = m_page->findChild<TemplateField *>();
    field->selectAll();
    field->insertPlainText(text);
}

void TestLibraryPage::showsTheChosenEntry()
{
    QCOMPARE(m_page->currentEntry(), EntryId(u"eta"_s));
    QCOMPARE(m_page->findChild<TemplateField *>()->text(), u"Hi {{ customer.first_name }}."_s);
    QListView *list = entryList();
    QTest::keyClick(list, Qt::Key_Up);
    QVERIFY(m_page->currentEntry() != EntryId(u"eta"_s));
}

void TestLibraryPage::savesWhatIsWritten()
{
    QSignalSpy saved(m_page.get(), &LibraryPage::saveRequested);
    QVERIFY(!button(u"Save draft"_s));
    write(u"Hello."_s);
    QTest::mouseClick(button(u"Save draft"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    auto asked = saved.at(0).at(0).value<Entry>();
    QCOMPARE(asked.variants.at(0).text, u"Hello."_s);
    QCOMPARE(asked.version, 3);
    QCOMPARE(asked.variants.size(), 2);
    asked.version = 4;
    asked.status = EntryStatus::Draft;
    m_page->showSaved(asked);
    QVERIFY(!m_page->editor()->isEdited());
    QCOMPARE(m_page->editor()->entry().version, 4);
}

void TestLibraryPage::publishesAfterSaving()
{
    QSignalSpy saved(m_page.get(), &LibraryPage::saveRequested);
    QSignalSpy published(m_page.get(), &LibraryPage::publishRequested);
    write(u"Hello."_s);
    QTest::keyClick(m_page->findChild<TemplateField *>(), Qt::Key_Return, Qt::ControlModifier);
    if (saved.isEmpty())
        QTest::mouseClick(button(u"Publish"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(published.size(), 0);
    m_page->showRefused(EntryId(u"other"_s), {ErrorCode::Forbidden, u"not this one"_s, {}});
    auto asked = saved.at(0).at(0).value<Entry>();
    asked.version = 4;
    asked.status = EntryStatus::Draft;
    m_entries.put(asked);
    m_page->showSaved(asked);
    QCOMPARE(published.size(), 1);
    QCOMPARE(published.at(0).at(0).value<EntryId>(), EntryId(u"eta"_s));
    QCOMPARE(published.at(0).at(1).toInt(), 4);
}

void TestLibraryPage::publishesWhatIsSavedAtOnce()
{
    Entry draft = entry(u"eta"_s, u"Refund: when it arrives"_s);
    draft.status = EntryStatus::Draft;
    draft.version = 4;
    m_entries.put(draft);
    QSignalSpy published(m_page.get(), &LibraryPage::publishRequested);
    QTest::mouseClick(button(u"Publish"_s), Qt::LeftButton);
    QCOMPARE(published.size(), 1);
}

void TestLibraryPage::refusesToPublishWithErrors()
{
    QSignalSpy saved(m_page.get(), &LibraryPage::saveRequested);
    QSignalSpy published(m_page.get(), &LibraryPage::publishRequested);
    write(u"Hi {{ custmer.name }}"_s);
    QTest::mouseClick(button(u"Publish"_s), Qt::LeftButton);
    QCOMPARE(saved.size() + published.size(), 0);
    QCOMPARE(m_page->findChild<TemplateField *>()->textCursor().selectedText(), u"custmer"_s);
    QTest::mouseClick(button(u"Save draft"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
}

void TestLibraryPage::refusesADigitInAShortcut()
{
    QSignalSpy saved(m_page.get(), &LibraryPage::saveRequested);
    for (auto *each : m_page->editor()->findChildren<QLineEdit *>())
        if (each->accessibleName() == u"Shortcuts"_s) {
            each->end(false);
            QTest::keyClicks(each, u"2"_s);
        }
    QTest::mouseClick(button(u"Save draft"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 0);
}

void TestLibraryPage::mendsAnErrorByItsButton()
{
    write(u"Hi {{ custmer.name }}"_s);
    QVERIFY(button(u"Write customer"_s));
    QTest::mouseClick(button(u"Write customer"_s), Qt::LeftButton);
    QCOMPARE(m_page->findChild<TemplateField *>()->text(), u"Hi {{ customer.name }}"_s);
    QTest::keySequence(m_page->findChild<TemplateField *>(), QKeySequence::Undo);
    QCOMPARE(m_page->findChild<TemplateField *>()->text(), u"Hi {{ custmer.name }}"_s);
}

void TestLibraryPage::writesEachVariantByItself()
{
    auto *matrix = m_page->findChild<VariantMatrix *>();
    QCOMPARE(matrix->item(1, 0)->text(), u"Missing"_s);
    matrix->setCurrentCell(1, 1);
    QVERIFY(m_page->findChild<TemplateField *>()->text().contains(u"היי"_s));
    matrix->setCurrentCell(1, 0);
    QCOMPARE(m_page->findChild<TemplateField *>()->text(), QString());
    write(u"שלום."_s);
    const Entry &edited = m_page->editor()->entry();
    QCOMPARE(edited.variants.size(), 3);
    QCOMPARE(edited.variants.at(2), (Variant{u"he"_s, FormOfAddress::Neutral, u"שלום."_s}));
    QCOMPARE(edited.variants.at(0).text, u"Hi {{ customer.first_name }}."_s);
    m_page->findChild<TemplateField *>()->clear();
    QCOMPARE(m_page->editor()->entry().variants.size(), 2);
}

void TestLibraryPage::keepsWhatIsWrittenWhileAnotherIsLookedAt()
{
    write(u"Half a sente"_s);
    m_page->openEntry(EntryId(u"now"_s));
    QCOMPARE(m_page->findChild<TemplateField *>()->text(), u"Hi {{ customer.first_name }}."_s);
    m_page->openEntry(EntryId(u"eta"_s));
    QCOMPARE(m_page->findChild<TemplateField *>()->text(), u"Half a sente"_s);
    QVERIFY(m_page->editor()->isEdited());
}

void TestLibraryPage::showsWhatCameRound()
{
    Entry changed = entry(u"eta"_s, u"Refund: when it arrives"_s);
    changed.version = 4;
    changed.variants[0].text = u"From elsewhere."_s;
    m_entries.put(changed);
    QCOMPARE(m_page->findChild<TemplateField *>()->text(), u"From elsewhere."_s);
}

void TestLibraryPage::keepsBothWhenTwoSave()
{
    QSignalSpy saved(m_page.get(), &LibraryPage::saveRequested);
    write(u"Mine."_s);
    QTest::mouseClick(button(u"Save draft"_s), Qt::LeftButton);
    Entry theirs = entry(u"eta"_s, u"Refund: when it arrives"_s);
    theirs.version = 4;
    theirs.variants[0].text = u"Theirs."_s;
    m_entries.put(theirs);
    m_page->showRefused(EntryId(u"eta"_s), {ErrorCode::Conflict, u"saved meanwhile"_s, {}});
    QCOMPARE(m_page->findChild<TemplateField *>()->text(), u"Mine."_s);
    QVERIFY(m_page->editor()->isInConflict());
    QTest::keySequence(m_page->findChild<TemplateField *>(), QKeySequence::Save);
    QCOMPARE(saved.size(), 1); // not before it is chosen
    QTest::mouseClick(button(u"Choose…"_s), Qt::LeftButton);
    QVERIFY(!button(u"Use what is chosen"_s)->isEnabled());
    for (auto *each : m_page->editor()->findChildren<QRadioButton *>())
        if (each->text() == u"Mine"_s)
            each->click();
    QTest::mouseClick(button(u"Use what is chosen"_s), Qt::LeftButton);
    QVERIFY(!m_page->editor()->isInConflict());
    QTest::keySequence(m_page->findChild<TemplateField *>(), QKeySequence::Save);
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved.at(1).at(0).value<Entry>().version, 4);
    QCOMPARE(saved.at(1).at(0).value<Entry>().variants.at(0).text, u"Mine."_s);
}

void TestLibraryPage::putsTogetherWhatTwoWrote()
{
    write(u"Mine."_s);
    Entry theirs = entry(u"eta"_s, u"Refund: when it arrives"_s);
    theirs.version = 4;
    theirs.tags = {u"banks"_s};
    theirs.variants[1].text = u"שלום."_s;
    m_entries.put(theirs);
    QVERIFY(!m_page->editor()->isInConflict());
    const Entry &edited = m_page->editor()->entry();
    QCOMPARE(edited.version, 4);
    QCOMPARE(edited.tags, QStringList{u"banks"_s});
    QCOMPARE(edited.variants.at(0).text, u"Mine."_s);
    QCOMPARE(edited.variants.at(1).text, u"שלום."_s);
    QVERIFY(m_page->editor()->isEdited());
}

void TestLibraryPage::putsTogetherWhenComingBack()
{
    write(u"Mine."_s);
    m_page->openEntry(EntryId(u"now"_s));
    Entry theirs = entry(u"eta"_s, u"Refund: when it arrives"_s);
    theirs.version = 4;
    theirs.category = u"Money"_s;
    m_entries.put(theirs);
    m_page->openEntry(EntryId(u"eta"_s));
    QCOMPARE(m_page->editor()->entry().category, u"Money"_s);
    QCOMPARE(m_page->editor()->entry().variants.at(0).text, u"Mine."_s);
}

void TestLibraryPage::keepsWhatIsTypedWhileASaveIsOnItsWay()
{
    QSignalSpy saved(m_page.get(), &LibraryPage::saveRequested);
    write(u"One."_s);
    QTest::keySequence(m_page->findChild<TemplateField *>(), QKeySequence::Save);
    auto answer = saved.at(0).at(0).value<Entry>();
    write(u"One. Two."_s);
    answer.version = 4;
    answer.status = EntryStatus::Draft;
    m_entries.put(answer);
    m_page->showSaved(answer);
    QCOMPARE(m_page->findChild<TemplateField *>()->text(), u"One. Two."_s);
    QVERIFY(m_page->editor()->isEdited());
    QCOMPARE(m_page->editor()->entry().version, 4);
}

void TestLibraryPage::givesWhatIsUnsavedToBeKept()
{
    QSignalSpy changed(m_page.get(), &LibraryPage::unsavedChanged);
    write(u"Half a sente"_s);
    QVERIFY(!changed.isEmpty());
    const QList<UnsavedEntry> kept = m_page->unsaved();
    QCOMPARE(kept.size(), 1);
    LibraryPage other;
    other.setEntries(&m_entries);
    other.setUser(user(Role::Trainer));
    other.setUnsaved(kept);
    other.openEntry(EntryId(u"eta"_s));
    QCOMPARE(other.findChild<TemplateField *>()->text(), u"Half a sente"_s);
}

void TestLibraryPage::sendsForReviewWhereASecondPersonPublishes()
{
    Centre centre;
    centre.needsSecondPerson = true;
    m_page->setCentre(centre);
    QSignalSpy saved(m_page.get(), &LibraryPage::saveRequested);
    QSignalSpy review(m_page.get(), &LibraryPage::reviewRequested);
    write(u"Hello."_s);
    QVERIFY(!button(u"Publish"_s));
    QTest::keyClick(m_page->findChild<TemplateField *>(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    auto asked = saved.at(0).at(0).value<Entry>();
    asked.version = 4;
    asked.status = EntryStatus::Draft;
    asked.changedBy = UserId(u"me"_s);
    m_page->showSaved(asked);
    QCOMPARE(review.size(), 1);
    QCOMPARE(review.at(0).at(1).toInt(), 4);
    asked.status = EntryStatus::InReview;
    m_page->showSaved(asked);
    QVERIFY(button(u"Publish"_s) && !button(u"Publish"_s)->isEnabled());
    QVERIFY(!button(u"Publish"_s)->toolTip().isEmpty());
}

void TestLibraryPage::returnsWithAReason()
{
    Entry inReview = entry(u"eta"_s, u"Refund: when it arrives"_s);
    inReview.status = EntryStatus::InReview;
    inReview.version = 4;
    m_entries.put(inReview);
    QSignalSpy returned(m_page.get(), &LibraryPage::returnRequested);
    QTest::mouseClick(button(u"Return…"_s), Qt::LeftButton);
    QVERIFY(!button(u"Return"_s)->isEnabled());
    for (auto *each : m_page->editor()->findChildren<QLineEdit *>())
        if (each->accessibleName() == u"What is to be changed"_s) {
            QTest::keyClicks(each, u"Say when"_s);
            QTest::keyClick(each, Qt::Key_Return);
        }
    QCOMPARE(returned.size(), 1);
    QCOMPARE(returned.at(0).at(1).toString(), u"Say when"_s);
}

void TestLibraryPage::saysWhatWaitsForATrainer()
{
    QSignalSpy summary(m_page.get(), &LibraryPage::summaryChanged);
    Entry draft = entry(u"eta"_s, u"Refund: when it arrives"_s);
    draft.status = EntryStatus::Draft;
    draft.reviewAt = 1;
    m_entries.put(draft);
    QCOMPARE(summary.constLast().at(0).toString(), m_page->summary());
    QVERIFY(m_page->summary().startsWith(u"1 draft"_s));
    QVERIFY(m_page->summary().contains(u"1 overdue"_s));
    m_page->setUser(user(Role::Agent));
    QVERIFY(m_page->summary().isEmpty());
}

void TestLibraryPage::foldsTheFiltersInANarrowWindow()
{
    auto *facets = m_page->findChild<FacetPanel *>();
    m_page->resize(1376, 800);
    QVERIFY(facets->isVisible());
    m_page->resize(1136, 700);
    QVERIFY(!facets->isVisible());
    QTRY_VERIFY(m_page->editor()->width() >= 480);
    for (auto *each : m_page->findChildren<QPushButton *>())
        if (each->text() == u"Filters"_s) {
            QVERIFY(each->isVisible());
            QTest::mouseClick(each, Qt::LeftButton);
        }
    QVERIFY(facets->isVisible());
}

void TestLibraryPage::previewsForEachSampleCustomer()
{
    m_page->setPreviewCustomers({customer(u"Hannah West"_s, u"en"_s, FormOfAddress::Neutral),
                                 customer(u"רונית ברק"_s, u"he"_s, FormOfAddress::Feminine)});
    write(u"Dear {{ customer.first_name }}, {{ ask.date }}"_s);
    const auto shown = [this] {
        QStringList texts;
        for (auto *each : m_page->findChildren<RenderedView *>())
            texts.append(each->shownText());
        return texts;
    };
    QTRY_VERIFY(shown().contains(u"Dear Hannah, [date]"_s));
    QVERIFY(shown().contains(u"היי רונית."_s));
}

void TestLibraryPage::isReadOnlyForAgents()
{
    m_page->setUser(user(Role::Agent));
    QVERIFY(m_page->findChild<TemplateField *>()->isReadOnly());
    QVERIFY(!m_page->editor()->isEditable());
    QVERIFY(!button(u"Publish"_s));
}

void TestLibraryPage::letsAgentsKeepTheirOwnPhrases()
{
    m_page->setUser(user(Role::Agent));
    QSignalSpy saved(m_page.get(), &LibraryPage::saveRequested);
    m_page->newEntry();
    QVERIFY(m_page->editor()->isEditable());
    auto *title = m_page->editor()->findChild<QLineEdit *>();
    QTest::keyClicks(title, u"Greeting"_s);
    write(u"How are you today?"_s);
    QVERIFY(!button(u"Publish"_s));
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    const auto asked = saved.at(0).at(0).value<Entry>();
    QCOMPARE(asked.kind, EntryKind::Phrase);
    QCOMPARE(asked.scope, Scope::Personal);
    QCOMPARE(asked.title, u"Greeting"_s);
    QCOMPARE(asked.version, 0);
    QVERIFY(!asked.id.isEmpty());
}

void TestLibraryPage::filtersAndSearches()
{
    QListView *list = entryList();
    QCOMPARE(list->model()->rowCount(), 3);
    for (auto *each : m_page->findChildren<FacetRow *>()) {
        if (each->text() != u"Links"_s)
            continue;
        QCOMPARE(each->count(), 1);
        QTest::mouseClick(each, Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(each, Qt::LeftButton);
    }
    QCOMPARE(list->model()->rowCount(), 3);
    auto *search = m_page->endTools()->findChild<QLineEdit *>();
    search->setText(u"issued"_s);
    QCOMPARE(list->model()->rowCount(), 1);
}

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
