// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/conversationpane.h"

#include "models/lists/transcriptmodel.h"
#include "models/policy/replyclock.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/channelwords.h"
#include "widgets/conversation/monitorbar.h"
#include "widgets/conversation/paneframe.h"
#include "widgets/conversation/paneheader.h"
#include "widgets/conversation/panelibrary.h"
#include "widgets/conversation/transcriptview.h"
#include "widgets/conversation/transcriptwords.h"
#include "widgets/conversation/transferpopup.h"
#include "widgets/conversation/wrapuppopup.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTranscript = 96;
constexpr int leastAtPopup = 64;

//! What is below the transcript: on the panel's colour, under a line.
class Foot : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().panel);
        painter.fillRect(QRect(0, 0, width(), 1), Theme::current().line);
    }
};

} // namespace

struct ConversationPane::Parts
{
    Mode mode = Mode::Agent;
    Conversation conversation;
    DeskContext context;
    qint64 now = 0;
    PaneHeader *header = nullptr;
    TranscriptView *view = nullptr;
    QPointer<TranscriptModel> transcript;
    QVBoxLayout *popupSlot = nullptr;
    QVBoxLayout *librarySlot = nullptr;
    Foot *foot = nullptr;
    QVBoxLayout *footColumn = nullptr;
    SuggestionRow *suggestions = nullptr;
    Composer *composer = nullptr;
    MonitorBar *monitor = nullptr;
    TransferPopup *transfer = nullptr;
    WrapUpPopup *wrapUp = nullptr;
    PaneFrame *frame = nullptr;
    PaneLibrary *library = nullptr;
    qint64 seen = 0;
    bool isCurrent = false;
};

ConversationPane::ConversationPane(Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    m_parts->mode = mode;
    build();
    connectTranscript();
    if (mode == Mode::Agent)
        connectComposer();
}

ConversationPane::~ConversationPane() = default;

void ConversationPane::build()
{
    auto &p = *m_parts;
    p.header = new PaneHeader(p.mode == Mode::Agent, this);
    p.view = new TranscriptView(this);
    p.popupSlot = new QVBoxLayout;
    p.librarySlot = new QVBoxLayout;
    p.foot = new Foot(this);
    p.footColumn = new QVBoxLayout(p.foot);
    p.footColumn->setContentsMargins(10, 9, 10, 8);
    p.footColumn->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(p.header);
    column->addLayout(p.popupSlot);
    column->addWidget(p.view, 1);
    column->addLayout(p.librarySlot);
    column->addWidget(p.foot);
    if (p.mode == Mode::Agent) {
        buildComposer();
    } else {
        p.monitor = new MonitorBar(p.foot);
        p.footColumn->addWidget(p.monitor);
        connect(p.monitor, &MonitorBar::whisperRequested, this,
                [this](const QString &text) { Q_EMIT whisperRequested(m_parts->conversation.id, text); });
        connect(p.monitor, &MonitorBar::takeOverRequested, this,
                [this] { Q_EMIT takeOverRequested(m_parts->conversation.id); });
    }
    p.frame = new PaneFrame(this);
}

void ConversationPane::buildComposer()
{
    auto &p = *m_parts;
    p.suggestions = new SuggestionRow(p.foot);
    p.composer = new Composer(p.foot);
    p.footColumn->addWidget(p.suggestions);
    p.footColumn->addWidget(p.composer);
    p.library = new PaneLibrary(p.composer, p.librarySlot, this);
    connect(p.library, &PaneLibrary::openChanged, this, [this](bool isOpen) {
        auto &parts = *m_parts;
        parts.suggestions->setVisible(!isOpen && !parts.suggestions->isEmpty());
        parts.library->place(libraryRoom());
        parts.frame->raise();
    });
    connect(p.library, &PaneLibrary::placeRequested, this,
            [this] { m_parts->library->place(libraryRoom()); });
    p.transfer = new TransferPopup(this);
    p.wrapUp = new WrapUpPopup(this);
    for (PanePopup *popup : {static_cast<PanePopup *>(p.transfer), static_cast<PanePopup *>(p.wrapUp)})
        connect(popup, &PanePopup::dismissed, this, [this] {
            m_parts->suggestions->setVisible(!m_parts->suggestions->isEmpty());
            focusComposer();
        });
    connect(p.transfer, &TransferPopup::transferRequested, this,
            [this](const UserId &user, const QString &queue, const QString &note) {
                Q_EMIT transferRequested(m_parts->conversation.id, user, queue, note);
            });
    connect(p.wrapUp, &WrapUpPopup::closeRequested, this,
            [this](const QString &disposition, const QString &note) {
                Q_EMIT closeRequested(m_parts->conversation.id, disposition, note);
            });
    connect(p.header, &PaneHeader::transferRequested, this, &ConversationPane::openTransfer);
    connect(p.header, &PaneHeader::wrapUpRequested, this, &ConversationPane::openWrapUp);
    connect(p.header, &PaneHeader::holdToggled, this, &ConversationPane::toggleHold);
    buildMenu();
}

