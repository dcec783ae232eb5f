// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/rail.h"

#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/theme.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/logobutton.h"
#include "widgets/shell/presencebutton.h"
#include "widgets/shell/railitem.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace parley {

Rail::Rail(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_logo(new LogoButton(this))
    , m_list(new QVBoxLayout)
    , m_presence(new PresenceButton(this))
    , m_presenceMenu(new QMenu(this))
{
    //: Accessible name of the places at the window's side
    setAccessibleName(tr("Places"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_logo, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addStretch();
    column->addWidget(m_presence);
    buildPresenceMenu();
    connect(m_presence, &QAbstractButton::clicked, this, &Rail::openPresenceMenu);
    setCompact(false);
}

void Rail::buildPresenceMenu()
{
    for (const Act act : {Act::BeAvailable, Act::TakeBreak, Act::FinishUp})
        m_presenceMenu->addAction(m_actions[act]);
    m_presenceMenu->addSeparator();
    m_presenceMenu->addAction(m_actions[Act::SignOut]);
}

void Rail::addPlace(Place place)
{
    if (m_items.contains(place))
        return;
    auto *item = new RailItem(iconNameOf(place), titleOf(place), this);
    item->setCompact(m_isCompact);
    item->setKeys(keyText(m_actions[Actions::goTo(place)]->shortcut()));
    connect(item, &QAbstractButton::clicked, this, [this, place] {
        m_items.value(place)->setChecked(place == m_current);
        Q_EMIT placeRequested(place);
    });
    m_items.insert(place, item);
    const auto position = std::lower_bound(m_order.begin(), m_order.end(), place);
    m_list->insertWidget(static_cast<int>(position - m_order.begin()), item);
    m_order.insert(position, place);
    QWidget *before = m_logo;
    for (const Place each : std::as_const(m_order)) {
        setTabOrder(before, m_items.value(each));
        before = m_items.value(each);
    }
    setTabOrder(before, m_presence);
    item->setChecked(place == m_current);
}

void Rail::removePlace(Place place)
{
    if (RailItem *gone = m_items.take(place)) {
        gone->hide();
        gone->deleteLater();
        m_order.removeAll(place);
    }
}

void Rail::setCurrent(Place place)
{
    m_current = place;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        it.value()->setChecked(it.key() == place);
}

void Rail::setBadge(Place place, int count)
{
    if (RailItem *each = m_items.value(place))
        each->setBadge(count);
}

void Rail::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    setFixedWidth(isCompact ? 48 : std::max(64, scaled(64)));
    m_logo->setCompact(isCompact);
    m_presence->setCompact(isCompact);
    for (RailItem *each : std::as_const(m_items))
        each->setCompact(isCompact);
}

void Rail::setMenu(QMenu *menu) { m_logo->setMenu(menu); }

void Rail::focusCurrent()
{
    if (RailItem *each = m_items.value(m_current))
        each->setFocus(Qt::TabFocusReason);
}

void Rail::openPresenceMenu()
{
    m_presence->setFocus(Qt::PopupFocusReason);
    const QSize size = m_presenceMenu->sizeHint();
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QPoint beside(isRtl ? -size.width() - 4 : m_presence->width() + 4,
                        m_presence->height() - size.height());
    m_presenceMenu->popup(m_presence->mapToGlobal(beside));
}

void Rail::moveFocus(int step)
{
    const auto now = std::find_if(m_order.begin(), m_order.end(),
                                  [this](Place place) { return m_items.value(place)->hasFocus(); });
    if (now == m_order.end())
        return;
    const auto next = static_cast<qsizetype>(now - m_order.begin()) + step;
    if (next >= 0 && next < m_order.size())
        m_items.value(m_order[next])->setFocus(Qt::TabFocusReason);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: moveFocus(-1); break;
    case Qt::Key_Down: moveFocus(1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *item = qobject_cast<RailItem *>(focusWidget()))
            item->click();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setCompact(m_isCompact);
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), t.line);
}

} // namespace parley
