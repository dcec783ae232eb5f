// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/outbox.h"

#include "models/cache/outboxfile.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace parley::sync {

using namespace Qt::StringLiterals;

struct Outbox::Entry
{
    StoredCommand stored;
    bool isUnderWay = false; //!< sent on this connection
    bool isInLog = false;    //!< came round already, only the answer is missing

    [[nodiscard]] const CommandId &id() const { return stored.command.id; }
    [[nodiscard]] bool isUntouched() const { return stored.state == OutboxItem::Waiting && !isUnderWay; }
    [[nodiscard]] QString text() const { return stored.command.with.value("text"_L1).toString(); }
    [[nodiscard]] QString lane() const
    {
        return stored.conversation.isEmpty() ? stored.command.name : stored.conversation.value();
    }
    [[nodiscard]] OutboxItem item() const
    {
        return {id(),
                stored.command.name,
                stored.conversation,
                text(),
                static_cast<int>(stored.command.with.value("attachments"_L1).toArray().size()),
                stored.createdAt,
                stored.state,
                stored.error};
    }
};

namespace {

bool isMessage(const QString &name) { return name == "message.send"_L1 || name == "message.whisper"_L1; }

bool isWorthRetrying(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::RateLimited;
}

} // namespace

Outbox::Outbox(QObject *parent)
    : QObject(parent)
{}

Outbox::~Outbox() = default;

Result<bool> Outbox::open(const QString &file)
{
    close();
    auto opened = OutboxFile::open(file);
    if (!opened)
        return tl::unexpected(opened.error());
    auto stored = (*opened)->load();
    if (!stored)
        return tl::unexpected(stored.error());
    m_file = std::move(*opened);
    for (StoredCommand &command : *stored)
        m_entries.push_back({std::move(command)});
    publish();
    return true;
}

void Outbox::close()
{
    m_isOnline = false;
    m_file.reset();
    m_entries.clear();
    m_restingLanes.clear();
    publish();
}

bool Outbox::add(const protocol::Command &command, const ConversationId &conversation)
{
    if (!m_file)
        return false;
    Entry entry;
    entry.stored.command = command;
    entry.stored.conversation = conversation;
    entry.stored.createdAt = QDateTime::currentMSecsSinceEpoch();
    const bool isNext = m_isOnline && !isBusy(entry.lane());
    entry.stored.state = isNext ? OutboxItem::Sent : OutboxItem::Waiting;
    if (const auto kept = m_file->append(entry.stored); !kept) {
        Q_EMIT storageFailed(kept.error().message);
        return false;
    }
    entry.isUnderWay = isNext;
    m_entries.push_back(std::move(entry));
    publish();
    if (isNext)
        Q_EMIT sendingRequested(command);
    return true;
}

bool Outbox::edit(const CommandId &id, const QString &text)
{
    Entry *entry = find(id);
    if (!entry || !entry->isUntouched())
        return false;
    StoredCommand edited = entry->stored;
    edited.command.with.insert("text"_L1, text);
    if (const auto kept = m_file->update(edited); !kept) {
        Q_EMIT storageFailed(kept.error().message);
        return false;
    }
    entry->stored = edited;
    publish();
    return true;
}

std::optional<QString> Outbox::takeBack(const CommandId &id)
{
    Entry *entry = find(id);
    if (!entry || (!entry->isUntouched() && entry->stored.state != OutboxItem::Failed))
        return {};
    if (const auto gone = m_file->settle({id}, {}); !gone) {
        Q_EMIT storageFailed(gone.error().message);
        return {};
    }
    const QString text = entry->text();
    forget(id);
    publish();
    return text;
}

