// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/transcriptmodel.h"
#include "widgets/conversation/transcriptlayout.h"

#include <QAbstractItemDelegate>
#include <QCache>

namespace parley {

//! A stretch of a line's text.
struct TextStretch
{
    int start = 0;
    int length = 0;
};

//! What is marked in a line beside its own look.
struct TranscriptMarks
{
    TextStretch selected;
    QList<TextStretch> found;
    int currentFound = -1; //!< which of the found ones is the current one
    bool hasFocus = false; //!< the line the keyboard is on
    TranscriptLayout::Part hovered = TranscriptLayout::Part::None;
    int hoveredIndex = 0;
};

//! Lays out and draws the lines of a transcript. Layouts of the lines last used are kept.
class TranscriptDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit TranscriptDelegate(QObject *parent = nullptr);

    void setFrame(const TranscriptFrame &frame);
    [[nodiscard]] const TranscriptFrame &frame() const { return m_frame; }
    void setMarks(const TranscriptMarks &marks) { m_marks = marks; }

    //! The line laid out; valid until the next call.
    [[nodiscard]] const TranscriptLayout &layoutOf(const TranscriptRow &row) const;
    [[nodiscard]] int layoutsMade() const { return m_made; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TranscriptFrame m_frame;
    TranscriptMarks m_marks;
    mutable QCache<QString, TranscriptLayout> m_layouts;
    mutable int m_made = 0;
};

} // namespace parley
