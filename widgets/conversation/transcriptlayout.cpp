// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/transcriptlayout.h"

#include "widgets/common/fonts.h"
#include "widgets/common/textdirection.h"
#include "widgets/conversation/transcriptmetrics.h"
#include "widgets/conversation/transcriptwords.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace parley {

using namespace transcript;
using Kind = TranscriptRow::Kind;

namespace {

QString brokenIntoLines(QString text) { return text.replace(u'\n', QChar::LineSeparator); }

// Emoji are drawn as small as the letters' height; a little larger they can be told apart.
QList<QTextLayout::FormatRange> emojiFormats(const QString &text, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat larger;
    larger.setFontPointSize(font.pointSizeF() * 1.25);
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool isEmoji =
            text.at(i).isHighSurrogate() && text.at(i).unicode() >= 0xD83C && text.at(i).unicode() <= 0xD83E;
        if (isEmoji)
            formats.append({int(i), 2, larger});
    }
    return formats;
}

} // namespace

TranscriptLayout::TranscriptLayout(const TranscriptRow &row, const TranscriptFrame &frame)
    : m_row(row)
    , m_frame(frame)
{
    switch (row.kind) {
    case Kind::Day:
    case Kind::New: layOutRule(); break;
    case Kind::System: layOutSystem(); break;
    case Kind::Whisper: layOutWhisper(); break;
    case Kind::Message:
    case Kind::Outbox:
    case Kind::Preview: layOutBubble(); break;
    }
}

QRect TranscriptLayout::placed(const QRect &rect) const
{
    return QStyle::visualRect(m_frame.direction, QRect(0, 0, m_frame.width, m_height), rect);
}

// Sets the text in lines of one height, whatever scripts are in it, and says how wide and high it is.
QSize TranscriptLayout::layOutText(const QFont &font, int width, int lineHeight, Qt::Alignment alignment)
{
    if (!m_layout) {
        m_layout = std::make_unique<QTextLayout>(m_text, font);
        m_layout->setCacheEnabled(true);
        QTextOption option(alignment ? alignment : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(textDirection(m_text, m_frame.language));
        m_layout->setTextOption(option);
        m_layout->setFormats(emojiFormats(m_text, font));
    }
    const QFontMetricsF metrics(font);
    const qreal baseline = (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    qreal natural = 0;
    int lines = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, std::round(lines * lineHeight + baseline - line.ascent())});
        natural = std::max(natural, line.naturalTextWidth());
        ++lines;
    }
    m_layout->endLayout();
    return {int(std::ceil(natural)), lines * lineHeight};
}

void TranscriptLayout::layOutRule()
{
    m_text = m_row.kind == Kind::Day ? dayText(m_row.at, m_frame.today) : spokenText(m_row, {});
    const int line = lineHeight(TextRole::Caption);
    m_height = line + 2 * ruleMargin;
    m_status = QRect(sidePadding, ruleMargin, m_frame.width - 2 * sidePadding, line);
}

void TranscriptLayout::layOutSystem()
{
    m_text = brokenIntoLines(shownText(m_row.message.text));
    const int room = std::max(40, m_frame.width - 2 * (sidePadding + 8) - systemIcon - statusGap);
    const QSize size = layOutText(fontFor(TextRole::Caption), room, lineHeight(TextRole::Caption));
    const int width = std::min(size.width(), room);
    layOutText(fontFor(TextRole::Caption), width + 1, lineHeight(TextRole::Caption));
    m_height = size.height() + 2 * systemMargin;
    const int whole = systemIcon + statusGap + width;
    m_bubble = placed({(m_frame.width - whole) / 2, systemMargin, whole, size.height()});
    m_textOrigin = {m_frame.direction == Qt::RightToLeft ? m_bubble.left() : m_bubble.right() - width,
                    m_bubble.top()};
}

void TranscriptLayout::layOutWhisper()
{
    m_text = brokenIntoLines(shownText(m_row.message.text));
    m_links = linksIn(m_text);
    const int width = m_frame.width - 2 * sidePadding;
    const int head = lineHeight(TextRole::Caption) + 1;
    const QSize size = layOutText(fontFor(TextRole::Small), std::max(40, width - 2 * whisperPadding),
                                  lineHeight(TextRole::Small));
    const int height = 7 + head + 1 + size.height() + 8;
    m_height = whisperMargin + height;
    m_bubble = {sidePadding, whisperMargin, width, height};
    m_author = {m_bubble.left() + whisperPadding, m_bubble.top() + 7, width - 2 * whisperPadding, head};
    m_textOrigin = {m_author.left(), m_author.bottom() + 2};
    m_statusText = timeText(m_row.at);
}

