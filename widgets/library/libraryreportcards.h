// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/libraryreportfigures.h"
#include "widgets/common/theme.h"
#include "widgets/library/libraryreportterms.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;

namespace parley {

class Label;

//! The strip of figures over the library's report, each beside what it was in as many days before.
class LibraryReportCards : public QFrame
{
    Q_OBJECT

public:
    explicit LibraryReportCards(QWidget *parent = nullptr);

    void setTotals(const LibraryTotals &now, const std::optional<LibraryTotals> &before);

private:
    struct Card
    {
        Label *figure = nullptr;
        Label *note = nullptr;
    };

    void addCard(QHBoxLayout *row, ReportTerm term);
    void show(ReportTerm term, const QString &figure, const QString &note, Token ink);

    QMap<ReportTerm, Card> m_cards;
};

} // namespace parley
