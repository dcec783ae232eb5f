// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time from starting the workstation until its desk can be used, and its memory with four chats open:
// a real parley on a real parleyd with the sample centre, signing in with a password each time.

#include "tests/bench/common/backend.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int settling = 3000; // ms until memory is read: four transcripts laid out, nothing in flight

struct Run
{
    double readyMs = 0; //!< until the program said that the desk can be used
    double pssMb = 0;   //!< proportional set size, MB of 10^6 bytes
    double rssMb = 0;
};

double sizeIn(const QByteArray &report, const char *name)
{
    for (const QByteArray &line : report.split('\n'))
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).simplified().split(' ').value(0).toDouble() * 1024 / 1e6;
    return 0;
}

//! Starts the workstation, waits for its word, reads its memory. Blocks: there is nothing else to do.
bool measure(const QString &program, const QUrl &server, const QString &data, Run &run)
{
    QProcess parley;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARLEY_PASSWORD"_s, u"almond-pine-demo"_s);
    parley.setProcessEnvironment(environment);
    QElapsedTimer watch;
    watch.start();
    parley.start(program, {u"--server"_s, server.toString(), u"--login"_s, u"dana.hart"_s, u"--data"_s, data,
                           u"--language"_s, u"en"_s, u"--report-ready"_s});
    QByteArray said;
    while (!said.contains("ready")) {
        if (!parley.waitForReadyRead(20'000))
            return false;
        said += parley.readAllStandardOutput();
    }
    run.readyMs = watch.nsecsElapsed() / 1e6;
    parley.waitForFinished(settling);
    QFile memory(u"/proc/%1/smaps_rollup"_s.arg(parley.processId()));
    if (!memory.open(QFile::ReadOnly))
        return false;
    const QByteArray report = memory.readAll();
    run.pssMb = sizeIn(report, "Pss:");
    run.rssMb = sizeIn(report, "Rss:");
    parley.terminate();
    if (!parley.waitForFinished(5000))
        parley.kill();
    return true;
}

double median(QList<Run> runs, double Run::*figure)
{
    std::sort(runs.begin(), runs.end(),
              [figure](const Run &a, const Run &b) { return a.*figure < b.*figure; });
    return runs.isEmpty() ? 0 : runs.at(runs.size() / 2).*figure;
}

bool report(const QList<Run> &runs, const QString &file)
{
    const QJsonObject figures{{u"runs"_s, runs.size()},
                              {u"ready_ms"_s, median(runs, &Run::readyMs)},
                              {u"pss_mb"_s, median(runs, &Run::pssMb)},
                              {u"rss_mb"_s, median(runs, &Run::rssMb)}};
    QTextStream(stdout) << "Medians of " << runs.size() << " runs, four chats open\n"
                        << "Usable desk after  " << qRound(figures.value("ready_ms"_L1).toDouble()) << " ms\n"
                        << "Memory, PSS        " << qRound(figures.value("pss_mb"_L1).toDouble()) << " MB\n"
                        << "Memory, RSS        " << qRound(figures.value("rss_mb"_L1).toDouble()) << " MB\n";
    if (file.isEmpty())
        return true;
    QFile json(file);
    return json.open(QFile::WriteOnly) && json.write(QJsonDocument(figures).toJson()) > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Time to a usable desk, and memory with four chats open."_s);
    parser.addOptions({{u"json"_s, u"Write the figures to this file."_s, u"file"_s},
                       {u"runs"_s, u"Runs; the median counts."_s, u"n"_s, u"5"_s}});
    parser.addHelpOption();
    parser.process(app);

    QTemporaryDir data;
    parley::bench::Backend backend(QStringLiteral(PARLEY_BINARIES "/parleyd"));
    QObject::connect(&backend, &parley::bench::Backend::failed, &app, [](const QString &reason) {
        QTextStream(stderr) << "start: " << reason << '\n';
        QCoreApplication::exit(1);
    });
    QObject::connect(&backend, &parley::bench::Backend::ready, &app, [&] {
        QList<Run> runs;
        Run warmUp;
        bool isWell = measure(QStringLiteral(PARLEY_BINARIES "/parley"), backend.url(), data.path(), warmUp);
        for (int i = 0; isWell && i < parser.value(u"runs"_s).toInt(); ++i) {
            Run run;
            isWell = measure(QStringLiteral(PARLEY_BINARIES "/parley"), backend.url(), data.path(), run);
            runs.append(run);
        }
        if (!isWell)
            QTextStream(stderr) << "start: the workstation did not come up\n";
        QCoreApplication::exit(isWell && report(runs, parser.value(u"json"_s)) ? 0 : 1);
    });
    backend.start();
    return QCoreApplication::exec();
}