void TranscriptLayout::layOutBubble()
{
    const bool isEmptyPreview = m_row.kind == Kind::Preview && m_row.message.text.isEmpty();
    m_text = isEmptyPreview ? QString(QChar(0x2026)) : brokenIntoLines(shownText(m_row.message.text));
    m_links = linksIn(m_text);

    const int most = std::max(80, int((m_frame.width - 2 * sidePadding) * m_frame.bubbleShare));
    const int room = most - 2 * bubblePadding;
    int top = m_row.joinsPrevious ? joinedMargin : groupMargin;
    if (m_row.kind == Kind::Preview)
        ++top;
    if (m_row.namesAuthor) {
        m_author.setTop(top);
        m_author.setHeight(lineHeight(TextRole::Caption));
        top += m_author.height() + 2;
    }

    int inner = 0;
    const QFontMetrics name(fontFor(TextRole::Small, Strength::Strong));
    for (const Attachment &attachment : m_row.message.attachments)
        inner = std::max(inner, cardPicture + 28 + name.horizontalAdvance(attachment.name) - 2 * cardOutset);
    inner = std::min(inner, room);
    QSize text;
    if (!m_text.isEmpty()) {
        text = layOutText(fontFor(TextRole::Body), room, lineHeight(TextRole::Body));
        inner = std::clamp(text.width() + 1, inner, room);
        const bool isAtRight = m_layout->textOption().textDirection() == Qt::RightToLeft;
        if (isAtRight && inner < room)
            layOutText(fontFor(TextRole::Body), inner, lineHeight(TextRole::Body));
    }

    const int cards = int(m_row.message.attachments.size()) * (cardHeight + 2);
    const int height = 2 * bubblePaddingY + cards + text.height();
    const int width = inner + 2 * bubblePadding;
    const int x = isAtStart() ? sidePadding : m_frame.width - sidePadding - width;
    m_height = top + height;
    m_bubble = placed({x, top, width, height});
    for (int i = 0; i < m_row.message.attachments.size(); ++i)
        m_cards.append({m_bubble.left() + bubblePadding - cardOutset,
                        top + bubblePaddingY + 1 + i * (cardHeight + 2), inner + 2 * cardOutset, cardHeight});
    m_textOrigin = {m_bubble.left() + bubblePadding, top + bubblePaddingY + cards};
    if (m_row.namesAuthor)
        m_author =
            QRect(sidePadding + 4, m_author.top(), m_frame.width - 2 * sidePadding - 8, m_author.height());
    layOutStatus(top + height);
}

void TranscriptLayout::layOutStatus(int top)
{
    const bool isFailed = m_row.delivery == Delivery::Failed && !isAtStart();
    if (m_row.kind == Kind::Message && m_row.joinsNext && !isFailed)
        return;
    const int line = lineHeight(TextRole::Caption);
    m_statusText = transcript::statusText(m_row);
    m_status = {sidePadding + 4, top + 2, m_frame.width - 2 * sidePadding - 8, line};
    m_height = top + 2 + line;
    if (!isFailed)
        return;
    const QFontMetrics words(fontFor(TextRole::Caption, Strength::Strong));
    const int resend = words.horizontalAdvance(resendText());
    const int removeWidth = m_row.kind == Kind::Outbox ? words.horizontalAdvance(removeText()) : 0;
    int right = m_status.right() + 1;
    if (removeWidth > 0) {
        m_remove = placed({right - removeWidth, m_status.top(), removeWidth, line});
        right -= removeWidth + 2 * statusGap;
    }
    m_resend = placed({right - resend, m_status.top(), resend, line});
    m_status = placed({m_status.left(), m_status.top(), right - resend - statusGap - m_status.left(), line});
}

TranscriptLayout::Hit TranscriptLayout::hitAt(const QPoint &point) const
{
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_cards.at(i).contains(point))
            return {Part::Card, i, 0};
    }
    if (m_resend.contains(point))
        return {Part::Resend, 0, 0};
    if (m_remove.contains(point))
        return {Part::Remove, 0, 0};
    if (!m_layout || m_layout->lineCount() == 0)
        return {};
    Hit hit;
    const QPoint inText = point - m_textOrigin;
    QTextLine line = m_layout->lineAt(0);
    for (int i = 1; i < m_layout->lineCount() && m_layout->lineAt(i).y() <= inText.y(); ++i)
        line = m_layout->lineAt(i);
    hit.offset = inText.y() < 0 ? 0 : line.xToCursor(inText.x());
    hit.part = m_bubble.contains(point) ? Part::Text : Part::None;
    const bool isOnGlyphs = line.naturalTextRect().contains(inText);
    const int letter = isOnGlyphs ? line.xToCursor(inText.x(), QTextLine::CursorOnCharacter) : -1;
    for (int i = 0; i < m_links.size(); ++i) {
        const TextLink &link = m_links.at(i);
        if (letter >= link.start && letter < link.start + link.length)
            return {Part::Link, i, hit.offset};
    }
    return hit;
}

int TranscriptLayout::estimatedHeight(const TranscriptRow &row, const TranscriptFrame &frame)
{
    const int caption = lineHeight(TextRole::Caption);
    const auto linesFor = [&](int width, int perLetter) {
        return 1 + int(row.message.text.size()) * perLetter / std::max(80, width);
    };
    switch (row.kind) {
    case Kind::Day:
    case Kind::New: return caption + 2 * ruleMargin;
    case Kind::System: return caption + 2 * systemMargin;
    case Kind::Whisper:
        return whisperMargin + 16 + caption + linesFor(frame.width - 44, 6) * lineHeight(TextRole::Small);
    case Kind::Message:
    case Kind::Outbox:
    case Kind::Preview: break;
    }
    const int width = int((frame.width - 2 * sidePadding) * frame.bubbleShare) - 2 * bubblePadding;
    return (row.joinsPrevious ? joinedMargin : groupMargin) + 2 * bubblePaddingY
           + linesFor(width, 7) * lineHeight(TextRole::Body) + (row.joinsNext ? 0 : caption + 2)
           + int(row.message.attachments.size()) * (cardHeight + 2) + (row.namesAuthor ? caption + 2 : 0);
}

} // namespace parley
