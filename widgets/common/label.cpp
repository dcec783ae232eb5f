// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/label.h"

#include "widgets/common/textdirection.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>

namespace parley {

Label::Label(TextRole role, Token ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

Label::Label(const QString &text, TextRole role, Token ink, QWidget *parent)
    : Label(role, ink, parent)
{
    setText(text);
}

void Label::setInk(Token ink)
{
    m_ink = ink;
    refresh();
}

void Label::setStrength(Strength strength)
{
    m_strength = strength;
    refresh();
}

void Label::setElided(bool isElided)
{
    m_isElided = isElided;
    setSizePolicy(isElided ? QSizePolicy::Preferred : sizePolicy().horizontalPolicy(),
                  QSizePolicy::Preferred);
    updateGeometry();
}

QSize Label::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    return wordWrap() ? hint : QSize(hint.width(), std::max(hint.height(), lineHeight(m_role)));
}

QSize Label::minimumSizeHint() const
{
    if (!m_isElided)
        return QLabel::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(QChar(0x2026)) + 2, sizeHint().height()};
}

void Label::paintEvent(QPaintEvent *event)
{
    if (textFormat() != Qt::PlainText
        || textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextEditable)) {
        QLabel::paintEvent(event);
        return;
    }
    // QLabel aligns by the text's direction; here the side is the layout's, and only the words are the
    // text's.
    const bool isRtl = textDirection(text(), layoutDirection()) == Qt::RightToLeft;
    int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
    flags |= isRtl ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    flags |= wordWrap() ? Qt::TextWordWrap : 0;
    QString shown = text();
    if (m_isElided) {
        shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        setToolTip(shown == text() ? QString() : Qt::convertFromPlainText(text()));
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(contentsRect(), flags, shown);
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        refresh();
    QLabel::changeEvent(event);
}

void Label::refresh()
{
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    setFont(fontFor(m_role, m_strength));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::current().*m_ink);
    setPalette(colours);
    m_isRefreshing = false;
}

} // namespace parley
