// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/job.h"
#include "app/render/jsonreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr int Misuse = 2;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Renders a canned response: one as text (or as JSON with spans and errors), or many as JSON "
        u"Lines.\n\n"
        "  parley-render --template FILE [--data FILE.json] [--language he] [--json]\n"
        "  parley-render --batch IN.jsonl > OUT.jsonl\n\n"
        "Lines of a batch are {\"name\",\"template\",\"data\",\"language\",\"agentGender\"}. Exit code: 0 "
        "when "
        "all is well,\n1 when a template has an error, 2 when the command line or a file is wrong."_s);
    parser.addOptions({
        {u"template"_s, u"The canned response; - reads standard input."_s, u"file"_s},
        {u"data"_s, u"What it is rendered with: a JSON object with a field for each root."_s, u"file"_s},
        {u"language"_s, u"Language of the text, BCP 47."_s, u"tag"_s, u"en"_s},
        {u"agent-gender"_s, u"The agent's own form of address: f, m or u."_s, u"gender"_s},
        {u"json"_s, u"Print text, spans and errors as JSON."_s},
        {u"batch"_s, u"Render each line of this file; - reads standard input."_s, u"file"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

int misuse(const QString &what)
{
    QTextStream(stderr) << "parley-render: " << what << "\nTry parley-render --help.\n";
    return Misuse;
}

bool open(QFile &file)
{
    return file.fileName() == "-"_L1 ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!open(file))
        return refuse(ErrorCode::NotFound, path + u": "_s + file.errorString());
    return file.readAll();
}

void report(const RenderedText &rendered)
{
    QTextStream err(stderr);
    for (const Diagnostic &each : rendered.errors) {
        err << each.offset << ": " << each.message;
        if (each.isMend)
            err << ". Did you mean " << each.hint << '?';
        err << '\n';
    }
    for (const QString &each : rendered.missing())
        err << "missing: " << each << '\n';
}

int renderOne(const QCommandLineParser &parser)
{
    const auto text = contentOf(parser.value(u"template"_s));
    if (!text)
        return misuse(text.error().message);
    Value data;
    if (parser.isSet(u"data"_s)) {
        const auto content = contentOf(parser.value(u"data"_s));
        const auto read = content ? renderjob::readJson(*content) : tl::unexpected(content.error());
        if (!read || !read->map())
            return misuse(read ? u"--data is no JSON object"_s : u"--data: "_s + read.error().message);
        data = *read;
    }
    const renderjob::Job job(QString::fromUtf8(*text), data, parser.value(u"language"_s),
                             parser.value(u"agent-gender"_s));
    const RenderedText rendered = job.run();
    QTextStream out(stdout);
    if (parser.isSet(u"json"_s))
        out << QJsonDocument(renderjob::toJson(rendered)).toJson(QJsonDocument::Compact) << '\n';
    else if (rendered.errors.isEmpty())
        out << rendered.text << '\n';
    if (!parser.isSet(u"json"_s))
        report(rendered);
    return rendered.errors.isEmpty() ? 0 : 1;
}

int renderBatch(const QString &path)
{
    QFile file(path);
    if (!open(file))
        return misuse(path + u": "_s + file.errorString());
    QTextStream out(stdout);
    bool hasErrors = false;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const auto job = renderjob::Job::read(line);
        if (!job)
            return misuse(u"line %1: %2"_s.arg(number).arg(job.error().message));
        const RenderedText rendered = job->run();
        hasErrors = hasErrors || !rendered.errors.isEmpty();
        QJsonObject answer = renderjob::toJson(rendered);
        answer.insert(u"name"_s, job->name());
        out << QJsonDocument(answer).toJson(QJsonDocument::Compact) << '\n';
    }
    return hasErrors ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"parley-render"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLEY_VERSION));
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return misuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    const bool isBatch = parser.isSet(u"batch"_s);
    if (isBatch == parser.isSet(u"template"_s) || !parser.positionalArguments().isEmpty())
        return misuse(u"give either --template or --batch"_s);
    return isBatch ? renderBatch(parser.value(u"batch"_s)) : renderOne(parser);
}
