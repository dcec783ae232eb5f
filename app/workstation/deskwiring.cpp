// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/deskwiring.h"

#include "app/workstation/clock.h"
#include "app/workstation/errorwords.h"
#include "app/workstation/transcripts.h"
#include "models/sync/engine.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/conversationpane.h"
#include "widgets/conversation/deskview.h"

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

DeskWiring::DeskWiring(Engine &engine, Transcripts &transcripts, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_transcripts(transcripts)
    , m_clock(clock)
    , m_view(new DeskView(&m_open, [&transcripts](const ConversationId &id) { return transcripts.of(id); }))
{
    wireIntents();
    wireEngine();
    connect(&clock, &Clock::ticked, m_view, &DeskView::tick);
    connect(&transcripts, &Transcripts::unreadChanged, &m_open, &ConversationListModel::setUnread);
}

void DeskWiring::wireIntents()
{
    connect(m_view, &DeskView::currentChanged, this, &DeskWiring::currentChanged);
    connect(m_view, &DeskView::takeNextRequested, this, &DeskWiring::takeNext);
    connect(m_view, &DeskView::sendRequested, this, &DeskWiring::send);
    connect(m_view, &DeskView::attachRequested, this, &DeskWiring::attach);
    connect(m_view, &DeskView::draftChanged, this, &DeskWiring::keepDraft);
    connect(m_view, &DeskView::readRequested, &m_engine, &Engine::markRead);
    connect(m_view, &DeskView::olderRequested, &m_engine, &Engine::loadOlder);
    connect(m_view, &DeskView::typingRequested, this, [this](const ConversationId &id, bool typing) {
        m_engine.tell(protocol::SetTyping{id, typing});
    });
    connect(m_view, &DeskView::transferRequested, this,
            [this](const ConversationId &id, const UserId &user, const QString &queue, const QString &note) {
                m_engine.submit(protocol::TransferConversation{id, user, queue, note});
            });
    connect(m_view, &DeskView::holdRequested, this, [this](const ConversationId &id, bool hold) {
        m_engine.submit(protocol::HoldConversation{id, hold});
    });
    connect(m_view, &DeskView::closeRequested, this,
            [this](const ConversationId &id, const QString &disposition, const QString &note) {
                m_engine.submit(protocol::CloseConversation{id, disposition, note});
            });
    connect(m_view, &DeskView::whisperRequested, this, [this](const ConversationId &id, const QString &text) {
        m_engine.submit(protocol::Whisper{id, text});
    });
    connect(m_view, &DeskView::resendRequested, this, &DeskWiring::sendAgain);
    connect(m_view, &DeskView::removeOutboxRequested, this,
            [this](const CommandId &id) { std::ignore = m_engine.outbox().takeBack(id); });
}

void DeskWiring::wireEngine()
{
    connect(&m_engine, &Engine::snapshotReplaced, this, &DeskWiring::showAll);
    connect(&m_engine, &Engine::signedIn, this, &DeskWiring::showAll);
    connect(&m_engine, &Engine::conversationUpdated, this, &DeskWiring::update);
    connect(&m_engine, &Engine::centreChanged, this, &DeskWiring::showContext);
    connect(&m_engine, &Engine::userChanged, this, &DeskWiring::showContext);
    connect(&m_engine, &Engine::presenceChanged, this, &DeskWiring::showContext);
    connect(&m_engine, &Engine::linkChanged, this, &DeskWiring::showContext);
    connect(&m_engine, &Engine::messageAdded, this, [this](const Message &message) {
        const Conversation *conversation = m_open.find(message.conversation);
        const bool isTheirs =
            message.author.kind == AuthorKind::Customer || message.kind == MessageKind::Whisper;
        if (!conversation || !isTheirs || message.author.user == m_engine.user().id)
            return;
        if (!m_view->isActiveWindow() || m_view->current() != message.conversation)
            Q_EMIT unseenArrived(*conversation, message.text);
    });
    connect(&m_engine, &Engine::commandRefused, this,
            [this](const CommandId &id, const QString &name, const Error &error, const QString &text) {
                if (name != QLatin1StringView(protocol::SendMessage::name))
                    return Q_EMIT refused(ErrorWords::of(error));
                for (const OutboxItem &item : m_engine.outbox().items())
                    if (item.id == id)
                        return restore(id, item.conversation, text, reasonFor(item.conversation, error));
            });
}

QString DeskWiring::reasonFor(const ConversationId &id, const Error &error) const
{
    const Conversation *conversation = m_engine.state().conversation(id);
    const bool isLost = error.code == ErrorCode::Forbidden || error.code == ErrorCode::Conflict;
    if (!isLost || !conversation || isMine(*conversation))
        return ErrorWords::of(error);
    const User *owner = m_engine.state().user(conversation->owner);
    return ErrorWords::notYours(owner ? owner->name : QString());
}

bool DeskWiring::isMine(const Conversation &conversation) const
{
    return conversation.owner == m_engine.user().id
           && (conversation.state == ConversationState::Active
               || conversation.state == ConversationState::Held);
}

void DeskWiring::showAll()
{
    m_open.setConversations(m_engine.state().heldBy(m_engine.user().id));
    m_view->setCap(cap());
    showContext();
    for (int row = 0; row < m_open.rowCount(); ++row) {
        const ConversationId id = m_open.conversationAt(row).id;
        if (ConversationPane *shown = pane(id); shown && shown->composer()->draft().isEmpty())
            shown->composer()->setDraft(m_engine.drafts().of(id));
    }
    Q_EMIT heldChanged(held(), cap());
}

void DeskWiring::showContext() { m_view->setContext(context()); }

DeskContext DeskWiring::context() const
{
    DeskContext context;
    context.viewer = m_engine.user().id;
    context.centre = m_engine.centre();
    context.isOnline = m_engine.link().phase != sync::LinkState::Offline;
    for (const User &user : m_engine.state().users()) {
        if (user.id == context.viewer || !user.isActive)
            continue;
        const sync::State::Standing standing = m_engine.state().standing(user.id);
        context.colleagues.append({user, standing.presence, standing.load});
    }
    return context;
}

int DeskWiring::held() const { return int(m_engine.state().heldBy(m_engine.user().id).size()); }

int DeskWiring::cap() const { return m_engine.user().cap; }

void DeskWiring::update(const Conversation &conversation)
{
    const bool wasOpen = m_open.rowOf(conversation.id) >= 0;
    if (isMine(conversation)) {
        m_open.put(conversation);
        if (!wasOpen) {
            if (ConversationPane *shown = pane(conversation.id))
                shown->composer()->setDraft(m_engine.drafts().of(conversation.id));
            Q_EMIT arrived(conversation);
        }
    } else if (wasOpen) {
        leave(conversation.id);
    } else {
        return;
    }
    Q_EMIT heldChanged(held(), cap());
}

void DeskWiring::leave(const ConversationId &conversation)
{
    // What one has written stays in sight: to be copied, and gone with its last character.
    const ConversationPane *shown = pane(conversation);
    if (shown && !shown->composer()->draft().isEmpty()) {
        m_open.put(*m_engine.state().conversation(conversation));
        return;
    }
    m_open.remove(conversation);
    m_transcripts.forget(conversation);
}

void DeskWiring::send(const ConversationId &conversation, const QString &text,
                      const QList<AttachmentId> &attachments, const EntryUse &use)
{
    const EntryUse whole = m_useOf ? m_useOf(conversation, text, use) : use;
    const EntryId entry = whole.isByHand ? EntryId() : whole.entry;
    const CommandId id =
        m_engine.submit(protocol::SendMessage{conversation, text, attachments, entry, whole});
    if (!id.isEmpty())
        return Q_EMIT sent(conversation, whole);
    if (ConversationPane *shown = pane(conversation))
        //: Above the composer, when the message could not be written to disk
        shown->composer()->restore(text,
                                   tr("Not kept: this computer's disk does not take it. Free some room."));
}

void DeskWiring::attach(const ConversationId &conversation, const QString &path)
{
    m_engine.files().upload(path, this, [this, conversation](const Result<Attachment> &attachment) {
        ConversationPane *shown = pane(conversation);
        if (!shown)
            return;
        if (attachment)
            shown->composer()->addAttachment(*attachment);
        else
            shown->composer()->showReason(attachment.error().message);
    });
}

void DeskWiring::restore(const CommandId &id, const ConversationId &conversation, const QString &text,
                         const QString &reason)
{
    ConversationPane *shown = openPane(conversation);
    if (!shown)
        return Q_EMIT refused(reason);
    std::ignore = m_engine.outbox().takeBack(id);
    shown->composer()->restore(text, reason);
}

void DeskWiring::editOutbox(const CommandId &message)
{
    ConversationId conversation;
    for (const OutboxItem &item : m_engine.outbox().items())
        if (item.id == message)
            conversation = item.conversation;
    const std::optional<QString> text = m_engine.outbox().takeBack(message);
    if (!text)
        //: The message is on its way and can no longer be edited
        return Q_EMIT refused(tr("Too late: it has been sent."));
    if (ConversationPane *shown = openPane(conversation)) {
        shown->composer()->restore(*text, {});
        m_view->focusConversation(conversation);
    } else {
        m_engine.drafts().keep(conversation, *text + u'\n' + m_engine.drafts().of(conversation));
    }
}

// What never left comes back to be edited; what the backend has but the channel did not deliver goes anew.
void DeskWiring::sendAgain(const CommandId &message)
{
    for (const OutboxItem &item : m_engine.outbox().items())
        if (item.id == message)
            return editOutbox(message);
    for (const Conversation &known : m_engine.state().conversations())
        for (const Message &each : m_engine.state().messages(known.id))
            if (each.id.value() == message.value())
                return sendAnew(each);
}

void DeskWiring::sendAnew(const Message &message)
{
    QList<AttachmentId> files;
    for (const Attachment &attachment : message.attachments)
        files += attachment.id;
    EntryUse use;
    use.entry = message.entry;
    const CommandId id =
        m_engine.submit(protocol::SendMessage{message.conversation, message.text, files, message.entry, use});
    if (id.isEmpty())
        //: Text of a notification: the disk did not take a message that was to be sent again
        Q_EMIT refused(tr("Not kept: this computer's disk does not take it. Free some room."));
}

void DeskWiring::keepDraft(const ConversationId &conversation, const QString &draft)
{
    m_engine.drafts().keep(conversation, draft);
    const Conversation *known = m_engine.state().conversation(conversation);
    if (draft.isEmpty() && known && !isMine(*known) && m_open.rowOf(conversation) >= 0)
        QMetaObject::invokeMethod(
            this, [this, conversation] { leave(conversation); }, Qt::QueuedConnection);
}

void DeskWiring::insertQuote(const ConversationId &conversation, const QString &text)
{
    if (ConversationPane *shown = pane(conversation)) {
        shown->composer()->insertQuote(text);
        m_view->focusConversation(conversation);
    }
}

void DeskWiring::takeNext()
{
    m_engine.ask(protocol::TakeNext{}, this, [this](const Result<protocol::ConversationReply> &taken) {
        if (taken)
            m_view->focusConversation(taken->conversation.id);
        else
            Q_EMIT refused(ErrorWords::of(taken.error()));
    });
}

void DeskWiring::take(const ConversationId &conversation)
{
    m_engine.ask(protocol::TakeConversation{conversation}, this,
                 [this](const Result<protocol::ConversationReply> &taken) {
                     if (taken)
                         m_view->focusConversation(taken->conversation.id);
                     else
                         Q_EMIT refused(ErrorWords::of(taken.error()));
                 });
}

ConversationPane *DeskWiring::openPane(const ConversationId &conversation)
{
    const Conversation *known = m_engine.state().conversation(conversation);
    if (known && !pane(conversation)) {
        m_open.put(*known);
        Q_EMIT heldChanged(held(), cap());
    }
    return pane(conversation);
}

ConversationPane *DeskWiring::pane(const ConversationId &conversation) const
{
    return m_view->paneOf(conversation);
}

void DeskWiring::wrapUpCurrent()
{
    if (ConversationPane *current = pane(m_view->current()))
        current->openWrapUp();
}

void DeskWiring::transferCurrent()
{
    if (ConversationPane *current = pane(m_view->current()))
        current->openTransfer();
}

void DeskWiring::holdCurrent()
{
    if (ConversationPane *current = pane(m_view->current()))
        current->toggleHold();
}

} // namespace parley
