// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/diagnostic.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

//! What is wrong in a canned response, line by line: a click goes there, Fix mends it.
class DiagnosticRows : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MaxRows = 3;

    explicit DiagnosticRows(QWidget *parent = nullptr);

    //! The diagnostics of \a text, the first few; hidden when there are none.
    void setDiagnostics(const QList<Diagnostic> &diagnostics, const QString &text);

Q_SIGNALS:
    void picked(const parley::Diagnostic &diagnostic);
    void mendRequested(const parley::Diagnostic &diagnostic);

private:
    void addRow(const Diagnostic &diagnostic, int line);

    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace parley
