// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importsummary.h"

#include <QWidget>

class QTableWidget;

namespace parley {

class Button;
class Label;

//! How an import ended, and the rows that did not come in with why.
class ImportEndPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportEndPage(QWidget *parent = nullptr);

    void showSummary(const ImportSummary &summary);

Q_SIGNALS:
    void saveRefusedRequested();
    void closeRequested();

private:
    Label *m_title;
    Label *m_figures;
    Label *m_refusedTitle;
    QTableWidget *m_refused;
    Button *m_save;
    Button *m_close;
};

} // namespace parley
