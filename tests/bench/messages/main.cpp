// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/messages/level.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <sys/resource.h>

using namespace parley::bench;
using namespace Qt::StringLiterals;

namespace {

double medianOf(QList<Sample> samples, double Sample::*figure)
{
    std::sort(samples.begin(), samples.end(),
              [figure](const Sample &a, const Sample &b) { return a.*figure < b.*figure; });
    return samples.isEmpty() ? 0 : samples.at(samples.size() / 2).*figure;
}

QJsonObject summary(const Level &level)
{
    const QList<Sample> &samples = level.samples();
    return {{u"connections"_s, level.connections()},
            {u"runs"_s, samples.size()},
            {u"messages_per_second"_s, medianOf(samples, &Sample::perSecond)},
            {u"busy_delivery_p50_ms"_s, medianOf(samples, &Sample::busyMedian)},
            {u"busy_delivery_p99_ms"_s, medianOf(samples, &Sample::busyTail)},
            {u"calm_messages_per_second"_s, medianOf(samples, &Sample::calmRate)},
            {u"calm_delivery_p50_ms"_s, medianOf(samples, &Sample::calmMedian)},
            {u"calm_delivery_p99_ms"_s, medianOf(samples, &Sample::calmTail)}};
}

void printRow(QTextStream &out, const QJsonObject &row)
{
    const auto cell = [&](const QString &name, int decimals) {
        return QString::number(row.value(name).toDouble(), 'f', decimals).rightJustified(12);
    };
    out << cell(u"connections"_s, 0) << cell(u"messages_per_second"_s, 0)
        << cell(u"busy_delivery_p50_ms"_s, 1) << cell(u"busy_delivery_p99_ms"_s, 1)
        << cell(u"calm_messages_per_second"_s, 0) << cell(u"calm_delivery_p50_ms"_s, 1)
        << cell(u"calm_delivery_p99_ms"_s, 1) << Qt::endl;
}

//! Runs the levels one after the other.
class Bench : public QObject
{
public:
    Bench(QString parleyd, QList<int> levels, int runs, int seconds)
        : m_parleyd(std::move(parleyd))
        , m_levels(std::move(levels))
        , m_runs(runs)
        , m_seconds(seconds)
    {}

    void next()
    {
        if (m_levels.isEmpty())
            return QCoreApplication::exit(0);
        m_level = std::make_unique<Level>(m_parleyd, m_levels.takeFirst(), m_runs, m_seconds);
        connect(m_level.get(), &Level::failed, this, [](const QString &reason) {
            QTextStream(stderr) << "messages: " << reason << '\n';
            QCoreApplication::exit(1);
        });
        connect(
            m_level.get(), &Level::finished, this,
            [this] {
                const QJsonObject row = summary(*m_level);
                m_rows.append(row);
                QTextStream out(stdout);
                printRow(out, row);
                next();
            },
            Qt::QueuedConnection);
        m_level->start();
    }

    [[nodiscard]] const QJsonArray &rows() const { return m_rows; }

private:
    QString m_parleyd;
    QList<int> m_levels;
    int m_runs;
    int m_seconds;
    std::unique_ptr<Level> m_level;
    QJsonArray m_rows;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Durable messages a second and delivery times, against a real parleyd."_s);
    parser.addOptions(
        {{u"json"_s, u"Write the figures to this file."_s, u"file"_s},
         {u"parleyd"_s, u"The backend's program."_s, u"file"_s, QStringLiteral(PARLEY_BINARIES "/parleyd")},
         {u"connections"_s, u"Levels, separated by commas."_s, u"list"_s, u"10,100,1000"_s},
         {u"runs"_s, u"Runs of each level; the median counts."_s, u"n"_s, u"5"_s},
         {u"seconds"_s, u"Length of each phase of a run."_s, u"s"_s, u"3"_s}});
    parser.addHelpOption();
    parser.process(app);

    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    QList<int> levels;
    const QStringList wanted = parser.value(u"connections"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &level : wanted)
        levels.append(std::max(1, level.toInt()));
    QTextStream(stdout)
        << "                        every connection busy               at an even pace\n"
        << " connections  messages/s      p50 ms      p99 ms  messages/s      p50 ms      p99 ms" << Qt::endl;
    Bench bench(parser.value(u"parleyd"_s), levels, parser.value(u"runs"_s).toInt(),
                std::max(1, parser.value(u"seconds"_s).toInt()));
    QMetaObject::invokeMethod(
        &bench, [&bench] { bench.next(); }, Qt::QueuedConnection);
    const int status = QCoreApplication::exec();
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        const QJsonObject report{{u"bench"_s, u"messages"_s}, {u"levels"_s, bench.rows()}};
        if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0)
            return 1;
    }
    return status;
}
