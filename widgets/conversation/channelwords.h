// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"

#include <QLatin1StringView>

//! What a channel is called and which icon it has.
namespace parley {

[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] QLatin1StringView channelIcon(Channel channel);
//! "Web chat · Checkout", "SMS · +48 500 000 142": the channel and where the customer comes from.
[[nodiscard]] QString originText(const Conversation &conversation);
//! "EN".
[[nodiscard]] QString languageCode(const QString &language);

} // namespace parley
