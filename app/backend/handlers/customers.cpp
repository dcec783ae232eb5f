// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/handlers/customermatch.h"
#include "app/backend/handlers/rules.h"
#include "app/backend/store/searchwords.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

Result<void> checkCard(const Customer &customer)
{
    if (auto right = checkText(customer.name, 200, u"with.customer.name"_s); !right)
        return right;
    if (customer.notes.size() > 20'000)
        return refuse(ErrorCode::TooLarge, u"with.customer.notes is too long"_s, u"with.customer.notes"_s);
    if (customer.identities.size() > 50 || customer.tags.size() > 100)
        return refuse(ErrorCode::TooLarge, u"with.customer has too many identities or tags"_s,
                      u"with.customer"_s);
    return {};
}

//! Only what is known to be verified stays so: nobody verifies an address by typing it.
void keepVerified(Customer &edited, const Customer &known)
{
    for (Identity &identity : edited.identities) {
        identity.address = lineOf(identity.address, 320);
        const QString address = normalisedAddress(identity.kind, identity.address);
        identity.isVerified =
            std::any_of(known.identities.cbegin(), known.identities.cend(), [&](const Identity &each) {
                return each.isVerified && each.kind == identity.kind
                       && normalisedAddress(each.kind, each.address) == address;
            });
    }
}

void complete(Customer &customer, const Customer &given)
{
    if (!given.name.isEmpty())
        customer.name = lineOf(given.name, 200);
    if (!given.language.isEmpty())
        customer.language = languageOf(given.language);
    if (given.form != FormOfAddress::Neutral)
        customer.form = given.form;
    if (!given.timeZone.isEmpty())
        customer.timeZone = lineOf(given.timeZone, 64);
    if (!given.notes.isEmpty())
        customer.notes = given.notes;
    for (const QString &tag : given.tags)
        if (!customer.tags.contains(tag))
            customer.tags.append(lineOf(tag, 64));
    for (auto it = given.attributes.begin(); it != given.attributes.end(); ++it)
        customer.attributes.insert(it.key(), it.value());
    if (given.orderCount > 0)
        customer.orderCount = given.orderCount;
    if (given.lifetimeMinor > 0)
        customer.lifetimeMinor = given.lifetimeMinor;
    if (!given.currency.isEmpty())
        customer.currency = given.currency;
    if (given.sinceYear > 0)
        customer.sinceYear = given.sinceYear;
    if (given.rating > 0)
        customer.rating = given.rating;
    addIdentities(customer, given.identities);
}

} // namespace

Result<CustomerReply> run(Asked &asked, const UpdateCustomer &command)
{
    const auto known = asked.t.customer(command.customer.id);
    if (!known)
        return tl::unexpected(known.error());
    if (known->version != command.customer.version)
        return refuse(ErrorCode::Conflict, u"somebody else has changed this customer meanwhile"_s,
                      u"with.customer.version"_s);
    if (auto right = checkCard(command.customer); !right)
        return tl::unexpected(right.error());
    Customer edited = command.customer;
    edited.name = lineOf(edited.name, 200);
    edited.language = languageOf(edited.language);
    keepVerified(edited, *known);
    // The shop's figures are not the agent's to change.
    edited.orderCount = known->orderCount;
    edited.lifetimeMinor = known->lifetimeMinor;
    edited.currency = known->currency;
    edited.sinceYear = known->sinceYear;
    edited.rating = known->rating;
    return CustomerReply{asked.t.log(edited)};
}

Result<CustomerReply> run(Asked &asked, const UpsertCustomer &command)
{
    const Customer &given = command.customer;
    auto customer = findOrMakeCustomer(asked.t, {given.id, given.identities, {}, given.name, given.language});
    if (!customer)
        return tl::unexpected(customer.error());
    const Customer before = *customer;
    complete(*customer, given);
    if (auto right = checkCard(*customer); !right)
        return tl::unexpected(right.error());
    if (before.version > 0 && before == *customer && command.orders.isEmpty())
        return CustomerReply{before};
    return CustomerReply{asked.t.log(*customer, command.orders)};
}

Result<AddInteraction::Added> run(Asked &asked, const AddInteraction &command)
{
    Transaction &t = asked.t;
    const QString external =
        command.externalId.isEmpty() ? QString() : lineOf(command.source, 100) + u'\n' + command.externalId;
    if (!external.isEmpty()) {
        const auto known = t.store().interaction(external);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return AddInteraction::Added{(*known)->id, (*known)->customer, false};
    }
    if (command.interaction.customer.isEmpty() && command.identities.isEmpty())
        return refuse(ErrorCode::BadRequest, u"a customer or an identity must be named"_s,
                      u"with.identities"_s);
    if (command.interaction.body.size() > 64 * 1024 || command.externalId.size() > 256)
        return refuse(ErrorCode::TooLarge, u"with.interaction is too long"_s, u"with.interaction"_s);
    auto customer = findOrMakeCustomer(
        t, {command.interaction.customer, command.identities, {}, command.customerName, command.language});
    if (!customer)
        return tl::unexpected(customer.error());
    const bool isOrder =
        command.interaction.kind == InteractionKind::Order && !command.interaction.reference.isEmpty();
    if (customer->version == 0)
        t.log(*customer, isOrder ? QStringList{command.interaction.reference} : QStringList());
    else if (isOrder)
        t.changes().orders.append({command.interaction.reference, customer->id});
    Interaction interaction = command.interaction;
    interaction.id = InteractionId::create();
    interaction.customer = customer->id;
    if (interaction.at <= 0)
        interaction.at = t.now();
    t.log(interaction, external);
    return AddInteraction::Added{interaction.id, customer->id, true};
}

} // namespace parley::backend
