// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/sample.h"

#include "app/backend/store/bytewriter.h"
#include "app/backend/store/datafolder.h"
#include "app/backend/store/password.h"
#include "app/backend/store/samplescene.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <optional>

// Outside the namespace, as the resource's name is.
static void initialiseSampleResource() { Q_INIT_RESOURCE(parley_sample); }

namespace parley::backend {

using namespace Qt::StringLiterals;
using protocol::Change;

namespace {

constexpr qint64 msPerMinute = 60'000;

//! Puts one file after the other into the store; the first failure ends it.
class Loader
{
public:
    Loader(SampleScene &scene, QString source)
        : m_scene(scene)
        , m_state(scene.state)
        , m_source(std::move(source))
        , m_now(scene.now)
        , m_count(scene.count)
    {}

    Result<SampleCount> load()
    {
        return centre()
            .and_then([this] { return each(u"users"_s, &Loader::addUser); })
            .and_then([this] { return each(u"customers"_s, &Loader::addCustomer); })
            .and_then([this] { return each(u"interactions"_s, &Loader::addInteraction); })
            .and_then([this] { return each(u"entries"_s, &Loader::addEntry); })
            .and_then([this] { return file(u"history"_s); })
            .and_then([this](const QJsonDocument &history) { return addHistory(m_scene, history.object()); })
            .and_then([this] { return each(u"life"_s, &addLifeStep); })
            .and_then([this] { return each(u"proposals"_s, &addProposal); })
            .and_then([this] { return each(u"tone_guides"_s, &addToneGuide); })
            .and_then([this] { return each(u"conversations"_s, &Loader::addConversation); })
            .map([this] { return m_count; });
    }

private:
    using Step = Result<void> (Loader::*)(const QJsonObject &, const QString &);
    using Part = Result<void> (*)(SampleScene &, const QJsonObject &, const QString &);

    Result<QJsonDocument> file(const QString &name)
    {
        QFile file(QDir(m_source).filePath(name + u".json"_s));
        if (!file.exists())
            return QJsonDocument();
        QJsonParseError error;
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::Unavailable, u"%1 cannot be read"_s.arg(file.fileName()));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        if (error.error != QJsonParseError::NoError)
            return refuse(ErrorCode::BadRequest, u"%1: %2"_s.arg(file.fileName(), error.errorString()));
        return document;
    }

    Result<void> centre()
    {
        return file(u"centre"_s).and_then([this](const QJsonDocument &document) -> Result<void> {
            if (!document.isObject())
                return {};
            return protocol::fromJson<Centre>(document.object(), u"centre"_s)
                .and_then([this](const Centre &centre) {
                    Transaction t(m_state, m_scene.store, m_now);
                    t.log(centre);
                    return m_scene.keep(t);
                });
        });
    }

    template<typename Each>
    Result<void> each(const QString &name, Each step)
    {
        return file(name).and_then([&](const QJsonDocument &document) -> Result<void> {
            const QJsonArray array = document.array();
            for (qsizetype i = 0; i < array.size(); ++i)
                if (auto done = take(step, array.at(i).toObject(), u"%1[%2]"_s.arg(name).arg(i)); !done)
                    return done;
            return {};
        });
    }

    Result<void> take(Step step, const QJsonObject &object, const QString &path)
    {
        return (this->*step)(object, path);
    }
    Result<void> take(Part part, const QJsonObject &object, const QString &path)
    {
        return part(m_scene, object, path);
    }

    Result<void> addUser(const QJsonObject &object, const QString &path)
    {
        const auto user = protocol::fromJson<User>(object, path);
        if (!user)
            return tl::unexpected(user.error());
        const QString password = object.value("password"_L1).toString();
        const auto hash = password.isEmpty() ? Result<QString>(u"!"_s) : hashPassword(password);
        if (!hash)
            return tl::unexpected(hash.error());
        Transaction t(m_state, m_scene.store, m_now);
        t.log(*user, *hash);
        ++m_count.users;
        return m_scene.keep(t);
    }

    Result<void> addCustomer(const QJsonObject &object, const QString &path)
    {
        return protocol::fromJson<Customer>(object, path).and_then([&](const Customer &customer) {
            Transaction t(m_state, m_scene.store, m_now);
            t.log(customer);
            ++m_count.customers;
            return m_scene.keep(t);
        });
    }

    Result<void> addInteraction(const QJsonObject &given, const QString &path)
    {
        QJsonObject object = given;
        const qint64 at = m_scene.timeOf(object, object.value("at"_L1).toInteger());
        object.insert("at"_L1, at);
        return protocol::fromJson<Interaction>(object, path).and_then([&](const Interaction &interaction) {
            Transaction t(m_state, m_scene.store, m_now);
            t.log(interaction);
            if (interaction.kind == InteractionKind::Order && !interaction.reference.isEmpty())
                t.changes().orders.append({interaction.reference, interaction.customer});
            ++m_count.interactions;
            return m_scene.keep(t);
        });
    }

