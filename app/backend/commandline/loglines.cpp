// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/commandline/loglines.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <array>
#include <cstdio>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array levels{QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg};
constexpr std::array names{"debug", "info", "warning", "error"};

size_t s_least = 1; // written once, before there are threads

size_t rankOf(QtMsgType type)
{
    for (size_t i = 0; i < levels.size(); ++i)
        if (levels.at(i) == type)
            return i;
    return levels.size() - 1;
}

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    return u'"' + text + u'"';
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const size_t rank = rankOf(type);
    if (rank < s_least)
        return;
    const QString line = u"at=%1 level=%2 from=%3 text=%4\n"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1StringView(names.at(rank)),
        QLatin1StringView(context.category ? context.category : "default"), quoted(text));
    std::fputs(qUtf8Printable(line), stderr);
}

} // namespace

bool writeLogLines(const QString &level)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (level != QLatin1StringView(names.at(i)))
            continue;
        s_least = i;
        QLoggingCategory::setFilterRules(i == 0 ? u"parley.*.debug=true"_s : u"*.debug=false"_s);
        qInstallMessageHandler(write);
        return true;
    }
    return false;
}

} // namespace parley::backend
