// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/bytewriter.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace parley::backend {

namespace {

void escape(QByteArray &out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"': out.append("\\\"", 2); break;
    case '\\': out.append("\\\\", 2); break;
    case '\n': out.append("\\n", 2); break;
    case '\r': out.append("\\r", 2); break;
    case '\t': out.append("\\t", 2); break;
    default: out.append("\\u00", 4).append(hex[(c >> 4) & 0xf]).append(hex[c & 0xf]); break;
    }
}

} // namespace

void ByteWriter::quote(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out.append('"');
    qsizetype begin = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + begin, i - begin);
        escape(out, c);
        begin = i + 1;
    }
    out.append(utf8.constData() + begin, utf8.size() - begin);
    out.append('"');
}

void ByteWriter::write(double value)
{
    m_out.append(std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest)
                                      : QByteArray("null"));
}

void ByteWriter::write(const QMap<QString, QString> &map)
{
    m_out.append('{');
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (it != map.begin())
            m_out.append(',');
        quote(m_out, it.key());
        m_out.append(':');
        quote(m_out, it.value());
    }
    m_out.append('}');
}

QJsonObject objectOf(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

} // namespace parley::backend
