// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"

#include <QComboBox>

namespace parley {

//! Chooses a kind of address: closed it shows the icon alone, open the words too.
class KindBox : public QComboBox
{
    Q_OBJECT

public:
    explicit KindBox(QWidget *parent = nullptr);

    void setKind(IdentityKind kind);
    [[nodiscard]] IdentityKind kind() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parley
