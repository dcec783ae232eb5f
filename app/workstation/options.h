// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

class QCoreApplication;

namespace parley {

//! What the command line asks for.
struct Options
{
    QString language; //!< BCP 47; empty: as preferred
    QString theme;    //!< light, dark, contrast or system; empty: as preferred
    QUrl server;      //!< empty: the last one
    QString login;
    QString password;          //!< from the environment, for scripts; never from the command line
    QString dataFolder;        //!< empty: the user's own
    bool reportsReady = false; //!< says on standard output when the desk can be used, for measuring
    QString tour;              //!< folder for the pictures of a scripted tour; empty: none

    //! Ends the program itself for --help, --version and what it cannot understand.
    [[nodiscard]] static Options parse(const QCoreApplication &application);
};

} // namespace parley
