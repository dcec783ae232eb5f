// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/renderedtext.h"
#include "widgets/common/fonts.h"

#include <QTextLayout>
#include <QWidget>

#include <vector>

namespace parley {

//! A rendered text as the customer reads it, in a bubble: values underlined, what is missing as a red
//! chip with its name, what is uncertain in amber. Each paragraph runs in the direction of the text's
//! language.
class RenderedView : public QWidget
{
    Q_OBJECT

public:
    explicit RenderedView(TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setRendered(const RenderedText &rendered);
    //! What the bubble holds, chips as their labels.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! A span in a paragraph as shown.
    struct Mark
    {
        int start = 0;
        int length = 0;
        SpanState state = SpanState::Filled;
    };
    struct Paragraph
    {
        QString text;
        QList<Mark> marks;
        std::unique_ptr<QTextLayout> layout;
        qreal top = 0;
    };

    void build();
    int layOut(int width) const;
    void paintMarks(QPainter &painter, const Paragraph &paragraph, const QPointF &origin) const;

    TextRole m_role;
    RenderedText m_rendered;
    mutable std::vector<Paragraph> m_paragraphs;
    mutable int m_laidOutWidth = -1;
    mutable int m_textHeight = 0;
};

} // namespace parley
