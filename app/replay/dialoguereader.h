// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay/dialogue.h"
#include "models/domain/error.h"

namespace parley::replay {

//! Reads dialogues of a JSON Lines file, compressed (.gz) or not. Two forms, told apart line by line:
//! STAR's ("Events" of "User" and "Wizard"; dialogues that were broken off are left out) and the plain
//! `{"id","language","messages":[{"from","text","at"}]}` with "from" customer or agent and "at" in seconds.
[[nodiscard]] Result<QList<Dialogue>> readDialogues(const QString &path, qsizetype limit);

//! The dialogue of one line; one without lines when it is to be left out.
[[nodiscard]] Result<Dialogue> parseDialogue(const QByteArray &line);

} // namespace parley::replay
