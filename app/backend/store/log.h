// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/actor.h"
#include "app/backend/store/answer.h"
#include "app/backend/store/logevent.h"
#include "models/domain/channel.h"
#include "models/protocol/vocabulary.h"

#include <QLockFile>
#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>

namespace parley::backend {

class Database;
class ReaderPool;
class Writer;
struct Committed;

//! What is replayed to a client that holds nothing, or too little: the state as events without "at",
//! each with the number of the head. After them live events above \a head follow.
struct Snapshot
{
    qint64 head = 0;
    QList<LogEvent> events;
};

//! The log of the centre and the door to its store. Lives on the main thread; owns the one writer
//! thread and the readers. Everything asynchronous answers on the main thread, never from within the
//! call, and not at all once \p context is gone.
class Log : public QObject
{
    Q_OBJECT

public:
    explicit Log(QObject *parent = nullptr);
    ~Log() override;

    //! Opens the store in \p folder (made when missing, its lock taken), migrates it and starts the
    //! threads. Unavailable when another server holds it.
    [[nodiscard]] Result<void> open(const QString &folder);
    //! Drains what was submitted, answers it, and closes the store.
    void close();

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString epoch() const { return m_epoch; }
    //! Number of the last event told by committed().
    [[nodiscard]] qint64 head() const { return m_head; }
    [[nodiscard]] const Centre &centre() const { return m_centre; }
    [[nodiscard]] const QHash<UserId, User> &users() const { return m_users; }
    //! Conversations that the user holds now.
    [[nodiscard]] int loadOf(const UserId &user) const { return m_loads.value(user); }
    //! Commands submitted and not yet answered.
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_waiting.size()); }

    //! Any command of StaffCommands, StaffQueries, VisitorCommands (but hello and typing) or ApiCommands.
    //! Checks who may; commands run in the writer and are answered after commit, queries in a reader.
    //! Events of a command are told by committed() just before its answer.
    void submit(const Actor &actor, const protocol::Command &command, QObject *context, Answered answered);

    //! The same from a value.
    template<typename T>
    void submit(const Actor &actor, const T &body, QObject *context,
                std::function<void(const Result<typename T::Reply> &)> then,
                CommandId id = CommandId::create())
    {
        submit(actor, protocol::command(body, std::move(id)), context,
               [then = std::move(then)](const Answer &answer) {
                   if (then)
                       then(answer.template as<typename T::Reply>());
               });
    }

    template<typename T>
    using Then = std::function<void(T)>;

    //! At most \p limit events after \p since, in order, whoever may see them; none when the store does
    //! not read, so compare with head().
    void eventsAfter(qint64 since, int limit, QObject *context, Then<QList<LogEvent>> then);
    //! One conversation's messages after \p since, with visitor frames; unanswered when the store does
    //! not read.
    void messagesAfter(const ConversationId &conversation, qint64 since, int limit, QObject *context,
                       Then<QList<LogEvent>> then);
    //! The state that the actor may see.
    void snapshot(const Actor &actor, QObject *context, Then<Snapshot> then);
    //! What a visitor may know of their conversation.
    void chat(const ConversationId &conversation, QObject *context, Then<Result<protocol::VisitorChat>> then);
    //! The file registered under this id.
    void attachment(const AttachmentId &id, QObject *context, Then<Result<Attachment>> then);

    //! Whether new conversations may go to the user; told by Presences. Ephemeral.
    void setPresence(const UserId &user, Presence presence);

    //! Runs \p read with a reader's connection on a reader thread, then \p then on the main thread.
    template<typename T>
    void ask(QObject *context, std::function<T(Database &)> read, Then<T> then)
    {
        auto result = std::make_shared<T>();
        askReader([result, read = std::move(read)](Database &database) { *result = read(database); },
                  [result, context = QPointer(context), then = std::move(then)] {
                      if (context)
                          then(std::move(*result));
                  });
    }

    //! Runs \p task on the writer's connection, inside a batch's transaction; for what is not in the log.
    void write(std::function<Result<void>(Database &)> task, QObject *context, Then<Result<void>> then);

    //! Makes a copy of the whole store while running; an Unavailable error says why not.
    void backup(const QString &file, QObject *context, Then<Result<void>> then);

Q_SIGNALS:
    //! One command's events, in the order of the log, each exactly once, after commit.
    void committed(const QList<parley::backend::LogEvent> &events);
    //! The number of conversations a user holds has changed.
    void loadChanged(const parley::UserId &user, int load);
    //! The store has refused to write (disk full, I/O error); commands are answered Unavailable.
    void writeFailed(const QString &reason);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Answered answered;
    };

    void askReader(std::function<void(Database &)> read, std::function<void()> done);
    void answerLater(QObject *context, Answered answered, Answer answer);
    void collect();
    void publish(const Committed &committed);
    void tellLoads(const QHash<UserId, int> &loads);
    void follow(const LogEvent &event);

    QString m_folder;
    QString m_epoch;
    qint64 m_head = 0;
    std::deque<Waiting> m_waiting; //!< for the writer's answers, in its order
    Centre m_centre;
    QHash<UserId, User> m_users;
    QHash<UserId, int> m_loads;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ReaderPool> m_readers;
};

} // namespace parley::backend
