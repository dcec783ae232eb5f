// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/exchange/exchangeform.h"
#include "models/exchange/importnote.h"

namespace parley {

//! One thing of a file, read and rewritten into an entry; not yet compared with the library.
struct ImportItem
{
    int number = 0;         //!< from 1 in the file's order
    int line = 0;           //!< where it begins; 0: unknown
    Entry entry;            //!< without what the backend says: versions, times, figures
    bool namesKind = false; //!< the file says whether it is a reply, a phrase or a link
    QList<ImportNote> notes;
    QString refusal; //!< why it cannot be brought in; empty: it can

    friend bool operator==(const ImportItem &, const ImportItem &) = default;
};

//! What stands in a file.
struct ImportFile
{
    ExchangeForm form = ExchangeForm::ParleyJson;
    QList<ImportItem> items;

    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};

} // namespace parley
