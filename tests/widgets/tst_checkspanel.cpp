// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/checkspanel.h"

#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/library/checkrow.h"
#include "widgets/library/checkwords.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Finding finding(CheckKind kind, Severity severity, const QString &subject, int variant = 0)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.subject = subject;
    finding.key = nameOf(kind) + u':' + subject;
    finding.variant = variant;
    finding.language = u"en"_s;
    finding.line = 8;
    finding.start = 40;
    finding.length = 5;
    return finding;
}

Finding withoutDefault()
{
    Finding made = finding(CheckKind::MissingDefault, Severity::Danger, u"refund.latest_date"_s);
    made.mend = Mend{60, 0, u" | default: \"\""_s, 12};
    return made;
}

Finding avoided()
{
    Finding made = finding(CheckKind::AvoidedWord, Severity::Warn, u"Unfortunately"_s);
    made.reason = u"say what happens next"_s;
    return made;
}

QStringList titles(const ChecksPanel &panel)
{
    QStringList titles;
    for (const CheckRow *row : panel.findChildren<CheckRow *>())
        if (!row->isHidden())
            titles.append(checkTitle(row->finding()));
    return titles;
}

CheckRow *rowOf(const ChecksPanel &panel, CheckKind kind)
{
    for (CheckRow *row : panel.findChildren<CheckRow *>())
        if (!row->isHidden() && row->finding().kind == kind)
            return row;
    return nullptr;
}

Button *button(const QWidget *parent, const QString &text)
{
    for (Button *each : parent->findChildren<Button *>())
        if (each->isVisible() && each->text() == text)
            return each;
    return nullptr;
}

} // namespace

class TestChecksPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void countsWhatIsToFixAndToWeigh();
    void putsWhatIsBeingWrittenFirst();
    void saysWhereAFindingIs_data();
    void saysWhereAFindingIs();
    void explainsAFinding_data();
    void explainsAFinding();
    void goesToThePlaceByClickAndKey();
    void mendsByItsButton();
    void keepsWithAReason();
    void doesNotLetADangerBeKept();
    void keepsAReasonThatIsBeingWrittenWhenTheChecksRunAgain();
    void putsAwayWhatWasKept();
    void onlyShowsToWhoMayNotEdit();
    void walksTheRowsByKeys();

private:
    std::unique_ptr<ChecksPanel> m_panel;
};

void TestChecksPanel::init()
{
    m_panel = std::make_unique<ChecksPanel>();
    m_panel->resize(284, 600);
    m_panel->show();
}

void TestChecksPanel::countsWhatIsToFixAndToWeigh()
{
    Finding kept = finding(CheckKind::LongSentence, Severity::Warn, {});
    kept.kept = u"It is a quotation"_s;
    m_panel->setFindings({withoutDefault(), avoided(), kept});
    QStringList tags;
    for (const Tag *each : m_panel->findChildren<Tag *>())
        if (each->isVisible())
            tags.append(each->text());
    QCOMPARE(tags, (QStringList{u"1 to fix"_s, u"1 to weigh"_s}));
    m_panel->setFindings({kept});
    QCOMPARE(m_panel->toFix() + m_panel->toWeigh(), 0);
    for (const Tag *each : m_panel->findChildren<Tag *>())
        QVERIFY(!each->isVisible());
}

void TestChecksPanel::putsWhatIsBeingWrittenFirst()
{
    Finding polish = finding(CheckKind::LongForSms, Severity::Warn, {}, 3);
    m_panel->setFindings({polish, avoided(), finding(CheckKind::Spelling, Severity::Danger, u"recieve"_s, 3),
                          withoutDefault()});
    QCOMPARE(titles(*m_panel),
             (QStringList{u"No fallback"_s, u"Spelling"_s, u"Tone guide"_s, u"Long for SMS"_s}));
    m_panel->setCurrentVariant(3);
    QTRY_VERIFY(rowOf(*m_panel, CheckKind::Spelling)->y() < rowOf(*m_panel, CheckKind::MissingDefault)->y());
    QTRY_VERIFY(rowOf(*m_panel, CheckKind::LongForSms)->y() < rowOf(*m_panel, CheckKind::AvoidedWord)->y());
}

