// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/deskview.h"

#include "models/policy/replyclock.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/dictionaries.h"
#include "widgets/conversation/chattabs.h"
#include "widgets/conversation/emptydesk.h"
#include "widgets/conversation/transcriptview.h"

#include <QApplication>
#include <QPainter>
#include <QPointer>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace parley {

namespace {

constexpr int lowWindow = 760;
constexpr int lowestWindow = 640;

} // namespace

struct DeskView::Parts
{
    ConversationListModel *model = nullptr;
    TranscriptOf transcriptOf;
    QPointer<ChatTabs> tabs;
    EmptyDesk *empty = nullptr;
    Dictionaries *dictionaries = nullptr;
    QHash<ConversationId, ConversationPane *> panes;
    ConversationId current;
    QList<ConversationId> lastShown;
    DeskContext context;
    QPointer<LibraryPopup> library;
    ConversationPane::LibraryContext libraryContext;
    desk::Plan plan;
    Arrangement wished = Arrangement::Columns;
    qint64 now = 0;
    int cap = 3;

    [[nodiscard]] int held() const;
};

// Not what only stays for what is written in it: another has it by now, or nobody.
int DeskView::Parts::held() const
{
    int count = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const Conversation &each = model->conversationAt(row);
        const bool isOpen = each.state == ConversationState::Active || each.state == ConversationState::Held;
        count += isOpen && each.owner == context.viewer ? 1 : 0;
    }
    return count;
}

DeskView::DeskView(ConversationListModel *model, TranscriptOf transcriptOf, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    auto &p = *m_parts;
    p.model = model;
    p.transcriptOf = std::move(transcriptOf);
    p.tabs = new ChatTabs(model);
    p.empty = new EmptyDesk(this);
    p.dictionaries = new Dictionaries(this);
    setMinimumSize(desk::narrowestPane, 300);
    connect(p.tabs, &ChatTabs::conversationChosen, this, &DeskView::focusConversation);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            addPane(m_parts->model->conversationAt(row).id);
        place();
    });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    removePane(m_parts->model->conversationAt(row).id);
            });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DeskView::place);
    connect(model, &QAbstractItemModel::rowsMoved, this, &DeskView::place);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    refresh(row);
            });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
    for (int row = 0; row < model->rowCount(); ++row)
        addPane(model->conversationAt(row).id);
    place();
}

DeskView::~DeskView()
{
    // The focus moves once more when a window goes.
    disconnect(qApp, nullptr, this, nullptr);
    if (m_parts->tabs && !m_parts->tabs->parent())
        m_parts->tabs->deleteLater();
}

ChatTabs *DeskView::tabs() const { return m_parts->tabs; }

ConversationPane *DeskView::paneOf(const ConversationId &conversation) const
{
    return m_parts->panes.value(conversation);
}

ConversationId DeskView::current() const { return m_parts->current; }

void DeskView::addPane(const ConversationId &conversation)
{
    auto &p = *m_parts;
    auto *pane = new ConversationPane(ConversationPane::Mode::Agent, this);
    pane->hide();
    p.panes.insert(conversation, pane);
    pane->setDictionaries(p.dictionaries);
    pane->setLibrary(p.library, p.libraryContext);
    pane->setContext(p.context);
    pane->setConversation(*p.model->find(conversation));
    pane->setTranscript(p.transcriptOf(conversation));
    refresh(p.model->rowOf(conversation));
    connectPane(pane);
    Q_EMIT paneAdded(pane);
    if (p.current.isEmpty())
        setCurrent(conversation, hasFocus()); // an empty desk's keys go to the first who comes
}

void DeskView::connectPane(ConversationPane *pane)
{
    connect(pane, &ConversationPane::activated, this,
            [this](const ConversationId &id) { setCurrent(id, false); });
    connect(pane, &ConversationPane::nextRequested, this, &DeskView::focusMostUrgent);
    connect(pane, &ConversationPane::sendRequested, this, &DeskView::sendRequested);
    connect(pane, &ConversationPane::transferRequested, this, &DeskView::transferRequested);
    connect(pane, &ConversationPane::holdRequested, this, &DeskView::holdRequested);
    connect(pane, &ConversationPane::closeRequested, this, &DeskView::closeRequested);
    connect(pane, &ConversationPane::readRequested, this, &DeskView::readRequested);
    connect(pane, &ConversationPane::typingRequested, this, &DeskView::typingRequested);
    connect(pane, &ConversationPane::draftChanged, this, &DeskView::draftChanged);
    connect(pane, &ConversationPane::attachRequested, this, &DeskView::attachRequested);
    connect(pane, &ConversationPane::attachmentOpenRequested, this, &DeskView::attachmentOpenRequested);
    connect(pane, &ConversationPane::suggestRequested, this, &DeskView::suggestRequested);
    connect(pane, &ConversationPane::olderRequested, this, &DeskView::olderRequested);
    connect(pane, &ConversationPane::whisperRequested, this, &DeskView::whisperRequested);
    connect(pane, &ConversationPane::takeOverRequested, this, &DeskView::takeOverRequested);
    connect(pane, &ConversationPane::resendRequested, this, &DeskView::resendRequested);
    connect(pane, &ConversationPane::removeOutboxRequested, this, &DeskView::removeOutboxRequested);
}

