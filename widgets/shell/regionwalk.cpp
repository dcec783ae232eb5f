// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/regionwalk.h"

#include <QWidget>

namespace parley {

void RegionRing::add(Enter enter, Contains contains, bool isMany)
{
    m_regions += Region{std::move(enter), std::move(contains), isMany};
}

void RegionRing::walk(QWidget *focus, bool forward) const
{
    const qsizetype count = m_regions.size();
    qsizetype here = forward ? -1 : count;
    for (qsizetype i = 0; focus && i < count; ++i) {
        if (m_regions[i].contains(focus)) {
            here = i;
            break;
        }
    }
    if (here >= 0 && here < count && m_regions[here].isMany && m_regions[here].enter(forward))
        return;
    for (qsizetype tries = 0; tries < count; ++tries) {
        here = ((here + (forward ? 1 : -1)) % count + count) % count;
        if (m_regions[here].enter(forward))
            return;
    }
}

bool focusInto(QWidget *widget)
{
    const auto takes = [](const QWidget *each) {
        return (each->focusPolicy() & Qt::TabFocus) && each->isEnabled() && each->isVisible();
    };
    if (!widget)
        return false;
    QWidget *first = takes(widget) ? widget : nullptr;
    for (QWidget *next = widget->nextInFocusChain(); !first && next != widget;
         next = next->nextInFocusChain()) {
        if (widget->isAncestorOf(next) && takes(next))
            first = next;
    }
    if (first)
        first->setFocus(Qt::TabFocusReason);
    return first;
}

} // namespace parley
