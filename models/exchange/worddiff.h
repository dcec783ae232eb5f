// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parley {

//! A piece of two texts laid together.
struct DiffPiece
{
    enum class Kind { Kept, Gone, Come };

    Kind kind = Kind::Kept;
    QString text;

    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

//! What goes and what comes between two texts, by words; kept and gone pieces make the first text, kept and
//! come ones the second. Very long texts that differ all over are one piece that goes and one that comes.
[[nodiscard]] QList<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace parley
