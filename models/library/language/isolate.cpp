// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/isolate.h"

#include <QRegularExpression>

#include <unicode/ubidi.h>

#include <algorithm>
#include <memory>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr QChar popIsolate(0x2069);
constexpr qsizetype MaxChecked = 100; //!< values in one paragraph; in one with more all stay wrapped

QChar openerOf(Isolation isolation)
{
    switch (isolation) {
    case Isolation::LeftToRight: return QChar(0x2066);
    case Isolation::RightToLeft: return QChar(0x2067);
    case Isolation::FirstStrong:
    case Isolation::None: break;
    }
    return QChar(0x2068);
}

bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
           || (c >= 0x2066 && c <= 0x2069);
}

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN;
}

//! One value in a paragraph; offsets count from the paragraph's start.
struct Insertion
{
    qsizetype start = 0;
    qsizetype length = 0;
    Isolation isolation = Isolation::FirstStrong;
    bool isWrapped = true;
};

QString wrapped(const QString &paragraph, const QList<Insertion> &insertions)
{
    QString text;
    qsizetype at = 0;
    for (const Insertion &each : insertions) {
        text += QStringView(paragraph).mid(at, each.start - at);
        if (each.isWrapped)
            text += openerOf(each.isolation);
        text += QStringView(paragraph).mid(each.start, each.length);
        if (each.isWrapped)
            text += popIsolate;
        at = each.start + each.length;
    }
    text += QStringView(paragraph).mid(at);
    return text;
}

//! The text in the order in which it is seen.
QString visual(const QString &text, bool isRtl)
{
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    ubidi_setPara(bidi.get(), units, int32_t(text.size()), isRtl ? 1 : 0, nullptr, &status);
    QString seen(text.size() + 1, QChar());
    const int32_t length =
        ubidi_writeReordered(bidi.get(), reinterpret_cast<UChar *>(seen.data()), int32_t(seen.size()),
                             UBIDI_DO_MIRRORING | UBIDI_REMOVE_BIDI_CONTROLS, &status);
    seen.resize(U_SUCCESS(status) ? length : 0);
    return seen;
}

//! Takes away, from the first on, each wrapper without which the same is seen.
void dropNeedless(const QString &paragraph, QList<Insertion> &insertions, bool isRtl)
{
    const bool isPlain = !isRtl && std::none_of(paragraph.begin(), paragraph.end(), isRightToLeft);
    if (isPlain) {
        for (Insertion &each : insertions)
            each.isWrapped = false;
        return;
    }
    if (insertions.size() > MaxChecked)
        return;
    const QString wanted = visual(wrapped(paragraph, insertions), isRtl);
    for (Insertion &each : insertions) {
        each.isWrapped = false;
        each.isWrapped = visual(wrapped(paragraph, insertions), isRtl) != wanted;
    }
}

//! The mark that keeps a reader from taking the paragraph for the other direction; empty when none is needed.
QString leadingMark(const QString &text, bool isRtl)
{
    int depth = 0;
    for (const QChar c : text) {
        if (c.unicode() >= 0x2066 && c.unicode() <= 0x2068)
            ++depth;
        else if (c == popIsolate)
            depth = std::max(0, depth - 1);
        else if (depth == 0
                 && (c.direction() == QChar::DirL || c.direction() == QChar::DirR
                     || c.direction() == QChar::DirAL)) {
            const bool startsRtl = c.direction() != QChar::DirL;
            return startsRtl == isRtl ? QString() : QString(isRtl ? QChar(0x200F) : QChar(0x200E));
        }
    }
    return {};
}

} // namespace

QString plainValue(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (isBidiControl(c.unicode()))
            continue;
        const bool isControl = c.category() == QChar::Other_Control && !c.isSpace();
        if (!isControl)
            plain += c;
    }
    return plain.simplified();
}

bool isIdentifier(const QString &text)
{
    static const QRegularExpression digits(u"\\A[+(]?[0-9][0-9 ()\\-./+]*\\z"_s);
    static const QRegularExpression address(u"\\A(?:https?://|www\\.)\\S+\\z|\\A[^\\s@]+@[^\\s@]+\\z"_s);
    static const QRegularExpression code(u"\\A(?=[^0-9]*[0-9])[A-Za-z0-9#][A-Za-z0-9_\\-/#.]*\\z"_s);
    return text.size() < 2048
           && (digits.match(text).hasMatch() || address.match(text).hasMatch()
               || code.match(text).hasMatch());
}

void isolate(RenderedText &rendered, const QList<Isolation> &isolations)
{
    QString result;
    qsizetype next = 0;
    qsizetype from = 0;
    while (from <= rendered.text.size()) {
        const qsizetype line = rendered.text.indexOf(u'\n', from);
        const qsizetype to = line < 0 ? rendered.text.size() : line;
        const QString paragraph = rendered.text.mid(from, to - from);
        const qsizetype first = next;
        QList<Insertion> insertions;
        for (; next < rendered.spans.size() && rendered.spans[next].start <= to; ++next) {
            const Span &span = rendered.spans[next];
            const bool isOneLine = span.length > 0 && span.start + span.length <= to;
            insertions.append({span.start - from, isOneLine ? span.length : 0, isolations[next],
                               isOneLine && isolations[next] != Isolation::None});
        }
        dropNeedless(paragraph, insertions, rendered.isRightToLeft);
        const QString text = wrapped(paragraph, insertions);
        const QString mark = leadingMark(text, rendered.isRightToLeft);
        qsizetype shift = result.size() - from + mark.size();
        for (qsizetype i = first; i < next; ++i) {
            Span &span = rendered.spans[i];
            span.start += shift;
            if (insertions[i - first].isWrapped) {
                span.length += 2;
                shift += 2;
            }
        }
        result += mark + text;
        if (line >= 0)
            result += u'\n';
        from = to + 1;
    }
    rendered.text = result;
}

} // namespace parley
