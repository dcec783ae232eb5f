// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/jsonio.h"

#include <cmath>
#include <limits>

namespace parley::protocol {

namespace {
constexpr double maxExact = 9007199254740992.0; // 2^53: above it a JSON number is no longer exact
}

QString Reader::pathOf(const char *name) const
{
    const QLatin1StringView field(name);
    return m_path.isEmpty() ? QString(field) : m_path + QLatin1Char('.') + field;
}

void Reader::fail(const QString &path, const QString &what)
{
    if (!m_error)
        m_error = Error{ErrorCode::BadRequest, path + QLatin1Char(' ') + what, path};
}

void Reader::read(const QJsonValue &json, QString &value, const QString &path)
{
    if (!json.isString())
        return fail(path, QStringLiteral("is not text"));
    const QString text = json.toString();
    if (text.size() > maxString)
        return fail(path, QStringLiteral("is longer than %1 characters").arg(maxString));
    value = text;
}

void Reader::read(const QJsonValue &json, bool &value, const QString &path)
{
    if (!json.isBool())
        return fail(path, QStringLiteral("is not true or false"));
    value = json.toBool();
}

void Reader::read(const QJsonValue &json, qint64 &value, const QString &path)
{
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!json.isDouble() || std::trunc(number) != number || std::abs(number) > maxExact)
        return fail(path, QStringLiteral("is not a whole number"));
    value = json.toInteger();
}

void Reader::read(const QJsonValue &json, int &value, const QString &path)
{
    qint64 wide = value;
    read(json, wide, path);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return fail(path, QStringLiteral("is out of range"));
    value = static_cast<int>(wide);
}

void Reader::read(const QJsonValue &json, double &value, const QString &path)
{
    if (!json.isDouble() || !std::isfinite(json.toDouble()))
        return fail(path, QStringLiteral("is not a number"));
    value = json.toDouble();
}

void Reader::read(const QJsonValue &json, QJsonObject &value, const QString &path)
{
    if (!json.isObject())
        return fail(path, QStringLiteral("is not an object"));
    value = json.toObject();
}

void Reader::read(const QJsonValue &json, QMap<QString, QString> &value, const QString &path)
{
    if (!json.isObject())
        return fail(path, QStringLiteral("is not an object"));
    const QJsonObject object = json.toObject();
    if (object.size() > 200)
        return fail(path, QStringLiteral("has too many names"));
    value.clear();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString text;
        read(it.value(), text, path + QLatin1Char('.') + it.key());
        value.insert(it.key(), text);
    }
}

} // namespace parley::protocol