void TestChecksPanel::saysWhereAFindingIs_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<bool>("isCurrent");
    QTest::addColumn<QString>("words");

    Finding feminine = avoided();
    feminine.language = u"he"_s;
    feminine.form = FormOfAddress::Feminine;
    Finding whole = finding(CheckKind::LongForSms, Severity::Warn, {});
    whole.language = u"pl"_s;
    whole.line = 0;
    Finding entry = finding(CheckKind::NoOwner, Severity::Warn, {}, -1);
    entry.language.clear();
    QTest::newRow("in the text that is shown") << avoided() << true << u"on line 8"_s;
    QTest::newRow("in another") << feminine << false << u"on line 8 in Hebrew, feminine"_s;
    QTest::newRow("in the whole of another") << whole << false << u"in Polish"_s;
    QTest::newRow("in the whole of the one that is shown") << whole << true << QString();
    QTest::newRow("in the entry") << entry << false << QString();
}

void TestChecksPanel::saysWhereAFindingIs()
{
    QFETCH(Finding, finding);
    QFETCH(bool, isCurrent);
    QTEST(checkPlace(finding, isCurrent), "words");
}

void TestChecksPanel::explainsAFinding_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("words");

    Finding better = avoided();
    better.better = u"for now"_s;
    Finding spelling = finding(CheckKind::Spelling, Severity::Danger, u"recieve"_s);
    spelling.better = u"receive"_s;
    Finding sms = finding(CheckKind::LongForSms, Severity::Warn, {});
    sms.count = 3;
    sms.most = 2;
    Finding sentence = finding(CheckKind::LongSentence, Severity::Warn, {});
    sentence.count = 31;
    sentence.most = 25;
    QTest::newRow("no default") << withoutDefault() << u"An empty latest_date would block Send."_s;
    QTest::newRow("a word with a reason") << avoided() << u"“Unfortunately”: say what happens next"_s;
    QTest::newRow("a word with a reason and a better one")
        << better << u"“Unfortunately” → “for now”: say what happens next"_s;
    QTest::newRow("a misspelt word") << spelling << u"recieve → receive"_s;
    QTest::newRow("a long sentence") << sentence << u"31 word(s); the guide allows 25."_s;
    QTest::newRow("a long SMS") << sms << u"3 part(s); 2 character(s) fewer make it 2."_s;
}

void TestChecksPanel::explainsAFinding()
{
    QFETCH(Finding, finding);
    QString words = checkExplanation(finding);
    words.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    QTEST(words, "words");
}

void TestChecksPanel::goesToThePlaceByClickAndKey()
{
    Finding missing = finding(CheckKind::VariantMissing, Severity::Warn, {}, -1);
    missing.language = u"ar"_s;
    m_panel->setFindings({avoided(), missing});
    QSignalSpy jumped(m_panel.get(), &ChecksPanel::jumpRequested);
    CheckRow *row = rowOf(*m_panel, CheckKind::AvoidedWord);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(60, 12));
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(jumped.count(), 2);
    QCOMPARE(jumped.last(),
             (QVariantList{0, QVariant::fromValue(qsizetype(40)), QVariant::fromValue(qsizetype(5))}));
    QSignalSpy begun(m_panel.get(), &ChecksPanel::variantRequested);
    QTest::keyClick(rowOf(*m_panel, CheckKind::VariantMissing), Qt::Key_Return);
    QCOMPARE(begun.count(), 1);
    QCOMPARE(begun.first().value(0).toString(), u"ar"_s);
}