bool Outbox::moveBefore(const CommandId &id, const CommandId &other)
{
    const auto isThe = [](const CommandId &wanted) {
        return [&wanted](const Entry &entry) { return entry.id() == wanted; };
    };
    const auto from = std::find_if(m_entries.begin(), m_entries.end(), isThe(id));
    const auto before = std::find_if(m_entries.begin(), m_entries.end(), isThe(other));
    if (from == m_entries.end() || !from->isUntouched())
        return false;
    if (before != m_entries.end() && (!before->isUntouched() || before->lane() != from->lane()))
        return false;
    std::vector<Entry> moved = m_entries;
    const auto source = moved.begin() + (from - m_entries.begin());
    const auto target = moved.begin() + (before - m_entries.begin());
    if (source < target)
        std::rotate(source, source + 1, target);
    else
        std::rotate(target, source, source + 1);
    QList<CommandId> order;
    for (const Entry &entry : moved)
        order.append(entry.id());
    if (const auto kept = m_file->reorder(order); !kept) {
        Q_EMIT storageFailed(kept.error().message);
        return false;
    }
    m_entries = std::move(moved);
    publish();
    return true;
}

void Outbox::setOnline(bool online)
{
    m_isOnline = online;
    m_restingLanes.clear();
    for (Entry &entry : m_entries)
        entry.isUnderWay = false;
    if (online)
        pump({});
}

bool Outbox::settle(const protocol::Reply &reply)
{
    Entry *entry = find(reply.re);
    if (!entry || !entry->isUnderWay)
        return entry != nullptr;
    entry->isUnderWay = false;
    const QString name = entry->stored.command.name;
    if (reply.result) {
        forget(reply.re);
        Q_EMIT accepted(reply.re, name, *reply.result);
        pump({reply.re});
    } else if (isWorthRetrying(reply.result.error().code)) {
        rest(entry->lane());
    } else {
        reject(*entry, reply.result.error());
    }
    return true;
}

void Outbox::reject(Entry &entry, const Error &error)
{
    const CommandId id = entry.id();
    const QString name = entry.stored.command.name;
    const QString text = entry.text();
    if (isMessage(name)) {
        entry.stored.state = OutboxItem::Failed;
        entry.stored.error = error;
        if (const auto kept = m_file->update(entry.stored); !kept)
            Q_EMIT storageFailed(kept.error().message);
        pump({});
    } else {
        forget(id);
        pump({id});
    }
    publish();
    Q_EMIT refused(id, name, error, text);
}

void Outbox::noticeAccepted(const MessageId &id)
{
    Entry *entry = find(CommandId(id.value()));
    if (!entry || entry->isInLog)
        return;
    entry->isInLog = true;
    publish();
}

void Outbox::pump(const QList<CommandId> &done)
{
    if (!m_file)
        return;
    QList<CommandId> sent;
    QList<protocol::Command> due;
    QSet<QString> seen = m_restingLanes;
    for (Entry &entry : m_entries) {
        if (!m_isOnline || entry.stored.state == OutboxItem::Failed || seen.contains(entry.lane()))
            continue;
        seen.insert(entry.lane());
        if (entry.isUnderWay)
            continue;
        if (entry.stored.state == OutboxItem::Waiting)
            sent.append(entry.id());
        entry.stored.state = OutboxItem::Sent;
        entry.isUnderWay = true;
        due.append(entry.stored.command);
    }
    if (const auto kept = m_file->settle(done, sent); !kept)
        Q_EMIT storageFailed(kept.error().message);
    publish();
    for (const protocol::Command &command : due)
        Q_EMIT sendingRequested(command);
}

void Outbox::rest(const QString &lane)
{
    m_restingLanes.insert(lane);
    QTimer::singleShot(std::chrono::seconds(3), this, [this, lane] {
        if (m_restingLanes.remove(lane) && m_file)
            pump({});
    });
}

bool Outbox::isBusy(const QString &lane) const
{
    return m_restingLanes.contains(lane)
           || std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
                  return entry.stored.state != OutboxItem::Failed && entry.lane() == lane;
              });
}

void Outbox::publish()
{
    QList<OutboxItem> items;
    for (const Entry &entry : m_entries)
        if (!entry.isInLog)
            items.append(entry.item());
    if (items == m_items)
        return;
    m_items = items;
    Q_EMIT changed(m_items);
}

Outbox::Entry *Outbox::find(const CommandId &id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.id() == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void Outbox::forget(const CommandId &id)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.id() == id; });
}

} // namespace parley::sync
