// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace parley {

//! An address in a text that may be opened.
struct TextLink
{
    int start = 0; //!< in UTF-16 units
    int length = 0;
    QUrl url;

    friend bool operator==(const TextLink &, const TextLink &) = default;
};

//! The addresses in a text that begin with http, https, mailto or tel; nothing else is ever a link.
[[nodiscard]] QList<TextLink> linksIn(const QString &text);

//! Whether an address may be handed to the desktop.
[[nodiscard]] bool mayOpen(const QUrl &url);

} // namespace parley
