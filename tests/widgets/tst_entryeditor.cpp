// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryeditor.h"

#include "models/library/language/template.h"
#include "models/library/writing/entrymerge.h"
#include "widgets/library/changedtext.h"
#include "widgets/library/entrycompare.h"
#include "widgets/library/entrysettings.h"
#include "widgets/library/templatecompleter.h"
#include "widgets/library/templatefield.h"
#include "widgets/library/variantmatrix.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

const VariantPlace english{u"en"_s};
const VariantPlace polish{u"pl"_s};

Entry entry()
{
    Entry entry;
    entry.id = EntryId(u"eta"_s);
    entry.shortcuts = {u"refund"_s};
    entry.title = u"Refund"_s;
    entry.status = EntryStatus::Published;
    entry.version = 3;
    entry.publishedVersion = 3;
    entry.changedBy = UserId(u"other"_s);
    entry.variants = {{u"en"_s, FormOfAddress::Neutral, u"Hi."_s, {}, {}, 3},
                      {u"pl"_s, FormOfAddress::Neutral, u"Cześć."_s, {}, {}, 1}};
    return entry;
}

User trainer()
{
    User user;
    user.id = UserId(u"me"_s);
    user.role = Role::Trainer;
    return user;
}

QString textAt(const Entry &entry, const VariantPlace &place)
{
    const Variant *variant = variantAt(entry, place);
    return variant ? variant->text : QString();
}

} // namespace

class TestEntryEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor.reset(); }
    void goesFromTextToTextByKeys();
    void takesBackAWordAtATime();
    void takesBackWhereItWasDone();
    void takesBackFieldsToo();
    void forgetsWhatWasTakenBackOnceSomethingNewIsDone();
    void tellsTextsThatAreOlderThanTheirSource();
    void givesAChannelItsOwnText();
    void completesWhatIsBegun();
    void completesAfterADot();
    void putsADefaultWhereTheCursorIs();
    void insertsWhatIsRight();
    void showsMarksOfFindingsInTheirText();
    void mendsAFindingAsOneStep();
    void refusesReviewWhileSomethingIsDangerous();
    void comparesVersionsSideBySide();
    void restoresAVersion();
    void readsTheSettings();
    void asksForChecksAfterTyping();

private:
    [[nodiscard]] TemplateField *field() const { return m_editor->findChild<TemplateField *>(); }
    [[nodiscard]] VariantMatrix *matrix() const { return m_editor->findChild<VariantMatrix *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void type(const QString &text) const { QTest::keyClicks(field(), text); }

    std::unique_ptr<EntryEditor> m_editor;
};

void TestEntryEditor::init()
{
    m_editor = std::make_unique<EntryEditor>();
    m_editor->resize(760, 900);
    m_editor->setUser(trainer());
    m_editor->setEntry(entry(), entry());
    m_editor->show();
    field()->setFocus();
    field()->moveCursor(QTextCursor::End);
}

QPushButton *TestEntryEditor::button(const QString &text) const
{
    for (auto *each : m_editor->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisibleTo(m_editor.get()))
            return each;
    return nullptr;
}

