// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/diagnostic.h"

#include <QPlainTextEdit>

namespace parley {

class TemplateCompleter;
class TemplateHighlighter;

//! How much a mark in a text matters.
enum class MarkWeight { Error, Spelling, Weigh };

//! Something that was found at a place of a text.
struct TemplateMark
{
    qsizetype offset = 0; //!< in UTF-16 units
    qsizetype length = 0;
    QString words; //!< shown on hover
    MarkWeight weight = MarkWeight::Error;

    friend bool operator==(const TemplateMark &, const TemplateMark &) = default;
};

//! The field in which a canned response is written: line numbers, colours, brackets, what was found
//! underlined where it is, placeholders and filters to choose from. The field stands from left to right in
//! every language; each line follows its own first letter. It keeps no undo of its own: the entry does.
class TemplateField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateField(QWidget *parent = nullptr);

    //! Underlines what is wrong with the markup; the words show on hover.
    void setDiagnostics(const QList<Diagnostic> &diagnostics);
    //! Underlines what else was found.
    void setMarks(const QList<TemplateMark> &marks);
    //! The shortcuts of the library's links, to complete `link.`.
    void setLinks(const QStringList &links);
    //! Changes the text where it differs, so that the view stays; the cursor goes to \a position if told.
    void setText(const QString &text, int position = -1);
    //! Puts the cursor on a place and selects it.
    void goTo(qsizetype offset, qsizetype length);
    //! Writes over a place.
    void replace(qsizetype offset, qsizetype length, const QString &text);
    //! Puts a text in place of what is selected; ‸ in it is replaced by that, and the cursor goes there.
    void insertSnippet(const QString &snippet);
    //! The text without the paragraph signs Qt puts for line ends.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] TemplateCompleter *completer() const { return m_completer; }
    //! As many lines as there are, within reason.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeGutter();
    void paintGutter();
    void showMarks();
    void applyLook();
    [[nodiscard]] QTextCursor cursorOn(qsizetype offset, qsizetype length) const;
    [[nodiscard]] QString wordsAt(int position) const;

    TemplateHighlighter *m_highlighter;
    TemplateCompleter *m_completer;
    QWidget *m_gutter;
    QList<TemplateMark> m_errors;
    QList<TemplateMark> m_marks;
    bool m_isApplying = false;
};

} // namespace parley
