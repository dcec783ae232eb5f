// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace parley::backend {

//! How long things took, counted in fixed steps from half a millisecond to ten seconds.
class Histogram
{
public:
    //! \p nanoseconds of one more.
    void add(qint64 nanoseconds);

    [[nodiscard]] qint64 count() const { return m_count; }
    //! The steps as Prometheus wants them, under \p name and in seconds.
    [[nodiscard]] QByteArray exposition(const QByteArray &name) const;

    static constexpr std::array<double, 14> steps{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                  0.1,    0.25,  0.5,    1,     2.5,  5,     10};

private:
    std::array<qint64, steps.size()> m_steps{};
    qint64 m_count = 0;
    double m_sum = 0; //!< seconds
};

} // namespace parley::backend
