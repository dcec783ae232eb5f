// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/toneguidepage.h"

#include "widgets/common/button.h"
#include "widgets/library/checkrow.h"
#include "widgets/library/toneguidewordmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

ToneGuide guide(const QString &brand, const QString &language, int version = 1)
{
    ToneGuide guide;
    guide.brand = brand;
    guide.language = language;
    guide.avoid = {{u"unfortunately"_s, {}, u"say what happens next"_s}, {u"asap"_s, u"today"_s, {}}};
    guide.use = {u"Happy to help"_s};
    guide.greetings = {u"Hi"_s};
    guide.sentenceWords = 25;
    guide.exclamations = 1;
    guide.version = version;
    return guide;
}

Entry entry(const QString &id, const QString &text)
{
    Entry entry;
    entry.id = EntryId(id);
    Variant variant;
    variant.language = u"en"_s;
    variant.text = text;
    entry.variants = {variant};
    return entry;
}

} // namespace

class TestToneGuidePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void showsTheGuideOfABrandAndLanguage();
    void asksToSaveWhatIsWritten();
    void addsChangesAndRemovesWordsByKeys();
    void keepsWhatIsWrittenWhileAnotherIsLookedAt();
    void losesNothingWhenSomebodyElseSaves();
    void takesWhatSomebodyElseSavedWhenNothingIsWritten();
    void marksATextThatIsTried();
    void countsTheEntriesThatOffend();
    void beginsABrandsGuideWithACopy();
    void letsAgentsOnlyRead();
    void obeysTheRulesOfModels();

private:
    [[nodiscard]] Button *button(const QString &text) const;
    [[nodiscard]] QPlainTextEdit *lines(const QString &name) const;
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] QString word(int row, int column) const;

    std::unique_ptr<ToneGuidePage> m_page;
};

void TestToneGuidePage::init()
{
    m_page = std::make_unique<ToneGuidePage>();
    m_page->setBrands({u"Almond & Pine"_s, u"Pine Outlet"_s});
    m_page->setLanguages({u"en"_s, u"he"_s});
    m_page->setGuides({guide({}, u"en"_s, 3), guide(u"Pine Outlet"_s, u"en"_s)});
    m_page->setEditable(true);
    m_page->resize(1376, 800);
    m_page->show();
}

Button *TestToneGuidePage::button(const QString &text) const
{
    for (Button *each : m_page->findChildren<Button *>())
        if (each->isVisible() && each->text() == text)
            return each;
    return nullptr;
}

