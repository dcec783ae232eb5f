// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/options.h"
#include "app/workstation/workstation.h"

#include <QApplication>
#include <QIcon>

int main(int count, char **words)
{
    using namespace Qt::StringLiterals;

    QCoreApplication::setOrganizationName(u"Parley"_s);
    QCoreApplication::setApplicationName(u"parley"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLEY_VERSION));
    QGuiApplication::setDesktopFileName(u"org.parley.Parley"_s);
    QApplication application(count, words);
    QApplication::setWindowIcon(QIcon(u":/icons/parley.svg"_s));

    parley::Workstation workstation(application, parley::Options::parse(application));
    workstation.start();
    return application.exec();
}
