// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace parley {

class TimelineList;
struct LinePart;

//! Draws an entry of the timeline: its node on the rail, title and relative time, one line below; and
//! places the card of an open one under them.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int side = 14; //!< from the edges of the list
    static constexpr int node = 23;
    static constexpr int textStart = 32; //!< from the node's start edge

    explicit TimelineDelegate(TimelineList *list);

    //! Where the parts of an entry stand within its rectangle.
    struct Layout
    {
        QRect node, title, time, line, card;
    };
    [[nodiscard]] Layout layoutOf(const QRect &entry, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintRail(QPainter &painter, const QRect &entry, const Layout &layout,
                   const QModelIndex &index) const;
    void paintParts(QPainter &painter, QRect box, const QList<LinePart> &parts) const;

    TimelineList *m_list;
};

} // namespace parley
