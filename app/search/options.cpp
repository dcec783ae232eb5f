// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/options.h"

#include <QCommandLineParser>

#include <algorithm>

namespace parley::search {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, pickSignals> signalNames{"keys",     "words", "letters", "previous",
                                                            "customer", "agent", "use"};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Finds entries of a library as the workstation does. Reads queries, one JSON object a line, from "
        u"the\n"
        "standard input and writes the hits of each, one JSON object a line, to the standard output.\n\n"
        "Library: a JSON array of {\"id\",\"kind\",\"language\",\"shortcut\",\"title\",\"tags\",\"body\"}.\n"
        "Query:   {\"q\",\"context\":{\"language\",\"messages\":[{\"from\",\"text\"}],\"previous\","
        "\"candidates\"}};\n"
        "         all of the context may be left out. An empty q asks for suggestions.\n"
        "History: queries with \"picked\", the id that was chosen; oldest first.\n"
        "Hits:    {\"hits\":[ids],\"scores\":[0 to 1]}, at most ten, best first.\n\n"
        "Exit status: 0 done, 1 something could not be read or written, 2 wrong usage."_s);
    parser.addOptions({
        {u"library"_s, u"The entries."_s, u"file"_s},
        {u"history"_s, u"What was picked before."_s, u"file"_s},
        {u"without"_s,
         u"Leaves a signal of the history out, to see what it brings: keys, words, letters, previous, "
         "customer, agent or use. May be repeated."_s,
         u"signal"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

tl::unexpected<Error> wrong(const QString &what) { return refuse(ErrorCode::BadRequest, what); }

} // namespace

Result<Options> Options::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s))
        parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"queries are read from the standard input, not from %1"_s.arg(
            parser.positionalArguments().constFirst()));
    if (parser.value(u"library"_s).isEmpty())
        return wrong(u"--library is missing"_s);
    Options options{parser.value(u"library"_s), parser.value(u"history"_s), usualShares};
    const QStringList without = parser.values(u"without"_s);
    for (const QString &each : without) {
        const auto name = std::find_if(signalNames.begin(), signalNames.end(), [&each](const char *known) {
            return each == QLatin1StringView(known);
        });
        if (name == signalNames.end())
            return wrong(u"there is no signal %1"_s.arg(each));
        options.shares[std::size_t(name - signalNames.begin())] = 0;
    }
    return options;
}

} // namespace parley::search
