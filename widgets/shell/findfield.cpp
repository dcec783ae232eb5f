// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/findfield.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"
#include "widgets/shell/actions.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

namespace parley {

using namespace Qt::StringLiterals;

FindField::FindField(const Actions &actions, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keyText(actions[Act::Palette]->shortcut()))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    //: What stands in the field of the top bar that opens the palette
    setText(tr("Find or do…"));
    setToolTip(u"%1 (%2)"_s.arg(actions[Act::Palette]->text(), m_keys));
    connect(this, &QAbstractButton::clicked, actions[Act::Palette], &QAction::trigger);
}

void FindField::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

QSize FindField::sizeHint() const { return m_isCompact ? QSize(28, 28) : QSize(scaled(176), scaled(28)); }

void FindField::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    if (m_isCompact) {
        if (underMouse())
            paintBox(painter, rect(), 6, isDown() ? t.press : t.hover);
        paintIcon(painter, rect(), "edit-find"_L1, t.ink2);
        return;
    }
    paintBox(painter, rect(), 6, t.surface, underMouse() ? t.ink3 : t.lineStrong);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    paintIcon(painter, place(10, 14), "edit-find"_L1, t.ink3, 14);
    const QSize cap = keyCapSize(m_keys);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.ink3);
    const int room = width() - 30 - cap.width() - 14;
    painter.drawText(place(30, room),
                     static_cast<int>(
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    QRect box(QPoint(0, 0), cap);
    box.moveCenter(place(width() - cap.width() - 9, cap.width()).center());
    paintKeyCap(painter, box, m_keys);
}

} // namespace parley
