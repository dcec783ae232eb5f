// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/search/contender.h"
#include "tests/bench/search/texts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <malloc.h>

using namespace parley;
using namespace parley::bench;
using namespace Qt::StringLiterals;

namespace {

double allocated()
{
    const struct mallinfo2 memory = mallinfo2();
    return double(memory.uordblks + memory.hblkhd) / (1 << 20);
}

double millisecondsSince(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

//! Processor time of this thread in ms: what is left of a key's time on a machine that does nothing else.
double cpuNow()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double at(QList<double> sorted, double share)
{
    std::sort(sorted.begin(), sorted.end());
    return sorted.isEmpty() ? 0
                            : sorted[std::min(sorted.size() - 1, qsizetype(share * double(sorted.size())))];
}

QJsonObject measured(Contender &contender, const QList<Entry> &entries, const QList<QStringList> &typed)
{
    const double before = allocated();
    QElapsedTimer timer;
    timer.start();
    contender.build(entries);
    QJsonObject row{{u"name"_s, contender.name()},
                    {u"entries"_s, entries.size()},
                    {u"build_ms"_s, millisecondsSince(timer)},
                    {u"memory_mib"_s, allocated() - before}};
    QList<double> keys;
    QList<double> work;
    double first = 0;
    for (const QStringList &each : typed.first(std::min<qsizetype>(contender.queries(), typed.size()))) {
        for (const QString &query : each) {
            if (query.size() < contender.shortestQuery())
                continue;
            const double cpuBefore = cpuNow();
            timer.start();
            if (contender.find(query) < 0)
                return {};
            keys.append(millisecondsSince(timer));
            work.append(cpuNow() - cpuBefore);
            first = keys.size() == 1 ? keys.first() : first;
        }
    }
    row.insert(u"keys"_s, keys.size());
    row.insert(u"first_ms"_s, first);
    row.insert(u"key_p50_ms"_s, at(keys, 0.5));
    row.insert(u"key_p99_ms"_s, at(keys, 0.99));
    row.insert(u"key_max_ms"_s, at(keys, 1));
    row.insert(u"key_cpu_p50_ms"_s, at(work, 0.5));
    row.insert(u"key_cpu_p99_ms"_s, at(work, 0.99));
    return row;
}

//! How long putting one entry into a full index takes, and taking one out.
void measureChanges(ParleyContender &contender, const QList<Entry> &entries, QJsonObject &row)
{
    QList<double> puts;
    QList<double> removals;
    QElapsedTimer timer;
    for (qsizetype i = 0; i < entries.size(); i += std::max<qsizetype>(1, entries.size() / 200)) {
        Entry entry = entries[i];
        timer.start();
        contender.index().remove(entry.id);
        removals.append(millisecondsSince(timer));
        entry.title += u" anew"_s;
        timer.start();
        contender.index().insert(entry);
        puts.append(millisecondsSince(timer));
    }
    row.insert(u"insert_p50_ms"_s, at(puts, 0.5));
    row.insert(u"insert_p99_ms"_s, at(puts, 0.99));
    row.insert(u"remove_p50_ms"_s, at(removals, 0.5));
}

void print(const QJsonObject &row)
{
    const auto cell = [&row](const QString &name, int decimals) {
        return QString::number(row.value(name).toDouble(), 'f', decimals).rightJustified(10);
    };
    QTextStream out(stdout);
    out << row.value(u"name"_s).toString().leftJustified(20) << cell(u"entries"_s, 0)
        << cell(u"build_ms"_s, 0) << cell(u"memory_mib"_s, 1) << cell(u"keys"_s, 0) << cell(u"first_ms"_s, 2)
        << cell(u"key_p50_ms"_s, 3) << cell(u"key_p99_ms"_s, 2) << cell(u"key_max_ms"_s, 2)
        << cell(u"key_cpu_p50_ms"_s, 3) << cell(u"key_cpu_p99_ms"_s, 2) << Qt::endl;
    if (row.contains(u"insert_p50_ms"_s))
        out << u"  one entry put in: median %1 ms, p99 %2 ms; taken out: median %3 ms\n"_s
                   .arg(row.value(u"insert_p50_ms"_s).toDouble(), 0, 'f', 3)
                   .arg(row.value(u"insert_p99_ms"_s).toDouble(), 0, 'f', 3)
                   .arg(row.value(u"remove_p50_ms"_s).toDouble(), 0, 'f', 3);
}

QJsonArray runAll(int count, bool others)
{
    Texts texts(20260101);
    const QList<Entry> entries = texts.entries(count);
    const QList<QStringList> typed = texts.typed(entries, 400);
    const PickHistory history = texts.history(entries, 20000);
    QJsonArray rows;
    const auto take = [&rows](const QJsonObject &row) {
        if (row.isEmpty())
            return;
        print(row);
        rows.append(row);
    };
    for (const PickHistory *each : {static_cast<const PickHistory *>(nullptr), &history}) {
        ParleyContender parley(each);
        QJsonObject row = measured(parley, entries, typed);
        measureChanges(parley, entries, row);
        take(row);
    }
    if (!others)
        return rows;
    for (const SqliteContender::Kind kind : {SqliteContender::Prefix, SqliteContender::Trigram}) {
        SqliteContender sqlite(kind);
        take(measured(sqlite, entries, typed));
    }
    ScanContender scan;
    take(measured(scan, entries, typed));
    FzfContender fzf;
    take(measured(fzf, entries, typed));
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Times of finding library entries key by key, beside other ways to find."_s);
    parser.addOptions({{u"json"_s, u"Write the figures to this file."_s, u"file"_s},
                       {u"entries"_s, u"Sizes, separated by commas."_s, u"list"_s, u"30000,100000"_s},
                       {u"alone"_s, u"Only Parley's own index."_s}});
    parser.addHelpOption();
    parser.process(app);

    if (!parser.isSet(u"alone"_s) && QStandardPaths::findExecutable(u"fzf"_s).isEmpty())
        QTextStream(stderr) << "search: fzf is not installed and left out\n";
    QTextStream(stdout) << "                       entries  build ms       MiB      keys  first ms    p50 ms"
                           "    p99 ms    max ms   CPU p50   CPU p99"
                        << Qt::endl;
    QJsonArray rows;
    const QStringList sizes = parser.value(u"entries"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &size : sizes)
        for (const QJsonValue &row : runAll(std::max(1, size.toInt()), !parser.isSet(u"alone"_s)))
            rows.append(row);
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        const QJsonObject report{{u"bench"_s, u"search"_s}, {u"rows"_s, rows}};
        if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0)
            return 1;
    }
    return 0;
}
