// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/jsonio.h"

#include <QByteArray>
#include <variant>

//! The frames that go over a connection: UTF-8 JSON objects in binary WebSocket frames.
namespace parley::protocol {

//! `{"id","do","with"}`
struct Command
{
    CommandId id;
    QString name;
    QJsonObject with;
};

//! `{"re","ok"}` or `{"re","error"}`
struct Reply
{
    CommandId re;
    Result<QJsonObject> result;
};

//! `{"seq","at","ev","with"}`; seq 0: ephemeral, and neither seq nor at is on the wire.
struct Event
{
    qint64 seq = 0;
    qint64 at = 0; //!< ms since 1970 UTC
    QString name;
    QJsonObject with;
};

using Frame = std::variant<Command, Reply, Event>;

//! Largest frame taken from outside, in bytes.
constexpr qsizetype maxFrame = 256 * 1024;

[[nodiscard]] QByteArray encode(const Command &command);
[[nodiscard]] QByteArray encode(const Reply &reply);
[[nodiscard]] QByteArray encode(const Event &event);

//! What a frame says, or what is wrong with it (BadRequest; TooLarge past \p limit bytes).
[[nodiscard]] Result<Frame> decode(const QByteArray &bytes, qsizetype limit = maxFrame);

//! A command of the vocabulary as a frame.
template<typename T>
[[nodiscard]] Command command(const T &body, CommandId id = CommandId::create())
{
    return {std::move(id), QLatin1StringView(T::name), toJson(body)};
}

//! An event of the vocabulary as a frame.
template<typename T>
[[nodiscard]] Event event(const T &body, qint64 seq = 0, qint64 at = 0)
{
    return {seq, at, QLatin1StringView(T::name), toJson(body)};
}

//! The body of a command or event, errors naming "with.…".
template<typename T, typename FrameType>
[[nodiscard]] Result<T> body(const FrameType &frame)
{
    return fromJson<T>(frame.with, QStringLiteral("with"));
}

} // namespace parley::protocol
