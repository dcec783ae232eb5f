// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/questions.h"

#include <QTimer>

namespace parley::sync {

Questions::Questions(int patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{}

void Questions::wait(const CommandId &id, QObject *context, Answered answered)
{
    m_open.insert(id, {context, std::move(answered)});
    QTimer::singleShot(m_patience, this, [this, id] {
        //: Why a search or the like failed
        settle({id, refuse(ErrorCode::Unavailable, tr("The server did not answer in time."))});
    });
}

bool Questions::settle(const protocol::Reply &reply)
{
    const auto found = m_open.constFind(reply.re);
    if (found == m_open.constEnd())
        return false;
    const Question question = *found;
    m_open.erase(found);
    if (question.context)
        question.answered(reply.result);
    return true;
}

void Questions::failAll(const QString &reason)
{
    const QHash<CommandId, Question> open = std::exchange(m_open, {});
    for (const Question &question : open)
        if (question.context)
            question.answered(refuse(ErrorCode::Unavailable, reason));
}

} // namespace parley::sync
