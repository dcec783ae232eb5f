// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/keyboardlayout.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! The same keys under two layouts, place by place.
struct Layout
{
    QString latin;
    QString other;
};

const QList<Layout> &layouts()
{
    static const QList<Layout> all{
        {u"qwertyuiopasdfghjkl;'zxcvbnm,./"_s, u"/'קראטוןםפשדגכעיחלךף,זסבהנמצתץ."_s},
        {u"qwertyuiop[]asdfghjkl;'zxcvbnm,./"_s, u"ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ"_s},
    };
    return all;
}

QString moved(const QString &typed, const QString &from, const QString &to)
{
    QString meant;
    bool isMoved = false;
    for (const QChar c : typed) {
        const qsizetype key = c.isSpace() ? -1 : from.indexOf(c.toLower());
        const QChar next = key < 0 ? c : to[key];
        isMoved = isMoved || next.isLetter();
        if (key < 0 && c.isLetter())
            return {};
        meant += next;
    }
    return isMoved && meant != typed ? meant : QString();
}

} // namespace

QStringList otherLayouts(const QString &typed)
{
    static const QString lamAlef = u"لا"_s; // one key, that of b
    QStringList readings;
    for (const Layout &each : layouts()) {
        readings.append(moved(QString(typed).replace(lamAlef, u"ﻻ"_s), each.other, each.latin));
        readings.append(moved(typed, each.other, each.latin));
        readings.append(moved(typed, each.latin, each.other).replace(u"ﻻ"_s, lamAlef));
    }
    readings.removeAll(QString());
    readings.removeDuplicates();
    return readings;
}

} // namespace parley
