// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/editdistance.h"

#include <QVarLengthArray>

#include <algorithm>

namespace parley {

int editDistance(QStringView a, QStringView b, int limit)
{
    const qsizetype width = b.size() + 1;
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    QVarLengthArray<int, 192> rows(3 * width);
    int *before = rows.data();
    int *last = before + width;
    int *row = last + width;
    for (qsizetype j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int best = row[0];
        for (qsizetype j = 1; j < width; ++j) {
            const bool same = a[i - 1] == b[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[width - 1], limit + 1);
}

QString nearestName(const QString &name, const QStringList &names)
{
    const int limit = name.size() < 4 ? 1 : name.size() < 8 ? 2 : 3;
    QString nearest;
    int distance = limit + 1;
    for (const QString &each : names) {
        const int own = editDistance(name.toLower(), each, limit);
        if (own < distance) {
            distance = own;
            nearest = each;
        }
    }
    return nearest;
}

} // namespace parley
