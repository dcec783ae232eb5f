// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/samplescene.h"
#include "models/library/language/renderer.h"
#include "models/library/variantchoice.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

//! The part of the sample that has happened: conversations that ended, so that reports have a month to
//! show and suggestions something to learn from.
namespace parley::backend {

using namespace Qt::StringLiterals;
using protocol::Change;

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerDay = 86'400'000;
constexpr int days = 30;     // of sends, as many as the entries say
constexpr int talkDays = 90; // of conversations

//! Makes one conversation after the other; the seed is fixed, so everybody gets the same ones.
class Historian
{
public:
    Historian(SampleScene &scene, const QJsonObject &history)
        : m_scene(scene)
        , m_themes(history.value("themes"_L1).toArray())
        , m_count(history.value("conversations"_L1).toInt())
    {
        for (const User &user : scene.state.users())
            if (user.role == Role::Agent)
                m_agents.append(user);
        std::sort(m_agents.begin(), m_agents.end(), [](const User &a, const User &b) { return a.id < b.id; });
        for (const QJsonValue &each : history.value("customers"_L1).toArray())
            if (auto customer = scene.store.customer(CustomerId(each.toString())); customer && *customer)
                m_customers.append(**customer);
    }

    Result<void> write()
    {
        if (m_themes.isEmpty() || m_agents.isEmpty() || m_customers.isEmpty())
            return {};
        for (int i = 0; i < m_count; ++i)
            if (auto done = writeConversation(i); !done)
                return done;
        return countUses();
    }

private:
    [[nodiscard]] int below(qsizetype limit) { return m_random.bounded(int(limit)); }

    template<typename List>
    auto oneOf(const List &list)
    {
        return list[below(list.size())];
    }

    [[nodiscard]] QJsonObject theme()
    {
        const auto weightOf = [](const QJsonValue &each) { return each["weight"_L1].toInt(1); };
        const int total =
            std::accumulate(m_themes.begin(), m_themes.end(), 0,
                            [&](int sum, const QJsonValue &each) { return sum + weightOf(each); });
        int mark = below(total);
        for (const QJsonValue &each : std::as_const(m_themes))
            if ((mark -= weightOf(each)) < 0)
                return each.toObject();
        return {};
    }

    Result<void> writeConversation(int number)
    {
        const QJsonObject theme = this->theme();
        const Customer customer = oneOf(m_customers);
        m_agent = &m_agents.at(below(m_agents.size()));
        Conversation conversation;
        conversation.id = ConversationId(u"h-%1"_s.arg(number, 4, 10, QChar(u'0')));
        conversation.customer = customer.id;
        conversation.customerName = customer.name;
        conversation.language = customer.language;
        conversation.topic = theme.value("topic"_L1).toString();
        conversation.queue = u"General"_s;
        // The last hours are left to the conversations that are under way.
        m_at = m_scene.now - msPerDay / 4 - qint64(m_random.generateDouble() * talkDays * msPerDay);
        conversation.startedAt = conversation.queuedAt = m_at;
        return begin(conversation)
            .and_then([&] { return writeTalk(conversation, customer, theme); })
            .and_then([&] { return end(conversation.id); });
    }

    Result<void> begin(Conversation conversation)
    {
        Transaction t(m_scene.state, m_scene.store, m_at);
        t.log(Change::Started, conversation, Actor::system());
        conversation.owner = m_agent->id;
        conversation.state = ConversationState::Active;
        conversation.assignedAt = m_at;
        t.log(Change::Assigned, conversation, Actor::system());
        return m_scene.keep(t);
    }

    Result<void> writeTalk(const Conversation &conversation, const Customer &customer,
                           const QJsonObject &theme)
    {
        const QJsonArray steps = theme.value("steps"_L1).toArray();
        const bool isShort = below(2) == 0; // half of them come to the point at once
        for (qsizetype i = isShort ? 1 : 0; i < steps.size(); ++i) {
            const QJsonValue step = steps.at(i);
            const QJsonArray lines = step["customer"_L1][customer.language].toArray();
            if (!lines.isEmpty()) {
                Message message = messageIn(conversation);
                message.author = {AuthorKind::Customer, {}, customer.name};
                message.text = oneOf(lines).toString();
                if (auto done = write(message); !done)
                    return done;
            }
            for (const QJsonValue &reply : step["replies"_L1].toArray()) {
                const EntryId entry(oneOf(reply.toArray()).toString());
                if (auto done = writeAnswer(conversation, customer, entry); !done)
                    return done;
            }
        }
        return {};
    }

