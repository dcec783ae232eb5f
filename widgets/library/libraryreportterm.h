// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/label.h"
#include "widgets/library/libraryreportterms.h"

namespace parley {

//! A metric's name, dotted underneath: its definition shows on hover, on focus and by F1.
class LibraryReportTerm : public Label
{
    Q_OBJECT

public:
    explicit LibraryReportTerm(ReportTerm term, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void explain();

    ReportTerm m_term;
};

//! The dotted line under a name that has a definition.
void paintTermLine(QPainter &painter, int left, int right, int y);

} // namespace parley
