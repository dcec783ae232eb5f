// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search/answers.h"
#include "app/search/options.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cmath>
#include <cstdio>

using namespace parley;
using namespace parley::search;
using namespace Qt::StringLiterals;

namespace {

int fail(int status, const QString &what)
{
    QTextStream(stderr) << "parley-search: " << what << '\n';
    return status;
}

QByteArray lineOf(const QList<Answer> &answers)
{
    QJsonArray hits;
    QJsonArray scores;
    for (const Answer &each : answers) {
        hits.append(each.entry.value());
        scores.append(std::round(each.score * 10000) / 10000);
    }
    const QJsonObject line{{u"hits"_s, hits}, {u"scores"_s, scores}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

int answerAll(const Answers &answers)
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QFile::ReadOnly) || !out.open(stdout, QFile::WriteOnly))
        return fail(1, u"cannot read queries or write hits"_s);
    for (int number = 1;; ++number) {
        const QByteArray line = in.readLine();
        if (line.isEmpty())
            break;
        if (line.trimmed().isEmpty())
            continue;
        const auto question = readQuestion(line);
        if (!question)
            return fail(1, u"queries, line %1: %2"_s.arg(number).arg(question.error().message));
        if (out.write(lineOf(answers.to(*question))) < 0)
            return fail(1, out.errorString());
    }
    return out.flush() ? 0 : fail(1, out.errorString());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"parley-search"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLEY_VERSION));

    const auto options = Options::read(QCoreApplication::arguments());
    if (!options)
        return fail(2, options.error().message);
    const auto library = readLibrary(options->libraryFile);
    if (!library)
        return fail(1, library.error().message);
    Result<QList<Question>> picks;
    if (!options->historyFile.isEmpty())
        picks = readPicks(options->historyFile);
    if (!picks)
        return fail(1, picks.error().message);
    return answerAll(Answers(*library, *picks, options->shares));
}