    Message messageIn(const Conversation &conversation)
    {
        m_at += msPerMinute / 6 * (1 + below(9));
        Message message;
        message.id = MessageId(u"h-m-%1"_s.arg(m_scene.count.messages, 6, 10, QChar(u'0')));
        message.conversation = conversation.id;
        return message;
    }

    Result<void> writeAnswer(const Conversation &conversation, const Customer &customer, const EntryId &id)
    {
        const Entry *entry = m_scene.state.entry(id);
        const Variant *variant = entry ? chosenVariant(*entry, customer.language, customer.form) : nullptr;
        if (!variant)
            return {};
        RenderData data;
        data.setLanguage(variant->language);
        data.setCustomer(customer);
        data.setAgent(*m_agent);
        data.setConversation(conversation);
        data.setCentre(m_scene.state.centre());
        Message message = messageIn(conversation);
        message.author = {AuthorKind::Agent, m_agent->id, m_agent->name};
        message.text = render(Template::parse(variant->text), data).text;
        message.entry = id;
        m_sent[id].append(conversation.id);
        return write(message);
    }

    Result<void> write(const Message &message)
    {
        Transaction t(m_scene.state, m_scene.store, m_at);
        t.log(message);
        if (message.author.kind == AuthorKind::Agent)
            t.changes().messageDays.append(m_at / msPerDay);
        ++m_scene.count.messages;
        return m_scene.keep(t);
    }

    Result<void> end(const ConversationId &id)
    {
        Conversation now = m_scene.state.conversation(id)->conversation;
        m_at += msPerMinute;
        Transaction t(m_scene.state, m_scene.store, m_at);
        now.state = ConversationState::Closed;
        now.closedAt = m_at;
        now.waitingSince = 0;
        const QStringList ends = m_scene.state.centre().dispositions;
        now.disposition = below(5) > 0 ? ends.value(0) : ends.value(1);
        const int mood = below(10);
        now.satisfaction = mood < 4 ? 0 : mood < 5 ? 3 : mood < 7 ? 4 : 5;
        t.log(Change::Closed, now, Actor::system());
        m_ended.append(m_scene.state.conversation(id)->key);
        ++m_scene.count.conversations;
        return m_scene.keep(t);
    }

    //! As many sends as each entry says it was used, some of them changed first, some typed by hand.
    Result<void> countUses()
    {
        QList<Entry> entries;
        for (const auto &[id, sent] : m_sent.asKeyValueRange())
            if (const Entry *entry = m_scene.state.entry(id))
                entries.append(*entry);
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.id < b.id; });
        Transaction t(m_scene.state, m_scene.store, m_scene.now);
        for (const Entry &entry : std::as_const(entries)) {
            const int habit = 4 + below(30); // how many in a hundred are changed before sending
            for (int i = 0; i < entry.used; ++i)
                addUse(t, entry, habit);
        }
        return m_scene.keep(t);
    }

    void addUse(Transaction &t, const Entry &entry, int habit)
    {
        const Variant variant = oneOf(entry.variants);
        const qint64 at = m_scene.now - qint64(m_random.generateDouble() * days * msPerDay);
        EntryUse use{entry.id, variant.language, variant.form, int(variant.text.size()), 0, 0, false};
        if (below(100) < habit)
            use.edited = 1 + below(std::max<qsizetype>(variant.text.size() / 3, 1));
        use.isByHand = below(100) < 3;
        t.changes().entryUses.append({use, oneOf(m_ended), at});
        t.changes().messageDays.append(at / msPerDay);
        if (below(3) == 0) // most messages are written freely
            t.changes().messageDays.append(at / msPerDay);
        if (!use.isByHand)
            t.changes().inserts.append({entry.id, use.language, use.form, at / msPerDay});
    }

    SampleScene &m_scene;
    QJsonArray m_themes;
    int m_count;
    QList<User> m_agents;
    QList<Customer> m_customers;
    QHash<EntryId, QList<ConversationId>> m_sent;
    QList<qint64> m_ended;
    const User *m_agent = nullptr;
    qint64 m_at = 0;
    QRandomGenerator m_random{20260601};
};

} // namespace

Result<void> addHistory(SampleScene &scene, const QJsonObject &history)
{
    return Historian(scene, history).write();
}

} // namespace parley::backend