void DeskView::removePane(const ConversationId &conversation)
{
    auto &p = *m_parts;
    ConversationPane *pane = p.panes.take(conversation);
    if (!pane)
        return;
    const bool hadFocus = pane->isAncestorOf(QApplication::focusWidget());
    // The library is shared and must not go with the pane.
    if (p.library && pane->isAncestorOf(p.library)) {
        p.library->dismiss();
        p.library->setParent(this);
    }
    pane->hide();
    pane->setTranscript(nullptr);
    pane->deleteLater();
    p.lastShown.removeAll(conversation);
    if (p.current != conversation)
        return;
    const int row = p.model->rowOf(conversation);
    const int next = row + 1 < p.model->rowCount() ? row + 1 : row - 1;
    setCurrent(next < 0 ? ConversationId() : p.model->conversationAt(next).id, false);
    if (hadFocus && next >= 0)
        focusComposer();
    else if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void DeskView::refresh(int row)
{
    auto &p = *m_parts;
    const Conversation &conversation = p.model->conversationAt(row);
    ConversationPane *pane = paneOf(conversation.id);
    if (!pane)
        return;
    pane->setHue(Hue(p.model->hueAt(row)));
    pane->setConversation(conversation);
    pane->tick(p.now);
}

void DeskView::setContext(const DeskContext &context)
{
    auto &p = *m_parts;
    p.context = context;
    if (p.tabs)
        p.tabs->setContext(context);
    p.empty->setOnline(context.isOnline);
    for (ConversationPane *pane : std::as_const(p.panes))
        pane->setContext(context);
    place();
}

void DeskView::setCap(int cap)
{
    m_parts->cap = cap;
    place();
}

void DeskView::setArrangement(Arrangement wished)
{
    if (m_parts->wished == wished)
        return;
    m_parts->wished = wished;
    place();
    Q_EMIT arrangementChanged(wished);
}

DeskView::Arrangement DeskView::wishedArrangement() const { return m_parts->wished; }

DeskView::Arrangement DeskView::arrangement() const { return m_parts->plan.arrangement; }

int DeskView::columns() const { return int(m_parts->plan.panes.size()); }

void DeskView::setLibrary(LibraryPopup *popup, ConversationPane::LibraryContext contextFor)
{
    auto &p = *m_parts;
    p.library = popup;
    p.libraryContext = std::move(contextFor);
    if (popup)
        popup->setParent(this);
    for (ConversationPane *pane : std::as_const(p.panes))
        pane->setLibrary(popup, p.libraryContext);
}

void DeskView::tick(qint64 now)
{
    auto &p = *m_parts;
    p.now = now;
    if (p.tabs)
        p.tabs->tick(now);
    for (ConversationPane *pane : std::as_const(p.panes))
        pane->tick(now);
}

void DeskView::setCurrent(const ConversationId &conversation, bool withFocus)
{
    auto &p = *m_parts;
    if (p.current != conversation) {
        p.current = conversation;
        for (auto pane = p.panes.cbegin(); pane != p.panes.cend(); ++pane)
            pane.value()->setCurrent(pane.key() == conversation);
        if (p.tabs)
            p.tabs->setCurrent(conversation);
        place();
        Q_EMIT currentChanged(conversation);
    }
    if (withFocus)
        focusComposer();
}

void DeskView::focusComposer()
{
    if (ConversationPane *pane = paneOf(m_parts->current))
        pane->focusComposer();
}

void DeskView::focusConversation(const ConversationId &conversation)
{
    if (m_parts->panes.contains(conversation))
        setCurrent(conversation, true);
}

void DeskView::focusPlace(int place)
{
    if (place >= 1 && place <= m_parts->model->rowCount())
        focusConversation(m_parts->model->conversationAt(place - 1).id);
}

void DeskView::focusNext()
{
    const int count = m_parts->model->rowCount();
    if (count > 0)
        focusPlace((m_parts->model->rowOf(m_parts->current) + 1) % count + 1);
}

void DeskView::focusPrevious()
{
    const int count = m_parts->model->rowCount();
    if (count > 0)
        focusPlace((m_parts->model->rowOf(m_parts->current) + count - 1) % count + 1);
}

// The one whose reply is due first, other than the one that has the focus unless nobody else waits.
void DeskView::focusMostUrgent()
{
    auto &p = *m_parts;
    ConversationId urgent;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int row = 0; row < p.model->rowCount(); ++row) {
        const Conversation &each = p.model->conversationAt(row);
        const ReplyClock clock = replyClock(each, policyOf(p.context.centre, each.channel), p.now);
        const bool isRunning =
            clock.state != ReplyClock::State::None && clock.state != ReplyClock::State::Paused;
        if (isRunning && clock.remainingMs < least) {
            least = clock.remainingMs;
            urgent = each.id;
        }
    }
    focusConversation(urgent);
}

