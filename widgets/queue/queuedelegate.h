// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"

#include <QStyledItemDelegate>

namespace parley {

//! A conversation that waits: channel, name, topic and language, its last words, why it waits, how long.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCentre(const Centre &centre) { m_centre = centre; }
    //! The backend's clock, ms since 1970 UTC.
    void setNow(qint64 now) { m_now = now; }

    //! Where the wait is drawn within a row.
    [[nodiscard]] static QRect clockRect(const QRect &row, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Centre m_centre;
    qint64 m_now = 0;
};

} // namespace parley
