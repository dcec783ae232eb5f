// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialstore.h"
#include "models/domain/interaction.h"
#include "models/protocol/vocabulary.h"
#include "models/sync/drafts.h"
#include "models/sync/files.h"
#include "models/sync/linkstate.h"
#include "models/sync/outbox.h"
#include "models/sync/questions.h"
#include "models/sync/state.h"
#include "models/sync/timing.h"

#include <memory>

namespace parley::sync {

//! Where the engine keeps its files and how it introduces itself.
struct Settings
{
    QString dataFolder; //!< cache, outbox and drafts live below it; made when missing
    QString clientName; //!< program and version, for the backend's log
    Timing timing = {};
};

//! The workstation without its widgets: follows the log into a cache, keeps what is not sent, and says
//! what changed as domain values. Lives on one thread and never blocks it.
//!
//! At start: `resume()`, which shows what the cache holds at once and signs in with the kept token; when
//! it gives false, `signIn()`.
class Engine : public QObject
{
    Q_OBJECT

public:
    //! \p credentials keeps the token between runs.
    Engine(const Settings &settings, std::unique_ptr<CredentialStore> credentials, QObject *parent = nullptr);
    ~Engine() override;

    //! Signs in with a password; \p remember keeps the token in the keychain. Answered by signedIn or
    //! signInFailed. \p server as it was typed, see ServerAddress; a plain one is only this very machine.
    void signIn(const QString &server, const QString &login, const QString &password, bool remember);
    void signIn(const QUrl &server, const QString &login, const QString &password, bool remember)
    {
        signIn(server.toString(), login, password, remember);
    }
    //! Goes on as who signed in last. False when nobody did; else the cache is open and shown when it
    //! returns.
    bool resume();
    //! Revokes the token, forgets it and what is cached; what is unsent and the drafts are kept.
    void signOut();
    //! Tries now instead of at nextTryAt.
    void tryNow();

    [[nodiscard]] const LinkState &link() const;
    [[nodiscard]] const User &user() const;
    [[nodiscard]] const Centre &centre() const { return state().centre(); }
    //! Where one is, or was last, signed in, for the sign-in form.
    [[nodiscard]] QUrl server() const;
    [[nodiscard]] QString login() const;
    //! The backend's clock now, ms since 1970 UTC; this machine's until one was heard.
    [[nodiscard]] qint64 now() const;

    [[nodiscard]] const State &state() const;
    [[nodiscard]] Outbox &outbox();
    [[nodiscard]] Drafts &drafts();
    [[nodiscard]] Files &files();
    //! Where what is written in the library and not saved is kept for this account.
    [[nodiscard]] QString unsavedEntriesFile() const;
    //! Where what suggests replies is kept for this account; goes when one signs out.
    [[nodiscard]] QString suggestionsFile() const;

    //! Durable: in the outbox, on disk, when this returns; sent until answered. An empty id when the disk
    //! did not take it, and then the text is still the caller's.
    template<typename T>
    CommandId submit(const T &command)
    {
        if constexpr (requires { command.conversation; })
            return keep(protocol::command(command), command.conversation);
        else
            return keep(protocol::command(command), {});
    }

    //! Not durable: answered once through the event loop, with Unavailable when offline, and not at all
    //! when \p context is gone. A state-changing command may be asked too, where late is worse than never.
    template<typename T>
    void ask(const T &query, QObject *context, std::function<void(Result<typename T::Reply>)> answered)
    {
        put(protocol::command(query), context,
            [answered = std::move(answered)](const Result<QJsonObject> &ok) {
                answered(ok.and_then([](const QJsonObject &body) {
                    return protocol::fromJson<typename T::Reply>(body, QStringLiteral("ok"));
                }));
            });
    }

    //! Best effort, for typing. The last presence told is told again after each hello.
    template<typename T>
    void tell(const T &command)
    {
        mention(protocol::command(command));
    }

    //! Opens a conversation and follows it, over reconnects too, until unwatch(). Answered by
    //! transcriptChanged or openFailed. Those one owns are opened without being asked.
    void openConversation(const ConversationId &id);
    void unwatch(const ConversationId &id);
    //! Fetches the page before the oldest held message. Answered as openConversation is.
    void loadOlder(const ConversationId &id);
    //! The user has seen a conversation they own up to this number; told again until the log says so.
    void markRead(const ConversationId &id, qint64 upTo);

Q_SIGNALS:
    void linkChanged(const parley::sync::LinkState &link);
    void signedIn(const parley::User &user);
    //! By the user, or by the backend with its reason.
    void signedOut(const QString &reason);
    void signInFailed(const parley::Error &error);
    //! No keychain: the token is not kept, the password has to be given each time.
    void credentialsUnavailable(const QString &reason);

    //! All of state() is new: lists start over.
    void snapshotReplaced();
    void conversationChanged(const parley::protocol::ConversationChanged &changed);
    //! Any change of the value, by messages and receipts too: what a list row shows.
    void conversationUpdated(const parley::Conversation &conversation);
    void messageAdded(const parley::Message &message);
    void messageFailed(const parley::protocol::MessageFailed &failed);
    //! Messages came in bulk: the transcript of this conversation is to be shown anew.
    void transcriptChanged(const parley::ConversationId &id);
    void openFailed(const parley::ConversationId &id, const parley::Error &error);
    void receiptsChanged(const parley::protocol::ReceiptChanged &receipts);
    void customerChanged(const parley::Customer &customer);
    void interactionAdded(const parley::Interaction &interaction);
    //! The newest save; State::publishedEntries() has what the desks have.
    void entryChanged(const parley::Entry &entry);
    void proposalChanged(const parley::Proposal &proposal);
    void toneGuideChanged(const parley::ToneGuide &guide);
    void linkChecked(const parley::LinkCheck &check);
    //! There is another model of suggested replies to be had from the backend.
    void suggestionsChanged();
    void userChanged(const parley::User &user);
    void centreChanged(const parley::Centre &centre);
    void presenceChanged(const parley::protocol::PresenceChanged &presence);
    void typingChanged(const parley::protocol::TypingChanged &typing);

    void outboxChanged(const QList<parley::OutboxItem> &items);
    void commandAccepted(const parley::CommandId &id, const QString &name);
    //! \p text is the refused message's. A refused message stays in the outbox as Failed until it is taken
    //! back; other commands are gone.
    void commandRefused(const parley::CommandId &id, const QString &name, const parley::Error &error,
                        const QString &text);
    //! The disk does not take what must be kept: tell the user.
    void storageFailed(const QString &reason);

private:
    CommandId keep(const protocol::Command &command, const ConversationId &conversation);
    void put(const protocol::Command &command, QObject *context, Questions::Answered answered);
    void mention(const protocol::Command &command);

    void connectSession();
    void connectFollower();
    void connectOutbox();
    void takeToken(const protocol::SignedIn &signedIn);
    void takeWelcome(const protocol::Welcome &welcome);
    void takeRejection(const Error &error);
    void openFiles();
    void closeFiles();
    void keepAccount();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace parley::sync
