// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/dialogue.h"

#include <algorithm>

namespace parley::replay {

qsizetype Dialogue::customerLines() const
{
    return std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.isCustomers; });
}

} // namespace parley::replay
