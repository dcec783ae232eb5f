// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/engine.h"

#include "models/sync/account.h"
#include "models/sync/attention.h"
#include "models/sync/follower.h"
#include "models/sync/session.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace parley::sync {

using namespace Qt::StringLiterals;

struct Engine::Parts
{
    Parts(const Settings &given, std::unique_ptr<CredentialStore> store)
        : settings(given)
        , credentials(std::move(store))
        , session(given.timing, given.clientName, [this] { return follower.position(); })
        , attention(session, follower)
    {}

    [[nodiscard]] QString path(const QString &name) const { return QDir(settings.dataFolder).filePath(name); }
    [[nodiscard]] QString accountFile() const { return path(u"account.json"_s); }
    [[nodiscard]] QString cacheFile() const { return path(u"cache/%1.sqlite"_s.arg(account.key())); }
    [[nodiscard]] QString outboxFile() const { return path(u"outbox/%1.sqlite"_s.arg(account.key())); }
    [[nodiscard]] QString draftsFile() const { return path(u"drafts/%1.json"_s.arg(account.key())); }

    Settings settings;
    std::unique_ptr<CredentialStore> credentials;
    Account account;
    std::optional<ServerAddress> server;
    Follower follower;
    Session session;
    Attention attention;
    Outbox outbox;
    Drafts drafts;
    Files files;
    std::optional<protocol::Command> presence;
    bool isOpen = false; //!< cache, outbox and drafts are the account's
    bool isNewSignIn = false;
};

Engine::Engine(const Settings &settings, std::unique_ptr<CredentialStore> credentials, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(settings, std::move(credentials)))
{
    m_parts->account = Account::load(m_parts->accountFile());
    connectSession();
    connectFollower();
    connectOutbox();
}

Engine::~Engine()
{
    m_parts->follower.hear(link().lastContactAt);
    m_parts->session.disconnect(this);
    m_parts->follower.disconnect(this);
    m_parts->outbox.disconnect(this);
}

void Engine::signIn(const QString &server, const QString &login, const QString &password, bool remember)
{
    const auto address = ServerAddress::of(server);
    if (!address) {
        Q_EMIT signInFailed(address.error());
        return;
    }
    const Account wanted{QUrl(address->key()), login.trimmed(), remember};
    if (wanted.key() != m_parts->account.key())
        closeFiles();
    m_parts->account = wanted;
    m_parts->server = *address;
    m_parts->isNewSignIn = true;
    m_parts->session.signIn(*address, wanted.login, password);
}

bool Engine::resume()
{
    Parts &parts = *m_parts;
    const auto address = ServerAddress::of(parts.account.server);
    if (!parts.account.isRemembered || parts.account.login.isEmpty() || !address)
        return false;
    parts.server = *address;
    openFiles();
    parts.session.prepare(parts.follower.position().heardAt);
    const QString key = parts.account.key();
    parts.credentials->read(key, [this, key](const Result<QString> &token) {
        Parts &now = *m_parts;
        if (now.account.key() != key || now.isNewSignIn || link().phase != LinkState::Connecting)
            return;
        if (token && !token->isEmpty())
            return now.session.resume(*now.server, *token);
        now.session.end(token ? QString() : token.error().message);
        if (!token)
            Q_EMIT credentialsUnavailable(token.error().message);
        //: Sign-in: the password has to be typed again
        Q_EMIT signInFailed({ErrorCode::NotSignedIn, tr("Please sign in again."), {}});
    });
    return true;
}

void Engine::signOut()
{
    Parts &parts = *m_parts;
    parts.session.send(protocol::command(protocol::SignOut{}));
    parts.session.end();
    parts.credentials->remove(parts.account.key(), [](const Result<bool> &) {});
    parts.account.isRemembered = false;
    keepAccount();
    const QString cacheFile = parts.cacheFile();
    const QString suggestions = suggestionsFile();
    closeFiles();
    Cache::remove(cacheFile);
    QFile::remove(suggestions);
    Q_EMIT signedOut(QString());
}

void Engine::tryNow() { m_parts->session.tryNow(); }

const LinkState &Engine::link() const { return m_parts->session.link(); }