QPlainTextEdit *TestToneGuidePage::lines(const QString &name) const
{
    for (QPlainTextEdit *each : m_page->findChildren<QPlainTextEdit *>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

QString TestToneGuidePage::word(int row, int column) const
{
    return table()->model()->index(row, column).data().toString();
}

void TestToneGuidePage::showsTheGuideOfABrandAndLanguage()
{
    QCOMPARE(m_page->guide(), guide({}, u"en"_s, 3));
    QVERIFY(!m_page->isEdited());
    QCOMPARE(word(0, ToneGuideWordModel::Word), u"unfortunately"_s);
    QCOMPARE(word(0, ToneGuideWordModel::Better), u"leave it out"_s);
    QCOMPARE(lines(u"Words to use"_s)->toPlainText(), u"Happy to help"_s);
    m_page->showGuide(u"Pine Outlet"_s, u"he"_s);
    QCOMPARE(m_page->guide().brand, u"Pine Outlet"_s);
    QCOMPARE(m_page->guide().language, u"he"_s);
    QVERIFY(m_page->guide().avoid.isEmpty());
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestToneGuidePage::asksToSaveWhatIsWritten()
{
    QSignalSpy saved(m_page.get(), &ToneGuidePage::saveRequested);
    QVERIFY(!button(u"Save"_s)->isEnabled());
    lines(u"Greetings"_s)->setPlainText(u"Hi\n\n  Good   morning \nHi"_s);
    for (QSpinBox *each : m_page->findChildren<QSpinBox *>())
        if (each->value() == 25)
            each->setValue(20);
    m_page->findChild<QCheckBox *>()->setChecked(true);
    for (QComboBox *each : m_page->findChildren<QComboBox *>())
        if (const int at = each->findText(u"Begin with a greeting"_s); at >= 0)
            each->setCurrentIndex(at);
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
    if (saved.isEmpty())
        button(u"Save"_s)->click();
    QCOMPARE(saved.count(), 1);
    const auto asked = saved.first().value(0).value<ToneGuide>();
    QCOMPARE(asked.greetings, (QStringList{u"Hi"_s, u"Good morning"_s}));
    QCOMPARE(asked.greeting, ToneRule::Required);
    QCOMPARE(asked.sentenceWords, 20);
    QCOMPARE(asked.allowsCapitals, true);
    QCOMPARE(asked.version, 3);
    QVERIFY2(!button(u"Save"_s)->isEnabled(), "once is enough");
    ToneGuide answer = asked;
    answer.version = 4;
    m_page->putGuide(answer);
    m_page->showSaved(answer);
    QVERIFY(!m_page->isEdited());
    QCOMPARE(m_page->guide().version, 4);
}

void TestToneGuidePage::addsChangesAndRemovesWordsByKeys()
{
    QTableView *words = table();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    words->setFocus();
    words->setCurrentIndex(words->model()->index(2, ToneGuideWordModel::Word));
    QTest::keyClicks(words, u"k"_s);
    auto *field = words->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"indly"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_page->guide().avoid.size(), 3);
    QCOMPARE(m_page->guide().avoid.last().word, u"kindly"_s);
    QVERIFY(words->model()->setData(words->model()->index(2, ToneGuideWordModel::Better), u" please "_s));
    QCOMPARE(m_page->guide().avoid.last().better, u"please"_s);
    words->setCurrentIndex(words->model()->index(0, ToneGuideWordModel::Word));
    QTest::keyClick(words, Qt::Key_Delete);
    QCOMPARE(m_page->guide().avoid.first().word, u"asap"_s);
    QVERIFY(words->model()->setData(words->model()->index(0, ToneGuideWordModel::Word), QString()));
    QCOMPARE(m_page->guide().avoid.size(), 1);
    QVERIFY(m_page->isEdited());
}

void TestToneGuidePage::keepsWhatIsWrittenWhileAnotherIsLookedAt()
{
    lines(u"Words to use"_s)->setPlainText(u"Of course"_s);
    m_page->showGuide(u"Pine Outlet"_s, u"en"_s);
    QVERIFY(!m_page->isEdited());
    QCOMPARE(lines(u"Words to use"_s)->toPlainText(), u"Happy to help"_s);
    m_page->showGuide({}, u"en"_s);
    QVERIFY(m_page->isEdited());
    QCOMPARE(lines(u"Words to use"_s)->toPlainText(), u"Of course"_s);
}

void TestToneGuidePage::losesNothingWhenSomebodyElseSaves()
{
    lines(u"Words to use"_s)->setPlainText(u"Of course"_s);
    ToneGuide theirs = guide({}, u"en"_s, 4);
    theirs.sentenceWords = 12;
    m_page->putGuide(theirs);
    QCOMPARE(lines(u"Words to use"_s)->toPlainText(), u"Of course"_s);
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QSignalSpy saved(m_page.get(), &ToneGuidePage::saveRequested);
    button(u"Keep mine"_s)->click();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().value(0).value<ToneGuide>().version, 4);
    QCOMPARE(saved.first().value(0).value<ToneGuide>().use, QStringList{u"Of course"_s});
    m_page->showRefused({ErrorCode::Conflict, u"somebody else has saved this guide meanwhile"_s, {}});
    theirs.version = 5;
    m_page->putGuide(theirs);
    button(u"Take theirs"_s)->click();
    QCOMPARE(m_page->guide(), theirs);
    QVERIFY(!m_page->isEdited());
}

void TestToneGuidePage::takesWhatSomebodyElseSavedWhenNothingIsWritten()
{
    ToneGuide theirs = guide({}, u"en"_s, 4);
    theirs.use = {u"Sure"_s};
    m_page->putGuide(theirs);
    QCOMPARE(lines(u"Words to use"_s)->toPlainText(), u"Sure"_s);
    QVERIFY(!button(u"Take theirs"_s));
}

void TestToneGuidePage::marksATextThatIsTried()
{
    QPlainTextEdit *trial = lines(u"Try it"_s);
    trial->setPlainText(u"Unfortunately it is late. Asap!"_s);
    QStringList marked;
    for (const QTextEdit::ExtraSelection &each : trial->extraSelections())
        marked.append(each.cursor.selectedText());
    QCOMPARE(marked, (QStringList{u"Unfortunately"_s, u"Asap"_s}));
    QList<CheckRow *> rows = m_page->findChildren<CheckRow *>();
    QCOMPARE(rows.size(), 2);
    button(u"Fix"_s)->click();
    QCOMPARE(trial->toPlainText(), u"It is late. Asap!"_s);
    // The guide as it is written now is what counts.
    QVERIFY(table()->model()->setData(table()->model()->index(1, 0), u"late"_s));
    QCOMPARE(trial->extraSelections().size(), 1);
    QCOMPARE(trial->extraSelections().first().cursor.selectedText(), u"late"_s);
}

void TestToneGuidePage::countsTheEntriesThatOffend()
{
    m_page->setEntries({entry(u"e-1"_s, u"Unfortunately not. Unfortunately."_s),
                        entry(u"e-2"_s, u"Unfortunately!! Yes!"_s), entry(u"e-3"_s, u"Fine."_s)});
    QTRY_COMPARE(word(0, ToneGuideWordModel::Uses), u"2 entries"_s);
    QCOMPARE(word(1, ToneGuideWordModel::Uses), u"None"_s);
    QSignalSpy asked(m_page.get(), &ToneGuidePage::showEntriesRequested);
    const QRect cell = table()->visualRect(table()->model()->index(0, ToneGuideWordModel::Uses));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().value(0).value<QList<EntryId>>(),
             (QList<EntryId>{EntryId(u"e-1"_s), EntryId(u"e-2"_s)}));
    QCOMPARE(asked.first().value(1).toString(), u"unfortunately"_s);
    button(u"1 entries"_s)->click();
    QCOMPARE(asked.last().value(0).value<QList<EntryId>>(), QList<EntryId>{EntryId(u"e-2"_s)});
    QCOMPARE(asked.last().value(1).toString(), u"Exclamation marks"_s);
}

