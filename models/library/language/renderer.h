// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/renderdata.h"
#include "models/library/language/renderedtext.h"
#include "models/library/language/template.h"

namespace parley {

inline constexpr qsizetype MaxRenderedLength = 64 * 1024; //!< in UTF-8 bytes; more is an error

//! Renders a template. Values go in as plain text: bidirectional controls out, white space collapsed,
//! isolated where their direction would disturb the text round them. Pure; both ends call this.
[[nodiscard]] RenderedText render(const Template &source, const RenderData &data);

} // namespace parley
