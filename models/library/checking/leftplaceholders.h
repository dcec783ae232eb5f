// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parley {

//! A part of a text, in UTF-16 units.
struct TextPart
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

//! Placeholders that stand in a text as text, where they are certain to be some: Liquid's own and those of
//! other systems, names in brackets that say what is to be put there, and blanks. In order, none overlapping.
[[nodiscard]] QList<TextPart> leftPlaceholders(const QString &text);

} // namespace parley