    Result<void> addEntry(const QJsonObject &object, const QString &path)
    {
        auto entry = protocol::fromJson<Entry>(object, path);
        if (!entry)
            return tl::unexpected(entry.error());
        entry->changedAt = m_scene.timeOf(object, entry->changedAt);
        entry->version = std::max(entry->version, 1);
        if (!object.contains("status"_L1))
            entry->status = EntryStatus::Published;
        const bool isPublished = entry->status == EntryStatus::Published;
        entry->publishedVersion = isPublished ? entry->version : 0;
        entry->changedBy = entry->owner;
        for (Variant &variant : entry->variants)
            variant.version = entry->version;
        if (entry->reviewAt == 0 && isPublished)
            entry->reviewAt = m_now + (m_count.entries * 7 % 150 + 2) * 24 * 60 * msPerMinute;
        Transaction t(m_state, m_scene.store, entry->changedAt);
        const User *owner = m_state.user(entry->owner);
        const Actor by = owner ? Actor::staff(*owner) : Actor::system();
        t.log(*entry, EntryAct::Saved, by);
        if (isPublished)
            t.log(*entry, EntryAct::Published, by);
        for (int i = 0; i < entry->used; ++i)
            t.changes().uses.append({entry->id, m_now / (24 * 60 * msPerMinute) - 1 - i % 28});
        ++m_count.entries;
        return m_scene.keep(t);
    }

    Result<void> addConversation(const QJsonObject &object, const QString &path)
    {
        const QJsonObject head = object.value("conversation"_L1).toObject();
        auto conversation = protocol::fromJson<Conversation>(head, path + u".conversation"_s);
        if (!conversation)
            return tl::unexpected(conversation.error());
        const QJsonArray messages = object.value("messages"_L1).toArray();
        const QJsonObject first = messages.isEmpty() ? head : messages.at(0).toObject();
        conversation->startedAt = m_scene.timeOf(first, conversation->startedAt);
        conversation->queuedAt = conversation->startedAt;
        if (conversation->state != ConversationState::Queued)
            conversation->assignedAt = conversation->startedAt;
        ++m_count.conversations;
        return begin(*conversation).and_then([&] { return addMessages(messages, path); }).and_then([&] {
            return end(*conversation);
        });
    }

    Result<void> begin(Conversation conversation)
    {
        Transaction t(m_state, m_scene.store, conversation.startedAt);
        const UserId owner = std::exchange(conversation.owner, {});
        const ConversationState state = std::exchange(conversation.state, ConversationState::Queued);
        const QString reason = std::exchange(conversation.waitReason, {});
        conversation.waitReason = state == ConversationState::Queued ? reason : QString();
        t.log(Change::Started, conversation, Actor::system());
        if (state != ConversationState::Queued) {
            conversation.owner = owner;
            conversation.state = ConversationState::Active;
            t.log(Change::Assigned, conversation, Actor::system());
        }
        return m_scene.keep(t);
    }

    Result<void> addMessages(const QJsonArray &messages, const QString &path)
    {
        for (qsizetype i = 0; i < messages.size(); ++i) {
            const QJsonObject object = messages.at(i).toObject();
            const auto message = protocol::fromJson<Message>(object, u"%1.messages[%2]"_s.arg(path).arg(i));
            if (!message)
                return tl::unexpected(message.error());
            Transaction t(m_state, m_scene.store, m_scene.timeOf(object, message->at));
            t.log(*message);
            ++m_count.messages;
            if (auto kept = m_scene.keep(t); !kept)
                return kept;
        }
        return {};
    }

    //! What was delivered and seen, and how it stands now.
    Result<void> end(const Conversation &wanted)
    {
        Conversation now = m_state.conversation(wanted.id)->conversation;
        Transaction t(m_state, m_scene.store, now.lastMessageAt > 0 ? now.lastMessageAt : now.startedAt);
        now.customerDeliveredUpTo = now.lastSeq;
        now.customerReadUpTo = now.lastAuthor == AuthorKind::Customer ? now.lastSeq : 0;
        t.log(protocol::ReceiptChanged{now.id, now.customerDeliveredUpTo, now.customerReadUpTo, 0}, now);
        if (wanted.state == ConversationState::Held || wanted.state == ConversationState::Closed) {
            now.state = wanted.state;
            (wanted.state == ConversationState::Held ? now.heldAt : now.closedAt) = t.now();
            now.disposition = wanted.disposition;
            now.satisfaction = wanted.satisfaction;
            if (wanted.state == ConversationState::Closed)
                now.waitingSince = 0;
            t.log(wanted.state == ConversationState::Held ? Change::Held : Change::Closed, now,
                  Actor::system());
        }
        return m_scene.keep(t);
    }

    SampleScene &m_scene;
    State &m_state;
    QString m_source;
    qint64 m_now;
    SampleCount &m_count;
};

} // namespace

qint64 SampleScene::timeOf(const QJsonObject &object, qint64 given) const
{
    if (object.contains("ago_minutes"_L1))
        return now - qint64(object.value("ago_minutes"_L1).toDouble() * msPerMinute);
    return given > 0 ? given : now;
}

Result<void> SampleScene::keep(Transaction &t)
{
    return store.apply(t.changes()).and_then([&]() -> Result<void> {
        for (const ConversationId &id : t.touched())
            if (auto saved = store.save(*state.conversation(id)); !saved)
                return saved;
        return {};
    });
}

QString builtInSample()
{
    initialiseSampleResource();
    return u":/sample"_s;
}

Result<SampleCount> loadSample(const QString &source, const QString &folder)
{
    const auto lock = lockFolder(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    SqliteStore store;
    auto loaded = store.open(storeFile(folder)).and_then([&] { return store.load(); });
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!loaded->users.isEmpty())
        return refuse(ErrorCode::Conflict,
                      u"%1 is a centre already: a sample goes into an empty one"_s.arg(folder));
    State state;
    state.reset(std::move(*loaded));
    if (auto begun = store.begin(); !begun)
        return tl::unexpected(begun.error());
    SampleScene scene{store, state, QDateTime::currentMSecsSinceEpoch()};
    auto count = Loader(scene, source).load();
    if (!count) {
        store.rollback();
        return count;
    }
    return store.commit().map([&] { return *count; });
}

} // namespace parley::backend
