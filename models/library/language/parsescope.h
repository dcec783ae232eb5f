// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/ast.h"
#include "models/library/language/diagnostic.h"
#include "models/library/language/question.h"
#include "models/library/language/schema.h"

#include <QStringList>

namespace parley {

//! What the parsers of one template share: the names that are known, and what was found so far.
struct ParseScope
{
    const Schema &schema;
    bool isLenient = false;         //!< unknown names are nil; what Liquid passes over is passed over
    QStringList locals = {};        //!< names an assign or capture made
    QList<Question> questions = {}; //!< what the template asks the agent
    QList<Diagnostic> diagnostics = {};
    int filters = 0;

    //! Adds what is wrong, in the order of finding.
    void refuse(const ast::Range &range, const QString &message, const QString &hint = {},
                bool isMend = false)
    {
        diagnostics.append({range.offset, range.length, message, hint, isMend});
    }
};

} // namespace parley
