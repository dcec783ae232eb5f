// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace parley::backend {

//! The request line and header fields of an HTTP request, as far as the door needs them.
struct RequestHead
{
    QByteArray method;
    QByteArray path;                      //!< as sent, without the query
    QHash<QByteArray, QByteArray> fields; //!< by lower-case name; several of one name joined by ", "
    qint64 contentLength = 0;             //!< -1: named twice or not a number
    qsizetype size = 0;                   //!< bytes up to and with the empty line

    [[nodiscard]] QByteArray field(const QByteArray &name) const { return fields.value(name); }
    //! Whether it asks for a WebSocket.
    [[nodiscard]] bool isUpgrade() const;
    //! Whether its Origin, if it has one, names the host it was sent to.
    [[nodiscard]] bool isSameOrigin() const;

    //! Whether \p bytes hold a whole head, that is, an empty line.
    [[nodiscard]] static bool isWhole(const QByteArray &bytes);
    //! What a whole head says; nothing when it is not HTTP/1.1.
    [[nodiscard]] static std::optional<RequestHead> parse(const QByteArray &bytes);
};

} // namespace parley::backend
