// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/topbar.h"

#include "widgets/common/button.h"
#include "widgets/common/capacitymeter.h"
#include "widgets/common/label.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/findfield.h"
#include "widgets/shell/layoutswitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>

namespace parley {

using namespace Qt::StringLiterals;

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_places.insert(Place::Desk, buildDesk(actions));
    m_pages->addWidget(m_places.value(Place::Desk));
    setFixedHeight(scaled(44));
}

QWidget *TopBar::buildDesk(const Actions &actions)
{
    auto *page = new QWidget(this);
    m_desk = new QHBoxLayout(page);
    m_desk->setContentsMargins(12, 0, 12, 0);
    m_desk->setSpacing(8);
    m_takeNext = new Button(actions[Act::TakeNext], Button::Kind::Plain, page);
    m_takeNext->setIconName("mail-folder-inbox"_L1);
    m_capacity = new CapacityMeter(page);
    m_layouts = new LayoutSwitch(actions, page);
    m_find = new FindField(actions, page);
    m_desk->addStretch();
    for (QWidget *each : std::initializer_list<QWidget *>{m_takeNext, m_capacity, m_layouts, m_find})
        m_desk->addWidget(each, 0, Qt::AlignVCenter);
    return page;
}

void TopBar::setTabs(QWidget *tabs)
{
    m_tabs = tabs;
    m_desk->insertWidget(0, tabs, 1);
    // The tabs take what there is; the stretch behind them only stood in.
    m_desk->setStretch(1, 0);
}

QWidget *TopBar::pageOf(Place place)
{
    if (QWidget *page = m_places.value(place))
        return page;
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(new Label(titleOf(place), TextRole::Heading, &Theme::ink, page));
    m_places.insert(place, page);
    m_pages->addWidget(page);
    return page;
}

void TopBar::setTools(Place place, QWidget *start, QWidget *end)
{
    auto *row = qobject_cast<QHBoxLayout *>(pageOf(place)->layout());
    if (start)
        row->addWidget(start);
    row->addStretch();
    if (end)
        row->addWidget(end);
}

void TopBar::setCurrent(Place place) { m_pages->setCurrentWidget(pageOf(place)); }

void TopBar::setCompact(bool isCompact)
{
    m_desk->setContentsMargins(isCompact ? 8 : 12, 0, isCompact ? 8 : 12, 0);
    m_desk->setSpacing(isCompact ? 6 : 8);
    m_takeNext->setCompact(isCompact);
    m_find->setCompact(isCompact);
}

void TopBar::setCapacity(int used, int cap) { m_capacity->setCapacity(used, cap); }

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(scaled(44));
    QWidget::changeEvent(event);
}

} // namespace parley
