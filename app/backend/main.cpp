// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/commandline/commandline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("parleyd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLEY_VERSION));
    return parley::backend::runCommandLine(QCoreApplication::arguments());
}
