// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/libraryreportmodel.h"
#include "widgets/common/chip.h"
#include "widgets/library/libraryreportpage.h"
#include "widgets/library/libraryreporttable.h"
#include "widgets/library/reportplot.h"
#include "widgets/library/sectionswitch.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 now = 1000 * day + 50'000'000;

LibraryReport report()
{
    LibraryReport report;
    report.since = 994 * day;
    report.until = 1001 * day - 1;
    EntryFigures figures;
    figures.entry = EntryId(u"refund"_s);
    figures.language = u"en"_s;
    figures.sent = 20;
    figures.edited = 12;
    report.variants = {figures};
    report.days = {{996, 8, 5, 2, 30, 120}, {1000, 12, 7, 1, 40, 7200}};
    return report;
}

Entry published(const QString &id, const QString &title)
{
    Entry entry;
    entry.id = EntryId(id);
    entry.title = title;
    entry.status = EntryStatus::Published;
    entry.publishedVersion = 1;
    return entry;
}

} // namespace

class TestLibraryReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<LibraryReportPage>();
        m_page->resize(1376, 800);
        m_page->setNow(now);
        m_page->setEntries({published(u"refund"_s, u"Refund"_s), published(u"label"_s, u"Label"_s)});
        m_asked = std::make_unique<QSignalSpy>(m_page.get(), &LibraryReportPage::reportRequested);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void asksForThirtyWholeDaysWhenItIsFirstSeen()
    {
        QCOMPARE(m_asked->size(), 1);
        QCOMPARE(m_asked->first().at(0).toLongLong(), 971 * day);
        QCOMPARE(m_asked->first().at(1).toLongLong(), 1001 * day - 1);
        QCOMPARE(m_asked->first().at(2).toLongLong(), 941 * day);
    }

    void asksAgainForAnotherPeriod()
    {
        auto *period = m_page->findChild<SectionSwitch *>();
        period->setCurrent(0);
        Q_EMIT period->picked(0);
        QCOMPARE(m_asked->size(), 2);
        QCOMPARE(m_asked->last().at(0).toLongLong(), 994 * day);
    }

    void showsEntriesAndThoseNeverUsed()
    {
        m_page->setReport(report());
        QVERIFY(m_page->table()->isVisible());
        QCOMPARE(m_page->table()->model()->rowCount(), 2);
        chip(u"Never used 1"_s)->click();
        QCOMPARE(m_page->table()->model()->rowCount(), 1);
        QCOMPARE(m_page->table()->model()->index(0, 0).data().toString(), u"Label"_s);
        chip(u"Often rewritten 1"_s)->click();
        QCOMPARE(m_page->table()->model()->index(0, 0).data().toString(), u"Refund"_s);
    }

    void opensAnEntryByEnterAndByADoubleClick()
    {
        m_page->setReport(report());
        QSignalSpy opened(m_page.get(), &LibraryReportPage::entryOpenRequested);
        const QModelIndex row = m_page->table()->model()->index(0, LibraryReportModel::Sent);
        m_page->table()->setCurrentIndex(row);
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QTest::mouseDClick(m_page->table()->viewport(), Qt::LeftButton, {},
                           m_page->table()->visualRect(row).center());
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<EntryId>(), EntryId(u"refund"_s));
    }

    void sortsByTheHeaderWithTheKeyboard()
    {
        m_page->setReport(report());
        QHeaderView *header = m_page->table()->header();
        header->setFocus(Qt::TabFocusReason);
        QTest::keyClick(header, Qt::Key_Right);
        QTest::keyClick(header, Qt::Key_Right);
        QTest::keyClick(header, Qt::Key_Return);
        QCOMPARE(header->sortIndicatorSection(), int(LibraryReportModel::Sent));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QCOMPARE(m_page->table()->model()->index(0, 0).data().toString(), u"Label"_s);
    }

    void exportsWhatIsShown()
    {
        m_page->setReport(report());
        QVERIFY(m_page->csv().contains("Label"));
        m_page->findChild<QLineEdit *>()->setText(u"refu"_s);
        QVERIFY(!m_page->csv().contains("Label"));
        QVERIFY(m_page->csv().contains("Refund"));
        QSignalSpy exported(m_page.get(), &LibraryReportPage::exportRequested);
        QTest::keyClick(m_page->table(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(m_page->fileName(), u"library-1972-08-29-1972-09-27.csv"_s);
    }

    void showsThePlotsAsATableByV()
    {
        m_page->setReport(report());
        auto *days = m_page->findChild<QTableWidget *>();
        QVERIFY(!days->isVisible());
        QTest::keyClick(m_page->table(), Qt::Key_V);
        QVERIFY(days->isVisible());
        QCOMPARE(days->rowCount(), 7);
        QCOMPARE(days->item(0, 2)->text(), u"12"_s);
        QTest::keyClick(days, Qt::Key_V);
        QVERIFY(!days->isVisible());
    }

    void readsADayOfThePlotByTheArrowKeys()
    {
        m_page->setReport(report());
        auto *plot = m_page->findChild<ReportPlot *>();
        plot->setFocus(Qt::TabFocusReason);
        QTest::keyClick(plot, Qt::Key_End);
        QVERIFY(plot->readout().contains(u"12 from the library, 1 by hand"_s));
        QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY(plot->readout().contains(u"0 from the library"_s));
    }

    void saysWhenNothingWasSent()
    {
        LibraryReport nothing;
        nothing.since = 994 * day;
        nothing.until = now;
        m_page->setReport(nothing);
        QVERIFY(!m_page->table()->isVisible());
        QVERIFY(hasWords(u"Nothing was sent"_s));
    }

    void saysWhyTheFiguresDidNotCome()
    {
        m_page->showRefused(u"You are offline."_s);
        QVERIFY(hasWords(u"You are offline."_s));
    }

private:
    Chip *chip(const QString &words) const
    {
        for (Chip *each : m_page->findChildren<Chip *>())
            if (each->text() == words)
                return each;
        return nullptr;
    }

    bool hasWords(const QString &words) const
    {
        for (const auto *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    std::unique_ptr<LibraryReportPage> m_page;
    std::unique_ptr<QSignalSpy> m_asked;
};

QTEST_MAIN(TestLibraryReportPage)
#include "tst_libraryreportpage.moc"
