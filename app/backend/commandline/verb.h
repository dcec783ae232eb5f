// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QCommandLineParser>

#include <functional>

namespace parley::backend {

//! One of parleyd's commands: its words, its options and what it does.
struct Verb
{
    QString words;     //!< such as "user add"
    QString summary;   //!< one line for the help
    QString arguments; //!< such as "FILE"; as many as are wanted after the words
    QList<QCommandLineOption> options;
    std::function<Result<void>(const QCommandLineParser &, const QStringList &arguments)> run;
};

[[nodiscard]] QList<Verb> peopleVerbs();
[[nodiscard]] QList<Verb> storeVerbs();
[[nodiscard]] QList<Verb> serverVerbs();

//! The data folder: --data, or $PARLEY_DATA.
[[nodiscard]] QCommandLineOption dataOption();
[[nodiscard]] Result<QString> dataFolder(const QCommandLineParser &parser);

//! A line to standard output.
void say(const QString &line);

} // namespace parley::backend
