// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/options.h"

#include <QCommandLineParser>

namespace parley {

using namespace Qt::StringLiterals;

Options Options::parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("parley::Options", "Workstation for customer-service chat."));
    const QCommandLineOption language(
        u"language"_s,
        QCoreApplication::translate("parley::Options", "Language of the screens: en, he, ar or pl."),
        u"tag"_s);
    const QCommandLineOption theme(u"theme"_s,
                                   QCoreApplication::translate("parley::Options",
                                                               "Colours: system, light, dark or contrast."),
                                   u"name"_s);
    const QCommandLineOption server(
        u"server"_s,
        QCoreApplication::translate("parley::Options",
                                    "Address of the backend, such as https://parley.example."),
        u"address"_s);
    const QCommandLineOption login(
        u"login"_s,
        QCoreApplication::translate(
            "parley::Options",
            "Name to sign in with. With the password in PARLEY_PASSWORD it signs in at once."),
        u"name"_s);
    const QCommandLineOption data(
        u"data"_s, QCoreApplication::translate("parley::Options", "Folder for cache, outbox and drafts."),
        u"folder"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate(
            "parley::Options",
            "Shows the main screens by itself, leaves pictures of them in a folder and ends."),
        u"folder"_s);
    const QCommandLineOption ready(
        u"report-ready"_s,
        QCoreApplication::translate("parley::Options",
                                    "Says \"ready\" on standard output when the desk can be used."));
    parser.addOptions({language, theme, server, login, data, tour, ready});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Options options;
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    if (parser.isSet(server))
        options.server = QUrl::fromUserInput(parser.value(server));
    options.login = parser.value(login);
    options.password = qEnvironmentVariable("PARLEY_PASSWORD");
    qunsetenv("PARLEY_PASSWORD");
    options.dataFolder = parser.value(data);
    options.tour = parser.value(tour);
    options.reportsReady = parser.isSet(ready);
    return options;
}

} // namespace parley
