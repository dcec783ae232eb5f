// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/customermatch.h"

#include "app/backend/handlers/rules.h"
#include "app/backend/store/searchwords.h"

namespace parley::backend {

namespace {

Result<std::optional<Customer>> known(Transaction &t, const CustomerId &id)
{
    auto customer = t.customer(id);
    if (!customer && customer.error().code == ErrorCode::NotFound)
        return std::optional<Customer>();
    return customer.map([](const Customer &found) { return std::optional(found); });
}

} // namespace

Result<std::optional<Customer>> findCustomer(Transaction &t, const Sought &sought)
{
    if (!sought.id.isEmpty())
        return known(t, sought.id);
    for (const Identity &identity : sought.identities) {
        const auto holders = t.store().customersAt(identity);
        if (!holders)
            return tl::unexpected(holders.error());
        if (holders->size() == 1)
            return known(t, holders->constFirst());
    }
    if (sought.order.isEmpty())
        return std::optional<Customer>();
    const auto buyer = t.store().customerOfOrder(sought.order);
    if (!buyer)
        return tl::unexpected(buyer.error());
    return buyer->isEmpty() ? std::optional<Customer>() : known(t, *buyer);
}

Result<Customer> findOrMakeCustomer(Transaction &t, const Sought &sought)
{
    auto found = findCustomer(t, sought);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    Customer customer;
    customer.id = sought.id.isEmpty() ? CustomerId::create() : sought.id;
    customer.name = lineOf(sought.name, 200);
    if (customer.name.isEmpty() && !sought.identities.isEmpty())
        customer.name = lineOf(sought.identities.constFirst().address, 200);
    customer.language = languageOf(sought.language);
    addIdentities(customer, sought.identities);
    return customer;
}

bool addIdentities(Customer &customer, const QList<Identity> &identities)
{
    bool isChanged = false;
    for (Identity identity : identities) {
        identity.address = normalisedAddress(identity.kind, lineOf(identity.address, 320));
        const bool isThere =
            std::any_of(customer.identities.cbegin(), customer.identities.cend(), [&](const Identity &each) {
                return each.kind == identity.kind
                       && normalisedAddress(each.kind, each.address) == identity.address;
            });
        if (identity.address.isEmpty() || isThere)
            continue;
        customer.identities.append(identity);
        isChanged = true;
    }
    return isChanged;
}

} // namespace parley::backend