void TestToneGuidePage::beginsABrandsGuideWithACopy()
{
    QVERIFY(!button(u"Begin with a copy"_s));
    m_page->showGuide(u"Almond & Pine"_s, u"en"_s);
    QVERIFY(m_page->guide().avoid.isEmpty());
    button(u"Begin with a copy"_s)->click();
    QCOMPARE(m_page->guide().avoid, guide({}, u"en"_s).avoid);
    QCOMPARE(m_page->guide().brand, u"Almond & Pine"_s);
    QCOMPARE(m_page->guide().version, 0);
    QVERIFY(m_page->isEdited());
    QVERIFY(button(u"Save"_s)->isEnabled());
}

void TestToneGuidePage::letsAgentsOnlyRead()
{
    m_page->setEditable(false);
    QVERIFY(!button(u"Save"_s));
    QVERIFY(!button(u"Remove"_s));
    QVERIFY(lines(u"Greetings"_s)->isReadOnly());
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!(table()->model()->index(0, 0).flags() & Qt::ItemIsEditable));
    QVERIFY2(!lines(u"Try it"_s)->isReadOnly(), "trying changes nothing");
}

void TestToneGuidePage::obeysTheRulesOfModels()
{
    ToneGuideWordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWords({{u"a"_s, {}, {}}});
    model.setEditable(true);
    QVERIFY(model.setData(model.index(1, 0), u"b"_s));
    QVERIFY(!model.setData(model.index(2, 1), u"c"_s));
    model.remove(0);
    model.remove(5);
    QCOMPARE(model.words().size(), 1);
    QCOMPARE(model.words().first().word, u"b"_s);
}

QTEST_MAIN(TestToneGuidePage)
#include "tst_toneguidepage.moc"
