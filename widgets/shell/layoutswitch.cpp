// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/layoutswitch.h"

#include "widgets/common/iconbutton.h"
#include "widgets/common/painting.h"
#include "widgets/shell/actions.h"

#include <QHBoxLayout>
#include <QPainter>

namespace parley {

using namespace Qt::StringLiterals;

LayoutSwitch::LayoutSwitch(const Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: Accessible name of the three buttons that arrange the chats
    setAccessibleName(tr("Layout"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(1);
    const std::pair<Act, QLatin1StringView> choices[] = {{Act::LayoutTabs, "tab-new"_L1},
                                                         {Act::LayoutColumns, "view-split-left-right"_L1},
                                                         {Act::LayoutGrid, "view-grid"_L1}};
    for (const auto &[act, iconName] : choices) {
        auto *button = new IconButton(iconName, actions[act], this);
        button->setMetrics({30, 24});
        row->addWidget(button);
    }
}

void LayoutSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 6, Theme::current().surface, Theme::current().lineStrong);
}

} // namespace parley
