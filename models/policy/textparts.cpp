// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/textparts.h"

#include "models/policy/textlength.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace parley {

namespace {

bool isFit(QStringView text, Channel channel, int textLimit)
{
    return !textLength(text, channel, textLimit).isOver;
}

//! The longest beginning that the channel takes.
qsizetype longestStart(QStringView text, Channel channel, int textLimit)
{
    qsizetype fits = 0;
    qsizetype tooLong = text.size() + 1;
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (isFit(text.first(middle), channel, textLimit) ? fits : tooLong) = middle;
    }
    return fits;
}

//! The last boundary of a kind up to \a most, when it is not so early that the part would be a scrap.
qsizetype boundary(QTextBoundaryFinder::BoundaryType type, const QString &text, qsizetype most)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(most);
    const qsizetype at = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    return at > most / 3 ? at : -1;
}

qsizetype cut(const QString &text, qsizetype most)
{
    // The blank between two words is dropped, so it may stand just past the end.
    const qsizetype reach = most < text.size() && text.at(most).isSpace() ? most + 1 : most;
    if (const qsizetype paragraph = text.lastIndexOf(u'\n', most); paragraph > most / 3)
        return paragraph;
    for (const auto type : {QTextBoundaryFinder::Sentence, QTextBoundaryFinder::Line})
        if (const qsizetype at = boundary(type, text, reach); at > 0)
            return std::min(at, most);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(most);
    const qsizetype at = letters.isAtBoundary() ? most : letters.toPreviousBoundary();
    return at > 0 ? at : most;
}

} // namespace

QStringList textParts(const QString &text, Channel channel, int textLimit)
{
    QStringList parts;
    QString rest = text.trimmed();
    while (!isFit(rest, channel, textLimit)) {
        const qsizetype most = longestStart(rest, channel, textLimit);
        if (most == 0)
            break;
        const qsizetype at = cut(rest, most);
        parts += rest.first(at).trimmed();
        rest = rest.sliced(at).trimmed();
    }
    if (!rest.isEmpty() || parts.isEmpty())
        parts += rest;
    return parts;
}

} // namespace parley
