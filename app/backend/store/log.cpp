// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/log.h"

#include "app/backend/handlers/handlers.h"
#include "app/backend/handlers/queries.h"
#include "app/backend/store/backup.h"
#include "app/backend/store/bytewriter.h"
#include "app/backend/store/datafolder.h"
#include "app/backend/store/eventrow.h"
#include "app/backend/store/readerpool.h"
#include "app/backend/store/reading.h"
#include "app/backend/store/snapshot.h"
#include "app/backend/store/writer.h"
#include "models/protocol/events.h"

#include <sodium.h>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {
constexpr int readers = 2;
}

Log::Log(QObject *parent)
    : QObject(parent)
{}

Log::~Log() { close(); }

Result<void> Log::open(const QString &folder)
{
    if (sodium_init() < 0)
        return refuse(ErrorCode::Unavailable, u"libsodium cannot be used here"_s);
    auto lock = lockFolder(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    const QString file = storeFile(folder);
    auto writer = std::make_unique<Writer>(file);
    const auto loaded = writer->open();
    if (!loaded)
        return tl::unexpected(loaded.error());
    m_lock = std::move(*lock);
    m_folder = folder;
    m_epoch = loaded->epoch;
    m_head = loaded->head;
    m_centre = loaded->centre;
    for (const User &user : loaded->users)
        m_users.insert(user.id, user);
    for (const KeptConversation &kept : loaded->live)
        if (kept.conversation.state != ConversationState::Queued)
            ++m_loads[kept.conversation.owner];
    m_writer = std::move(writer);
    connect(m_writer.get(), &Writer::delivered, this, &Log::collect, Qt::QueuedConnection);
    m_readers = std::make_unique<ReaderPool>(file, readers);
    return {};
}

void Log::close()
{
    if (!m_writer)
        return;
    m_writer->finish();
    collect();
    m_readers.reset(); // before the writer's connection is gone: only that one checkpoints
    m_writer.reset();
    m_lock.reset();
}

void Log::submit(const Actor &actor, const protocol::Command &command, QObject *context, Answered answered)
{
    if (isQuery(command.name)) {
        ask<Answer>(
            context,
            [actor, command](Database &database) {
                return Answer{command.id, answerQuery(database, actor, command)};
            },
            std::move(answered));
    } else if (isHandled(command.name) && m_writer) {
        m_waiting.push_back({context, std::move(answered)});
        m_writer->submit({actor, command, {}, {}, {}});
    } else {
        answerLater(context, std::move(answered),
                    {command.id,
                     refuse(ErrorCode::BadRequest, u"there is no command of this name here"_s, u"do"_s)});
    }
}

void Log::write(std::function<Result<void>(Database &)> task, QObject *context, Then<Result<void>> then)
{
    m_waiting.push_back({context, [then = std::move(then)](const Answer &answer) {
                             then(answer.body.map([](const QByteArray &) {}));
                         }});
    m_writer->submit({Actor::system(), {}, std::move(task), {}, {}});
}

void Log::setPresence(const UserId &user, Presence presence)
{
    if (m_writer)
        m_writer->submit({Actor::system(), {}, {}, user, presence});
}

void Log::eventsAfter(qint64 since, int limit, QObject *context, Then<QList<LogEvent>> then)
{
    ask<QList<LogEvent>>(
        context,
        [since, limit](Database &database) {
            return backend::eventsAfter(database, since, limit).value_or(QList<LogEvent>());
        },
        std::move(then));
}

void Log::messagesAfter(const ConversationId &conversation, qint64 since, int limit, QObject *context,
                        Then<QList<LogEvent>> then)
{
    ask<Result<QList<LogEvent>>>(
        context,
        [=](Database &database) { return backend::messagesAfter(database, conversation, since, limit); },
        [then = std::move(then)](const Result<QList<LogEvent>> &messages) {
            if (messages) // else the asker goes on catching up, rather than believe it has all
                then(*messages);
        });
}

void Log::snapshot(const Actor &actor, QObject *context, Then<Snapshot> then)
{
    ask<Snapshot>(
        context, [actor](Database &database) { return readSnapshot(database, actor).value_or(Snapshot()); },
        std::move(then));
}

void Log::chat(const ConversationId &conversation, QObject *context, Then<Result<protocol::VisitorChat>> then)
{
    ask<Result<protocol::VisitorChat>>(
        context, [conversation](Database &database) { return readChat(database, conversation); },
        std::move(then));
}

void Log::attachment(const AttachmentId &id, QObject *context, Then<Result<Attachment>> then)
{
    ask<Result<Attachment>>(
        context, [id](Database &database) { return readAttachment(database, id); }, std::move(then));
}

void Log::backup(const QString &file, QObject *context, Then<Result<void>> then)
{
    ask<Result<void>>(
        context, [folder = m_folder, file](Database &) { return backUp(folder, file); }, std::move(then));
}

void Log::askReader(std::function<void(Database &)> read, std::function<void()> done)
{
    if (!m_readers)
        return;
    m_readers->submit([this, read = std::move(read), done = std::move(done)](Database &database) {
        read(database);
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

void Log::answerLater(QObject *context, Answered answered, Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [context = QPointer(context), answered = std::move(answered), answer = std::move(answer)] {
            if (context)
                answered(answer);
        },
        Qt::QueuedConnection);
}

void Log::collect()
{
    if (m_writer)
        for (const Committed &committed : m_writer->collect())
            publish(committed);
}

void Log::publish(const Committed &committed)
{
    for (const Outcome &outcome : committed.outcomes) {
        if (!outcome.events.isEmpty()) {
            for (const LogEvent &event : outcome.events)
                follow(event);
            Q_EMIT this->committed(outcome.events);
        }
        if (!outcome.answer)
            continue;
        const Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (waiting.context && waiting.answered)
            waiting.answered(*outcome.answer);
    }
    if (committed.hasLoads)
        tellLoads(committed.loads);
    if (!committed.failure.isEmpty())
        Q_EMIT writeFailed(committed.failure);
}

void Log::follow(const LogEvent &event)
{
    m_head = event.seq;
    if (event.kind != EventKind::UserChanged && event.kind != EventKind::CentreChanged)
        return;
    const QJsonObject with = objectOf(event.frame).value("with"_L1).toObject();
    if (event.kind == EventKind::CentreChanged) {
        m_centre =
            protocol::fromJson<protocol::CentreChanged>(with).value_or(protocol::CentreChanged()).centre;
    } else if (const auto changed = protocol::fromJson<protocol::UserChanged>(with)) {
        m_users.insert(changed->user.id, changed->user);
    }
}

void Log::tellLoads(const QHash<UserId, int> &loads)
{
    const QHash<UserId, int> before = std::exchange(m_loads, loads);
    for (auto it = loads.begin(); it != loads.end(); ++it)
        if (before.value(it.key()) != it.value())
            Q_EMIT loadChanged(it.key(), it.value());
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!loads.contains(it.key()))
            Q_EMIT loadChanged(it.key(), 0);
}

} // namespace parley::backend
