// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/chip.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace parley {

namespace {

constexpr int tagIcon = 13;

struct TagColours
{
    QColor fill, ink, line;
};

TagColours coloursOf(Tone tone)
{
    const Theme &t = Theme::current();
    TagColours colours;
    switch (tone) {
    case Tone::Neutral: colours = {t.hover, t.ink2, {}}; break;
    case Tone::Ok: colours = {t.okSoft, t.ok, {}}; break;
    case Tone::Warn: colours = {t.warnSoft, t.warn, {}}; break;
    case Tone::Danger: colours = {t.dangerSoft, t.danger, {}}; break;
    case Tone::Accent: colours = {t.accentSoft, t.accentInk, {}}; break;
    case Tone::Outline: colours = {QColor(), t.ink2, t.lineStrong}; break;
    }
    if (t.isHighContrast && tone != Tone::Neutral)
        colours.line = colours.ink;
    return colours;
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const
{
    // As wide as when on, so that switching moves nothing.
    const QFontMetrics metrics(fontFor(TextRole::Caption, Strength::Strong));
    return {metrics.horizontalAdvance(text()) + 18, scaled(22)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    if (isChecked())
        paintBox(painter, rect(), radius, t.accentSoft, t.accentLine);
    else
        paintBox(painter, rect(), radius,
                 isDown()                      ? t.press
                 : underMouse() && isEnabled() ? t.hover
                                               : t.surface,
                 isEnabled() ? t.lineStrong : t.line);
    painter.setFont(fontFor(TextRole::Caption, isChecked() ? Strength::Strong : Strength::Usual));
    painter.setPen(!isEnabled() ? t.ink3 : isChecked() ? t.accentInk : t.ink2);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

QSize tagSize(const QString &text, QLatin1StringView iconName)
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    return {metrics.horizontalAdvance(text) + 12 + (iconName.isEmpty() ? 0 : tagIcon + 4), scaled(20)};
}

void paintTag(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
              QLatin1StringView iconName)
{
    const TagColours colours = coloursOf(tone);
    paintBox(painter, rect, 4, colours.fill, colours.line);
    QRect inner = rect.adjusted(6, 0, -6, 0);
    const auto direction = painter.layoutDirection();
    if (!iconName.isEmpty()) {
        const QRect slot(inner.x(), inner.y(), tagIcon, inner.height());
        paintIcon(painter, QStyle::visualRect(direction, inner, slot), iconName, colours.ink, tagIcon);
        inner = QStyle::visualRect(direction, inner, inner.adjusted(tagIcon + 4, 0, 0, 0));
    }
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(colours.ink);
    painter.drawText(inner, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 1));
}

Tag::Tag(QString text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_text(std::move(text))
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Tone tone, QLatin1StringView iconName)
{
    m_tone = tone;
    m_iconName = QByteArray(iconName.data(), iconName.size());
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const { return tagSize(m_text, QLatin1StringView(m_iconName)); }

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_text, m_tone, QLatin1StringView(m_iconName));
}

void Tag::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace parley
