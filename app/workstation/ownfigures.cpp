// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/ownfigures.h"

#include "models/policy/replyclock.h"
#include "models/sync/engine.h"

#include <QDateTime>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

OwnFigures::OwnFigures(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&engine, &Engine::snapshotReplaced, this, &OwnFigures::showAll);
    connect(&engine, &Engine::messageAdded, this, &OwnFigures::noteAnswer);
    connect(&engine, &Engine::conversationUpdated, this, [this](const Conversation &conversation) {
        note(conversation);
        Q_EMIT changed();
    });
}

void OwnFigures::showAll()
{
    for (const Conversation &conversation : m_engine.state().conversations())
        note(conversation);
    Q_EMIT changed();
}

void OwnFigures::note(const Conversation &conversation)
{
    m_waitsSince.insert(conversation.id, conversation.waitingSince);
    const qint64 midnight = QDate::currentDate().startOfDay().toMSecsSinceEpoch();
    const bool isToday = qMax(conversation.assignedAt, conversation.lastMessageAt) >= midnight;
    if (conversation.owner == m_engine.user().id && isToday)
        m_held.insert(conversation.id);
}

void OwnFigures::noteAnswer(const Message &message)
{
    const qint64 waitsSince = m_waitsSince.value(message.conversation);
    const bool isAnswer = message.author.kind == AuthorKind::Agent && message.kind == MessageKind::Text;
    if (!isAnswer || message.author.user != m_engine.user().id || waitsSince == 0)
        return;
    const Conversation *conversation = m_engine.state().conversation(message.conversation);
    const qint64 took = message.at - waitsSince;
    m_waitsSince.insert(message.conversation, 0);
    ++m_replies;
    if (conversation && took <= policyOf(m_engine.centre(), conversation->channel).targetSeconds * 1000)
        ++m_inTime;
    if (!m_answered.contains(message.conversation)) {
        m_answered.insert(message.conversation);
        m_firstReplies.append(took);
    }
    Q_EMIT changed();
}

QStringList OwnFigures::words() const
{
    //: Status bar: conversations held today
    QStringList words{tr("Today %n chat(s)", nullptr, int(m_held.size()))};
    if (!m_firstReplies.isEmpty()) {
        QList<qint64> sorted = m_firstReplies;
        std::sort(sorted.begin(), sorted.end());
        const qint64 seconds = sorted.at(sorted.size() / 2) / 1000;
        const QString clock = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
        //: Status bar: how soon first replies came, such as "First reply 0:24 median"
        words.append(tr("First reply %1 median").arg(clock));
    }
    if (m_replies > 0)
        //: Status bar: share of replies that came within the channel's target
        words.append(tr("On target %1 %").arg(100 * m_inTime / m_replies));
    return words;
}

} // namespace parley
