// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace parley {

class KindBox;

//! Addresses to edit: kind and address in a row, a button to remove it, a button for one more. An address
//! that is changed is no longer verified.
class IdentityRows : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityRows(QWidget *parent = nullptr);

    void setIdentities(const QList<Identity> &identities);
    //! Rows without an address are left out.
    [[nodiscard]] QList<Identity> identities() const;

private:
    void addRow(const Identity &identity);

    struct Row
    {
        QWidget *widget;
        KindBox *kind;
        QLineEdit *address;
    };
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QList<Identity> m_given;
};

} // namespace parley
