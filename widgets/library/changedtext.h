// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/writing/wordchanges.h"
#include "widgets/common/fonts.h"

#include <QTextDocument>
#include <QWidget>

namespace parley {

//! A text with what was changed in it: each line with its mark, − or +, what is gone struck out, what is
//! new underlined, both on their fill. Plain text; each line runs in its own direction.
class ChangedText : public QWidget
{
    Q_OBJECT

public:
    //! Which of two versions is shown: the older, the newer, or the lines of both that changed.
    enum class Side { Before, After, Both };

    explicit ChangedText(Side side, TextRole role = TextRole::Caption, QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);
    //! As shown, with the marks: for screen readers and tests.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        ChangeKind kind = ChangeKind::Same;
        QList<TextChange> pieces;
    };

    void readLines();
    void readBoth();
    void build();
    void appendLine(const Line &line);

    Side m_side;
    TextRole m_role;
    QString m_before;
    QString m_after;
    QList<Line> m_lines;
    QTextDocument m_document;
};

} // namespace parley
