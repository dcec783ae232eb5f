// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/placeholdermap.h"

namespace parley {
using namespace Qt::StringLiterals;

QString askNameOf(const QString &placeholder)
{
    QString name;
    for (const QChar each : placeholder.toLower()) {
        const bool isPlain = (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9');
        if (isPlain)
            name += each;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    if (name.isEmpty() || (name[0] >= u'0' && name[0] <= u'9'))
        name.prepend("field_"_L1);
    return u"ask."_s + name.left(60);
}

const PlaceholderMap &PlaceholderMap::of(ExchangeForm form)
{
    static const PlaceholderMap ofChatwoot = chatwoot();
    static const PlaceholderMap ofZendesk = zendesk();
    static const PlaceholderMap ofLiveHelperChat = liveHelperChat();
    static const PlaceholderMap ofZammad = zammad();
    switch (form) {
    case ExchangeForm::Zendesk: return ofZendesk;
    case ExchangeForm::LiveHelperChat: return ofLiveHelperChat;
    case ExchangeForm::ZammadYaml:
    case ExchangeForm::ZammadCsv: return ofZammad;
    case ExchangeForm::Chatwoot:
    case ExchangeForm::ParleyJson:
    case ExchangeForm::ParleyCsv: break;
    }
    return ofChatwoot;
}

PlaceholderMap::Match PlaceholderMap::ours(const QString &theirs) const
{
    if (const auto found = m_ours.constFind(theirs); found != m_ours.cend())
        return *found;
    for (const Open &open : m_open)
        if (!open.theirs.isEmpty() && theirs.startsWith(open.theirs) && theirs.size() > open.theirs.size())
            return {open.ours + askNameOf(theirs.mid(open.theirs.size())).mid(4), false};
    return {askNameOf(theirs), false};
}

bool PlaceholderMap::isUnknown(const QString &theirs) const
{
    return ours(theirs).name.startsWith("ask."_L1);
}

PlaceholderMap::Match PlaceholderMap::theirs(const QString &ours) const
{
    const QString path = ours.startsWith("contact."_L1) ? u"customer."_s + ours.mid(8) : ours;
    if (const auto found = m_theirs.constFind(path); found != m_theirs.cend())
        return *found;
    for (const Open &open : m_open)
        if (path.startsWith(open.ours) && path.size() > open.ours.size())
            return {open.theirs + path.mid(open.ours.size()), false};
    if (m_hasDynamicContent && path.startsWith("ask.dc_"_L1))
        return {u"dc."_s + path.mid(7), false};
    return {};
}

template<size_t count>
void PlaceholderMap::add(const Pair (&pairs)[count])
{
    for (const Pair &each : pairs) {
        const QString theirs = QString::fromLatin1(each.theirs);
        const QString ours = QString::fromLatin1(each.ours);
        m_ours.insert(theirs, {ours, each.isNearIn});
        if (!m_theirs.contains(ours))
            m_theirs.insert(ours, {theirs, each.isNearOut});
    }
}

void PlaceholderMap::addUnknown(const QStringList &names)
{
    for (const QString &each : names) {
        m_ours.insert(each, {askNameOf(each), false});
        m_theirs.insert(askNameOf(each), {each, false});
    }
}

PlaceholderMap PlaceholderMap::chatwoot()
{
    static constexpr Pair pairs[] = {
        {"contact.name", "customer.name"},
        {"contact.first_name", "customer.first_name"},
        {"contact.last_name", "customer.last_name"},
        {"contact.email", "customer.email"},
        {"contact.phone", "customer.phone"},
        {"contact.phone_number", "customer.phone"},
        {"agent.name", "agent.name"},
        {"agent.first_name", "agent.first_name"},
        {"agent.last_name", "agent.last_name"},
        {"account.name", "brand.name"},
    };
    PlaceholderMap map;
    map.add(pairs);
    map.addUnknown({u"conversation.id"_s, u"conversation.display_id"_s, u"contact.id"_s, u"agent.email"_s,
                    u"inbox.name"_s, u"inbox.id"_s});
    map.m_open = {{u"contact.custom_attribute."_s, u"customer.attributes."_s},
                  {u"contact.custom_attributes."_s, u"customer.attributes."_s}};
    return map;
}

PlaceholderMap PlaceholderMap::zendesk()
{
    static constexpr Pair pairs[] = {
        {"ticket.requester.name", "customer.name"},
        {"ticket.requester.first_name", "customer.first_name"},
        {"ticket.requester.last_name", "customer.last_name"},
        {"ticket.requester.email", "customer.email"},
        {"ticket.requester.phone", "customer.phone"},
        {"ticket.requester.language", "customer.language"},
        {"ticket.requester.locale", "customer.language"},
        {"ticket.requester.time_zone", "customer.time_zone"},
        {"ticket.requester.tags", "customer.tags"},
        {"ticket.submitter.name", "customer.name", true},
        {"ticket.submitter.first_name", "customer.first_name", true},
        {"current_user.name", "agent.name"},
        {"current_user.first_name", "agent.first_name"},
        {"current_user.last_name", "agent.last_name"},
        {"ticket.assignee.name", "agent.name"},
        {"ticket.assignee.first_name", "agent.first_name"},
        {"ticket.assignee.last_name", "agent.last_name"},
        {"ticket.brand.name", "brand.name"},
        {"ticket.account", "brand.name"},
        {"ticket.title", "conversation.topic"},
        {"ticket.via", "conversation.channel"},
        {"ticket.group.name", "conversation.queue"},
        {"ticket.created_at", "conversation.started_at"},
    };
    PlaceholderMap map;
    map.add(pairs);
    map.addUnknown({u"ticket.id"_s, u"ticket.link"_s, u"ticket.url"_s, u"ticket.status"_s,
                    u"ticket.priority"_s, u"ticket.ticket_type"_s, u"ticket.due_date"_s,
                    u"ticket.external_id"_s, u"ticket.description"_s, u"ticket.latest_comment"_s,
                    u"ticket.organization.name"_s, u"ticket.requester.organization.name"_s,
                    u"current_user.email"_s, u"ticket.assignee.email"_s, u"agent.signature"_s,
                    u"current_user.signature"_s, u"satisfaction.rating_url"_s});
    map.m_open = {{u"ticket.requester.custom_fields."_s, u"customer.attributes."_s}};
    map.m_hasDynamicContent = true;
    return map;
}

PlaceholderMap PlaceholderMap::liveHelperChat()
{
    static constexpr Pair pairs[] = {
        {"nick", "customer.name"},
        {"args.chat.nick", "customer.name"},
        {"nick", "customer.first_name", false, true},
        {"email", "customer.email"},
        {"args.chat.email", "customer.email"},
        {"phone", "customer.phone"},
        {"args.chat.phone", "customer.phone"},
        {"operator", "agent.name"},
        {"operator_chat_name", "agent.name"},
        {"args.user.name_support", "agent.name"},
        {"args.user.name_official", "agent.name"},
        {"operator", "agent.first_name", false, true},
        {"department", "conversation.queue"},
    };
    PlaceholderMap map;
    map.m_style = Style::SingleBrace;
    map.add(pairs);
    map.m_ours.insert(u"nick"_s, {u"customer.name"_s, false});
    map.m_ours.insert(u"operator"_s, {u"agent.name"_s, false});
    map.addUnknown({u"args.chat.id"_s, u"args.chat.hash"_s});
    map.m_open = {{QString(), u"customer.attributes."_s}};
    return map;
}

PlaceholderMap PlaceholderMap::zammad()
{
    static constexpr Pair pairs[] = {
        {"ticket.customer.fullname", "customer.name"},
        {"ticket.customer.firstname", "customer.first_name"},
        {"ticket.customer.lastname", "customer.last_name"},
        {"ticket.customer.email", "customer.email"},
        {"ticket.customer.phone", "customer.phone"},
        {"ticket.customer.mobile", "customer.phone", true},
        {"user.fullname", "agent.name"},
        {"user.firstname", "agent.first_name"},
        {"user.lastname", "agent.last_name"},
        {"ticket.owner.fullname", "agent.name"},
        {"ticket.owner.firstname", "agent.first_name"},
        {"ticket.owner.lastname", "agent.last_name"},
        {"ticket.title", "conversation.topic"},
        {"ticket.group.name", "conversation.queue"},
        {"ticket.created_at", "conversation.started_at"},
        {"config.organization", "brand.name"},
        {"config.product_name", "brand.name"},
    };
    PlaceholderMap map;
    map.m_style = Style::HashBrace;
    map.add(pairs);
    map.addUnknown({u"ticket.id"_s, u"ticket.number"_s, u"ticket.state.name"_s, u"ticket.priority.name"_s,
                    u"ticket.organization.name"_s, u"ticket.customer.organization.name"_s, u"user.email"_s,
                    u"user.phone"_s, u"config.fqdn"_s});
    return map;
}

} // namespace parley
