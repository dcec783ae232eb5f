// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/libraryreportcells.h"

#include "models/lists/entrystanding.h"
#include "models/lists/libraryreportfigures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr double unknown = -1;
constexpr double secondsPerHour = 3600;
constexpr double secondsPerMinute = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::LibraryReport)
};

double share(double part, double whole) { return shareOf(part, whole).value_or(unknown); }

} // namespace

double cellValue(const EntryFigures &figures, LibraryReportModel::Column column)
{
    switch (column) {
    case LibraryReportModel::Inserted: return figures.inserted;
    case LibraryReportModel::Sent: return figures.sent;
    case LibraryReportModel::Edited: return share(figures.edited, figures.sent);
    case LibraryReportModel::Changed: return figures.edited > 0 ? figures.editedShare : unknown;
    case LibraryReportModel::Satisfaction: return figures.rated > 0 ? figures.satisfaction : unknown;
    case LibraryReportModel::Solved: return share(figures.solved, figures.closed);
    case LibraryReportModel::AskedAgain: return share(figures.askedAgain, figures.closed);
    case LibraryReportModel::ByHand: return figures.byHand;
    case LibraryReportModel::Saved: return figures.savedSeconds;
    case LibraryReportModel::LastSent: return double(figures.lastSentAt);
    case LibraryReportModel::Title:
    case LibraryReportModel::ColumnCount: break;
    }
    return unknown;
}

QString cellWords(const EntryFigures &figures, LibraryReportModel::Column column)
{
    const double value = cellValue(figures, column);
    const QLocale locale;
    switch (column) {
    case LibraryReportModel::Inserted:
    case LibraryReportModel::Sent:
    case LibraryReportModel::ByHand: return locale.toString(int(value));
    case LibraryReportModel::Edited:
    case LibraryReportModel::Changed:
    case LibraryReportModel::Solved:
    case LibraryReportModel::AskedAgain: return value < 0 ? u"–"_s : percentWords(value);
    case LibraryReportModel::Satisfaction: return value < 0 ? u"–"_s : locale.toString(value, 'f', 1);
    case LibraryReportModel::Saved: return value > 0 ? savedWords(value) : u"–"_s;
    case LibraryReportModel::LastSent:
        return figures.lastSentAt > 0
                   ? locale.toString(QDateTime::fromMSecsSinceEpoch(figures.lastSentAt).date(), u"d MMM"_s)
                   : u"–"_s;
    case LibraryReportModel::Title:
    case LibraryReportModel::ColumnCount: break;
    }
    return {};
}

QString cellNote(const EntryFigures &figures, LibraryReportModel::Column column)
{
    switch (column) {
    case LibraryReportModel::Edited:
        //: Tooltip of a share in the library's report; %1 and %2 are numbers of messages
        return Words::tr("%1 of %2 sent").arg(figures.edited).arg(figures.sent);
    case LibraryReportModel::Satisfaction:
        //: Tooltip of the satisfaction in the library's report
        return Words::tr("%n ratings", nullptr, figures.rated);
    case LibraryReportModel::Solved:
        //: Tooltip of a share in the library's report; %1 and %2 are numbers of conversations
        return Words::tr("%1 of %2 ended chats").arg(figures.solved).arg(figures.closed);
    case LibraryReportModel::AskedAgain:
        return Words::tr("%1 of %2 ended chats").arg(figures.askedAgain).arg(figures.closed);
    default: return {};
    }
}

QString savedWords(double seconds)
{
    const QLocale locale;
    if (seconds >= secondsPerHour)
        //: A time in hours, in the library's report
        return Words::tr("%1 h").arg(locale.toString(seconds / secondsPerHour, 'f', 1));
    if (seconds >= secondsPerMinute || seconds <= 0)
        //: A time in minutes, in the library's report
        return Words::tr("%1 min").arg(locale.toString(qRound(seconds / secondsPerMinute)));
    //: A time in seconds, in the library's report
    return Words::tr("%1 s").arg(locale.toString(qRound(seconds)));
}

QString percentWords(double share)
{
    //: A share in per cent
    return Words::tr("%1%").arg(QLocale().toString(qRound(100 * share)));
}

bool isOftenRewritten(const EntryFigures &figures)
{
    Entry offered;
    offered.publishedVersion = 1;
    return attentionOf(offered, {figures.sent, figures.edited}, 0).contains(Attention::OftenRewritten);
}

} // namespace parley
