// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/kindicons.h"

using namespace Qt::StringLiterals;

namespace parley {

QLatin1StringView iconNameOf(Channel channel)
{
    switch (channel) {
    case Channel::WebChat: return "internet-chat"_L1;
    case Channel::WhatsApp: return "parley-whatsapp"_L1;
    case Channel::Sms: return "parley-sms"_L1;
    case Channel::Email: return "mail-message"_L1;
    case Channel::Social: return "parley-social"_L1;
    }
    return {};
}

QLatin1StringView iconNameOf(InteractionKind kind)
{
    switch (kind) {
    case InteractionKind::Chat: return "internet-chat"_L1;
    case InteractionKind::Call: return "call-start"_L1;
    case InteractionKind::Email: return "mail-message"_L1;
    case InteractionKind::Sms: return "parley-sms"_L1;
    case InteractionKind::WhatsApp: return "parley-whatsapp"_L1;
    case InteractionKind::Social: return "parley-social"_L1;
    case InteractionKind::Order: return "package-x-generic"_L1;
    case InteractionKind::PageView: return "view-visible"_L1;
    }
    return {};
}

QLatin1StringView iconNameOf(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::Web: return "internet-chat"_L1;
    case IdentityKind::WhatsApp: return "parley-whatsapp"_L1;
    case IdentityKind::Phone: return "call-start"_L1;
    case IdentityKind::Email: return "mail-message"_L1;
    case IdentityKind::Social: return "parley-social"_L1;
    }
    return {};
}

} // namespace parley
