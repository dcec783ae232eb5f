// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/button.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/painting.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parley {

namespace {

constexpr int gap = 6;
constexpr int glyphSize = 16;

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

Button::Button(QAction *action, Kind kind, QWidget *parent)
    : Button(QString(), kind, parent)
{
    showAction(action);
    connect(action, &QAction::changed, this, [this, action] { showAction(action); });
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
}

void Button::showAction(const QAction *action)
{
    setText(action->text());
    setEnabled(action->isEnabled());
    setKeyText(keyText(action->shortcut()));
}

void Button::setIconName(QLatin1StringView name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyText(const QString &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setHeight(int pixels)
{
    m_height = pixels;
    updateGeometry();
}

void Button::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    setAccessibleName(text());
    setToolTip(
        isCompact
            ? text() + (m_keys.isEmpty() ? QString() : QLatin1StringView(" (") + m_keys + QLatin1Char(')'))
            : QString());
    updateGeometry();
    update();
}

QFont Button::textFont() const
{
    const auto strength = m_kind == Kind::Primary ? Strength::Strong : Strength::Usual;
    return fontFor(m_height >= 36 ? TextRole::Body : TextRole::Small, strength);
}

int Button::keyWidth() const
{
    if (m_keys.isEmpty())
        return 0;
    return m_kind == Kind::Primary
               ? QFontMetrics(fontFor(TextRole::Caption, Strength::Strong)).horizontalAdvance(m_keys)
               : keyCapSize(m_keys).width();
}

QSize Button::sizeHint() const
{
    if (m_isCompact)
        return {scaled(m_height), scaled(m_height)};
    int width = QFontMetrics(textFont()).horizontalAdvance(text());
    if (!m_iconName.isEmpty())
        width += glyphSize + gap;
    if (!m_keys.isEmpty())
        width += keyWidth() + gap + (m_kind == Kind::Primary ? 2 : 0);
    return {width + 2 * (m_height >= 36 ? 16 : 11), scaled(m_height)};
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

QColor Button::fill() const
{
    const Theme &t = Theme::current();
    if (!isEnabled())
        return m_kind == Kind::Ghost || m_isCompact ? QColor(Qt::transparent) : t.hover;
    if (m_kind == Kind::Primary)
        return isDown() ? t.accentPressed : underMouse() ? t.accentHover : t.accent;
    if (isDown())
        return t.press;
    if (underMouse())
        return t.hover;
    return m_kind == Kind::Ghost || m_isCompact ? QColor(Qt::transparent) : t.surface;
}

QColor Button::outline() const
{
    const Theme &t = Theme::current();
    if (m_kind == Kind::Ghost || m_isCompact)
        return {};
    if (!isEnabled())
        return t.line;
    if (m_kind == Kind::Primary)
        return fill();
    return m_kind == Kind::Danger ? t.dangerLine : t.lineStrong;
}

QColor Button::inkColour() const
{
    const Theme &t = Theme::current();
    if (!isEnabled())
        return t.ink3;
    switch (m_kind) {
    case Kind::Primary: return t.onAccent;
    case Kind::Danger: return t.danger;
    case Kind::Ghost: return t.accentInk;
    case Kind::Plain: break;
    }
    return t.ink;
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 6, fill(), outline());
    const QColor ink = inkColour();
    const bool hasIcon = !m_iconName.isEmpty();
    const QByteArray iconName = m_iconName.toLatin1();
    if (m_isCompact && hasIcon) {
        paintIcon(painter, rect(), QLatin1StringView(iconName),
                  isEnabled() ? ink : Theme::current().lineStrong);
        return;
    }
    // Laid out left to right, then mirrored as a whole.
    const QSize hint = sizeHint();
    const int padding = m_height >= 36 ? 16 : 11;
    int x = std::max(padding, (width() - hint.width()) / 2 + padding);
    const auto place = [&](int width) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        x += width + gap;
        return box;
    };
    if (hasIcon)
        paintIcon(painter, place(glyphSize), QLatin1StringView(iconName), ink, glyphSize);
    painter.setFont(textFont());
    painter.setPen(ink);
    const int room = width() - x - padding - (m_keys.isEmpty() ? 0 : keyWidth() + gap);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, std::max(room, 0) + 1);
    painter.drawText(place(painter.fontMetrics().horizontalAdvance(shown)),
                     Qt::AlignCenter | Qt::TextShowMnemonic, shown);
    if (m_keys.isEmpty())
        return;
    if (m_kind == Kind::Primary) {
        x += 2;
        painter.setFont(fontFor(TextRole::Caption, Strength::Strong));
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(place(keyWidth()), Qt::AlignCenter, m_keys);
    } else {
        const QRect slot = place(keyWidth());
        QRect cap(QPoint(0, 0), keyCapSize(m_keys));
        cap.moveCenter(slot.center());
        paintKeyCap(painter, cap, m_keys);
    }
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace parley
