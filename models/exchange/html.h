// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parley {

//! What plain text is made of HTML, and what it loses.
struct PlainText
{
    QString text;
    bool hadFormatting = false; //!< bold, colours, headings, tables
    int pictures = 0;
};

//! HTML as plain text: paragraphs and line breaks kept, lists with dashes or numbers, a link's address
//! behind its words, entities read, scripts and styles dropped.
[[nodiscard]] PlainText plainText(const QString &html);

//! Whether there is a tag in it.
[[nodiscard]] bool isHtml(const QString &text);

//! Plain text as HTML: blank lines part paragraphs.
[[nodiscard]] QString htmlText(const QString &text);

} // namespace parley
