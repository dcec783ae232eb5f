// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/channelwords.h"

#include "widgets/common/textdirection.h"

#include <QCoreApplication>

namespace parley {

using namespace Qt::StringLiterals;

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::WebChat:
        //: A channel: the chat on the centre's web pages
        return QCoreApplication::translate("Channel", "Web chat");
    case Channel::WhatsApp: return u"WhatsApp"_s;
    case Channel::Sms:
        //: A channel: text messages
        return QCoreApplication::translate("Channel", "SMS");
    case Channel::Email:
        //: A channel
        return QCoreApplication::translate("Channel", "Email");
    case Channel::Social: break;
    }
    //: A channel: messages in social networks
    return QCoreApplication::translate("Channel", "Social message");
}

QLatin1StringView channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::WebChat: return "internet-chat"_L1;
    case Channel::WhatsApp: return "parley-whatsapp"_L1;
    case Channel::Sms: return "parley-sms"_L1;
    case Channel::Email: return "mail-message"_L1;
    case Channel::Social: break;
    }
    return "parley-social"_L1;
}

QString originText(const Conversation &conversation)
{
    QString from =
        conversation.origin.isEmpty() ? isolated(conversation.topic) : isolated(conversation.origin);
    if (!conversation.address.isEmpty())
        from = isolatedLtr(conversation.address);
    else if (conversation.origin.isEmpty() && conversation.topic.isEmpty())
        return channelName(conversation.channel);
    return channelName(conversation.channel) + u" · "_s + from;
}

QString languageCode(const QString &language) { return language.section(u'-', 0, 0).toUpper(); }

} // namespace parley
