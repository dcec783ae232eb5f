// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/envelope.h"

#include <functional>

namespace parley::backend {

//! What a command or query was answered with, after commit.
struct Answer
{
    CommandId re;
    Result<QByteArray> body; //!< the JSON of the reply, or the refusal

    //! The whole reply frame, as protocol::encode() would make it.
    [[nodiscard]] QByteArray frame() const;
    //! The reply as a value; parses the body.
    [[nodiscard]] protocol::Reply reply() const;

    //! The typed reply; parses the body.
    template<typename T>
    [[nodiscard]] Result<T> as() const
    {
        const protocol::Reply parsed = reply();
        if (!parsed.result)
            return tl::unexpected(parsed.result.error());
        return protocol::fromJson<T>(*parsed.result);
    }
};

using Answered = std::function<void(const Answer &)>;

} // namespace parley::backend
