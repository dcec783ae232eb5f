// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/proposalwiring.h"

#include "app/workstation/customerwiring.h"
#include "app/workstation/deskwiring.h"
#include "app/workstation/errorwords.h"
#include "models/sync/engine.h"
#include "widgets/conversation/deskview.h"
#include "widgets/library/proposaldetail.h"
#include "widgets/library/proposalspage.h"
#include "widgets/library/suggestdialog.h"

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

namespace {

constexpr qsizetype readAtOnce = 200;  // entries, some milliseconds
constexpr qsizetype excerptLength = 3; // messages

//! The message and those just before it; empty when it is not among them.
QList<Message> excerpt(const QList<Message> &messages, const MessageId &last)
{
    QList<Message> spoken;
    for (const Message &each : messages) {
        if (each.kind == MessageKind::Text)
            spoken.append(each);
        if (each.id == last)
            return spoken.mid(std::max<qsizetype>(0, spoken.size() - excerptLength));
    }
    return {};
}

} // namespace

ProposalWiring::ProposalWiring(Engine &engine, DeskWiring &desk, CustomerWiring &customers, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_desk(desk)
    , m_customers(customers)
    , m_page(new ProposalsPage(&m_proposals))
{
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &ProposalWiring::readSome);
    connect(desk.view(), &DeskView::suggestRequested, this, &ProposalWiring::suggest);
    wireEngine();
    wirePage();
}

void ProposalWiring::wireEngine()
{
    connect(&m_engine, &Engine::snapshotReplaced, this, &ProposalWiring::showAll);
    connect(&m_engine, &Engine::proposalChanged, &m_proposals, &ProposalListModel::put);
    connect(&m_engine, &Engine::entryChanged, this, [this](const Entry &entry) {
        m_near.insert(entry);
        showNames();
    });
    connect(&m_engine, &Engine::userChanged, this,
            [this] { m_page->detail()->setUsers(m_engine.state().users()); });
    connect(&m_proposals, &ProposalListModel::countsChanged, this,
            [this] { Q_EMIT openCountChanged(openCount()); });
}

void ProposalWiring::wirePage()
{
    ProposalDetail *detail = m_page->detail();
    connect(m_page, &ProposalsPage::shown, this, qOverload<const Proposal &>(&ProposalWiring::showOrigin));
    connect(detail, &ProposalDetail::textSettled, this, &ProposalWiring::showNear);
    connect(detail, &ProposalDetail::decideRequested, this, &ProposalWiring::decide);
    connect(detail, &ProposalDetail::entryOpenRequested, this, &ProposalWiring::entryOpenRequested);
}

void ProposalWiring::showAll()
{
    m_page->setUser(m_engine.user());
    m_page->detail()->setUsers(m_engine.state().users());
    m_near.clear();
    m_unread = m_engine.state().entries().keys();
    m_reading.start();
    showNames();
    m_proposals.setProposals(m_engine.state().proposals().values());
}

void ProposalWiring::showNames()
{
    m_page->detail()->setTakenShortcuts(takenShortcuts(false));
    m_page->detail()->setCategories(categories());
}

void ProposalWiring::readSome()
{
    for (qsizetype i = 0; i < readAtOnce && !m_unread.isEmpty(); ++i)
        if (const Entry *entry = m_engine.state().entry(m_unread.takeLast()))
            m_near.insert(*entry);
    if (m_unread.isEmpty())
        m_reading.stop();
}

TakenShortcuts ProposalWiring::takenShortcuts(bool hasPersonal) const
{
    TakenShortcuts taken;
    for (const Entry &entry : m_engine.state().entries())
        if (entry.status != EntryStatus::Retired && (hasPersonal || entry.scope != Scope::Personal))
            for (const QString &each : entry.shortcuts)
                taken.insert(each.toLower(), entry.title);
    return taken;
}

QStringList ProposalWiring::categories() const
{
    QStringList categories;
    for (const Entry &entry : m_engine.state().entries())
        if (!entry.category.isEmpty() && !categories.contains(entry.category))
            categories.append(entry.category);
    categories.sort(Qt::CaseInsensitive);
    return categories;
}

// The menu tells the text alone: whole, or what was selected of it. The current chat is looked through first.
Message ProposalWiring::messageOf(const QString &text) const
{
    QList<ConversationId> conversations{m_desk.view()->current()};
    for (int row = 0; row < m_desk.open().rowCount(); ++row)
        conversations.append(m_desk.open().conversationAt(row).id);
    for (const ConversationId &conversation : std::as_const(conversations)) {
        const QList<Message> messages = m_engine.state().messages(conversation);
        const auto found = std::find_if(messages.rbegin(), messages.rend(), [&text](const Message &each) {
            return each.author.kind == AuthorKind::Agent && each.text.contains(text);
        });
        if (found != messages.rend())
            return *found;
    }
    Message unknown;
    unknown.conversation = m_desk.view()->current();
    return unknown;
}

