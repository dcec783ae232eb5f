// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

namespace parley {

class Avatar;
class IconButton;

//! The side panel folded to 40: a chevron, the customer, what the panel holds, and the key that opens it.
class SideStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SideStrip(QWidget *parent = nullptr);

    void setPerson(const QString &name, Hue hue);

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *addButton(QLatin1StringView iconName, const QString &words);

    Avatar *m_avatar;
};

} // namespace parley
