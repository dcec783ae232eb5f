// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/diagnostic.h"

#include <QPlainTextEdit>

namespace parley {

class TemplateHighlighter;

//! The field in which a canned response is written: line numbers, colours, errors underlined where they
//! are. The field stands from left to right in every language; each line follows its own first letter.
class TemplateField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateField(QWidget *parent = nullptr);

    //! Underlines what is wrong; the words show on hover and under the field.
    void setDiagnostics(const QList<Diagnostic> &diagnostics);
    //! Puts the cursor where a diagnostic is and selects it.
    void goTo(const Diagnostic &diagnostic);
    //! Puts the mend in the place of what is wrong, as one step of undo.
    void mend(const Diagnostic &diagnostic);
    //! The text without the paragraph signs Qt puts for line ends.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int gutterWidth() const;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeGutter();
    void paintGutter();
    void showMarks();
    void applyLook();
    [[nodiscard]] const Diagnostic *diagnosticAt(int position) const;

    TemplateHighlighter *m_highlighter;
    QWidget *m_gutter;
    QList<Diagnostic> m_diagnostics;
    bool m_isApplying = false;
};

} // namespace parley
