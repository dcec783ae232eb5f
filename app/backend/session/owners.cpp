// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/owners.h"

#include "app/backend/store/log.h"

namespace parley::backend {

namespace {

constexpr qsizetype maxKnown = 100'000;

Actor observer()
{
    Actor actor;
    actor.kind = Actor::Kind::Staff;
    actor.role = Role::Supervisor;
    return actor;
}

} // namespace

Owners::Owners(Log *log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{}

void Owners::follow(const QList<LogEvent> &events)
{
    if (m_owners.size() > maxKnown)
        m_owners.clear();
    for (const LogEvent &event : events)
        if (event.kind == EventKind::ConversationChanged)
            m_owners.insert(event.reach.conversation, event.reach.owner);
}

void Owners::withOwner(const ConversationId &conversation, QObject *context,
                       std::function<void(const UserId &)> then)
{
    if (const auto known = m_owners.constFind(conversation); known != m_owners.cend())
        return then(*known);
    protocol::OpenConversation question;
    question.conversation = conversation;
    question.limit = 1;
    m_log->submit<protocol::OpenConversation>(observer(), question, context,
                                              [this, then = std::move(then)](
                                                  const Result<protocol::OpenedConversation> &opened) {
                                                  if (!opened)
                                                      return;
                                                  const Conversation &found = opened->conversation;
                                                  // An event that came meanwhile knows better.
                                                  if (!m_owners.contains(found.id))
                                                      m_owners.insert(found.id, found.owner);
                                                  then(m_owners.value(found.id));
                                              });
}

} // namespace parley::backend