const User &Engine::user() const { return m_parts->follower.self(); }

QUrl Engine::server() const { return m_parts->account.server; }

QString Engine::login() const { return m_parts->account.login; }

qint64 Engine::now() const { return QDateTime::currentMSecsSinceEpoch() + m_parts->session.clockOffset(); }

const State &Engine::state() const { return m_parts->follower.state(); }

Outbox &Engine::outbox() { return m_parts->outbox; }

Drafts &Engine::drafts() { return m_parts->drafts; }

Files &Engine::files() { return m_parts->files; }

QString Engine::unsavedEntriesFile() const
{
    return m_parts->path(u"drafts/%1.entries.json"_s.arg(m_parts->account.key()));
}

QString Engine::suggestionsFile() const
{
    return m_parts->path(u"cache/%1.suggestions"_s.arg(m_parts->account.key()));
}

void Engine::openConversation(const ConversationId &id) { m_parts->attention.watch(id); }

void Engine::unwatch(const ConversationId &id) { m_parts->attention.unwatch(id); }

void Engine::loadOlder(const ConversationId &id) { m_parts->attention.loadOlder(id); }

void Engine::markRead(const ConversationId &id, qint64 upTo) { m_parts->attention.markRead(id, upTo); }

CommandId Engine::keep(const protocol::Command &command, const ConversationId &conversation)
{
    return m_parts->outbox.add(command, conversation) ? command.id : CommandId();
}

void Engine::put(const protocol::Command &command, QObject *context, Questions::Answered answered)
{
    m_parts->session.ask(command, context, std::move(answered));
}

void Engine::mention(const protocol::Command &command)
{
    if (command.name == QLatin1StringView(protocol::SetPresence::name))
        m_parts->presence = command;
    m_parts->session.send(command);
}

void Engine::connectSession()
{
    Session &session = m_parts->session;
    connect(&session, &Session::linkChanged, this, &Engine::linkChanged);
    connect(&session, &Session::authenticated, this, &Engine::takeToken);
    connect(&session, &Session::welcomed, this, &Engine::takeWelcome);
    connect(&session, &Session::eventReceived, this, [this](const protocol::Event &event) {
        m_parts->follower.hear(link().lastContactAt);
        m_parts->follower.apply(event);
    });
    connect(&session, &Session::replied, &m_parts->outbox, &Outbox::settle);
    connect(&session, &Session::lost, this, [this] {
        m_parts->outbox.setOnline(false);
        m_parts->follower.hear(link().lastContactAt);
        m_parts->follower.abandon();
    });
    connect(&session, &Session::rejected, this, &Engine::takeRejection);
}

void Engine::connectFollower()
{
    Follower &follower = m_parts->follower;
    connect(&follower, &Follower::snapshotReplaced, this, &Engine::snapshotReplaced);
    connect(&follower, &Follower::selfChanged, this, &Engine::userChanged);
    connect(&follower, &Follower::conversationChanged, this, &Engine::conversationChanged);
    connect(&follower, &Follower::conversationUpdated, this, &Engine::conversationUpdated);
    connect(&follower, &Follower::messageAdded, this, [this](const Message &message) {
        m_parts->outbox.noticeAccepted(message.id);
        Q_EMIT messageAdded(message);
    });
    connect(&follower, &Follower::messageFailed, this, &Engine::messageFailed);
    connect(&follower, &Follower::transcriptChanged, this, &Engine::transcriptChanged);
    connect(&follower, &Follower::receiptsChanged, this, &Engine::receiptsChanged);
    connect(&follower, &Follower::customerChanged, this, &Engine::customerChanged);
    connect(&follower, &Follower::interactionAdded, this, &Engine::interactionAdded);
    connect(&follower, &Follower::entryChanged, this, &Engine::entryChanged);
    connect(&follower, &Follower::proposalChanged, this, &Engine::proposalChanged);
    connect(&follower, &Follower::toneGuideChanged, this, &Engine::toneGuideChanged);
    connect(&follower, &Follower::linkChecked, this, &Engine::linkChecked);
    connect(&follower, &Follower::suggestionsChanged, this, &Engine::suggestionsChanged);
    connect(&follower, &Follower::userChanged, this, &Engine::userChanged);
    connect(&follower, &Follower::centreChanged, this, &Engine::centreChanged);
    connect(&follower, &Follower::presenceChanged, this, &Engine::presenceChanged);
    connect(&follower, &Follower::typingChanged, this, &Engine::typingChanged);
    connect(&m_parts->attention, &Attention::openFailed, this, &Engine::openFailed);
}

