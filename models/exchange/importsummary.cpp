// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importsummary.h"

#include "models/exchange/csv.h"

namespace parley {
using namespace Qt::StringLiterals;

QByteArray refusedTable(const QList<RefusedRow> &rows)
{
    QList<QStringList> table{{u"row"_s, u"line"_s, u"title"_s, u"shortcut"_s, u"reason"_s}};
    for (const RefusedRow &each : rows)
        table.append({QString::number(each.number), each.line > 0 ? QString::number(each.line) : QString(),
                      each.title, each.shortcut, each.reason});
    return "\xEF\xBB\xBF" + csvText(table).toUtf8();
}

} // namespace parley
