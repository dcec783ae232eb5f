// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

#include <QString>

namespace parley {

enum class LinkStanding {
    Unchecked,
    Reached, //!< answered as a page should
    Dead,    //!< no such page or host, or an error each time
    Refused, //!< not looked at: a private address, or not http or https
};

template<>
struct Names<LinkStanding>
{
    static constexpr std::array table{
        std::pair{LinkStanding::Unchecked, "unchecked"},
        std::pair{LinkStanding::Reached, "reached"},
        std::pair{LinkStanding::Dead, "dead"},
        std::pair{LinkStanding::Refused, "refused"},
    };
};

//! What the backend found at an address of the library.
struct LinkCheck
{
    QString address;
    LinkStanding standing = LinkStanding::Unchecked;
    QString reason; //!< in words, when it is not reached
    qint64 at = 0;  //!< ms since 1970 UTC

    friend bool operator==(const LinkCheck &, const LinkCheck &) = default;
};

} // namespace parley
