// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/draftorigin.h"

#include "widgets/composer/draftobjects.h"

#include <QTextBlock>
#include <QTextDocument>

namespace parley::draft {

namespace {

void forEachFragment(const QTextDocument &document, auto &&look)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            look(part.fragment());
}

int originOf(const QTextCharFormat &format) { return format.intProperty(originProperty); }

} // namespace

QTextCharFormat withOrigin(QTextCharFormat format, int origin)
{
    if (origin != 0)
        format.setProperty(originProperty, origin);
    return format;
}

QMap<int, TextPart> broughtParts(const QTextDocument &document)
{
    QMap<int, TextPart> parts;
    forEachFragment(document, [&](const QTextFragment &fragment) {
        const int origin = originOf(fragment.charFormat());
        if (origin <= 0)
            return;
        const qsizetype start = fragment.position();
        if (!parts.contains(origin))
            parts.insert(origin, {start, 0});
        TextPart &part = parts[origin];
        part.length = start + fragment.length() - part.start;
    });
    return parts;
}

QMap<int, int> broughtCounts(const QTextDocument &document)
{
    QMap<int, int> counts;
    forEachFragment(document, [&](const QTextFragment &fragment) {
        if (const int origin = originOf(fragment.charFormat()); origin > 0 && !isChip(fragment.charFormat()))
            counts[origin] += fragment.length();
    });
    return counts;
}

QString keptText(const QTextDocument &document, int origin)
{
    const TextPart part = broughtParts(document).value(origin);
    QString text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.position() > part.start && block.position() <= part.end() && !text.isEmpty())
            text += u'\n';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const bool isInside = fragment.position() >= part.start && fragment.position() < part.end();
            const bool wasTypedIn = format.hasProperty(labelProperty) && originOf(format) != origin;
            if (isInside && !wasTypedIn && !isChip(format))
                text += fragment.text().replace(QChar::LineSeparator, u'\n');
        }
    }
    return text;
}

int typedCount(const QTextDocument &document)
{
    int count = 0;
    forEachFragment(document, [&](const QTextFragment &fragment) {
        if (originOf(fragment.charFormat()) == 0 && !isChip(fragment.charFormat()))
            count += fragment.length();
    });
    return count;
}

QList<Span> spansOf(const QTextDocument &document)
{
    QList<Span> spans;
    forEachFragment(document, [&](const QTextFragment &fragment) {
        const QTextCharFormat format = fragment.charFormat();
        if (!format.hasProperty(labelProperty))
            return;
        Span span;
        span.start = fragment.position();
        span.length = fragment.length();
        span.label = format.stringProperty(labelProperty);
        span.state = isChip(format)                           ? SpanState::Missing
                     : format.boolProperty(uncertainProperty) ? SpanState::Uncertain
                                                              : SpanState::Filled;
        if (span.state != SpanState::Missing) {
            spans += span;
            return;
        }
        span.length = 1;
        for (int i = 0; i < fragment.length(); ++i, ++span.start)
            spans += span;
    });
    return spans;
}

} // namespace parley::draft
