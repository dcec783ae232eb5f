// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/outboxmessage.h"

#include <QAbstractListModel>

namespace parley {

//! The messages that wait to be sent, in the order in which they will go out.
class OutboxModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole + 1, //!< the OutboxMessage
        PlaceRole,                      //!< its place in line, from 1; 0 when it failed and no longer waits
        WaitingRole,                    //!< how many wait in all
    };

    explicit OutboxModel(QObject *parent = nullptr);

    //! Replaces what is shown, first to go out first; rows that stay the same stay in place.
    void setMessages(const QList<OutboxMessage> &messages);

    [[nodiscard]] const OutboxMessage &message(int row) const;
    //! How many still wait; those that failed are not among them.
    [[nodiscard]] int waitingCount() const;
    //! When the one that has waited longest was written, ms since 1970 UTC; 0 when nothing waits.
    [[nodiscard]] qint64 oldest() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeAbsent(const QList<OutboxMessage> &messages);
    void placeAt(int row, const OutboxMessage &message);
    [[nodiscard]] int rowOf(const CommandId &id, int from) const;

    QList<OutboxMessage> m_messages;
};

} // namespace parley
