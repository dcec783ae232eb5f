// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLatin1StringView>

namespace parley {

//! A place in the rail: icon, name and a badge. Spans the rail; what is drawn is 56×46 (40×40 without its
//! name), with an accent bar at the rail's edge when current.
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(QLatin1StringView iconName, const QString &name, QWidget *parent = nullptr);

    void setBadge(int count);
    void setCompact(bool isCompact);
    //! The key that goes there, for the tooltip.
    void setKeys(const QString &keys);
    [[nodiscard]] int badge() const { return m_badge; }

    //! Where icon and name are, within the item.
    [[nodiscard]] QRect box() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshWords();
    void paintBadgeOn(QPainter &painter, const QRect &box) const;

    QByteArray m_iconName;
    QString m_keys;
    int m_badge = 0;
    bool m_isCompact = false;
};

} // namespace parley
