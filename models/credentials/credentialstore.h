// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QObject>

#include <functional>

namespace parley {

//! Where secrets of the signed-in user are kept between runs. Every answer comes later, never from
//! within the call, in the store's thread, and not at all once the store is gone.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<void(const Result<QString> &)>;
    using Done = std::function<void(const Result<bool> &)>;

    using QObject::QObject;

    //! The secret kept under \p key: empty when there is none, Unavailable when nothing can be read.
    virtual void read(const QString &key, Read done) = 0;
    //! Keeps \p secret under \p key, never in plain text: Unavailable when there is no keychain.
    virtual void write(const QString &key, const QString &secret, Done done) = 0;
    //! Forgets what is kept under \p key; false when nothing was.
    virtual void remove(const QString &key, Done done) = 0;
};

} // namespace parley
