// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/actor.h"

namespace parley::backend {

QByteArray Actor::key() const
{
    switch (kind) {
    case Kind::Staff: return "user:" + user.value().toUtf8();
    case Kind::Visitor: return "visitor:" + visitor.toHex();
    case Kind::Api: return "api:" + name.toUtf8();
    case Kind::System: return "system";
    }
    return {};
}

} // namespace parley::backend
