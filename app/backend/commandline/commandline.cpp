// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/commandline/commandline.h"

#include "app/backend/commandline/verb.h"

#include <cstdio>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

void complain(const QString &line) { std::fprintf(stderr, "parleyd: %s\n", qUtf8Printable(line)); }

QList<Verb> allVerbs() { return serverVerbs() + peopleVerbs() + storeVerbs(); }

QString help()
{
    QString text = u"Usage: parleyd COMMAND [OPTIONS]\n\n"_s;
    for (const Verb &verb : allVerbs())
        text +=
            u"  %1  %2\n"_s.arg(QString(verb.words + u' ' + verb.arguments).leftJustified(22), verb.summary);
    return text + u"\nparleyd COMMAND --help tells a command's options.\n"_s;
}

//! The verb that the first arguments name, and how many of them do.
std::pair<std::optional<Verb>, qsizetype> verbOf(const QStringList &arguments)
{
    for (const Verb &verb : allVerbs()) {
        const QStringList words = verb.words.split(u' ');
        if (arguments.mid(1, words.size()) == words)
            return {verb, words.size()};
    }
    return {std::nullopt, 0};
}

int run(const Verb &verb, const QStringList &rest)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"parleyd %1: %2"_s.arg(verb.words, verb.summary));
    const QCommandLineOption helpOption = parser.addHelpOption();
    parser.addOptions(verb.options);
    const qsizetype wanted = verb.arguments.isEmpty() ? 0 : verb.arguments.split(u' ').size();
    if (!parser.parse(QStringList{u"parleyd "_s + verb.words} + rest)) {
        complain(parser.errorText());
        return 2;
    }
    if (parser.isSet(helpOption)) {
        say(parser.helpText());
        return 0;
    }
    if (parser.positionalArguments().size() != wanted) {
        complain(u"%1 wants %2"_s.arg(verb.words, wanted ? verb.arguments : u"no arguments"_s));
        return 2;
    }
    if (auto done = verb.run(parser, parser.positionalArguments()); !done) {
        complain(done.error().message);
        return 1;
    }
    return 0;
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == "--version"_L1) {
        say(u"parleyd " PARLEY_VERSION ""_s);
        return 0;
    }
    if (first.isEmpty() || first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        say(help());
        return first.isEmpty() ? 2 : 0;
    }
    const auto [verb, words] = verbOf(arguments);
    if (!verb) {
        complain(u"there is no command %1"_s.arg(arguments.mid(1).join(u' ')));
        std::fputs(qUtf8Printable(help()), stderr);
        return 2;
    }
    return run(*verb, arguments.mid(1 + words));
}

QCommandLineOption dataOption() { return {u"data"_s, u"The data folder; else $PARLEY_DATA."_s, u"DIR"_s}; }

Result<QString> dataFolder(const QCommandLineParser &parser)
{
    const QString folder =
        parser.isSet(u"data"_s) ? parser.value(u"data"_s) : qEnvironmentVariable("PARLEY_DATA");
    if (folder.isEmpty())
        return refuse(ErrorCode::BadRequest, u"--data DIR is missing"_s);
    return folder;
}

void say(const QString &line)
{
    std::fputs(qUtf8Printable(line), stdout);
    if (!line.endsWith(u'\n'))
        std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace parley::backend
