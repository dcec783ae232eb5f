// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/options.h"
#include "app/replay/stopsignal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace parley::replay;
using namespace Qt::StringLiterals;

namespace {

void showProgress(const QString &line)
{
    QTextStream err(stderr);
    if (isatty(STDERR_FILENO))
        err << "\r\033[K" << line;
    else
        err << line << '\n';
}

int report(const Figures &figures, const QString &jsonFile)
{
    if (isatty(STDERR_FILENO))
        QTextStream(stderr) << "\r\033[K";
    QTextStream(stdout) << figures.toText();
    if (!jsonFile.isEmpty()) {
        QFile file(jsonFile);
        if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(figures.toJson()).toJson()) < 0) {
            QTextStream(stderr) << "parley-replay: " << jsonFile << ": " << file.errorString() << '\n';
            return 1;
        }
    }
    return figures.mismatches.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"parley-replay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLEY_VERSION));

    const auto options = Options::read(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << "parley-replay: " << options.error().message << '\n';
        return 2;
    }
    Director director(options->server, options->pace, options->dialogues, options->customers);
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::caught, &director, &Director::stop);
    QObject::connect(&director, &Director::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    QTimer progress;
    progress.setInterval(isatty(STDERR_FILENO) ? 500 : 5000);
    QObject::connect(&progress, &QTimer::timeout, &director,
                     [&director] { showProgress(director.progress()); });
    progress.start();
    QMetaObject::invokeMethod(
        &director, [&] { director.start(options->agents); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    return report(director.figures(), options->jsonFile);
}