void ProposalWiring::suggest(const QString &text)
{
    const Message message = messageOf(text);
    PersonalData data;
    data.agentName = m_engine.user().name;
    QString language;
    if (const Conversation *conversation = m_engine.state().conversation(message.conversation)) {
        language = conversation->language;
        data.customer.name = conversation->customerName;
        if (const Customer *customer = m_engine.state().customer(conversation->customer))
            data.customer = *customer;
        if (const std::optional<Interaction> order = m_customers.latestOrder(conversation->customer))
            data.orderNumber = order->reference;
    }
    if (m_dialog)
        m_dialog->close();
    m_dialog = new SuggestDialog(m_desk.view()->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTakenShortcuts(takenShortcuts(true));
    m_dialog->setCategories(categories());
    m_dialog->setMessage(text, data, language);
    connect(m_dialog, &SuggestDialog::proposeRequested, this,
            [this, message](const Entry &entry, const QString &note) { propose(entry, note, message); });
    m_dialog->open();
}

void ProposalWiring::propose(const Entry &entry, const QString &note, const Message &message)
{
    Proposal proposal;
    proposal.id = ProposalId::create();
    proposal.entry = entry;
    proposal.note = note;
    proposal.conversation = message.conversation;
    proposal.message = message.id;
    m_engine.ask(
        protocol::ProposeEntry{proposal}, m_dialog, [this](const Result<protocol::ProposalReply> &reply) {
            if (!reply)
                return m_dialog->showRefused(ErrorWords::of(reply.error()));
            m_dialog->accept();
            const QString shortcut = reply->proposal.entry.shortcuts.value(0);
            //: Title of a notice
            Q_EMIT said(
                tr("Suggested for the library"),
                shortcut.isEmpty()
                    //: A notice after a suggestion for the library
                    ? tr("It is yours at once; a trainer decides about the rest.")
                    //: A notice after a suggestion for the library; %1 is a shortcut
                    : tr("It is yours at once as /%1; a trainer decides about the rest.").arg(shortcut));
        });
}

void ProposalWiring::decide(const ProposalId &proposal, bool isAccepted, const Entry &content,
                            const QString &answer)
{
    m_engine.ask(protocol::DecideProposal{proposal, isAccepted, content, answer}, m_page,
                 [this, proposal](const Result<protocol::ProposalReply> &reply) {
                     if (!reply && m_page->detail()->proposal().id == proposal)
                         m_page->detail()->showRefused(ErrorWords::of(reply.error()));
                     if (!reply)
                         return;
                     m_proposals.put(reply->proposal);
                     if (reply->proposal.state == ProposalState::Accepted)
                         //: Title and text of a notice; %1 is an entry's title
                         Q_EMIT said(tr("Added to the library"),
                                     tr("“%1” is a draft now. Publish it when it is ready.")
                                         .arg(reply->proposal.entry.title));
                     else
                         //: Title and text of a notice; %1 is an agent's name
                         Q_EMIT said(tr("Declined"), tr("%1 reads your word.").arg(reply->proposal.byName));
                 });
}

void ProposalWiring::showOrigin(const Proposal &proposal)
{
    const sync::State &state = m_engine.state();
    const QList<Message> held = state.messages(proposal.conversation);
    const Conversation *conversation = state.conversation(proposal.conversation);
    const Customer *customer = conversation ? state.customer(conversation->customer) : nullptr;
    if (!held.isEmpty() && customer)
        return showOrigin(proposal, *customer, held);
    if (proposal.conversation.isEmpty())
        return;
    const protocol::OpenConversation open{proposal.conversation, 0, 200};
    m_engine.ask(open, m_page, [this, proposal](const Result<protocol::OpenedConversation> &opened) {
        if (!opened)
            return;
        m_engine.tell(protocol::UnwatchConversation{proposal.conversation});
        showOrigin(proposal, opened->customer, opened->messages);
    });
}

void ProposalWiring::showOrigin(const Proposal &proposal, const Customer &customer,
                                const QList<Message> &messages)
{
    if (m_page->detail()->proposal().id == proposal.id)
        m_page->detail()->setOrigin({customer, excerpt(messages, proposal.message)});
}

void ProposalWiring::showNear(const QString &text, const QString &language)
{
    QList<NearRow> rows;
    for (const NearEntry &each : m_near.find(text, language))
        if (const Entry *entry = m_engine.state().entry(each.entry))
            rows.append({each.entry, entry->title, entry->shortcuts.value(0), each.likeness});
    m_page->detail()->setNear(rows);
}

} // namespace parley
