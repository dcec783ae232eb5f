// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/suggesting/suggestiontraining.h"
#include "tests/bench/suggest/ftsneighbours.h"
#include "tests/bench/suggest/talks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr int asked = 1'000;

//! Asks for each pick; the times in microseconds, and how often it was first and among three.
template<typename Ask>
QJsonObject measure(const QList<SuggestionPick> &picks, Ask ask)
{
    QList<double> times;
    int first = 0;
    int three = 0;
    QElapsedTimer timer;
    for (const SuggestionPick &pick : picks) {
        timer.start();
        const QList<EntryId> entries = ask(pick.context);
        times.append(double(timer.nsecsElapsed()) / 1000);
        const qsizetype place = entries.indexOf(pick.picked);
        first += place == 0;
        three += place >= 0 && place < 3;
    }
    std::sort(times.begin(), times.end());
    return {{u"hit_at_1"_s, double(first) / double(picks.size())},
            {u"hit_at_3"_s, double(three) / double(picks.size())},
            {u"ask_p50_us"_s, times.at(times.size() / 2)},
            {u"ask_p99_us"_s, times.at(times.size() * 99 / 100)}};
}

QJsonObject ours(const Talks &talks, const QList<SuggestionPick> &history, const QList<SuggestionPick> &later)
{
    SuggestionTraining training;
    training.setEntries(talks.entries);
    for (const SuggestionPick &pick : history)
        training.add(pick);
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = training.model()->toBytes();
    const double learned = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    const auto model = SuggestionModel::fromBytes(bytes);
    const double loaded = double(timer.nsecsElapsed()) / 1e6;
    QJsonObject row = measure(later, [&](const SuggestionContext &context) {
        QList<EntryId> entries;
        for (const Suggestion &each : model->suggest(context, 3, 0))
            entries.append(each.entry);
        return entries;
    });
    row.insert(u"name"_s, u"parley"_s);
    row.insert(u"learn_ms"_s, learned);
    row.insert(u"load_ms"_s, loaded);
    row.insert(u"bytes"_s, bytes.size());
    return row;
}

QJsonObject peer(const QList<SuggestionPick> &history, const QList<SuggestionPick> &later)
{
    QElapsedTimer timer;
    timer.start();
    FtsNeighbours neighbours(history);
    const double learned = double(timer.nsecsElapsed()) / 1e6;
    QJsonObject row =
        measure(later, [&](const SuggestionContext &context) { return neighbours.suggest(context, 3); });
    row.insert(u"name"_s, u"SQLite FTS5"_s);
    row.insert(u"learn_ms"_s, learned);
    row.insert(u"load_ms"_s, 0);
    row.insert(u"bytes"_s, neighbours.bytes());
    return row;
}

void print(QTextStream &out, const QJsonObject &row)
{
    const auto cell = [&](const QString &name, int decimals) {
        return QString::number(row.value(name).toDouble(), 'f', decimals).rightJustified(11);
    };
    out << cell(u"picks"_s, 0) << u"  "_s << row.value("name"_L1).toString().leftJustified(12)
        << cell(u"hit_at_1"_s, 3) << cell(u"hit_at_3"_s, 3) << cell(u"ask_p50_us"_s, 0)
        << cell(u"ask_p99_us"_s, 0) << cell(u"learn_ms"_s, 0) << cell(u"load_ms"_s, 1) << cell(u"bytes"_s, 0)
        << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Suggested replies: hits, time to ask, learn and load, beside nearest neighbours in SQLite FTS5."_s);
    parser.addOptions(
        {{u"json"_s, u"Write the figures to this file."_s, u"file"_s},
         {u"picks"_s, u"Sizes of the history, separated by commas."_s, u"list"_s, u"1000,5000,20000"_s}});
    parser.addHelpOption();
    parser.process(app);

    QTextStream out(stdout);
    out << "      picks  by               hit@1      hit@3  ask p50 us  ask p99 us   learn ms    load ms     "
           " bytes"
        << Qt::endl;
    QJsonArray rows;
    const QStringList sizes = parser.value(u"picks"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &size : sizes) {
        const int count = std::max(10, size.toInt());
        const Talks talks = Talks::invented(count + asked);
        const QList<SuggestionPick> history = talks.picks.first(count);
        const QList<SuggestionPick> later = talks.picks.mid(count, asked);
        for (QJsonObject row : {ours(talks, history, later), peer(history, later)}) {
            row.insert(u"picks"_s, count);
            print(out, row);
            rows.append(row);
        }
    }
    if (!parser.isSet(u"json"_s))
        return 0;
    QFile file(parser.value(u"json"_s));
    const QJsonObject report{{u"bench"_s, u"suggest"_s}, {u"rows"_s, rows}};
    return file.open(QFile::WriteOnly) && file.write(QJsonDocument(report).toJson()) >= 0 ? 0 : 1;
}
