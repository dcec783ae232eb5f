// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

namespace parley {

QString newUuid()
{
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch());
    QRandomGenerator *random = QRandomGenerator::system();
    const quint64 high = now << 16 | 0x7000 | (random->generate() & 0x0fff);
    const quint64 low = (random->generate64() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    const QString digits = QString::number(high, 16).rightJustified(16, QLatin1Char('0'))
                           + QString::number(low, 16).rightJustified(16, QLatin1Char('0'));
    return digits.first(8) + QLatin1Char('-') + digits.sliced(8, 4) + QLatin1Char('-') + digits.sliced(12, 4)
           + QLatin1Char('-') + digits.sliced(16, 4) + QLatin1Char('-') + digits.last(12);
}

} // namespace parley
