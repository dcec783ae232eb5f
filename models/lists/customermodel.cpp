// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/customermodel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

QString addressOf(const Customer &customer)
{
    using enum IdentityKind;
    for (const IdentityKind kind : std::array{Email, Phone, WhatsApp, Social, Web})
        for (const Identity &identity : customer.identities)
            if (identity.kind == kind)
                return identity.address;
    return {};
}

} // namespace

CustomerModel::CustomerModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void CustomerModel::setCustomers(const QList<Customer> &customers)
{
    beginResetModel();
    m_customers = customers;
    endResetModel();
}

void CustomerModel::update(const Customer &customer)
{
    const int row = rowOf(customer.id);
    if (row < 0 || m_customers[row] == customer)
        return;
    m_customers[row] = customer;
    Q_EMIT dataChanged(index(row), index(row));
}

const Customer &CustomerModel::customer(int row) const { return m_customers[row]; }

int CustomerModel::rowOf(const CustomerId &id) const
{
    const auto found = std::find_if(m_customers.begin(), m_customers.end(),
                                    [&id](const Customer &each) { return each.id == id; });
    return found == m_customers.end() ? -1 : static_cast<int>(found - m_customers.begin());
}

int CustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_customers.size());
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Customer &customer = m_customers[index.row()];
    switch (role) {
    case Qt::DisplayRole: return customer.name;
    case Qt::AccessibleTextRole: return customer.name + u", "_s + addressOf(customer);
    case CustomerRole: return QVariant::fromValue(customer);
    case AddressRole: return addressOf(customer);
    default: return {};
    }
}

} // namespace parley
