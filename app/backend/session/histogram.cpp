// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/histogram.h"

namespace parley::backend {

void Histogram::add(qint64 nanoseconds)
{
    const double seconds = double(nanoseconds) / 1e9;
    ++m_count;
    m_sum += seconds;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (seconds <= steps.at(i))
            ++m_steps.at(i);
}

QByteArray Histogram::exposition(const QByteArray &name) const
{
    QByteArray text = "# TYPE " + name + " histogram\n";
    for (std::size_t i = 0; i < steps.size(); ++i)
        text += name + "_bucket{le=\"" + QByteArray::number(steps.at(i)) + "\"} "
                + QByteArray::number(m_steps.at(i)) + '\n';
    text += name + "_bucket{le=\"+Inf\"} " + QByteArray::number(m_count) + '\n';
    text += name + "_sum " + QByteArray::number(m_sum) + '\n';
    text += name + "_count " + QByteArray::number(m_count) + '\n';
    return text;
}

} // namespace parley::backend
