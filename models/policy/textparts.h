// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"

#include <QStringList>

namespace parley {

//! A text as the fewest messages that its channel takes, cut between paragraphs, sentences or words where it
//! can be. One element when it fits. \a textLimit as in ChannelPolicy.
[[nodiscard]] QStringList textParts(const QString &text, Channel channel, int textLimit);

} // namespace parley
