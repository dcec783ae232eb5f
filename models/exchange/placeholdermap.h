// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exchangeform.h"

#include <QHash>
#include <QStringList>

namespace parley {

//! Which placeholder of another program is which of ours.
class PlaceholderMap
{
public:
    //! How a program marks a placeholder.
    enum class Style {
        Liquid,      //!< `{{ contact.name }}`, with filters and tags
        SingleBrace, //!< `{nick}`
        HashBrace,   //!< `#{ticket.customer.firstname}`
    };
    struct Match
    {
        QString name;
        bool isNear = false; //!< close, not the same
    };

    [[nodiscard]] static const PlaceholderMap &of(ExchangeForm form);

    [[nodiscard]] Style style() const { return m_style; }
    //! Our path for theirs; without a counterpart one under `ask.`, so that it stays visible and the agent
    //! is asked.
    [[nodiscard]] Match ours(const QString &theirs) const;
    //! Whether it is under `ask.` only because we have no such thing.
    [[nodiscard]] bool isUnknown(const QString &theirs) const;
    //! Their path for ours; empty name: there is none.
    [[nodiscard]] Match theirs(const QString &ours) const;

private:
    struct Pair
    {
        const char *theirs;
        const char *ours;
        bool isNearIn = false;  //!< only close when it comes in
        bool isNearOut = false; //!< only close when it goes out
    };
    struct Open
    {
        QString theirs; //!< what the path begins with, with its dot; empty: only on its way out
        QString ours;
    };

    template<size_t count>
    void add(const Pair (&pairs)[count]);
    void addUnknown(const QStringList &names);

    static PlaceholderMap chatwoot();
    static PlaceholderMap zendesk();
    static PlaceholderMap liveHelperChat();
    static PlaceholderMap zammad();

    Style m_style = Style::Liquid;
    QHash<QString, Match> m_ours;
    QHash<QString, Match> m_theirs;
    QList<Open> m_open;               //!< attributes that the centre names itself
    bool m_hasDynamicContent = false; //!< `dc.NAME` stands for texts kept elsewhere
};

//! The name under `ask.` for a placeholder there is no field for: `ticket.id` is `ask.ticket_id`.
[[nodiscard]] QString askNameOf(const QString &placeholder);

} // namespace parley
