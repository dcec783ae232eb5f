// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/envelope.h"

#include "models/protocol/values.h"

#include <QJsonDocument>

namespace parley::protocol {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

Result<QJsonObject> objectIn(const QJsonObject &frame, QLatin1StringView name)
{
    const QJsonValue value = frame.value(name);
    if (value.isUndefined())
        return QJsonObject();
    if (!value.isObject())
        return refuse(ErrorCode::BadRequest, name + u" is not an object"_s, name);
    return value.toObject();
}

Result<Frame> decodeCommand(const QJsonObject &frame)
{
    const QString id = frame.value("id"_L1).toString();
    const QString name = frame.value("do"_L1).toString();
    if (id.isEmpty() || id.size() > 128)
        return refuse(ErrorCode::BadRequest, u"id is not a text of 1 to 128 characters"_s, u"id"_s);
    if (name.isEmpty() || name.size() > 64)
        return refuse(ErrorCode::BadRequest, u"do is not the name of a command"_s, u"do"_s);
    return objectIn(frame, "with"_L1).map([&](QJsonObject with) {
        return Frame(Command{CommandId(id), name, with});
    });
}

Result<Frame> decodeReply(const QJsonObject &frame)
{
    const CommandId re(frame.value("re"_L1).toString());
    if (frame.contains("ok"_L1))
        return objectIn(frame, "ok"_L1).map([&](QJsonObject ok) { return Frame(Reply{re, ok}); });
    return objectIn(frame, "error"_L1)
        .and_then([](const QJsonObject &error) { return fromJson<Error>(error, u"error"_s); })
        .map([&](const Error &error) {
            return Frame(Reply{re, tl::unexpected(error)});
        });
}

Result<Frame> decodeEvent(const QJsonObject &frame)
{
    Event event;
    event.seq = frame.value("seq"_L1).toInteger();
    event.at = frame.value("at"_L1).toInteger();
    event.name = frame.value("ev"_L1).toString();
    return objectIn(frame, "with"_L1).map([&](QJsonObject with) {
        event.with = with;
        return Frame(event);
    });
}

} // namespace

QByteArray encode(const Command &command)
{
    return compact({{u"id"_s, command.id.value()}, {u"do"_s, command.name}, {u"with"_s, command.with}});
}

QByteArray encode(const Reply &reply)
{
    QJsonObject frame{{u"re"_s, reply.re.value()}};
    if (reply.result)
        frame.insert("ok"_L1, *reply.result);
    else
        frame.insert("error"_L1, toJson(reply.result.error()));
    return compact(frame);
}

QByteArray encode(const Event &event)
{
    QJsonObject frame{{u"ev"_s, event.name}, {u"with"_s, event.with}};
    if (event.seq > 0)
        frame.insert("seq"_L1, event.seq);
    if (event.at > 0)
        frame.insert("at"_L1, event.at);
    return compact(frame);
}

Result<Frame> decode(const QByteArray &bytes, qsizetype limit)
{
    if (bytes.size() > limit)
        return refuse(ErrorCode::TooLarge, u"the frame is larger than %1 bytes"_s.arg(limit));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refuse(ErrorCode::BadRequest,
                      u"not JSON at byte %1: %2"_s.arg(parsing.offset).arg(parsing.errorString()));
    if (!document.isObject())
        return refuse(ErrorCode::BadRequest, u"the frame is not a JSON object"_s);
    const QJsonObject frame = document.object();
    if (frame.contains("do"_L1))
        return decodeCommand(frame);
    if (frame.contains("re"_L1))
        return decodeReply(frame);
    if (frame.contains("ev"_L1))
        return decodeEvent(frame);
    return refuse(ErrorCode::BadRequest, u"the frame has neither do, re nor ev"_s);
}

} // namespace parley::protocol