void TestChecksPanel::mendsByItsButton()
{
    m_panel->setFindings({withoutDefault()});
    QSignalSpy mended(m_panel.get(), &ChecksPanel::fixRequested);
    Button *add = button(m_panel.get(), u"Add default"_s);
    QVERIFY(add);
    add->click();
    QCOMPARE(mended.count(), 1);
    QCOMPARE(mended.first().value(0).value<Finding>().mend->start, 60);
    Finding same = finding(CheckKind::SameText, Severity::Warn, u"Refund"_s);
    same.other = EntryId(u"e-7"_s);
    m_panel->setFindings({same});
    QSignalSpy opened(m_panel.get(), &ChecksPanel::entryRequested);
    button(m_panel.get(), u"Open"_s)->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().value(0).value<EntryId>(), EntryId(u"e-7"_s));
}

void TestChecksPanel::keepsWithAReason()
{
    m_panel->setFindings({avoided()});
    QSignalSpy kept(m_panel.get(), &ChecksPanel::keepRequested);
    button(m_panel.get(), u"Keep…"_s)->click();
    auto *reason = m_panel->findChild<QLineEdit *>();
    QVERIFY(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY2(kept.isEmpty(), "a reason is asked for");
    QTest::keyClicks(reason, u"The bank says so"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(kept.count(), 1);
    QCOMPARE(kept.first(), (QVariantList{avoided().key, u"The bank says so"_s}));
    button(m_panel.get(), u"Keep…"_s)->click();
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    QCOMPARE(kept.count(), 1);
}

void TestChecksPanel::doesNotLetADangerBeKept()
{
    Finding card = finding(CheckKind::PersonalCard, Severity::Danger, u"4111"_s);
    m_panel->setFindings({card});
    QVERIFY(!button(m_panel.get(), u"Keep…"_s));
    QVERIFY(!rowOf(*m_panel, CheckKind::PersonalCard)->canBeKept());
    m_panel->setFindings({finding(CheckKind::Spelling, Severity::Danger, u"Zielonka"_s)});
    QVERIFY2(rowOf(*m_panel, CheckKind::Spelling)->canBeKept(), "a name is in no dictionary");
}

void TestChecksPanel::keepsAReasonThatIsBeingWrittenWhenTheChecksRunAgain()
{
    m_panel->setFindings({avoided(), withoutDefault()});
    rowOf(*m_panel, CheckKind::AvoidedWord)->askReason();
    auto *reason = rowOf(*m_panel, CheckKind::AvoidedWord)->findChild<QLineEdit *>();
    QTest::keyClicks(reason, u"The bank"_s);
    Finding moved = avoided();
    moved.start = 55;
    moved.line = 9;
    m_panel->setFindings({moved});
    QCOMPARE(rowOf(*m_panel, CheckKind::AvoidedWord)->findChild<QLineEdit *>(), reason);
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"The bank"_s);
}

void TestChecksPanel::putsAwayWhatWasKept()
{
    Finding kept = avoided();
    kept.kept = u"The bank says so"_s;
    m_panel->setFindings({kept});
    QVERIFY(titles(*m_panel).isEmpty());
    button(m_panel.get(), u"Show 1 more"_s)->click();
    QCOMPARE(titles(*m_panel), QStringList{u"Tone guide"_s});
    QSignalSpy weighed(m_panel.get(), &ChecksPanel::weighRequested);
    button(m_panel.get(), u"Weigh again"_s)->click();
    QCOMPARE(weighed.count(), 1);
    QCOMPARE(weighed.first().value(0).toString(), kept.key);
}

void TestChecksPanel::onlyShowsToWhoMayNotEdit()
{
    m_panel->setEditable(false);
    m_panel->setFindings({withoutDefault(), avoided()});
    QCOMPARE(titles(*m_panel).size(), 2);
    for (const Button *each : m_panel->findChildren<Button *>())
        QVERIFY2(!each->isVisible(), qPrintable(each->text()));
}

void TestChecksPanel::walksTheRowsByKeys()
{
    m_panel->setFindings({withoutDefault(), avoided()});
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    m_panel->focusNext();
    QVERIFY(rowOf(*m_panel, CheckKind::MissingDefault)->hasFocus());
    m_panel->focusNext();
    QVERIFY(rowOf(*m_panel, CheckKind::AvoidedWord)->hasFocus());
}

QTEST_MAIN(TestChecksPanel)
#include "tst_checkspanel.moc"
