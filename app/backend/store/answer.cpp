// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/answer.h"

#include "app/backend/store/bytewriter.h"

namespace parley::backend {

QByteArray Answer::frame() const
{
    QByteArray out;
    if (body) {
        out.reserve(body->size() + 64);
        out.append("{\"ok\":").append(*body);
    } else {
        out.append("{\"error\":").append(toBytes(body.error()));
    }
    out.append(",\"re\":");
    ByteWriter::quote(out, re.value());
    return out.append('}');
}

protocol::Reply Answer::reply() const
{
    return {re, body.map([](const QByteArray &bytes) { return objectOf(bytes); })};
}

} // namespace parley::backend
