// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/libraryreportterms.h"

#include "widgets/common/fonts.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QToolTip>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int tipWidth = 292; // and 12 on either side

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ReportTerms)
};

Definition ofMessages(ReportTerm term)
{
    switch (term) {
    case ReportTerm::FromLibrary:
        //: A metric's name, its definition, and what is counted
        return {Words::tr("From the library"), Words::tr("Messages sent with a text of the library in them."),
                Words::tr(
                    "Replies, personal phrases and links that were put into a draft and sent, changed or "
                    "not. The share is of all messages that agents sent.")};
    case ReportTerm::EditedFirst:
        return {Words::tr("Edited first"),
                Words::tr("Messages in which the library’s text was changed before "
                          "sending."),
                Words::tr("One letter is enough. Filling in the fields does not count, nor does text typed "
                          "before or after.")};
    case ReportTerm::ByHand:
        return {Words::tr("By hand"), Words::tr("Messages typed much as an entry has it, without it."),
                Words::tr(
                    "Compared on the agent’s computer as the message is sent. Many of them mean that the "
                    "entry is hard to find.")};
    case ReportTerm::Inserted:
        return {Words::tr("Inserted"), Words::tr("Times it was put into a draft."),
                Words::tr("Counted whether or not the draft was sent, by whole days.")};
    case ReportTerm::Sent:
        return {Words::tr("Sent"), Words::tr("Messages sent with this text."),
                Words::tr("By hand typed ones are left out.")};
    case ReportTerm::Rewritten:
        return {Words::tr("Rewritten"), Words::tr("How much of the text was changed, where it was."),
                Words::tr(
                    "Letters changed, added or removed as a share of the letters that the entry brought, "
                    "on average over the messages that were edited first.")};
    default: return {};
    }
}

Definition ofOutcome(ReportTerm term)
{
    switch (term) {
    case ReportTerm::TimeSaved:
        return {Words::tr("Time saved"), Words::tr("Typing that the library has spared."),
                Words::tr(
                    "The letters an entry brought less those changed, at five letters a second. Looking "
                    "for the entry is not taken off.")};
    case ReportTerm::Satisfaction:
        return {Words::tr("Satisfaction"),
                Words::tr("What customers gave, 1 to 5, after chats with the "
                          "library’s texts."),
                Words::tr("Only chats that were rated. A chat counts once for each entry used in it.")};
    case ReportTerm::Solved:
        return {Words::tr("Solved"), Words::tr("Chats with this text that ended solved."),
                Words::tr("Of the chats that have ended, by what the agent chose at wrap up.")};
    case ReportTerm::AskedAgain:
        return {Words::tr("Asked again"),
                Words::tr("Chats after which the customer came back within three "
                          "days."),
                Words::tr("Of the chats that have ended. Any new chat counts, on whatever subject.")};
    case ReportTerm::LastSent:
        return {Words::tr("Last sent"), Words::tr("The last day it was sent."),
                Words::tr("Within the days shown.")};
    default: return {};
    }
}

} // namespace

Definition definitionOf(ReportTerm term)
{
    const Definition first = ofMessages(term);
    return first.name.isEmpty() ? ofOutcome(term) : first;
}

std::optional<ReportTerm> termOf(LibraryReportModel::Column column)
{
    switch (column) {
    case LibraryReportModel::Inserted: return ReportTerm::Inserted;
    case LibraryReportModel::Sent: return ReportTerm::Sent;
    case LibraryReportModel::Edited: return ReportTerm::EditedFirst;
    case LibraryReportModel::Changed: return ReportTerm::Rewritten;
    case LibraryReportModel::Satisfaction: return ReportTerm::Satisfaction;
    case LibraryReportModel::Solved: return ReportTerm::Solved;
    case LibraryReportModel::AskedAgain: return ReportTerm::AskedAgain;
    case LibraryReportModel::ByHand: return ReportTerm::ByHand;
    case LibraryReportModel::Saved: return ReportTerm::TimeSaved;
    case LibraryReportModel::LastSent: return ReportTerm::LastSent;
    case LibraryReportModel::Title:
    case LibraryReportModel::ColumnCount: break;
    }
    return {};
}

QString definitionWords(ReportTerm term)
{
    const Definition definition = definitionOf(term);
    return definition.what + u' ' + definition.counted;
}

void showDefinition(ReportTerm term, const QPoint &place, QWidget *of)
{
    const Definition definition = definitionOf(term);
    const QString direction = QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    const QString tip =
        u"<table width=\"%1\" dir=\"%2\"><tr><td><b>%3</b><br>%4<br><small>%5</small></td></tr></table>"_s
            .arg(scaled(tipWidth))
            .arg(direction, definition.name.toHtmlEscaped(), definition.what.toHtmlEscaped(),
                 definition.counted.toHtmlEscaped());
    QToolTip::showText(place, tip, of);
}

} // namespace parley
