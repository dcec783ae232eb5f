// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"

#include <QAbstractListModel>

namespace parley {

//! The customers that were found, best first.
class CustomerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CustomerRole = Qt::UserRole + 1, //!< the Customer
        AddressRole,                     //!< the address to show below the name: email, else phone, else any
    };

    explicit CustomerModel(QObject *parent = nullptr);

    //! Replaces what was found.
    void setCustomers(const QList<Customer> &customers);
    //! A card has changed: shows it so, when it is among those found.
    void update(const Customer &customer);

    [[nodiscard]] const Customer &customer(int row) const;
    [[nodiscard]] int rowOf(const CustomerId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Customer> m_customers;
};

} // namespace parley
