// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/values.h"

#include <QByteArray>

namespace parley::backend {

//! Writes what describe() names straight into JSON bytes, as compact as protocol::Writer's; the log is
//! written and sent in these, so nothing is serialised twice.
class ByteWriter
{
public:
    template<typename T>
    using Ref = const T &;

    explicit ByteWriter(QByteArray &out)
        : m_out(out)
    {
        m_out.append('{');
    }

    template<typename T>
    void field(const char *name, const T &value)
    {
        if (m_hasFields)
            m_out.append(',');
        m_hasFields = true;
        m_out.append('"').append(name).append("\":", 2);
        write(value);
    }

    [[nodiscard]] static bool has(const char *) { return false; }

    template<typename T>
    void optional(const char *name, const T &value, const T &fallback = T{})
    {
        if (!(value == fallback))
            field(name, value);
    }

    //! Ends the object.
    void close() { m_out.append('}'); }

    //! A text in quotes, escaped.
    static void quote(QByteArray &out, const QString &text);

private:
    void write(const QString &value) { quote(m_out, value); }
    void write(bool value) { m_out.append(value ? "true" : "false"); }
    void write(int value) { m_out.append(QByteArray::number(value)); }
    void write(qint64 value) { m_out.append(QByteArray::number(value)); }
    void write(double value);
    template<typename Tag>
    void write(const Id<Tag> &id)
    {
        quote(m_out, id.value());
    }
    template<Named Enum>
    void write(Enum value)
    {
        quote(m_out, nameOf(value));
    }
    template<typename T>
    void write(const QList<T> &list)
    {
        m_out.append('[');
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (i > 0)
                m_out.append(',');
            write(list.at(i));
        }
        m_out.append(']');
    }
    void write(const QMap<QString, QString> &map);
    template<typename T>
    requires requires(ByteWriter &io, const T &value) { describe(io, value); }
    void write(const T &value)
    {
        ByteWriter inner(m_out);
        describe(inner, value);
        inner.close();
    }

    QByteArray &m_out;
    bool m_hasFields = false;
};

//! The JSON object a described value makes.
template<typename T>
[[nodiscard]] QByteArray toBytes(const T &value)
{
    QByteArray out;
    out.reserve(512);
    ByteWriter io(out);
    describe(io, value);
    io.close();
    return out;
}

//! The JSON object in \p bytes, which the store itself has written; an empty one when they are damaged.
[[nodiscard]] QJsonObject objectOf(const QByteArray &bytes);

//! The value kept in \p bytes.
template<typename T>
[[nodiscard]] T fromBytes(const QByteArray &bytes)
{
    return protocol::fromJson<T>(objectOf(bytes)).value_or(T{});
}

} // namespace parley::backend
