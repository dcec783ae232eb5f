// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/interaction.h"

#include <QAbstractListModel>
#include <QSet>

#include <map>

namespace parley {

//! One customer's timeline, newest first. It asks for pages as it is scrolled, keeps what it was
//! given per kind, and merges what happens meanwhile, so that no filter shows a silent gap.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        InteractionRole = Qt::UserRole + 1, //!< the Interaction
        TitleRole,                          //!< its title, or words for its kind
        WhenRole,                           //!< "5 h ago"
        IsCurrentRole,                      //!< it is the conversation at hand
    };

    //! What stands under the last entry.
    enum class State { Idle, Loading, Failed, Complete };

    explicit TimelineModel(CustomerId customer, QObject *parent = nullptr);

    [[nodiscard]] const CustomerId &customer() const;
    [[nodiscard]] const QList<InteractionKind> &kinds() const;
    [[nodiscard]] const QString &sought() const;
    [[nodiscard]] State state() const;
    //! Why the last page did not come, in words; empty but in State::Failed.
    [[nodiscard]] const QString &failure() const;
    [[nodiscard]] const Interaction &interaction(int row) const;
    [[nodiscard]] int rowOf(const InteractionId &id) const;
    //! How far back everything of the chosen kinds is here, ms since 1970 UTC; 0 when all or nothing is.
    [[nodiscard]] qint64 reachedBackTo() const;

    //! Shows these kinds alone; empty: all.
    void setKinds(const QList<InteractionKind> &kinds);
    //! Shows only what holds this text in title, line, body, reference or agent; empty: everything.
    void setSought(const QString &text);
    //! The conversation at hand, which carries the accent.
    void setCurrentConversation(const ConversationId &conversation);
    //! The reader's own name, told as "you".
    void setOwnName(const QString &name);
    [[nodiscard]] const QString &ownName() const;
    //! The clock that the relative times are told by, ms since 1970 UTC; they are told anew
    //! each minute.
    void setNow(qint64 now);
    [[nodiscard]] qint64 now() const;

    //! The answer to pageRequested: newest first, and whether older ones are kept.
    void addPage(const QList<Interaction> &interactions, bool hasMore);
    //! The answer to pageRequested when there is none.
    void failPage(const QString &reason);
    //! One that has just happened, or has changed: it replaces the one with its id.
    void add(const Interaction &interaction);
    //! After the link was lost: asks for the newest page again, and forgets the rest if there is a gap.
    void refresh();
    //! Asks again after a page failed.
    void retry();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    //! Wants the page of these kinds (empty: all) that is older than (before, beforeId); 0: the newest.
    void pageRequested(const parley::CustomerId &customer, qint64 before,
                       const parley::InteractionId &beforeId, const QList<parley::InteractionKind> &kinds);
    void stateChanged();

private:
    //! A place in the order of the timeline, newest first.
    struct Place
    {
        qint64 at = 0;
        InteractionId id;

        friend bool operator==(const Place &, const Place &) = default;
        friend bool operator<(const Place &a, const Place &b)
        {
            return a.at != b.at ? a.at > b.at : b.id < a.id;
        }
    };
    using Held = std::map<Place, Interaction>;

    static Place placeOf(const Interaction &interaction) { return {interaction.at, interaction.id}; }
    static const Place &newestOfAll();
    static const Place &oldestOfAll();

    [[nodiscard]] Place frontier() const;
    [[nodiscard]] bool isShown(const Interaction &interaction) const;
    void request(const Place &before, const QList<InteractionKind> &kinds);
    void put(const Interaction &interaction);
    void reach(const QList<InteractionKind> &kinds, const Place &place);
    void showRows();
    void resetRows();
    [[nodiscard]] QList<const Interaction *> wantedRows() const;
    void insertRun(int row, const QList<const Interaction *> &run);

    CustomerId m_customer;
    Held m_held;
    QHash<InteractionId, Place> m_places;
    QHash<InteractionKind, Place> m_reached; //!< everything of a kind down to here is held
    QList<const Interaction *> m_rows;       //!< nodes of m_held
    QList<InteractionKind> m_kinds;
    QString m_sought;
    QString m_ownName;
    ConversationId m_current;
    QString m_failure;
    QList<InteractionKind> m_askedKinds;
    qint64 m_now = 0;
    bool m_isAsking = false;
    bool m_isChanging = false;
    bool m_isRefreshing = false;
    bool m_refreshNext = false;
};

} // namespace parley
