// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/interaction.h"

#include <QHash>
#include <QObject>

namespace parley {

class TimelineModel;

//! The timelines of the customers looked at lately, so that going from chat to chat shows what is
//! known at once. Owns the models; keeps the 12 last asked for.
class Timelines : public QObject
{
    Q_OBJECT

public:
    static constexpr int kept = 12;

    explicit Timelines(QObject *parent = nullptr);

    //! The timeline of a customer; it stays until 12 others have been asked for since.
    [[nodiscard]] TimelineModel *of(const CustomerId &customer);

    //! The answers to pageRequested.
    void addPage(const CustomerId &customer, const QList<Interaction> &interactions, bool hasMore);
    void failPage(const CustomerId &customer, const QString &reason);
    //! An interaction has happened or changed.
    void add(const Interaction &interaction);
    //! After the link was lost: each asks for what it missed.
    void refresh();
    //! The reader's own name, told as "you" in the timelines.
    void setOwnName(const QString &name);
    //! The clock for relative times, ms since 1970 UTC.
    void setNow(qint64 now);

Q_SIGNALS:
    //! See TimelineModel::pageRequested.
    void pageRequested(const parley::CustomerId &customer, qint64 before,
                       const parley::InteractionId &beforeId, const QList<parley::InteractionKind> &kinds);

private:
    QHash<CustomerId, TimelineModel *> m_models;
    QList<CustomerId> m_recent; //!< last asked for first
    QString m_ownName;
    qint64 m_now = 0;
};

} // namespace parley
