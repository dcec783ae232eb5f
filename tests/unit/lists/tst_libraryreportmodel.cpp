// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/libraryreportcells.h"
#include "models/lists/libraryreportfigures.h"
#include "models/lists/libraryreportfilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

EntryFigures figures(const QString &entry, const QString &language, int sent, int edited)
{
    EntryFigures figures;
    figures.entry = EntryId(entry);
    figures.language = language;
    figures.sent = sent;
    figures.edited = edited;
    figures.editedShare = edited > 0 ? 0.2 : 0;
    figures.savedSeconds = sent * 30.0;
    return figures;
}

Entry published(const QString &id, const QString &title)
{
    Entry entry;
    entry.id = EntryId(id);
    entry.title = title;
    entry.shortcuts = {id};
    entry.status = EntryStatus::Published;
    entry.publishedVersion = 1;
    return entry;
}

LibraryReport report()
{
    LibraryReport report;
    report.since = 10 * day;
    report.until = 14 * day - 1;
    report.variants = {figures(u"refund"_s, u"en"_s, 30, 3), figures(u"refund"_s, u"he"_s, 10, 1),
                       figures(u"code"_s, u"en"_s, 20, 11), figures(u"hidden"_s, u"en"_s, 4, 0)};
    report.days = {{11, 40, 4, 5, 120, 900}, {13, 24, 11, 1, 40, 600}};
    return report;
}

} // namespace

class TestLibraryReportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<LibraryReportModel>();
        m_filter = std::make_unique<LibraryReportFilter>();
        m_filter->setSourceModel(m_model.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        Entry draft = published(u"draft"_s, u"Draft"_s);
        draft.publishedVersion = 0;
        m_model->setReport(report(),
                           {published(u"refund"_s, u"Refund"_s), published(u"code"_s, u"Código, “new”"_s),
                            published(u"label"_s, u"=Return label"_s), draft});
    }

    void addsVariantsUpAndWeighsTheirAverages()
    {
        EntryFigures first = figures(u"a"_s, u"en"_s, 10, 1);
        first.editedShare = 0.9;
        first.rated = 1;
        first.satisfaction = 5;
        EntryFigures second = figures(u"a"_s, u"he"_s, 10, 3);
        second.editedShare = 0.1;
        second.rated = 3;
        second.satisfaction = 3;
        const EntryFigures sum = sumOf({first, second});
        QCOMPARE(sum.sent, 20);
        QCOMPARE(sum.edited, 4);
        QCOMPARE(sum.editedShare, 0.3);
        QCOMPARE(sum.satisfaction, 3.5);
    }

    void givesEveryDayAlsoThoseWithoutMessages()
    {
        const QList<LibraryDay> days = daysOf(report());
        QCOMPARE(days.size(), 4);
        QCOMPARE(days.first().day, 10);
        QCOMPARE(days.first().sent, 0);
        QCOMPARE(days.at(1).sent, 40);
        QCOMPARE(days.last().day, 13);
    }

    void totalsWhatTheDaysTell()
    {
        const LibraryTotals totals = totalsOf(report());
        QCOMPARE(totals.sent, 64);
        QCOMPARE(totals.messages, 160);
        QCOMPARE(totals.byHand, 6);
        QCOMPARE(*shareOf(totals.sent, totals.messages), 0.4);
        QVERIFY(!shareOf(0, 0));
    }

    void showsEntriesWithTheirVariantsBelow()
    {
        QCOMPARE(m_model->rowCount(), 4);
        const QModelIndex refund = m_model->index(0, 0);
        QCOMPARE(refund.data().toString(), u"Refund"_s);
        QCOMPARE(refund.siblingAtColumn(LibraryReportModel::Sent).data().toString(), u"40"_s);
        QCOMPARE(m_model->rowCount(refund), 2);
        QCOMPARE(m_model->index(1, LibraryReportModel::Sent, refund).data().toString(), u"10"_s);
        QCOMPARE(m_model->index(1, 0, refund).data(LibraryReportModel::EntryRole).value<EntryId>(),
                 EntryId(u"refund"_s));
    }

    void keepsEntriesThatOneMayNotSeeInOneRow()
    {
        const QModelIndex others = m_model->index(3, 0);
        QVERIFY(others.data(LibraryReportModel::EntryRole).value<EntryId>().isEmpty());
        QCOMPARE(others.siblingAtColumn(LibraryReportModel::Sent).data().toString(), u"4"_s);
        QCOMPARE(m_model->rowCount(others), 0);
    }

    void knowsWhatIsOftenRewrittenAndWhatNeverUsed()
    {
        QCOMPARE(m_filter->count(ReportAttention::OftenRewritten), 1);
        QCOMPARE(m_filter->count(ReportAttention::NeverUsed), 1);
        m_filter->setAttention(ReportAttention::OftenRewritten);
        QCOMPARE(titles(), QStringList{u"Código, “new”"_s});
        m_filter->setAttention(ReportAttention::NeverUsed);
        QCOMPARE(titles(), QStringList{u"=Return label"_s});
    }

    void findsTitlesWithoutTheirAccents()
    {
        m_filter->setText(u"codigo"_s);
        QCOMPARE(titles(), QStringList{u"Código, “new”"_s});
        m_filter->setText(u"REF"_s);
        QCOMPARE(titles(), QStringList{u"Refund"_s});
    }

    void sortsByValuesAndNotByWords()
    {
        m_filter->sort(LibraryReportModel::Saved, Qt::AscendingOrder);
        QCOMPARE(titles().first(), u"=Return label"_s);
        QCOMPARE(titles().last(), u"Refund"_s);
        m_filter->sort(LibraryReportModel::Edited, Qt::DescendingOrder);
        QCOMPARE(titles().first(), u"Código, “new”"_s);
    }

    void writesWhatIsShownAsCsv()
    {
        m_filter->sort(LibraryReportModel::Sent, Qt::DescendingOrder);
        const QByteArray csv =
            libraryReportCsv(*m_filter, [](const QModelIndex &row) { return row.row() == 0; });
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 4 + 2);
        QVERIFY(lines.at(1).startsWith(u"Refund,refund,,0,40,0.1,"_s));
        QVERIFY(lines.at(2).startsWith(u"Refund,refund,en,0,30,0.1,"_s));
        QVERIFY(lines.at(4).startsWith(u"\"Código, “new”\",code,"_s));
        QVERIFY(lines.last().startsWith(u"'=Return label,"_s));
    }

    void saysTimesInTheUnitThatFits()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(savedWords(12), u"12 s"_s);
        QCOMPARE(savedWords(720), u"12 min"_s);
        QCOMPARE(savedWords(12'600), u"3.5 h"_s);
        QCOMPARE(cellWords({}, LibraryReportModel::Satisfaction), u"–"_s);
    }

private:
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            titles.append(m_filter->index(row, 0).data().toString());
        return titles;
    }

    std::unique_ptr<LibraryReportModel> m_model;
    std::unique_ptr<LibraryReportFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestLibraryReportModel)
#include "tst_libraryreportmodel.moc"
