// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>

namespace parley {

//! What an error means for whoever sits here, in the language of the screens.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(parley::ErrorWords)

public:
    //! When something asked for was refused.
    [[nodiscard]] static QString of(const Error &error);
    //! When signing in was refused.
    [[nodiscard]] static QString ofSignIn(const Error &error);
    //! When a message was refused because \p owner has the conversation now; empty: it is nobody's.
    [[nodiscard]] static QString notYours(const QString &owner);
};

} // namespace parley