void Engine::connectOutbox()
{
    Outbox &outbox = m_parts->outbox;
    connect(&outbox, &Outbox::sendingRequested, &m_parts->session,
            [this](const protocol::Command &command) { m_parts->session.send(command); });
    connect(&outbox, &Outbox::changed, this, &Engine::outboxChanged);
    connect(&outbox, &Outbox::accepted, this,
            [this](const CommandId &id, const QString &name, const QJsonObject &reply) {
                // The answer may come before the event: what was unsent is shown as sent at once.
                if (const auto sent = protocol::fromJson<protocol::SentMessage>(reply);
                    sent && sent->message.seq > 0)
                    m_parts->follower.add(sent->message);
                Q_EMIT commandAccepted(id, name);
            });
    connect(&outbox, &Outbox::refused, this, &Engine::commandRefused);
    connect(&outbox, &Outbox::storageFailed, this, &Engine::storageFailed);
}

void Engine::takeToken(const protocol::SignedIn &signedIn)
{
    Parts &parts = *m_parts;
    openFiles();
    if (!parts.account.isRemembered) {
        parts.credentials->remove(parts.account.key(), [](const Result<bool> &) {});
        return keepAccount();
    }
    parts.credentials->write(parts.account.key(), signedIn.token, [this](const Result<bool> &kept) {
        if (!kept) {
            m_parts->account.isRemembered = false;
            Q_EMIT credentialsUnavailable(kept.error().message);
        }
        keepAccount();
    });
}

void Engine::takeWelcome(const protocol::Welcome &welcome)
{
    Parts &parts = *m_parts;
    parts.follower.begin(welcome);
    parts.files.setServer(parts.server->http(), parts.session.token());
    if (parts.presence)
        parts.session.send({CommandId::create(), parts.presence->name, parts.presence->with});
    parts.outbox.setOnline(true);
    Q_EMIT signedIn(welcome.user);
    parts.isNewSignIn = false;
}

void Engine::takeRejection(const Error &error)
{
    const bool wasSigningIn = std::exchange(m_parts->isNewSignIn, false);
    m_parts->files.setServer({}, {});
    if (error.code == ErrorCode::NotSignedIn && !wasSigningIn)
        m_parts->credentials->remove(m_parts->account.key(), [](const Result<bool> &) {});
    if (wasSigningIn) {
        m_parts->account = Account::load(m_parts->accountFile());
        Q_EMIT signInFailed(error);
    } else {
        Q_EMIT signedOut(error.message);
    }
}

void Engine::openFiles()
{
    Parts &parts = *m_parts;
    if (parts.isOpen)
        return;
    parts.isOpen = true;
    auto cache = Cache::open(parts.cacheFile());
    if (cache)
        parts.follower.open(std::move(*cache));
    else
        Q_EMIT storageFailed(cache.error().message);
    parts.drafts.open(parts.draftsFile());
    if (const auto opened = parts.outbox.open(parts.outboxFile()); !opened)
        Q_EMIT storageFailed(opened.error().message);
}

void Engine::closeFiles()
{
    Parts &parts = *m_parts;
    if (!std::exchange(parts.isOpen, false))
        return;
    parts.drafts.flush();
    parts.outbox.close();
    parts.attention.clear();
    parts.follower.close();
    parts.files.setServer({}, {});
    parts.presence.reset();
    Q_EMIT snapshotReplaced();
}

void Engine::keepAccount()
{
    if (!m_parts->account.save(m_parts->accountFile()))
        //: After signing in: the name could not be remembered
        Q_EMIT storageFailed(tr("The account cannot be written to the disk."));
}

} // namespace parley::sync
