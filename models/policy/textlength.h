// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/channel.h"

#include <QStringView>

namespace parley {

//! How long a draft is on its channel. An SMS is counted in parts: of 160 characters when all are in the
//! GSM-7 alphabet, else of 70; of 153 or 67 when there is more than one, since each carries a header.
struct TextLength
{
    int used = 0;           //!< characters, as the channel counts them
    int capacity = 0;       //!< the limit; for SMS what the parts in use can hold
    int parts = 0;          //!< SMS parts; 0 on other channels
    bool isUnicode = false; //!< an SMS that is not in GSM-7
    bool isOver = false;    //!< too long to be sent

    friend bool operator==(const TextLength &, const TextLength &) = default;
};

//! \a textLimit as in ChannelPolicy: UTF-16 units, for SMS parts. Direction marks are not counted on SMS.
[[nodiscard]] TextLength textLength(QStringView text, Channel channel, int textLimit);

//! The text as it goes out: without the marks that only serve the display on channels that cannot use them.
[[nodiscard]] QString textForChannel(const QString &text, Channel channel);

} // namespace parley
