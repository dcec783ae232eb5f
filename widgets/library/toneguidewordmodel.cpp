// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/toneguidewordmodel.h"

#include "widgets/common/textdirection.h"
#include "widgets/common/theme.h"

#include <QBrush>
#include <QTextDocument>

namespace parley {

namespace {

QString ToneWord::*fieldOf(int column)
{
    switch (column) {
    case ToneGuideWordModel::Word: return &ToneWord::word;
    case ToneGuideWordModel::Better: return &ToneWord::better;
    default: return &ToneWord::reason;
    }
}

} // namespace

void ToneGuideWordModel::setWords(const QList<ToneWord> &words)
{
    if (m_words == words)
        return;
    beginResetModel();
    m_words = words;
    endResetModel();
}

void ToneGuideWordModel::setEditable(bool isEditable)
{
    if (m_isEditable == isEditable)
        return;
    beginResetModel();
    m_isEditable = isEditable;
    endResetModel();
}

void ToneGuideWordModel::setUses(const std::function<int(const QString &)> &uses)
{
    m_uses = uses;
    if (!m_words.isEmpty())
        Q_EMIT dataChanged(index(0, Uses), index(int(m_words.size()) - 1, Uses));
}

void ToneGuideWordModel::remove(int row)
{
    if (!m_isEditable || row < 0 || row >= m_words.size())
        return;
    beginRemoveRows({}, row, row);
    m_words.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int ToneGuideWordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_words.size()) + (m_isEditable ? 1 : 0);
}

int ToneGuideWordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ToneGuideWordModel::shown(const QModelIndex &index) const
{
    if (index.row() == m_words.size())
        //: In the empty last row of the words to avoid
        return index.column() == Word ? tr("Add a word or phrase") : QString();
    if (index.column() == Uses)
        return usesOf(index.row());
    QString text = m_words[index.row()].*fieldOf(index.column());
    // The star stands at the word's end in either direction.
    if (text.endsWith(u'*'))
        text = isolated(text);
    //: A word to avoid for which there is no better one
    return text.isEmpty() && index.column() == Better ? tr("leave it out") : text;
}

QVariant ToneGuideWordModel::usesOf(int row) const
{
    const int uses = m_uses ? m_uses(m_words[row].word) : -1;
    if (uses < 0)
        return QString();
    //: How many library entries have a word that is to be avoided
    return uses == 0 ? tr("None") : tr("%n entries", nullptr, uses);
}

QVariant ToneGuideWordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNew = index.row() == m_words.size();
    const Theme &theme = Theme::current();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown(index);
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(shown(index).toString());
    if (role == Qt::EditRole)
        return isNew || index.column() == Uses ? QString() : m_words[index.row()].*fieldOf(index.column());
    if (role == Qt::ForegroundRole) {
        const bool isHint = isNew || (index.column() == Better && m_words[index.row()].better.isEmpty());
        const bool isLink =
            !isNew && index.column() == Uses && m_uses && m_uses(m_words[index.row()].word) > 0;
        return QBrush(isLink ? theme.accentInk : isHint || index.column() == Uses ? theme.ink3 : theme.ink);
    }
    return {};
}

QVariant ToneGuideWordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Head of a column: words to avoid
    case Word: return tr("Avoid");
    //: Head of a column: the better words
    case Better: return tr("Better");
    //: Head of a column: why a word is avoided
    case Reason: return tr("Why");
    //: Head of a column: how many library entries have a word
    default: return tr("In the library");
    }
}

Qt::ItemFlags ToneGuideWordModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isNew = index.row() == m_words.size();
    if (m_isEditable && index.column() != Uses && (!isNew || index.column() == Word))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ToneGuideWordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().simplified();
    if (index.row() == m_words.size()) {
        if (text.isEmpty())
            return false;
        beginInsertRows({}, index.row(), index.row());
        m_words.append({text, {}, {}});
        endInsertRows();
    } else if (index.column() == Word && text.isEmpty()) {
        remove(index.row());
        return true;
    } else if (m_words[index.row()].*fieldOf(index.column()) == text) {
        return true;
    } else {
        m_words[index.row()].*fieldOf(index.column()) = text;
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    }
    Q_EMIT edited();
    return true;
}

} // namespace parley
