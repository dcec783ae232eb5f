// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

//! The part of the desk without a conversation: what comes here, and the keys worth knowing.
class EmptyDesk : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyDesk(QWidget *parent = nullptr);

    //! How many conversations are open, and how many more there is room for.
    void setRoom(int open, int room);
    void setOnline(bool online);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QString keys;
        QString words;
    };

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] static QList<Line> lines();
    void paintPicture(QPainter &painter, int centre, int top) const;
    void paintKeys(QPainter &painter, int centre, int top) const;

    int m_open = 0;
    int m_room = 3;
    bool m_isOnline = true;
};

} // namespace parley