void ConversationPane::buildMenu()
{
    auto *menu = new QMenu(this);
    //: Menu of a conversation
    connect(menu->addAction(tr("Find in this conversation")), &QAction::triggered, this,
            &ConversationPane::openFind);
    //: Menu of a conversation: all its messages with name and time
    connect(menu->addAction(tr("Copy conversation")), &QAction::triggered, this, [this] {
        QStringList lines;
        for (int row = 0; m_parts->transcript && row < m_parts->transcript->rowCount(); ++row)
            lines +=
                transcript::copiedText(m_parts->transcript->rowAt(row), m_parts->conversation.customerName);
        lines.removeAll(QString());
        QApplication::clipboard()->setText(lines.join(u'\n'));
    });
    //: Menu of a conversation
    connect(menu->addAction(tr("Direction of the draft")), &QAction::triggered, m_parts->composer,
            &Composer::cycleDirection);
    m_parts->header->setMoreMenu(menu);
}

void ConversationPane::connectTranscript()
{
    TranscriptView *view = m_parts->view;
    connect(view, &TranscriptView::olderRequested, this,
            [this] { Q_EMIT olderRequested(m_parts->conversation.id); });
    connect(view, &TranscriptView::attachmentOpenRequested, this, &ConversationPane::attachmentOpenRequested);
    connect(view, &TranscriptView::resendRequested, this, &ConversationPane::resendRequested);
    connect(view, &TranscriptView::removeOutboxRequested, this, &ConversationPane::removeOutboxRequested);
    connect(view, &TranscriptView::suggestRequested, this, &ConversationPane::suggestRequested);
    connect(view, &TranscriptView::seenUpTo, this, [this](qint64 seq) {
        m_parts->seen = seq;
        noteSeen();
    });
    connect(view, &TranscriptView::quoteRequested, this, [this](const QString &text) {
        if (m_parts->composer)
            m_parts->composer->insertQuote(text);
    });
}

void ConversationPane::connectComposer()
{
    Composer *composer = m_parts->composer;
    connect(composer, &Composer::sendRequested, this,
            [this](const QString &text, const QList<AttachmentId> &attachments, const EntryUse &use) {
                m_parts->view->scrollToNewest();
                Q_EMIT sendRequested(m_parts->conversation.id, text, attachments, use);
            });
    connect(composer, &Composer::nextRequested, this, &ConversationPane::nextRequested);
    connect(composer, &Composer::draftChanged, this,
            [this](const QString &draft) { Q_EMIT draftChanged(m_parts->conversation.id, draft); });
    connect(composer, &Composer::typingRequested, this,
            [this](bool typing) { Q_EMIT typingRequested(m_parts->conversation.id, typing); });
    connect(composer, &Composer::attachRequested, this,
            [this](const QString &path) { Q_EMIT attachRequested(m_parts->conversation.id, path); });
    connect(composer, &Composer::pageRequested, this,
            [this](bool up) { up ? m_parts->view->pageUp() : m_parts->view->pageDown(); });
    connect(m_parts->suggestions, &SuggestionRow::chosen, composer,
            [composer](const SuggestedReply &reply) { composer->insertRendered(reply.text, reply.entry); });
}

void ConversationPane::setConversation(const Conversation &conversation)
{
    auto &p = *m_parts;
    const bool isOther = p.conversation.id != conversation.id;
    p.conversation = conversation;
    p.header->setConversation(conversation);
    p.view->setLanguage(conversation.language);
    p.view->setCustomerName(conversation.customerName);
    if (p.transcript)
        p.transcript->applyReceipts(conversation);
    if (isOther)
        p.seen = 0;
    refresh();
}

