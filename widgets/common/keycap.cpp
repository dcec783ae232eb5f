// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keycap.h"

#include "widgets/common/fonts.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace parley {

using namespace Qt::StringLiterals;

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace("Return"_L1, u"↵"_s);
    text.replace("Enter"_L1, u"↵"_s);
    // Arrows are named in the user's language.
    const Qt::Key last = keys.isEmpty() ? Qt::Key_unknown : keys[keys.count() - 1].key();
    if (last == Qt::Key_Down || last == Qt::Key_Up)
        text.replace(QKeySequence(last).toString(QKeySequence::NativeText),
                     last == Qt::Key_Down ? u"↓"_s : u"↑"_s);
    return text;
}

QSize keyCapSize(const QString &text)
{
    const QFontMetrics metrics(fontFor(TextRole::Key));
    return {metrics.horizontalAdvance(text) + 10, scaled(16)};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &text)
{
    const Theme &theme = Theme::current();
    paintBox(painter, rect, 4, theme.surface, theme.lineStrong);
    painter.setFont(fontFor(TextRole::Key));
    painter.setPen(theme.ink3);
    const auto direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.setLayoutDirection(direction);
}

KeyCap::KeyCap(QString text, QWidget *parent)
    : QWidget(parent)
    , m_text(std::move(text))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(m_text);
}

KeyCap::KeyCap(const QKeySequence &keys, QWidget *parent)
    : KeyCap(keyText(keys), parent)
{}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const { return keyCapSize(m_text); }

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_text);
}

void KeyCap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace parley