void DeskView::cycleArrangement()
{
    setArrangement(m_parts->wished == Arrangement::Tabs      ? Arrangement::Columns
                   : m_parts->wished == Arrangement::Columns ? Arrangement::Grid
                                                             : Arrangement::Tabs);
}

bool DeskView::focusNextRegion(bool forward)
{
    auto &p = *m_parts;
    ConversationPane *pane = paneOf(p.current);
    QWidget *focus = QApplication::focusWidget();
    if (!pane)
        return false;
    int region = forward ? -1 : 3;
    if (p.tabs && p.tabs->isAncestorOf(focus))
        region = 0;
    else if (pane->transcriptView()->hasFocus())
        region = 1;
    else if (pane->isAncestorOf(focus))
        region = 2;
    region += forward ? 1 : -1;
    if (region == 0 && p.tabs && p.tabs->isVisible())
        p.tabs->focusCurrent();
    else if (region == 0 || region == 1)
        pane->transcriptView()->setFocus(Qt::TabFocusReason);
    else if (region == 2)
        pane->focusComposer();
    else
        return false;
    return true;
}

// Which conversations have a place: those that had one keep it, the current one always has one.
QList<ConversationId> DeskView::shown(int places)
{
    auto &p = *m_parts;
    QList<ConversationId> all;
    for (int row = 0; row < p.model->rowCount(); ++row) {
        const ConversationId id = p.model->conversationAt(row).id;
        if (p.panes.contains(id))
            all.append(id);
    }
    QList<ConversationId> chosen;
    for (const ConversationId &id : std::as_const(p.lastShown)) {
        if (all.contains(id) && chosen.size() < places)
            chosen.append(id);
    }
    for (const ConversationId &id : std::as_const(all)) {
        if (chosen.size() < places && !chosen.contains(id))
            chosen.append(id);
    }
    if (!p.current.isEmpty() && !chosen.contains(p.current) && !chosen.isEmpty())
        chosen.last() = p.current;
    p.lastShown = chosen;
    std::sort(chosen.begin(), chosen.end(), [&](const ConversationId &a, const ConversationId &b) {
        return all.indexOf(a) < all.indexOf(b);
    });
    return chosen;
}

void DeskView::place()
{
    auto &p = *m_parts;
    const int open = int(p.panes.size());
    const int room = std::max(0, p.cap - p.held());
    p.plan = desk::plan(size(), p.wished, open, room, p.context.isOnline, scaled(100) / 100.0);
    const QList<ConversationId> ids = shown(int(p.plan.panes.size()));
    const int windowHeight = window()->height();
    const bool isCompact = p.plan.arrangement == Arrangement::Grid || windowHeight < lowestWindow;
    for (auto pane = p.panes.cbegin(); pane != p.panes.cend(); ++pane) {
        const qsizetype index = ids.indexOf(pane.key());
        pane.value()->setDensity(isCompact                  ? ConversationPane::Density::Compact
                                 : windowHeight < lowWindow ? ConversationPane::Density::Low
                                                            : ConversationPane::Density::Roomy);
        if (index >= 0)
            pane.value()->setGeometry(QStyle::visualRect(layoutDirection(), rect(), p.plan.panes.at(index)));
        pane.value()->setVisible(index >= 0);
    }
    p.empty->setRoom(open, room);
    p.empty->setVisible(!p.plan.empty.isNull());
    p.empty->setGeometry(QStyle::visualRect(layoutDirection(), rect(), p.plan.empty));
    update();
}

void DeskView::noteFocus(QWidget *now)
{
    auto &p = *m_parts;
    for (auto pane = p.panes.cbegin(); now && pane != p.panes.cend(); ++pane) {
        if (pane.value()->isAncestorOf(now))
            return setCurrent(ConversationId(pane.key()), false);
    }
}

void DeskView::resizeEvent(QResizeEvent *) { place(); }

void DeskView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        place();
}

void DeskView::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Theme::current().line);
}

} // namespace parley
