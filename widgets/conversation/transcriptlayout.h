// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/transcriptrow.h"
#include "widgets/conversation/transcriptlinks.h"

#include <QDate>
#include <QRect>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace parley {

//! What a line's layout depends on besides the line.
struct TranscriptFrame
{
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight; //!< of the screen: which side is the start
    Qt::LayoutDirection language = Qt::LeftToRight;  //!< of texts that do not show one
    qreal bubbleShare = 0.84;
    QDate today;
    int generation = 0; //!< moves on when fonts change

    friend bool operator==(const TranscriptFrame &, const TranscriptFrame &) = default;
};

//! One line of the transcript laid out: where its parts are, and its text. Made once, painted often.
class TranscriptLayout
{
public:
    enum class Part { None, Text, Link, Card, Resend, Remove };
    struct Hit
    {
        Part part = Part::None;
        int index = 0;  //!< which link or card
        int offset = 0; //!< the nearest place in the text
    };

    TranscriptLayout(const TranscriptRow &row, const TranscriptFrame &frame);

    [[nodiscard]] const TranscriptRow &row() const { return m_row; }
    [[nodiscard]] const TranscriptFrame &frame() const { return m_frame; }
    [[nodiscard]] int height() const { return m_height; }
    //! The text as shown; offsets count in it.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QTextLayout *textLayout() const { return m_layout.get(); }
    [[nodiscard]] const QList<TextLink> &links() const { return m_links; }
    [[nodiscard]] Hit hitAt(const QPoint &point) const;

    // Rectangles in the line's own coordinates; empty when the part is not there.
    [[nodiscard]] const QRect &bubble() const { return m_bubble; }
    [[nodiscard]] const QRect &author() const
    {
        return m_author;
    } //!< above the bubble, or in the whisper's head
    [[nodiscard]] const QRect &status() const { return m_status; } //!< below the bubble
    [[nodiscard]] const QRect &resend() const { return m_resend; }
    [[nodiscard]] const QRect &remove() const { return m_remove; }
    [[nodiscard]] const QList<QRect> &cards() const { return m_cards; }
    [[nodiscard]] QPoint textOrigin() const { return m_textOrigin; }
    [[nodiscard]] QString statusText() const { return m_statusText; }
    [[nodiscard]] bool isAtStart() const { return m_row.isFromCustomer(); }

    //! Roughly how high a line would be, without laying it out.
    [[nodiscard]] static int estimatedHeight(const TranscriptRow &row, const TranscriptFrame &frame);

private:
    void layOutRule();
    void layOutSystem();
    void layOutWhisper();
    void layOutBubble();
    void layOutStatus(int top);
    QSize layOutText(const QFont &font, int width, int lineHeight, Qt::Alignment alignment = {});
    [[nodiscard]] QRect placed(const QRect &rect) const;

    TranscriptRow m_row;
    TranscriptFrame m_frame;
    QString m_text;
    QString m_statusText;
    std::unique_ptr<QTextLayout> m_layout;
    QList<TextLink> m_links;
    QRect m_bubble;
    QRect m_author;
    QRect m_status;
    QRect m_resend;
    QRect m_remove;
    QList<QRect> m_cards;
    QPoint m_textOrigin;
    int m_height = 0;
};

} // namespace parley
