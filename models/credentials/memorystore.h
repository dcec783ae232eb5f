// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialstore.h"

#include <QHash>

namespace parley {

//! Keeps secrets until the program ends: for programs without a desktop, and for tests.
class MemoryStore : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    void read(const QString &key, Read done) override;
    void write(const QString &key, const QString &secret, Done done) override;
    void remove(const QString &key, Done done) override;

    //! From now on every call ends in Unavailable with \p reason, as without a secret service.
    void breakDown(const QString &reason) { m_reason = reason; }

private:
    QHash<QString, QString> m_secrets;
    QString m_reason;
};

} // namespace parley