const Conversation &ConversationPane::conversation() const { return m_parts->conversation; }

void ConversationPane::setTranscript(TranscriptModel *transcript)
{
    m_parts->transcript = transcript;
    m_parts->view->setModel(transcript);
    noteSeen();
}

void ConversationPane::setContext(const DeskContext &context)
{
    auto &p = *m_parts;
    p.context = context;
    if (p.transcript)
        p.transcript->setViewer(context.viewer);
    refresh();
}

void ConversationPane::refresh()
{
    auto &p = *m_parts;
    const Conversation &conversation = p.conversation;
    const ChannelPolicy policy = policyOf(p.context.centre, conversation.channel);
    if (p.composer) {
        p.composer->setChannel(conversation.channel, policy.textLimit);
        p.composer->setLanguage(conversation.language);
        p.composer->setOnline(p.context.isOnline);
        p.composer->setSendKey(p.context.sendKey);
        //: In the empty field of an answer; %1 is the customer, %2 the channel
        p.composer->setPrompt(p.context.isOnline ? tr("Reply to %1 on %2…")
                                                       .arg(conversation.customerName.section(u' ', 0, 0),
                                                            channelName(conversation.channel))
                                                 //: In the empty field of an answer without a connection
                                                 : tr("Write on, it will wait in the outbox…"));
        refreshBlock();
    }
    if (p.monitor) {
        const auto owner =
            std::find_if(p.context.colleagues.cbegin(), p.context.colleagues.cend(),
                         [&](const Colleague &each) { return each.user.id == conversation.owner; });
        p.monitor->setPeople(owner == p.context.colleagues.cend() ? QString() : owner->user.name,
                             conversation.customerName);
        p.monitor->setOnline(p.context.isOnline);
    }
    tick(p.now);
}

// Only the owner writes; what somebody else has taken stays to be read and copied.
void ConversationPane::refreshBlock()
{
    auto &p = *m_parts;
    const bool isClosed = p.conversation.state == ConversationState::Closed;
    const bool isOwn = p.conversation.owner == p.context.viewer && !p.conversation.owner.isEmpty();
    QString reason;
    if (isClosed)
        //: Above the composer of a conversation that has ended
        reason = tr("This conversation is closed. Copy what you still need from the draft.");
    else if (!isOwn && !p.conversation.id.isEmpty())
        //: Above the composer of a conversation that somebody else has now
        reason = tr("This conversation is no longer yours. Copy what you still need from the draft.");
    p.composer->setBlocked(reason);
    p.header->setActionsEnabled(p.context.isOnline && reason.isEmpty());
}

void ConversationPane::setHue(Hue hue) { m_parts->header->setHue(hue); }

void ConversationPane::setCurrent(bool current)
{
    auto &p = *m_parts;
    if (p.isCurrent == current)
        return;
    p.isCurrent = current;
    p.frame->setVisible(current);
    p.frame->raise();
    if (p.composer)
        p.composer->setCurrent(current);
    if (p.suggestions)
        p.suggestions->setCurrent(current);
    noteSeen();
}

void ConversationPane::setDensity(Density density)
{
    auto &p = *m_parts;
    const bool isCompact = density == Density::Compact;
    p.view->setBubbleShare(isCompact ? 0.76 : 0.84);
    p.footColumn->setContentsMargins(10, isCompact ? 7 : 9, 10, 8);
    p.footColumn->setSpacing(isCompact ? 6 : 8);
    if (!p.composer)
        return;
    p.composer->setCompact(isCompact);
    p.suggestions->setLines(isCompact ? 1 : density == Density::Low ? 2 : 3);
}

void ConversationPane::setSuggestions(const QList<SuggestedReply> &suggestions)
{
    if (!m_parts->suggestions)
        return;
    m_parts->suggestions->setSuggestions(suggestions);
    m_parts->suggestions->setVisible(!suggestions.isEmpty() && !m_parts->library->isOpen());
}

void ConversationPane::setLibrary(LibraryPopup *popup, LibraryContext contextFor)
{
    if (m_parts->library)
        m_parts->library->setPopup(popup, std::move(contextFor));
}

