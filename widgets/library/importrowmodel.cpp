// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importrowmodel.h"

#include "models/library/variantchoice.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/importwords.h"

#include <QStringList>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QString languagesOfRow(const ImportRow &row)
{
    QStringList names;
    for (const QString &each : languagesOf(row.entry))
        names.append(languageName(each));
    return names.join(", "_L1);
}

QString notesOfRow(const ImportRow &row)
{
    QStringList words;
    for (const ImportNote &each : row.notes)
        words.append(wordsOf(each));
    return words.join(u' ');
}

QString cellOf(const ImportRow &row, int column)
{
    switch (column) {
    case ImportRowModel::Number: return QString::number(row.number);
    case ImportRowModel::Status: return importStatusWord(row.status);
    case ImportRowModel::Title: return row.entry.title;
    case ImportRowModel::Shortcut:
        return row.entry.shortcuts.isEmpty() ? QString() : u'/' + row.entry.shortcuts.constFirst();
    case ImportRowModel::Language: return languagesOfRow(row);
    case ImportRowModel::Outcome: return importOutcome(row);
    case ImportRowModel::Notes: return notesOfRow(row);
    default: return {};
    }
}

} // namespace

void ImportRowModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
    Q_EMIT choiceChanged();
}

void ImportRowModel::choose(int row, ImportChoice choice)
{
    if (!m_plan.choose(row, choice))
        return;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

int ImportRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows().size());
}

int ImportRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = m_plan.rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole: return cellOf(row, index.column());
    case Qt::ToolTipRole: return cellOf(row, index.column()).toHtmlEscaped();
    case StatusRole: return int(row.status);
    case SearchRole:
        return QString(row.entry.title + u'\n' + row.entry.shortcuts.join(u' ') + u'\n'
                       + (row.entry.variants.isEmpty() ? QString() : row.entry.variants.constFirst().text));
    case Qt::AccessibleTextRole:
        //: A cell of an import's table, for a screen reader: %1 what the cell says, %2 what the row is
        return index.column() == Title ? tr("%1, %2").arg(row.entry.title, importStatusWord(row.status))
                                       : cellOf(row, index.column());
    default: return {};
    }
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column of an import's table: the number of the row
    case Number: return tr("Row");
    //: Column of an import's table
    case Status: return tr("Status");
    //: Column of an import's table
    case Title: return tr("Title");
    //: Column of an import's table
    case Shortcut: return tr("Shortcut");
    //: Column of an import's table
    case Language: return tr("Language");
    //: Column of an import's table
    case Outcome: return tr("What will happen");
    //: Column of an import's table
    case Notes: return tr("Notes");
    default: return {};
    }
}

} // namespace parley
