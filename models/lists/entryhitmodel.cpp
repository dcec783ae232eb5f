// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/entryhitmodel.h"

#include "models/library/variantchoice.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! An address as people say it: without scheme and final slash.
QString shortAddress(QString address)
{
    for (const auto scheme : {"https://"_L1, "http://"_L1, "mailto:"_L1, "tel:"_L1})
        if (address.startsWith(scheme))
            address.remove(0, scheme.size());
    if (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

QString detailOf(const Entry &entry, const QString &language)
{
    if (entry.kind == EntryKind::Link) {
        const Variant *variant = chosenVariant(entry, language, FormOfAddress::Neutral);
        return variant ? shortAddress(variant->text.trimmed()) : QString();
    }
    if (!entry.tags.isEmpty())
        return entry.tags.join(u", "_s);
    //: Said of a phrase that only the agent has
    return entry.scope == Scope::Personal ? EntryHitModel::tr("only mine") : entry.category;
}

} // namespace

EntryHitModel::EntryHitModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void EntryHitModel::setHits(const QList<EntryHit> &hits, const EntryIndex &index,
                            const QSet<EntryId> &sentBefore, const QString &language)
{
    beginResetModel();
    m_hits.clear();
    m_hits.reserve(hits.size());
    for (const EntryHit &each : hits) {
        const Entry *entry = index.entry(each.entry);
        if (!entry)
            continue;
        const QString shortcut =
            entry->shortcuts.isEmpty() ? QString() : u'/' + entry->shortcuts.constFirst();
        m_hits.append({entry->id, entry->kind, entry->title, each.titleMatches, shortcut,
                       detailOf(*entry, language), entry->used, sentBefore.contains(entry->id)});
    }
    filter();
    endResetModel();
}

void EntryHitModel::setKind(std::optional<EntryKind> kind)
{
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    filter();
    endResetModel();
}

void EntryHitModel::filter()
{
    m_rows.clear();
    for (int i = 0; i < int(m_hits.size()); ++i)
        if (!m_kind || m_hits[i].kind == *m_kind)
            m_rows.append(i);
}

const EntryHitRow &EntryHitModel::hit(int row) const { return m_hits.at(m_rows.at(row)); }

int EntryHitModel::rowOf(const EntryId &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (hit(row).entry == id)
            return row;
    return -1;
}

int EntryHitModel::count(std::optional<EntryKind> kind) const
{
    return int(std::count_if(m_hits.begin(), m_hits.end(),
                             [kind](const EntryHitRow &each) { return !kind || each.kind == *kind; }));
}

int EntryHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntryHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntryHitRow &row = hit(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return row.isSentBefore ? row.title + u", "_s + tr("Already sent to this customer") : row.title;
    case HitRole: return QVariant::fromValue(row);
    default: return {};
    }
}

} // namespace parley
