// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/id.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <concepts>

//! JSON both ways from one description. A value on the wire has a free function
//!
//!     template<typename Io> void describe(Io &io, typename Io::template Ref<Thing> thing)
//!
//! that names its fields once; Writer makes an object of it, Reader fills it from one and keeps the
//! first error with the path of the offending field.
namespace parley::protocol {

//! Longest string taken from outside in a field that sets no limit of its own, in UTF-16 units.
constexpr qsizetype maxString = 64 * 1024;
//! Longest list taken from outside.
constexpr qsizetype maxList = 10'000;

class Writer
{
public:
    template<typename T>
    using Ref = const T &;

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    template<typename T>
    void field(const char *name, const T &value)
    {
        m_object.insert(QLatin1StringView(name), json(value));
    }

    //! Whether what is read from holds the name; a writer holds nothing yet.
    [[nodiscard]] static bool has(const char *) { return false; }

    //! Left out when it has the default value.
    template<typename T>
    void optional(const char *name, const T &value, const T &fallback = T{})
    {
        if (!(value == fallback))
            field(name, value);
    }

    static QJsonValue json(const QString &value) { return value; }
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(qint64 value) { return value; }
    static QJsonValue json(double value) { return value; }
    static QJsonValue json(const QJsonObject &value) { return value; }
    template<typename Tag>
    static QJsonValue json(const Id<Tag> &id)
    {
        return id.value();
    }
    template<Named Enum>
    static QJsonValue json(Enum value)
    {
        return nameOf(value);
    }
    template<typename T>
    static QJsonValue json(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &each : list)
            array.append(json(each));
        return array;
    }
    static QJsonValue json(const QMap<QString, QString> &map)
    {
        QJsonObject object;
        for (auto it = map.begin(); it != map.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    template<typename T>
    requires requires(Writer &io, const T &value) { describe(io, value); }
    static QJsonValue json(const T &value)
    {
        Writer inner;
        describe(inner, value);
        return inner.m_object;
    }

private:
    QJsonObject m_object;
};

class Reader
{
public:
    template<typename T>
    using Ref = T &;

    //! \p path is put before field names in errors, such as "with".
    explicit Reader(QJsonObject object, QString path = {})
        : m_object(std::move(object))
        , m_path(std::move(path))
    {}

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1StringView(name)); }

    //! Must be there and well formed.
    template<typename T>
    void field(const char *name, T &value)
    {
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (json.isUndefined())
            fail(pathOf(name), QStringLiteral("is missing"));
        else
            read(json, value, pathOf(name));
    }

    //! Keeps what it holds when absent or null.
    template<typename T>
    void optional(const char *name, T &value, const T & = T{})
    {
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (!json.isUndefined() && !json.isNull())
            read(json, value, pathOf(name));
    }

private:
    [[nodiscard]] QString pathOf(const char *name) const;
    void fail(const QString &path, const QString &what);

    void read(const QJsonValue &json, QString &value, const QString &path);
    void read(const QJsonValue &json, bool &value, const QString &path);
    void read(const QJsonValue &json, int &value, const QString &path);
    void read(const QJsonValue &json, qint64 &value, const QString &path);
    void read(const QJsonValue &json, double &value, const QString &path);
    void read(const QJsonValue &json, QJsonObject &value, const QString &path);
    void read(const QJsonValue &json, QMap<QString, QString> &value, const QString &path);

    template<typename Tag>
    void read(const QJsonValue &json, Id<Tag> &value, const QString &path)
    {
        QString text;
        read(json, text, path);
        if (text.size() > 128)
            return fail(path, QStringLiteral("is longer than 128 characters"));
        value = Id<Tag>(text);
    }
    template<Named Enum>
    void read(const QJsonValue &json, Enum &value, const QString &path)
    {
        const auto known = fromName<Enum>(json.toString());
        if (!known)
            return fail(path, QStringLiteral("is not one of the known names"));
        value = *known;
    }
    template<typename T>
    void read(const QJsonValue &json, QList<T> &value, const QString &path)
    {
        if (!json.isArray())
            return fail(path, QStringLiteral("is not a list"));
        const QJsonArray array = json.toArray();
        if (array.size() > maxList)
            return fail(path, QStringLiteral("has too many items"));
        value.clear();
        for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
            T item{};
            read(array.at(i), item, path + QLatin1Char('[') + QString::number(i) + QLatin1Char(']'));
            value.append(std::move(item));
        }
    }
    template<typename T>
    requires requires(Reader &io, T &value) { describe(io, value); }
    void read(const QJsonValue &json, T &value, const QString &path)
    {
        if (!json.isObject())
            return fail(path, QStringLiteral("is not an object"));
        Reader inner(json.toObject(), path);
        describe(inner, value);
        if (inner.m_error && !m_error)
            m_error = inner.m_error;
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

//! The object a described value makes.
template<typename T>
[[nodiscard]] QJsonObject toJson(const T &value)
{
    Writer io;
    describe(io, value);
    return io.object();
}

//! The value an object makes, or what is wrong and where.
template<typename T>
[[nodiscard]] Result<T> fromJson(const QJsonObject &object, const QString &path = {})
{
    T value{};
    Reader io(object, path);
    describe(io, value);
    if (io.error())
        return tl::unexpected(*io.error());
    return value;
}

} // namespace parley::protocol
