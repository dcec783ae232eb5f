// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/commandline/verb.h"

#include "app/backend/store/backup.h"
#include "app/backend/store/check.h"
#include "app/backend/store/sample.h"

//! parleyd sample, check, backup, restore
namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

Result<void> sample(const QCommandLineParser &parser, const QStringList &)
{
    const QString source = parser.isSet(u"from"_s) ? parser.value(u"from"_s) : builtInSample();
    return dataFolder(parser)
        .and_then([&](const QString &folder) { return loadSample(source, folder); })
        .map([](const SampleCount &count) {
            say(u"%1 users, %2 customers, %3 interactions, %4 entries, %5 conversations with %6 messages"_s
                    .arg(count.users)
                    .arg(count.customers)
                    .arg(count.interactions)
                    .arg(count.entries)
                    .arg(count.conversations)
                    .arg(count.messages));
        });
}

Result<void> check(const QCommandLineParser &parser, const QStringList &)
{
    return dataFolder(parser).and_then(checkStore).and_then([](const QStringList &wrong) -> Result<void> {
        if (!wrong.isEmpty())
            return refuse(ErrorCode::Conflict, wrong.mid(0, 50).join(u"\nparleyd: "_s));
        say(u"all is well"_s);
        return {};
    });
}

Result<void> copyOut(const QCommandLineParser &parser, const QStringList &arguments)
{
    return dataFolder(parser).and_then(
        [&](const QString &folder) { return backUp(folder, arguments.at(0)); });
}

Result<void> copyIn(const QCommandLineParser &parser, const QStringList &arguments)
{
    return dataFolder(parser).and_then(
        [&](const QString &folder) { return restore(arguments.at(0), folder); });
}

} // namespace

QList<Verb> storeVerbs()
{
    const QCommandLineOption from(u"from"_s, u"A folder of JSON files instead of the sample built in."_s,
                                  u"DIR"_s);
    return {
        {u"sample"_s,
         u"Fills an empty data folder with the sample centre."_s,
         {},
         {dataOption(), from},
         sample},
        {u"check"_s, u"Checks the store: the file, the numbers, the tables."_s, {}, {dataOption()}, check},
        {u"backup"_s,
         u"Copies the store into one file, also while a server runs."_s,
         u"FILE"_s,
         {dataOption()},
         copyOut},
        {u"restore"_s, u"Makes a data folder of a backup."_s, u"FILE"_s, {dataOption()}, copyIn},
    };
}

} // namespace parley::backend
