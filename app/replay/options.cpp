// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/options.h"

#include "app/replay/dialoguereader.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace parley::replay {

using namespace Qt::StringLiterals;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Plays recorded dialogues as customers of the web chat, and as agents, and checks that each side\n"
        "receives every message exactly once and in order.\n\n"
        "Dialogues are JSON Lines, also .gz: {\"id\",\"language\",\"messages\":[{\"from\",\"text\",\"at\"}]} "
        "with\n"
        "\"from\" customer or agent and \"at\" in seconds, or the form of the STAR corpus."_s);
    parser.addOptions({
        {u"server"_s, u"The backend, such as http://127.0.0.1:8470."_s, u"url"_s, u"http://127.0.0.1:8470"_s},
        {u"customers"_s, u"Customers at once."_s, u"n"_s, u"10"_s},
        {u"speed"_s, u"How many times faster than recorded."_s, u"x"_s, u"1"_s},
        {u"limit"_s, u"Play so many dialogues at most."_s, u"m"_s},
        {u"agents"_s, u"Headless agents; without them people answer."_s, u"k"_s},
        {u"agents-file"_s, u"Their accounts: a JSON list of {\"login\",\"password\"}."_s, u"file"_s},
        {u"agent-logins"_s, u"Their accounts: logins, separated by commas."_s, u"list"_s},
        {u"password-file"_s, u"The one password of --agent-logins, in the file's first line."_s, u"file"_s},
        {u"patience"_s, u"Seconds without progress until somebody gives up."_s, u"s"_s, u"120"_s},
        {u"json"_s, u"Write the figures to this file."_s, u"file"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, u"Dialogues."_s, u"FILE..."_s);
}

tl::unexpected<Error> wrong(const QString &what) { return refuse(ErrorCode::BadRequest, what); }

Result<double> number(const QCommandLineParser &parser, const QString &option, double least)
{
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (!isNumber || value < least || value > std::numeric_limits<int>::max() / 1000)
        return wrong(u"--%1 is not a number from %2 on"_s.arg(option).arg(least));
    return value;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return wrong(u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

Result<QList<AgentAccount>> accounts(const QCommandLineParser &parser)
{
    QList<AgentAccount> agents;
    if (parser.isSet(u"agents-file"_s)) {
        const auto content = contentOf(parser.value(u"agents-file"_s));
        if (!content)
            return tl::unexpected(content.error());
        const QJsonArray list = QJsonDocument::fromJson(*content).array();
        for (const QJsonValue &each : list)
            agents.append({each["login"_L1].toString(), each["password"_L1].toString()});
    }
    if (parser.isSet(u"agent-logins"_s)) {
        const auto content = contentOf(parser.value(u"password-file"_s));
        if (!content)
            return tl::unexpected(content.error());
        const QString password = QString::fromUtf8(content->left(content->indexOf('\n')));
        const QStringList logins = parser.value(u"agent-logins"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &login : logins)
            agents.append({login.trimmed(), password});
    }
    if (!parser.isSet(u"agents"_s))
        return agents;
    const auto count = number(parser, u"agents"_s, 0);
    if (!count)
        return tl::unexpected(count.error());
    if (agents.size() < static_cast<qsizetype>(*count))
        return wrong(u"%1 agents need as many accounts in --agents-file or --agent-logins"_s.arg(*count));
    return agents.first(static_cast<qsizetype>(*count));
}

Result<QList<Dialogue>> dialoguesOf(const QCommandLineParser &parser)
{
    qsizetype limit = std::numeric_limits<qsizetype>::max();
    if (parser.isSet(u"limit"_s)) {
        const auto most = number(parser, u"limit"_s, 1);
        if (!most)
            return tl::unexpected(most.error());
        limit = static_cast<qsizetype>(*most);
    }
    QList<Dialogue> all;
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files) {
        const auto read = readDialogues(file, limit - all.size());
        if (!read)
            return tl::unexpected(read.error());
        all += *read;
    }
    if (all.isEmpty())
        return wrong(u"there is no dialogue to play"_s);
    return all;
}

} // namespace

Result<Options> Options::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(arguments);
    Options options;
    const auto server = sync::ServerAddress::of(parser.value(u"server"_s));
    const auto customers = number(parser, u"customers"_s, 1);
    const auto speed = number(parser, u"speed"_s, 0.01);
    const auto patience = number(parser, u"patience"_s, 1);
    auto agents = accounts(parser);
    for (const std::optional<Error> &error : {server ? std::nullopt : std::optional(server.error()),
                                              customers ? std::nullopt : std::optional(customers.error()),
                                              speed ? std::nullopt : std::optional(speed.error()),
                                              patience ? std::nullopt : std::optional(patience.error()),
                                              agents ? std::nullopt : std::optional(agents.error())})
        if (error)
            return tl::unexpected(*error);
    auto played = dialoguesOf(parser);
    if (!played)
        return tl::unexpected(played.error());
    options.server = *server;
    options.customers = static_cast<int>(*customers);
    options.pace = {*speed, static_cast<int>(*patience * 1000), !agents->isEmpty()};
    options.agents = *agents;
    options.dialogues = *played;
    options.jsonFile = parser.value(u"json"_s);
    return options;
}

} // namespace parley::replay
