// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

#include <QWidget>

class QButtonGroup;
class QTextBrowser;
class QVBoxLayout;

namespace parley {

class Label;
class Tag;

//! One row of a dry run whole: what is to happen with it, what is to be known, and its texts before and
//! after with what goes and comes between them.
class ImportDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDetail(QWidget *parent = nullptr);

    void showRow(const ImportRow &row);
    //! Several rows are chosen at once.
    void showCount(int rows);
    void showNothing();

Q_SIGNALS:
    void choiceRequested(parley::ImportChoice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChoices(const QList<ImportChoice> &choices, std::optional<ImportChoice> now);
    void fillText();

    std::optional<ImportRow> m_row;
    Label *m_title;
    Tag *m_status;
    Label *m_about;
    QWidget *m_choices;
    QVBoxLayout *m_choiceRows;
    QButtonGroup *m_group;
    QTextBrowser *m_text;
};

} // namespace parley
