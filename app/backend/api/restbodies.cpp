// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/restbodies.h"

#include <QDateTime>

namespace parley::backend {

using namespace Qt::StringLiterals;

Result<protocol::AddInteraction> InteractionBody::command(const QString &keyName) const
{
    protocol::AddInteraction command;
    command.interaction = interaction;
    const QDateTime time =
        at.isEmpty() ? QDateTime::currentDateTimeUtc() : QDateTime::fromString(at, Qt::ISODateWithMs);
    if (!time.isValid())
        return refuse(ErrorCode::BadRequest, u"at is not a time such as 2026-03-01T09:30:00Z"_s, u"at"_s);
    if (interaction.customer.isEmpty() && identities.isEmpty())
        return refuse(ErrorCode::BadRequest, u"neither customer nor identities is given"_s, u"identities"_s);
    command.interaction.at = time.toMSecsSinceEpoch();
    command.identities = identities;
    command.customerName = customerName;
    command.language = language;
    command.externalId = id;
    command.source = keyName;
    return command;
}

protocol::InboundMessage MessageBody::command() const
{
    return {channel, address, customerName, language, topic, text, attachments, id, brand};
}

} // namespace parley::backend
