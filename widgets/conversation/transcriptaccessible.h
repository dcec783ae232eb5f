// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parley {

//! Lets screen readers read TranscriptView line by line. Once per program is enough; more do no harm.
void installTranscriptAccessibility();

} // namespace parley
