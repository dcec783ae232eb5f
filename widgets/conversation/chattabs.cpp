// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/chattabs.h"

#include "models/policy/replyclock.h"
#include "widgets/common/fonts.h"
#include "widgets/conversation/chattab.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace parley {

namespace {

constexpr int gap = 4;
constexpr int narrowest = 120;

} // namespace

ChatTabs::ChatTabs(ConversationListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    //: What a screen reader calls the tabs of the open conversations
    setAccessibleName(tr("Open conversations"));
    connect(model, &QAbstractItemModel::rowsInserted, this, &ChatTabs::rebuild);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ChatTabs::rebuild);
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
                m_tabs.move(from, before > from ? before - 1 : before);
                place();
            });
    connect(model, &QAbstractItemModel::modelReset, this, &ChatTabs::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    showRow(row);
                updateGeometry();
                place();
            });
    rebuild();
}

void ChatTabs::rebuild()
{
    while (m_tabs.size() > m_model->rowCount()) {
        ChatTab *tab = m_tabs.takeLast();
        tab->hide();
        tab->deleteLater();
    }
    while (m_tabs.size() < m_model->rowCount()) {
        auto *tab = new ChatTab(this);
        connect(tab, &ChatTab::clicked, this, [this, tab] {
            Q_EMIT conversationChosen(tab->conversation().id);
            tab->setChecked(tab->conversation().id == m_current);
        });
        connect(tab, &ChatTab::dragged, this, [this, tab](int x) { drag(tab, x); });
        connect(tab, &ChatTab::dropped, this, &ChatTabs::place);
        tab->show();
        m_tabs.append(tab);
    }
    for (int row = 0; row < m_tabs.size(); ++row)
        showRow(row);
    updateGeometry();
    place();
}

void ChatTabs::showRow(int row)
{
    ChatTab *tab = m_tabs.at(row);
    const Conversation &conversation = m_model->conversationAt(row);
    tab->setConversation(conversation, m_model->unreadAt(row), Hue(m_model->hueAt(row)));
    tab->setChecked(conversation.id == m_current);
    if (m_now > 0)
        tab->setClock(readClock(conversation, policyOf(m_context.centre, conversation.channel), m_now,
                                m_context.isOnline));
}

void ChatTabs::setContext(const DeskContext &context)
{
    m_context = context;
    tick(m_now);
}

void ChatTabs::setCurrent(const ConversationId &conversation)
{
    m_current = conversation;
    for (ChatTab *tab : std::as_const(m_tabs))
        tab->setChecked(tab->conversation().id == conversation);
    place();
}

void ChatTabs::tick(qint64 now)
{
    if (m_context.isOnline || m_now == 0)
        m_now = now;
    if (m_now == 0)
        return;
    bool isOtherSize = false;
    for (ChatTab *tab : std::as_const(m_tabs)) {
        const QSize before = tab->sizeHint();
        tab->setClock(readClock(tab->conversation(), policyOf(m_context.centre, tab->conversation().channel),
                                m_now, m_context.isOnline));
        isOtherSize = isOtherSize || tab->sizeHint() != before;
    }
    if (!isOtherSize)
        return;
    updateGeometry();
    place();
}

void ChatTabs::focusCurrent()
{
    const int row = m_model->rowOf(m_current);
    if (ChatTab *tab = m_tabs.value(row))
        tab->setFocus(Qt::TabFocusReason);
}

QSize ChatTabs::sizeHint() const
{
    int width = 0;
    for (const ChatTab *tab : m_tabs)
        width += tab->sizeHint().width() + gap;
    return {std::max(0, width - gap), scaled(37)};
}

QSize ChatTabs::minimumSizeHint() const
{
    const int count = int(m_tabs.size());
    return {std::max(0, count * (narrowest + gap) - gap), scaled(37)};
}

// As wide as they wish; when there is no room, all narrower alike.
void ChatTabs::place()
{
    const int wished = sizeHint().width();
    const double share = wished > width() && wished > 0 ? double(width()) / wished : 1;
    int x = 0;
    for (ChatTab *tab : std::as_const(m_tabs)) {
        const QSize size = tab->sizeHint();
        const int wide = share < 1 ? int((size.width() + gap) * share) - gap : size.width();
        // The current one lies over the line below the bar.
        const int bottom = tab->isChecked() ? height() : height() - 1;
        const QRect place(x, bottom - size.height(), wide, size.height());
        tab->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += wide + gap;
    }
}

void ChatTabs::drag(ChatTab *tab, int x)
{
    const int from = int(m_tabs.indexOf(tab));
    for (int to = 0; to < m_tabs.size(); ++to) {
        const QRect other = m_tabs.at(to)->geometry();
        if (to != from && x >= other.left() && x <= other.right()) {
            m_model->moveTo(from, to);
            return;
        }
    }
}

bool ChatTabs::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        place();
    return QWidget::event(event);
}

void ChatTabs::resizeEvent(QResizeEvent *) { place(); }

void ChatTabs::keyPressEvent(QKeyEvent *event)
{
    const bool isLtr = layoutDirection() == Qt::LeftToRight;
    const int step = event->key() == (isLtr ? Qt::Key_Right : Qt::Key_Left)   ? 1
                     : event->key() == (isLtr ? Qt::Key_Left : Qt::Key_Right) ? -1
                                                                              : 0;
    const auto at =
        std::find_if(m_tabs.cbegin(), m_tabs.cend(), [](const ChatTab *tab) { return tab->hasFocus(); });
    const qsizetype next = (at - m_tabs.cbegin()) + step;
    if (step == 0 || at == m_tabs.cend() || next < 0 || next >= m_tabs.size())
        return QWidget::keyPressEvent(event);
    m_tabs.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace parley
