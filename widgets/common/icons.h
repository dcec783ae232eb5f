// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QIcon>
#include <QLatin1StringView>

class QPainter;

namespace parley {

//! An icon of the bundled set, by the name of its file in resources/icons, such as "mail-forward". It is
//! drawn in a token's colour at every paint, so it follows the theme by itself: `ink` at rest, accent ink
//! when on or selected, line-strong when disabled. Directional ones are mirrored in right-to-left layouts.
[[nodiscard]] QIcon icon(QLatin1StringView name, Token ink = &Theme::ink2);

//! The same for painting: `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(QLatin1StringView name, const QColor &colour, int size,
                                 qreal devicePixelRatio);

//! Draws it centred in `rect`, `size` square; the painter's layout direction decides about mirroring.
void paintIcon(QPainter &painter, const QRect &rect, QLatin1StringView name, const QColor &colour,
               int size = 16);

//! Whether the icon points somewhere and so is mirrored in right-to-left layouts.
[[nodiscard]] bool isDirectional(QLatin1StringView name);

//! Parley's mark in the colours of the theme.
[[nodiscard]] QPixmap logoPixmap(int size, qreal devicePixelRatio);

} // namespace parley
