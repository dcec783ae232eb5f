// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace parley {

//! One choice of a filter, 25 high: a check box or an icon, the words, and how many there are.
class FacetRow : public QAbstractButton
{
    Q_OBJECT

public:
    //! With an icon it is one of several, and filled when it is on; without, it is a check box.
    FacetRow(const QString &words, QLatin1StringView iconName, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    int m_count = 0;
};

} // namespace parley
