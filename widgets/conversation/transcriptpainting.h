// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/conversation/transcriptdelegate.h"

class QPainter;

//! How the lines of a transcript look.
namespace parley::transcript {

//! Draws a line with its top left corner at \a origin.
void paintLine(QPainter &painter, const QPoint &origin, const TranscriptLayout &layout,
               const TranscriptMarks &marks);

//! The ticks of a delivered message: one, or two. Never mirrored.
void paintTicks(QPainter &painter, const QRect &rect, bool isDouble, const QColor &colour);

} // namespace parley::transcript
