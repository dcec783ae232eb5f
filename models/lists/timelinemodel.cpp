// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/timelinemodel.h"

#include "models/lists/timelinewords.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <limits>
#include <utility>

namespace parley {

namespace {

QList<InteractionKind> orAll(const QList<InteractionKind> &kinds)
{
    if (!kinds.isEmpty())
        return kinds;
    QList<InteractionKind> all;
    for (const auto &[kind, name] : Names<InteractionKind>::table)
        all.append(kind);
    return all;
}

} // namespace

TimelineModel::TimelineModel(CustomerId customer, QObject *parent)
    : QAbstractListModel(parent)
    , m_customer(std::move(customer))
{}

const TimelineModel::Place &TimelineModel::newestOfAll()
{
    static const Place place{std::numeric_limits<qint64>::max(), {}};
    return place;
}

const TimelineModel::Place &TimelineModel::oldestOfAll()
{
    static const Place place{std::numeric_limits<qint64>::min(), {}};
    return place;
}

const CustomerId &TimelineModel::customer() const { return m_customer; }
const QList<InteractionKind> &TimelineModel::kinds() const { return m_kinds; }
const QString &TimelineModel::sought() const { return m_sought; }
const QString &TimelineModel::ownName() const { return m_ownName; }
qint64 TimelineModel::now() const { return m_now; }
const QString &TimelineModel::failure() const { return m_failure; }
const Interaction &TimelineModel::interaction(int row) const { return *m_rows[row]; }

TimelineModel::State TimelineModel::state() const
{
    if (m_isAsking)
        return State::Loading;
    if (!m_failure.isEmpty())
        return State::Failed;
    return frontier() == oldestOfAll() ? State::Complete : State::Idle;
}

int TimelineModel::rowOf(const InteractionId &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return -1;
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), *place,
                                      [](const Interaction *a, const Place &b) { return placeOf(*a) < b; });
    return row != m_rows.end() && (*row)->id == id ? static_cast<int>(row - m_rows.begin()) : -1;
}

qint64 TimelineModel::reachedBackTo() const
{
    const Place place = frontier();
    return place == oldestOfAll() || place == newestOfAll() ? 0 : place.at;
}

// ---- what is shown ---------------------------------------------------------------------------

void TimelineModel::setKinds(const QList<InteractionKind> &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    m_failure.clear();
    resetRows();
    Q_EMIT stateChanged();
}

void TimelineModel::setSought(const QString &text)
{
    if (text == m_sought)
        return;
    m_sought = text;
    resetRows();
    Q_EMIT stateChanged();
}

void TimelineModel::setCurrentConversation(const ConversationId &conversation)
{
    if (conversation == m_current)
        return;
    m_current = conversation;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsCurrentRole});
}

void TimelineModel::setOwnName(const QString &name)
{
    m_ownName = name;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TimelineModel::setNow(qint64 now)
{
    const bool isSameMinute = std::exchange(m_now, now) / 60'000 == now / 60'000;
    if (!isSameMinute && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WhenRole});
}

TimelineModel::Place TimelineModel::frontier() const
{
    Place newest = oldestOfAll();
    for (const InteractionKind kind : orAll(m_kinds))
        newest = std::min(newest, m_reached.value(kind, newestOfAll()));
    return newest;
}

bool TimelineModel::isShown(const Interaction &interaction) const
{
    if (!m_kinds.isEmpty() && !m_kinds.contains(interaction.kind))
        return false;
    if (m_sought.isEmpty())
        return true;
    const QStringList texts{titleOf(interaction), interaction.summary,   interaction.body,
                            interaction.agent,    interaction.reference, interaction.outcome};
    return std::any_of(texts.begin(), texts.end(),
                       [this](const QString &text) { return text.contains(m_sought, Qt::CaseInsensitive); });
}

QList<const Interaction *> TimelineModel::wantedRows() const
{
    QList<const Interaction *> wanted;
    const Place end = frontier();
    for (const auto &[place, interaction] : m_held) {
        if (end < place)
            break;
        if (isShown(interaction))
            wanted.append(&interaction);
    }
    return wanted;
}

void TimelineModel::resetRows()
{
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
}

