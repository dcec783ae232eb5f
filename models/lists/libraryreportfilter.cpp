// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/libraryreportfilter.h"

#include "models/library/finding/normalise.h"

#include <QDateTime>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

bool isOf(const QModelIndex &row, ReportAttention attention)
{
    switch (attention) {
    case ReportAttention::All: return true;
    case ReportAttention::OftenRewritten: return row.data(LibraryReportModel::OftenRewrittenRole).toBool();
    case ReportAttention::NeverUsed: return row.data(LibraryReportModel::NeverUsedRole).toBool();
    }
    return true;
}

QString quoted(QString text)
{
    const bool isFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    if (isFormula)
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString cell(const QModelIndex &index)
{
    if (index.column() == LibraryReportModel::Title)
        return quoted(index.data().toString());
    const double value = index.data(LibraryReportModel::ValueRole).toDouble();
    if (index.column() == LibraryReportModel::LastSent)
        return value > 0 ? QDateTime::fromMSecsSinceEpoch(qint64(value), Qt::UTC).toString(Qt::ISODate)
                         : QString();
    if (value < 0)
        return {};
    constexpr int digits = 3;
    QString text = QString::number(value, 'f', digits);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString line(const QModelIndex &first, const QString &title, const QString &variant)
{
    QStringList cells{quoted(title), quoted(first.data(LibraryReportModel::ShortcutRole).toString()),
                      quoted(variant)};
    for (int column = 1; column < LibraryReportModel::ColumnCount; ++column)
        cells.append(cell(first.siblingAtColumn(column)));
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace

LibraryReportFilter::LibraryReportFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LibraryReportModel::ValueRole);
}

void LibraryReportFilter::setText(const QString &text)
{
    m_words = normalised(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void LibraryReportFilter::setAttention(ReportAttention attention)
{
    m_attention = attention;
    invalidateFilter();
}

int LibraryReportFilter::count(ReportAttention attention) const
{
    int found = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        found += isOf(sourceModel()->index(row, 0), attention);
    return found;
}

bool LibraryReportFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (sourceParent.isValid())
        return true;
    const QModelIndex row = sourceModel()->index(sourceRow, 0);
    if (!isOf(row, m_attention))
        return false;
    const QString text = normalised(
        QString(row.data().toString() + u' ' + row.data(LibraryReportModel::ShortcutRole).toString()));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool LibraryReportFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == LibraryReportModel::Title)
        return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
    return left.data(sortRole()).toDouble() < right.data(sortRole()).toDouble();
}

QByteArray libraryReportCsv(const QAbstractItemModel &model,
                            const std::function<bool(const QModelIndex &)> &isOpen)
{
    QStringList head{LibraryReportModel::columnWords(LibraryReportModel::Title),
                     //: Column of the library's report as a file
                     LibraryReportModel::tr("Shortcut"),
                     //: Column of the library's report as a file: language and form of address
                     LibraryReportModel::tr("Variant")};
    for (int column = 1; column < LibraryReportModel::ColumnCount; ++column) {
        const QString words = LibraryReportModel::columnWords(LibraryReportModel::Column(column));
        head.append(column == LibraryReportModel::Saved
                        //: Column of the library's report as a file; %1 is "Time saved"
                        ? LibraryReportModel::tr("%1, seconds").arg(words)
                        : words);
    }
    QString csv = QString(QChar(QChar::ByteOrderMark));
    for (qsizetype i = 0; i < head.size(); ++i)
        csv += (i > 0 ? u","_s : QString()) + quoted(head.at(i));
    csv += u"\r\n"_s;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex entry = model.index(row, 0);
        csv += line(entry, entry.data().toString(), {});
        for (int child = 0; isOpen(entry) && child < model.rowCount(entry); ++child) {
            const QModelIndex variant = model.index(child, 0, entry);
            csv += line(variant, entry.data().toString(), variant.data().toString());
        }
    }
    return csv.toUtf8();
}

} // namespace parley
