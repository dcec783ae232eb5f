// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/iconbutton.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/painting.h"

#include <QAction>
#include <QPainter>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

IconButton::IconButton(QLatin1StringView iconName, const QString &words, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setWords(words);
}

IconButton::IconButton(QLatin1StringView iconName, QAction *action, QWidget *parent)
    : IconButton(iconName, action->text(), parent)
{
    showAction(action);
    connect(action, &QAction::changed, this, [this, action] { showAction(action); });
    connect(this, &QToolButton::clicked, action, [action] { action->trigger(); });
}

void IconButton::showAction(const QAction *action)
{
    setWords(action->text(), keyText(action->shortcut()));
    setEnabled(action->isEnabled());
    if (action->isCheckable()) {
        setCheckable(true);
        setChecked(action->isChecked());
    }
}

void IconButton::setWords(const QString &words, const QString &keys)
{
    const QString all = keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys);
    setToolTip(all);
    setAccessibleName(words);
    setAccessibleDescription(keys);
}

void IconButton::setIconName(QLatin1StringView name)
{
    m_iconName = name;
    update();
}

void IconButton::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void IconButton::setMetrics(QSize size, int glyph)
{
    m_size = size;
    m_glyph = glyph;
    updateGeometry();
}

QSize IconButton::sizeHint() const
{
    return {std::max(m_size.width(), scaled(m_size.width())),
            std::max(m_size.height(), scaled(m_size.height()))};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    QColor colour = t.*m_ink;
    if (!isEnabled()) {
        colour = t.lineStrong;
    } else if (isDown()) {
        paintBox(painter, rect(), 6, t.press);
    } else if (isChecked()) {
        paintBox(painter, rect(), 6, t.accentSoft, t.isHighContrast ? t.accentInk : QColor());
        colour = t.accentInk;
    } else if (underMouse()) {
        paintBox(painter, rect(), 6, t.hover);
    }
    const QByteArray name = m_iconName.toLatin1();
    paintIcon(painter, rect(), QLatin1StringView(name), colour, std::max(m_glyph, scaled(m_glyph)));
}

} // namespace parley
