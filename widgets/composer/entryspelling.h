// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parley {

class Dictionaries;
class EntryChecker;

//! Lets the checks of entries ask the composer's dictionaries about words. A dictionary is opened when its
//! language is first asked for; until it is there every word is right, and then the checker says that
//! something has changed. The nearest words are remembered, since looking one up takes up to a tenth of a
//! second. \a dictionaries outlive the checker.
void useDictionaries(EntryChecker &checker, Dictionaries &dictionaries);

} // namespace parley
