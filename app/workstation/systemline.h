// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/events.h"

#include <QCoreApplication>

namespace parley {

//! What happened to a conversation, as the transcript tells it.
struct SystemLine
{
    Q_DECLARE_TR_FUNCTIONS(parley::SystemLine)

public:
    QString icon; //!< name in the bundled set
    QString text; //!< empty: nothing worth a line

    //! \p owner is the name of the conversation's owner now.
    [[nodiscard]] static SystemLine of(const protocol::ConversationChanged &changed, const QString &owner);
};

} // namespace parley