void TimelineModel::showRows()
{
    const QList<const Interaction *> wanted = wantedRows();
    const auto [held, next] = std::mismatch(m_rows.cbegin(), m_rows.cend(), wanted.cbegin(), wanted.cend());
    if (held == m_rows.cend()) {
        insertRun(rowCount(), wanted.mid(next - wanted.cbegin()));
        return;
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto at = std::lower_bound(wanted.begin(), wanted.end(), m_rows[row],
                                         [](const Interaction *a, const Interaction *b) {
                                             return placeOf(*a) < placeOf(*b);
                                         });
        if (at != wanted.end() && *at == m_rows[row])
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    QList<const Interaction *> run;
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const qsizetype row = at - run.size();
        if (row < m_rows.size() && m_rows[row] == wanted[at]) {
            insertRun(static_cast<int>(row), run);
            run.clear();
        } else {
            run.append(wanted[at]);
        }
    }
    insertRun(rowCount(), run);
}

void TimelineModel::insertRun(int row, const QList<const Interaction *> &run)
{
    if (run.isEmpty())
        return;
    beginInsertRows({}, row, row + static_cast<int>(run.size()) - 1);
    for (qsizetype i = 0; i < run.size(); ++i)
        m_rows.insert(row + i, run[i]);
    endInsertRows();
}

// ---- what comes in ---------------------------------------------------------------------------

void TimelineModel::put(const Interaction &interaction)
{
    const Place place = placeOf(interaction);
    const auto known = m_places.constFind(interaction.id);
    if (known != m_places.cend() && *known != place) {
        const int row = rowOf(interaction.id);
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
        m_held.erase(*known);
    }
    m_places.insert(interaction.id, place);
    m_held.insert_or_assign(place, interaction);
    const int row = rowOf(interaction.id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void TimelineModel::reach(const QList<InteractionKind> &kinds, const Place &place)
{
    for (const InteractionKind kind : orAll(kinds))
        m_reached.insert(kind, std::max(place, m_reached.value(kind, newestOfAll())));
}

void TimelineModel::addPage(const QList<Interaction> &interactions, bool hasMore)
{
    if (!m_isAsking)
        return;
    const auto isHeld = [this](const Interaction &each) { return m_places.contains(each.id); };
    const bool meetsHeld = std::any_of(interactions.begin(), interactions.end(), isHeld);
    if (std::exchange(m_isRefreshing, false) && hasMore && !meetsHeld) {
        beginResetModel();
        m_rows.clear();
        m_held.clear();
        m_places.clear();
        m_reached.clear();
        endResetModel();
    }
    Place oldest = newestOfAll();
    for (const Interaction &each : interactions) {
        if (each.customer != m_customer)
            continue;
        put(each);
        oldest = std::max(oldest, placeOf(each));
    }
    reach(m_askedKinds, hasMore && oldest != newestOfAll() ? oldest : oldestOfAll());
    showRows();
    m_isAsking = false; // not before: views fetch more as soon as rows come
    Q_EMIT stateChanged();
    if (std::exchange(m_refreshNext, false))
        refresh();
}

void TimelineModel::failPage(const QString &reason)
{
    if (!m_isAsking)
        return;
    m_isAsking = false;
    m_isRefreshing = false;
    m_failure = reason;
    Q_EMIT stateChanged();
    if (std::exchange(m_refreshNext, false))
        refresh();
}

void TimelineModel::add(const Interaction &interaction)
{
    if (interaction.customer != m_customer)
        return;
    const QScopedValueRollback changing(m_isChanging, true);
    put(interaction);
    showRows();
}

// ---- what is asked for -----------------------------------------------------------------------

void TimelineModel::refresh()
{
    if (m_isAsking) {
        m_refreshNext = true;
        return;
    }
    m_isRefreshing = true;
    request(newestOfAll(), {});
}

void TimelineModel::retry()
{
    if (state() != State::Failed)
        return;
    m_failure.clear();
    if (frontier() == oldestOfAll())
        refresh();
    else
        request(frontier(), m_kinds);
}

void TimelineModel::request(const Place &before, const QList<InteractionKind> &kinds)
{
    m_isAsking = true;
    m_failure.clear();
    m_askedKinds = kinds;
    Q_EMIT stateChanged();
    Q_EMIT pageRequested(m_customer, before == newestOfAll() ? 0 : before.at, before.id, kinds);
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isChanging && state() == State::Idle;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(frontier(), m_kinds);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Interaction &interaction = *m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return titleOf(interaction);
    case InteractionRole: return QVariant::fromValue(interaction);
    case WhenRole: return relativeTime(interaction.at, m_now);
    case IsCurrentRole: return !m_current.isEmpty() && interaction.conversation == m_current;
    case Qt::AccessibleTextRole: return spokenWords(interaction, m_now);
    default: return {};
    }
}

} // namespace parley
