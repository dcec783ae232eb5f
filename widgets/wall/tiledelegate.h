// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"

#include <QStyledItemDelegate>

namespace parley {

class TileView;

//! A conversation as a tile: customer and clock, the agent's last words and the customer's, who holds it.
class TileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TileDelegate(TileView *view);

    void setCentre(const Centre &centre) { m_centre = centre; }
    //! The backend's clock, ms since 1970 UTC.
    void setNow(qint64 now) { m_now = now; }

    //! Where the clock is drawn within an item.
    [[nodiscard]] QRect clockRect(const QRect &item) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! The least a tile needs.
    [[nodiscard]] static int leastHeight();

private:
    void paintFoot(QPainter &painter, const QRect &foot, const QModelIndex &index) const;

    TileView *m_view;
    Centre m_centre;
    qint64 m_now = 0;
};

} // namespace parley
