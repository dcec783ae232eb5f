// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exchangeform.h"
#include "models/exchange/importnote.h"

#include <QHash>
#include <QList>

namespace parley {

//! A text with its placeholders in another program's words, and what was not one to one.
struct Rewriting
{
    QString text;
    QList<ImportNote> notes;
};

//! A text of another program as a template of ours. What has no counterpart asks the agent and is named
//! with its place; braces that mean nothing there are quoted; what our parser refuses is named.
[[nodiscard]] Rewriting rewrittenIn(const QString &text, ExchangeForm form);

//! A template of ours as a text of another program. \a links holds the address of each `link.NAME`.
[[nodiscard]] Rewriting rewrittenOut(const QString &text, ExchangeForm form,
                                     const QHash<QString, QString> &links = {});

//! What the parser says of a template, the first three faults.
[[nodiscard]] QList<ImportNote> templateFaults(const QString &text);

} // namespace parley
