// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

#include <tl/expected.hpp>

namespace parley {

//! Why something was refused; closed, so that both ends can act on it.
enum class ErrorCode {
    BadRequest,  //!< malformed, a wrong type, an unknown name: Error::field names the path
    NotSignedIn, //!< no token, an unknown, expired or revoked one, a wrong password
    Forbidden,   //!< the role, or the ownership of the conversation, does not allow it
    NotFound,    //!< no such thing, or none that the asker may see
    Conflict,    //!< the state has moved on: closed, taken over, edited by another, same id with another body
    Full,        //!< a cap is reached
    TooLarge,    //!< past a size limit
    RateLimited, //!< too many tries; wait
    Version,     //!< no protocol version in common
    Unavailable, //!< the backend cannot do it now; trying again later may help
};

template<>
struct Names<ErrorCode>
{
    static constexpr std::array table{
        std::pair{ErrorCode::BadRequest, "bad_request"}, std::pair{ErrorCode::NotSignedIn, "not_signed_in"},
        std::pair{ErrorCode::Forbidden, "forbidden"},    std::pair{ErrorCode::NotFound, "not_found"},
        std::pair{ErrorCode::Conflict, "conflict"},      std::pair{ErrorCode::Full, "full"},
        std::pair{ErrorCode::TooLarge, "too_large"},     std::pair{ErrorCode::RateLimited, "rate_limited"},
        std::pair{ErrorCode::Version, "version"},        std::pair{ErrorCode::Unavailable, "unavailable"},
    };
};

//! What was wrong, in words for a person, and where: the path of the offending field, such as "with.text".
struct Error
{
    ErrorCode code = ErrorCode::BadRequest;
    QString message;
    QString field;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> refuse(ErrorCode code, QString message, QString field = {})
{
    return tl::unexpected(Error{code, std::move(message), std::move(field)});
}

} // namespace parley
