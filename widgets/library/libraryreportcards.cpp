// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/libraryreportcards.h"

#include "models/lists/libraryreportcells.h"
#include "widgets/common/label.h"
#include "widgets/library/libraryreportterm.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int cardHeight = 66;
constexpr double noticed = 0.005; // a share that differs by less is the same

QString share(double part, double whole)
{
    const std::optional<double> share = shareOf(part, whole);
    return share ? percentWords(*share) : u"–"_s;
}

//! Better in green, worse in amber, the same in grey.
Token inkOf(double now, double before, bool isMoreBetter)
{
    if (qAbs(now - before) < noticed)
        return &Theme::ink3;
    return (now > before) == isMoreBetter ? &Theme::ok : &Theme::warn;
}

} // namespace

LibraryReportCards::LibraryReportCards(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"card"_s);
    setMinimumHeight(scaled(cardHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const ReportTerm term : {ReportTerm::FromLibrary, ReportTerm::TimeSaved, ReportTerm::EditedFirst,
                                  ReportTerm::ByHand, ReportTerm::Satisfaction})
        addCard(row, term);
}

void LibraryReportCards::addCard(QHBoxLayout *row, ReportTerm term)
{
    if (row->count() > 0) {
        auto *rule = new QFrame(this);
        rule->setFrameShape(QFrame::VLine);
        rule->setFrameShadow(QFrame::Plain);
        rule->setForegroundRole(QPalette::Midlight);
        rule->setFixedWidth(1);
        row->addWidget(rule);
    }
    auto *cell = new QWidget(this);
    Card card{new Label(TextRole::Figure, &Theme::ink, cell),
              new Label(TextRole::Caption, &Theme::ink3, cell)};
    card.figure->setStrength(Strength::Strong);
    card.note->setElided(true);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(14, 9, 14, 8);
    column->setSpacing(0);
    column->addWidget(new LibraryReportTerm(term, cell), 0, Qt::AlignLeading);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(card.figure, 0, Qt::AlignBaseline);
    line->addWidget(card.note, 1, Qt::AlignBaseline);
    column->addLayout(line);
    row->addWidget(cell, 1);
    m_cards.insert(term, card);
}

void LibraryReportCards::show(ReportTerm term, const QString &figure, const QString &note, Token ink)
{
    const Card &card = m_cards[term];
    card.figure->setText(figure);
    card.note->setText(note);
    card.note->setInk(ink);
}

void LibraryReportCards::setTotals(const LibraryTotals &now, const std::optional<LibraryTotals> &before)
{
    const QLocale locale;
    const bool hasBefore = before && before->messages > 0;
    const LibraryTotals was = before.value_or(LibraryTotals());
    //: Beside a figure: what it was in as many days before
    const auto wasWords = [&](const QString &figure) {
        return hasBefore ? tr("was %1").arg(figure) : QString();
    };
    //: Beside the number of messages from the library: their share of all messages
    const QString ofAll = tr("%1 of all messages").arg(share(now.sent, now.messages));
    show(ReportTerm::FromLibrary, locale.toString(now.sent), now.messages > 0 ? ofAll : QString(),
         &Theme::ink3);
    show(ReportTerm::TimeSaved, now.savedSeconds > 0 ? savedWords(now.savedSeconds) : u"–"_s,
         wasWords(savedWords(was.savedSeconds)), inkOf(now.savedSeconds, was.savedSeconds, true));
    show(ReportTerm::EditedFirst, share(now.edited, now.sent), wasWords(share(was.edited, was.sent)),
         inkOf(shareOf(now.edited, now.sent).value_or(0), shareOf(was.edited, was.sent).value_or(0), false));
    show(ReportTerm::ByHand, locale.toString(now.byHand), wasWords(locale.toString(was.byHand)),
         inkOf(now.byHand, was.byHand, false));
    show(ReportTerm::Satisfaction, now.rated > 0 ? locale.toString(now.satisfaction, 'f', 1) : u"–"_s,
         //: Beside the satisfaction: how many customers rated
         tr("%Ln ratings", nullptr, now.rated), &Theme::ink3);
}

} // namespace parley
