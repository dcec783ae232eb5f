// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace parley {

//! The head of the report's table: names with definitions on hover, on focus and by F1. Arrow keys go along,
//! Enter sorts.
class LibraryReportHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LibraryReportHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void go(int step);
    void explain(int section);

    int m_current = 0;
};

} // namespace parley
