// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace parley::sync {

//! Who signed in last, and where; nothing secret. Kept between runs in one small file.
struct Account
{
    QUrl server;
    QString login;
    bool isRemembered = false; //!< the keychain has, or had, the token

    //! Empty when the file is missing or unreadable.
    [[nodiscard]] static Account load(const QString &file);
    [[nodiscard]] bool save(const QString &file) const;

    //! One name per user of one server, fit for files and keychain entries.
    [[nodiscard]] QString key() const;
};

} // namespace parley::sync
