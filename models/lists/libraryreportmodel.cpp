// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/libraryreportmodel.h"

#include "models/lists/libraryreportcells.h"
#include "models/lists/libraryreportfigures.h"

#include <QHash>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr quintptr topLevel = 0; // else a child's internal id is its parent's row + 1

} // namespace

LibraryReportModel::LibraryReportModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_variantWords([](const EntryFigures &figures) { return figures.language; })
{}

void LibraryReportModel::setVariantWords(std::function<QString(const EntryFigures &)> words)
{
    m_variantWords = std::move(words);
}

void LibraryReportModel::setReport(const LibraryReport &report, const QList<Entry> &entries)
{
    QHash<EntryId, QList<EntryFigures>> byEntry;
    for (const EntryFigures &each : report.variants)
        byEntry[each.entry].append(each);
    beginResetModel();
    m_rows.clear();
    for (const Entry &entry : entries) {
        const bool isOffered = entry.publishedVersion > 0 && entry.status != EntryStatus::Retired
                               && entry.scope != Scope::Personal;
        const QList<EntryFigures> variants = byEntry.take(entry.id);
        if (variants.isEmpty() && !isOffered)
            continue;
        m_rows.push_back(
            {entry.id, entry.title, entry.shortcuts.value(0), isOffered, sumOf(variants), variants});
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return a.sum.sent != b.sum.sent ? a.sum.sent > b.sum.sent : a.title.localeAwareCompare(b.title) < 0;
    });
    QList<EntryFigures> unseen;
    for (const QList<EntryFigures> &each : std::as_const(byEntry))
        unseen += each;
    if (!unseen.isEmpty())
        //: A row of the library's report: own phrases of agents, which others do not see
        m_rows.push_back({{}, tr("Personal phrases of others"), {}, false, sumOf(unseen), {}});
    endResetModel();
}

QString LibraryReportModel::columnWords(Column column)
{
    switch (column) {
    //: Column of the library's report
    case Title: return tr("Entry");
    //: Column of the library's report: times put into a draft
    case Inserted: return tr("Inserted");
    //: Column of the library's report: messages sent with it
    case Sent: return tr("Sent");
    //: Column of the library's report: share changed before sending
    case Edited: return tr("Edited first");
    //: Column of the library's report: how much of the text was changed
    case Changed: return tr("Rewritten");
    //: Column of the library's report
    case Satisfaction: return tr("Satisfaction");
    //: Column of the library's report
    case Solved: return tr("Solved");
    //: Column of the library's report: customers who wrote again
    case AskedAgain: return tr("Asked again");
    //: Column of the library's report: typed though an entry exists
    case ByHand: return tr("By hand");
    //: Column of the library's report
    case Saved: return tr("Time saved");
    //: Column of the library's report
    case LastSent: return tr("Last sent");
    case ColumnCount: break;
    }
    return {};
}

QModelIndex LibraryReportModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex LibraryReportModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int LibraryReportModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.column() > 0 || parent.internalId() != topLevel)
        return 0;
    return int(m_rows[size_t(parent.row())].variants.size());
}

int LibraryReportModel::columnCount(const QModelIndex &) const { return ColumnCount; }

const LibraryReportModel::Row &LibraryReportModel::rowOf(const QModelIndex &index) const
{
    return m_rows[index.internalId() == topLevel ? size_t(index.row()) : size_t(index.internalId()) - 1];
}

const EntryFigures &LibraryReportModel::figures(const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    return index.internalId() == topLevel ? row.sum : row.variants.at(index.row());
}

QVariant LibraryReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowOf(index);
    const EntryFigures &shown = figures(index);
    const auto column = Column(index.column());
    const bool isTop = index.internalId() == topLevel;
    switch (role) {
    case Qt::DisplayRole:
        return column != Title ? cellWords(shown, column) : isTop ? row.title : m_variantWords(shown);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == Title ? Qt::AlignLeading : Qt::AlignTrailing));
    case Qt::ToolTipRole: return cellNote(shown, column);
    case ValueRole:
        return column != Title ? QVariant(cellValue(shown, column))
                               : QVariant(isTop ? row.title : m_variantWords(shown));
    case EntryRole: return QVariant::fromValue(row.entry);
    case ShortcutRole: return row.shortcut;
    case FiguresRole: return QVariant::fromValue(shown);
    case OftenRewrittenRole: return isOftenRewritten(shown);
    case NeverUsedRole: return row.isOffered && row.sum.sent == 0;
    case NoteRole: return cellNote(shown, column);
    default: return {};
    }
}

QVariant LibraryReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnWords(Column(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Title ? Qt::AlignLeading : Qt::AlignTrailing));
    return {};
}

} // namespace parley
