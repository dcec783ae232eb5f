// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/entryfigures.h"
#include "models/domain/interaction.h"
#include "models/library/writing/entrysketches.h"
#include "models/lists/sendguard.h"

#include <QDate>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace parley {

class ConversationPane;
class DeskWiring;
class LibraryWiring;

namespace sync {
class Engine;
}

//! What every draft on the desk is held against before it is sent, and what is told of the library's use:
//! entries put into drafts, and messages typed by hand that the library has.
class GuardWiring : public QObject
{
    Q_OBJECT

public:
    //! Nothing is owned.
    GuardWiring(sync::Engine &engine, DeskWiring &desk, LibraryWiring &library, QObject *parent = nullptr);

    //! Takes over all that the engine holds.
    void showAll();

private:
    void watch(ConversationPane *pane);
    void refreshPanes();
    void takeLibrary();
    void sketchSome();
    void fetchOrders(const CustomerId &customer);
    void noteOrder(const Interaction &interaction);
    void noteInserted(ConversationPane *pane, const EntryUse &inserted);
    [[nodiscard]] EntryUse withVariant(const ConversationId &conversation, EntryUse use) const;
    void hint(const ConversationId &conversation, const EntryUse &use);
    [[nodiscard]] EntryUse useOf(const ConversationId &conversation, const QString &text,
                                 const EntryUse &use);
    [[nodiscard]] GuardContext contextFor(const ConversationId &conversation, const QList<EntryId> &inDraft);
    [[nodiscard]] std::optional<RepeatedEntry> repeated(const Conversation &conversation,
                                                        const EntryId &entry) const;
    [[nodiscard]] QStringList ordersOf(const CustomerId &customer) const;
    [[nodiscard]] const QHash<QString, QString> &linksIn(const QString &language);
    [[nodiscard]] QSet<EntryId> sentTo(const CustomerId &customer) const;

    sync::Engine &m_engine;
    DeskWiring &m_desk;
    LibraryWiring &m_library;
    EntrySketches m_sketches;
    QList<Entry> m_entries;   //!< the library as it was last taken
    qsizetype m_sketched = 0; //!< how many of them are in the sketches
    QTimer m_sketching;
    QTimer m_taking;                                 //!< an import changes many entries at once
    QHash<QString, QHash<QString, QString>> m_links; //!< by language
    QHash<CustomerId, QSet<QString>> m_orders;
    QSet<CustomerId> m_asked; //!< whose orders were asked for
    QDate m_hintDay;
    QSet<EntryId> m_hinted; //!< on that day
};

} // namespace parley