int ConversationPane::libraryRoom() const
{
    const auto &p = *m_parts;
    return height() - p.header->height() - p.foot->sizeHint().height() - leastTranscript;
}

void ConversationPane::setDictionaries(Dictionaries *dictionaries)
{
    if (m_parts->composer)
        m_parts->composer->setDictionaries(dictionaries);
}

Composer *ConversationPane::composer() const { return m_parts->composer; }

TranscriptView *ConversationPane::transcriptView() const { return m_parts->view; }

void ConversationPane::tick(qint64 now)
{
    auto &p = *m_parts;
    // Without a connection the clock stands as it stood.
    if (p.context.isOnline || p.now == 0)
        p.now = now;
    if (p.now == 0)
        return;
    const ChannelPolicy policy = policyOf(p.context.centre, p.conversation.channel);
    p.header->setClock(readClock(p.conversation, policy, p.now, p.context.isOnline));
}

void ConversationPane::openPopup(PanePopup *popup)
{
    auto &p = *m_parts;
    for (PanePopup *other : {static_cast<PanePopup *>(p.transfer), static_cast<PanePopup *>(p.wrapUp)}) {
        if (other != popup)
            other->dismiss();
    }
    Q_EMIT activated(p.conversation.id);
    p.suggestions->hide();
    popup->fit(popupRoom());
    popup->openIn(p.popupSlot);
    p.frame->raise();
}

QSize ConversationPane::popupRoom() const
{
    const auto &p = *m_parts;
    return {width(), height() - p.header->height() - p.foot->sizeHint().height() - leastAtPopup};
}

void ConversationPane::openTransfer()
{
    auto &p = *m_parts;
    if (!p.transfer || !p.context.isOnline)
        return;
    p.transfer->setChoices(p.context, p.conversation.queue);
    openPopup(p.transfer);
}

void ConversationPane::openWrapUp()
{
    auto &p = *m_parts;
    if (!p.wrapUp || !p.context.isOnline)
        return;
    p.wrapUp->setDispositions(p.context.centre.dispositions);
    openPopup(p.wrapUp);
}

void ConversationPane::toggleHold()
{
    auto &p = *m_parts;
    if (p.context.isOnline)
        Q_EMIT holdRequested(p.conversation.id, p.conversation.state != ConversationState::Held);
}

void ConversationPane::openLibrary()
{
    if (m_parts->composer)
        m_parts->composer->beginLibraryQuery();
}

void ConversationPane::insertSuggestion(int number)
{
    if (!m_parts->suggestions)
        return;
    const SuggestedReply reply = m_parts->suggestions->suggestion(number);
    if (!reply.entry.isEmpty())
        m_parts->composer->insertRendered(reply.text, reply.entry);
}

void ConversationPane::focusComposer()
{
    if (m_parts->composer)
        m_parts->composer->focusField();
    else
        m_parts->monitor->focusWhisper();
}

void ConversationPane::openFind() { m_parts->view->openFind(); }

void ConversationPane::askTakeOver()
{
    if (m_parts->monitor)
        m_parts->monitor->askTakeOver();
}

// Read is what the agent looks at: the newest messages, in the current conversation, in the active window.
void ConversationPane::noteSeen()
{
    auto &p = *m_parts;
    const bool isWatching = p.isCurrent && isVisible() && isActiveWindow();
    if (p.transcript)
        p.transcript->setWatched(isWatching && p.view->isAtBottom());
    const bool isOwn = p.conversation.owner == p.context.viewer;
    if (isWatching && isOwn && p.mode == Mode::Agent && p.seen > p.conversation.agentReadUpTo)
        Q_EMIT readRequested(p.conversation.id, p.seen);
}

void ConversationPane::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Theme::current().surface);
}

void ConversationPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_parts->library)
        m_parts->library->place(libraryRoom());
    for (PanePopup *popup :
         {static_cast<PanePopup *>(m_parts->transfer), static_cast<PanePopup *>(m_parts->wrapUp)}) {
        if (popup && popup->isVisible())
            popup->fit(popupRoom());
    }
}

void ConversationPane::mousePressEvent(QMouseEvent *)
{
    Q_EMIT activated(m_parts->conversation.id);
    focusComposer();
}

void ConversationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        noteSeen();
    else if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ConversationPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    noteSeen();
}

} // namespace parley