void TestEntryEditor::goesFromTextToTextByKeys()
{
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    QTest::keyClick(field(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(matrix()->currentPlace(), (VariantPlace{u"en"_s, FormOfAddress::Feminine}));
    QCOMPARE(field()->text(), QString());
    QTest::keyClick(field(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(field(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(matrix()->currentPlace(), (VariantPlace{u"pl"_s, FormOfAddress::Masculine}));
}

void TestEntryEditor::takesBackAWordAtATime()
{
    type(u" How are"_s);
    QTest::keySequence(field(), QKeySequence::Undo);
    QCOMPARE(field()->text(), u"Hi. How "_s);
    QTest::keySequence(field(), QKeySequence::Undo);
    QTest::keySequence(field(), QKeySequence::Undo);
    QCOMPARE(field()->text(), u"Hi."_s);
    QVERIFY(!m_editor->isEdited());
    QTest::keySequence(field(), QKeySequence::Redo);
    QTest::keySequence(field(), QKeySequence::Redo);
    QTest::keySequence(field(), QKeySequence::Redo);
    QCOMPARE(field()->text(), u"Hi. How are"_s);
}

void TestEntryEditor::takesBackWhereItWasDone()
{
    type(u"x"_s);
    matrix()->setCurrentCell(3, 0);
    field()->moveCursor(QTextCursor::End);
    type(u"y"_s);
    matrix()->setCurrentCell(1, 0);
    QTest::keySequence(field(), QKeySequence::Undo);
    QCOMPARE(matrix()->currentPlace(), polish);
    QCOMPARE(field()->text(), u"Cześć."_s);
    QTest::keySequence(field(), QKeySequence::Undo);
    QCOMPARE(matrix()->currentPlace(), english);
    QCOMPARE(field()->text(), u"Hi."_s);
    QCOMPARE(field()->textCursor().position(), 3);
    QTest::keySequence(field(), QKeySequence::Redo);
    QTest::keySequence(field(), QKeySequence::Redo);
    QCOMPARE(matrix()->currentPlace(), polish);
    QCOMPARE(textAt(m_editor->entry(), english), u"Hi.x"_s);
    QCOMPARE(textAt(m_editor->entry(), polish), u"Cześć.y"_s);
}

void TestEntryEditor::takesBackFieldsToo()
{
    for (auto *each : m_editor->findChildren<QLineEdit *>())
        if (each->accessibleName() == u"Title"_s) {
            each->selectAll();
            QTest::keyClicks(each, u"X"_s);
            QCOMPARE(m_editor->entry().title, u"X"_s);
            QTest::keySequence(each, QKeySequence::Undo);
            QCOMPARE(each->text(), u"Refund"_s);
        }
    QVERIFY(!m_editor->isEdited());
}

void TestEntryEditor::forgetsWhatWasTakenBackOnceSomethingNewIsDone()
{
    type(u"a"_s);
    QTest::keySequence(field(), QKeySequence::Undo);
    type(u"b"_s);
    QTest::keySequence(field(), QKeySequence::Redo);
    QCOMPARE(field()->text(), u"Hi.b"_s);
}

void TestEntryEditor::tellsTextsThatAreOlderThanTheirSource()
{
    QCOMPARE(matrix()->item(0, 0)->text(), u"Published"_s);
    QCOMPARE(matrix()->item(3, 0)->text(), u"Older than source"_s);
    QCOMPARE(matrix()->item(2, 0)->text(), u"Missing"_s);
    QCOMPARE(matrix()->item(3, 1)->text(), u"Uses neutral"_s);
    QCOMPARE(matrix()->item(0, 1)->text(), u"Not needed"_s);
    type(u"!"_s);
    QCOMPARE(matrix()->item(0, 0)->text(), u"Draft, editing"_s);
    Entry review = entry();
    review.status = EntryStatus::InReview;
    review.version = 4;
    review.variants[0].version = 4;
    m_editor->setEntry(review, review);
    QCOMPARE(matrix()->item(0, 0)->text(), u"In review"_s);
}

void TestEntryEditor::givesAChannelItsOwnText()
{
    for (QAction *each : button(u"Own text"_s)->menu()->actions())
        if (each->text() == u"SMS"_s)
            each->trigger();
    const VariantPlace sms{u"en"_s, FormOfAddress::Neutral, {}, {Channel::Sms}};
    QCOMPARE(matrix()->currentPlace(), sms);
    QCOMPARE(matrix()->rowCount(), 5);
    type(u"Short."_s);
    QCOMPARE(textAt(m_editor->entry(), sms), u"Short."_s);
    QCOMPARE(textAt(m_editor->entry(), english), u"Hi."_s);
    QVERIFY(matrix()->verticalHeaderItem(1)->text().contains(u"SMS"_s));
}

void TestEntryEditor::completesWhatIsBegun()
{
    type(u" {{"_s);
    QVERIFY(field()->completer()->isOpen());
    type(u"cust"_s);
    QTest::keyClick(field()->completer()->popup(), Qt::Key_Return);
    QCOMPARE(field()->text(), u"Hi. {{customer."_s);
    QVERIFY(field()->completer()->isOpen());
    type(u"first"_s);
    QTest::keyClick(field()->completer()->popup(), Qt::Key_Return);
    QCOMPARE(field()->text(), u"Hi. {{customer.first_name }}"_s);
    QVERIFY(!field()->completer()->isOpen());
}

void TestEntryEditor::completesAfterADot()
{
    field()->setPlainText(u"{{ order. }}"_s);
    QTextCursor cursor = field()->textCursor();
    cursor.setPosition(9);
    field()->setTextCursor(cursor);
    QTest::keyClick(field(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(field()->completer()->isOpen());
    QTest::keyClick(field()->completer()->popup(), Qt::Key_Escape);
    QVERIFY(!field()->completer()->isOpen());
    QCOMPARE(field()->text(), u"{{ order. }}"_s);
}

void TestEntryEditor::putsADefaultWhereTheCursorIs()
{
    field()->setPlainText(u"Hi {{ customer.first_name }}."_s);
    QTextCursor cursor = field()->textCursor();
    cursor.setPosition(12);
    field()->setTextCursor(cursor);
    QTest::mouseClick(button(u"Default"_s), Qt::LeftButton);
    QCOMPARE(field()->text(), u"Hi {{ customer.first_name | default: \"\" }}."_s);
    type(u"you"_s);
    QCOMPARE(field()->text(), u"Hi {{ customer.first_name | default: \"you\" }}."_s);
}

namespace {

QList<QAction *> allActions(const QMenu *menu)
{
    QList<QAction *> actions;
    for (QAction *each : menu->actions())
        if (each->menu())
            actions += allActions(each->menu());
        else if (!each->isSeparator())
            actions.append(each);
    return actions;
}

} // namespace

void TestEntryEditor::insertsWhatIsRight()
{
    Entry link = entry();
    link.kind = EntryKind::Link;
    link.shortcuts = {u"returns"_s};
    m_editor->setLinks({link});
    QList<QAction *> actions = allActions(button(u"Field"_s)->menu());
    actions += allActions(button(u"Condition"_s)->menu());
    QVERIFY(actions.size() > 20);
    for (QAction *each : std::as_const(actions)) {
        field()->clear();
        each->trigger();
        field()->insertPlainText(u"x"_s);
        const QList<Diagnostic> found = Template::parse(field()->text()).diagnostics();
        QVERIFY2(found.isEmpty(), qPrintable(field()->text()));
    }
}

namespace {

Finding danger()
{
    Finding finding;
    finding.kind = CheckKind::Spelling;
    finding.severity = Severity::Danger;
    finding.key = u"k"_s;
    finding.variant = 1;
    finding.start = 0;
    finding.length = 5;
    finding.mend = Mend{0, 5, u"Dzień dobry"_s};
    return finding;
}

} // namespace

void TestEntryEditor::showsMarksOfFindingsInTheirText()
{
    m_editor->setFindings({danger()});
    const auto marked = [this] {
        QStringList words;
        for (const auto &each : field()->extraSelections())
            if (each.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(each.cursor.selectedText());
        return words;
    };
    QCOMPARE(marked(), QStringList());
    matrix()->setCurrentCell(3, 0);
    QCOMPARE(marked(), QStringList{u"Cześć"_s});
}

void TestEntryEditor::mendsAFindingAsOneStep()
{
    m_editor->fix(danger());
    QCOMPARE(matrix()->currentPlace(), polish);
    QCOMPARE(field()->text(), u"Dzień dobry."_s);
    QTest::keySequence(field(), QKeySequence::Undo);
    QCOMPARE(field()->text(), u"Cześć."_s);
}

void TestEntryEditor::refusesReviewWhileSomethingIsDangerous()
{
    QSignalSpy asked(m_editor.get(), &EntryEditor::saveAndActRequested);
    type(u"!"_s);
    m_editor->setFindings({danger()});
    m_editor->act(EntryAction::Publish);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(matrix()->currentPlace(), polish);
    Finding kept = danger();
    kept.kept = u"a name"_s;
    m_editor->setFindings({kept});
    m_editor->act(EntryAction::Publish);
    QCOMPARE(asked.size(), 1);
}

void TestEntryEditor::comparesVersionsSideBySide()
{
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    QSignalSpy asked(m_editor.get(), &EntryEditor::historyRequested);
    QTest::keyClick(field(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    Entry older = entry();
    older.version = 2;
    older.variants[0].text = u"Hello."_s;
    m_editor->setHistory({entry().id, {}, {entry(), older}});
    auto *compare = m_editor->findChild<EntryCompare *>();
    QVERIFY(compare->isVisible());
    QCOMPARE(compare->olderVersion(), 2);
    QCOMPARE(compare->newerVersion(), 3);
    QStringList shown;
    for (auto *each : compare->findChildren<ChangedText *>())
        if (each->isVisibleTo(compare))
            shown.append(each->shownText());
    QCOMPARE(shown, (QStringList{u"− Hello."_s, u"+ Hi."_s}));
    QTest::keyClick(compare, Qt::Key_Escape);
    QVERIFY(!compare->isVisible());
}

void TestEntryEditor::restoresAVersion()
{
    Entry older = entry();
    older.version = 2;
    older.title = u"Old"_s;
    older.owner = UserId(u"gone"_s);
    older.variants.removeLast();
    m_editor->restore(older);
    QCOMPARE(m_editor->entry().title, u"Old"_s);
    QCOMPARE(m_editor->entry().version, 3);
    QCOMPARE(m_editor->entry().owner, entry().owner);
    QCOMPARE(m_editor->entry().variants.size(), 1);
    QTest::keySequence(field(), QKeySequence::Undo);
    QCOMPARE(m_editor->entry().title, u"Refund"_s);
    QCOMPARE(m_editor->entry().variants.size(), 2);
}

void TestEntryEditor::readsTheSettings()
{
    auto *settings = m_editor->findChild<EntrySettings *>();
    QVERIFY(!settings->isVisible());
    QTest::mouseClick(button(u"More settings"_s), Qt::LeftButton);
    QVERIFY(settings->isVisible());
    QVERIFY(!m_editor->isEdited());
    for (auto *each : settings->findChildren<QCheckBox *>())
        if (each->text() == u"Only while the queue is long"_s)
            QTest::mouseClick(each, Qt::LeftButton, {}, QPoint(6, each->height() / 2));
    QVERIFY(m_editor->entry().isSurge);
    Entry expected = entry();
    expected.isSurge = true;
    QVERIFY(hasSameContent(m_editor->entry(), expected));
}

void TestEntryEditor::asksForChecksAfterTyping()
{
    QSignalSpy due(m_editor.get(), &EntryEditor::checksDue);
    type(u"!"_s);
    QTRY_VERIFY(!due.isEmpty());
    QCOMPARE(due.constLast().at(0).value<Entry>().variants.at(0).text, u"Hi.!"_s);
}

QTEST_MAIN(TestEntryEditor)
#include "tst_entryeditor.moc"
