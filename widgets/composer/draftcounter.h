// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/textlength.h"

#include <QStringList>
#include <QWidget>

namespace parley {

//! Beside Send: how long the draft is, or what keeps it from being sent.
class DraftCounter : public QWidget
{
    Q_OBJECT

public:
    explicit DraftCounter(QWidget *parent = nullptr);

    void setLength(const TextLength &length);
    //! How many fields are to be filled; takes the counter's place.
    void setFieldsToFill(int count);
    //! In low panes the length stands beside the fields to fill, and the key goes.
    void setCompact(bool compact);

    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString partsText() const;
    void refresh();

    TextLength m_length;
    int m_fields = 0;
    bool m_isCompact = false;
};

} // namespace parley
