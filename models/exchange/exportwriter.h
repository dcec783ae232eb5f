// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/exchange/exchangeform.h"
#include "models/exchange/importnote.h"

namespace parley {

//! A note about an entry that was written.
struct ExportNote
{
    EntryId entry;
    QString title;
    ImportNote note;
};

//! A library as a file.
struct ExportFile
{
    QByteArray bytes;
    int entries = 0;
    QList<ExportNote> notes;
};

//! Writes entries in a form. Ours hold everything; in the others the placeholders are rewritten, the
//! addresses of links put in their place, and what cannot be said there is named. Pure; safe on any thread.
[[nodiscard]] ExportFile writeExport(const QList<Entry> &entries, ExchangeForm form);

} // namespace parley
