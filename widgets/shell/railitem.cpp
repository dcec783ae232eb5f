// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/railitem.h"

#include "widgets/common/badge.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

RailItem::RailItem(QLatin1StringView iconName, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName.data(), iconName.size())
{
    setText(name);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocus", true);
    refreshWords();
}

void RailItem::setBadge(int count)
{
    m_badge = count;
    refreshWords();
    update();
}

void RailItem::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    refreshWords();
    updateGeometry();
    update();
}

void RailItem::setKeys(const QString &keys)
{
    m_keys = keys;
    refreshWords();
}

void RailItem::refreshWords()
{
    const QString words = m_keys.isEmpty() ? text() : u"%1 (%2)"_s.arg(text(), m_keys);
    setToolTip(words);
    //: Accessible name of a place in the rail; %1 is the place, such as Queue
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(text()) : text());
}

QSize RailItem::sizeHint() const
{
    if (m_isCompact)
        return {48, 42};
    const int name = QFontMetrics(fontFor(TextRole::Key)).horizontalAdvance(text());
    return {std::max(64, std::min(name + 8, 96)), std::max(48, 20 + 2 + scaled(13) + 13)};
}

QRect RailItem::box() const
{
    const QSize size = m_isCompact ? QSize(40, 40) : QSize(width() - 8, height() - 2);
    return {QPoint((width() - size.width()) / 2, 0), size};
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const QRect area = box();
    if (isChecked())
        paintBox(painter, area, 8, t.accentSoft, t.isHighContrast ? t.accentInk : QColor());
    else if (isDown() || underMouse())
        paintBox(painter, area, 8, isDown() ? t.press : t.hover);
    if (isChecked()) {
        const QRect bar(0, area.center().y() - 11, 3, 24);
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), bar), 2, t.accent);
    }
    if (hasKeyboardFocus(this))
        paintFocusInside(painter, area, 8);
    const QColor ink = isChecked() ? t.accentInk : t.ink2;
    const int line = m_isCompact ? 0 : scaled(13) + 2;
    const QRect glyph(area.x(), area.y() + (area.height() - 20 - line) / 2, area.width(), 20);
    paintIcon(painter, glyph, QLatin1StringView(m_iconName), ink, 20);
    if (!m_isCompact) {
        painter.setFont(fontFor(TextRole::Key, isChecked() ? Strength::Strong : Strength::Usual));
        painter.setPen(ink);
        const QRect name(0, glyph.bottom() + 1, width(), line + 2);
        painter.drawText(name, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
    if (m_badge > 0)
        paintBadgeOn(painter, area);
}

void RailItem::paintBadgeOn(QPainter &painter, const QRect &area) const
{
    const QSize size = badgeSize(m_badge, 15);
    const QRect corner(area.right() - size.width() + (m_isCompact ? 1 : -4), area.y() + (m_isCompact ? 1 : 2),
                       size.width(), size.height());
    paintBadge(painter, QStyle::visualRect(layoutDirection(), rect(), corner), m_badge);
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    // The arrows and Enter are the rail's.
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void RailItem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace parley
