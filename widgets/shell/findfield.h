// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace parley {

class Actions;

//! "Find or do…" in the top bar: looks like a field, opens the palette. An icon alone when compact.
class FindField : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FindField(const Actions &actions, QWidget *parent = nullptr);

    void setCompact(bool isCompact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    bool m_isCompact = false;
};

} // namespace parley
