// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace parley {

//! What became of a piece of text from one version to the next.
enum class ChangeKind { Same, Removed, Added };

struct TextChange
{
    ChangeKind kind = ChangeKind::Same;
    QString text;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

//! Word by word from \a before to \a after: what is not added makes up the one, what is not removed the
//! other. Neighbours differ in kind.
[[nodiscard]] QList<TextChange> wordChanges(const QString &before, const QString &after);

//! Line by line, each without its end.
[[nodiscard]] QList<TextChange> lineChanges(const QString &before, const QString &after);

//! What two made of \a base, put together line by line; nothing where both changed the same lines, or lines
//! that touch, in their own way.
[[nodiscard]] std::optional<QString> mergedText(const QString &base, const QString &mine,
                                                const QString &theirs);

} // namespace parley
