// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/shortcuts.h"

#include <QRegularExpression>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QString letterOf(QChar digit) { return QString(QChar(u'a' + (digit.digitValue() + 9) % 10)); }

QString trimmedMarks(QString text)
{
    while (!text.isEmpty() && (text.back() == u'-' || text.back() == u'_'))
        text.chop(1);
    while (!text.isEmpty() && (text.front() == u'-' || text.front() == u'_'))
        text.remove(0, 1);
    return text;
}

} // namespace

QString plainShortcut(const QString &shortcut)
{
    QString plain;
    const QString wanted = shortcut.trimmed();
    for (const QChar each : wanted) {
        if (each.isSpace() || each == u'/')
            plain += plain.isEmpty() || plain.endsWith(u'-') ? QString() : u"-"_s;
        else if (each.isPrint() && !each.isDigit())
            plain += each;
    }
    plain = trimmedMarks(plain).left(60);
    const bool endsWithOneDigit =
        wanted.size() > 1 && wanted.back().isDigit() && !wanted[wanted.size() - 2].isDigit();
    if (!plain.isEmpty() && endsWithOneDigit)
        plain += u'-' + letterOf(wanted.back());
    return plain;
}

QString freeShortcut(const QString &shortcut, const QSet<QString> &taken)
{
    if (!taken.contains(shortcut.toLower()))
        return shortcut;
    for (int i = 1;; ++i) {
        QString end;
        for (int rest = i; rest > 0; rest /= 26)
            end.prepend(QChar(u'a' + rest % 26));
        const QString tried = shortcut.left(56) + u'-' + end;
        if (!taken.contains(tried.toLower()))
            return tried;
    }
}

QString titleOfShortcut(const QString &shortcut)
{
    QString title = shortcut;
    title.replace(u'_', u' ').replace(u'-', u' ').replace(u'.', u' ');
    title = title.simplified();
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString titleOfText(const QString &text)
{
    static const QRegularExpression markup(uR"(\{[{%].*?[%}]\})"_s);
    QString words = text.left(2000);
    words.remove(markup);
    words = words.simplified();
    if (words.size() <= 60)
        return words;
    const qsizetype cut = words.lastIndexOf(u' ', 60);
    return words.left(cut > 20 ? cut : 60) + u'\u2026';
}

} // namespace parley
