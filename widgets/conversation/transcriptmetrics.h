// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

//! Lengths of the transcript, in pixels before zoom.
namespace parley::transcript {

inline constexpr int sidePadding = 12;
inline constexpr int paddingTop = 8;
inline constexpr int paddingBottom = 6;
inline constexpr int groupMargin = 7;
inline constexpr int joinedMargin = 2;
inline constexpr int bubblePadding = 11;
inline constexpr int bubblePaddingY = 6;
inline constexpr int bubbleRadius = 10;
inline constexpr int joinedRadius = 4;
inline constexpr int ruleMargin = 6;
inline constexpr int systemMargin = 5;
inline constexpr int systemIcon = 14;
inline constexpr int statusGap = 6;
inline constexpr int whisperMargin = 8;
inline constexpr int whisperPadding = 11;
inline constexpr int cardHeight = 56;
inline constexpr int cardPicture = 44;
inline constexpr int cardOutset = 5;

//: Below a message that was not delivered: a link
[[nodiscard]] inline QString resendText() { return QCoreApplication::translate("Transcript", "Send again"); }
//: Below a message of ours that was refused: a link
[[nodiscard]] inline QString removeText() { return QCoreApplication::translate("Transcript", "Remove"); }

} // namespace parley::transcript
