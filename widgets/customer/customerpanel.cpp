// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/customerpanel.h"

#include "models/lists/customermerge.h"
#include "models/lists/timelinemodel.h"
#include "models/lists/timelines.h"
#include "widgets/common/hues.h"
#include "widgets/customer/customercard.h"
#include "widgets/customer/customereditor.h"
#include "widgets/timeline/timelineview.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace parley {

namespace {

constexpr int usualWidth = 304;
constexpr int narrowest = 264;
constexpr int wideFrom = 720; // from here on card and timeline stand side by side
constexpr int wideCard = 340;
constexpr int leastTimeline = 160; // high; less is not worth showing

bool saysTheSame(const Customer &a, const Customer &b)
{
    using enum CustomerField;
    const std::array fields{Name, Language, Form, Tags, Identities, Notes, Attributes};
    return std::all_of(fields.begin(), fields.end(),
                       [&](CustomerField field) { return isSameField(field, a, b); });
}

} // namespace

CustomerPanel::CustomerPanel(Timelines *timelines, QWidget *parent)
    : QWidget(parent)
    , m_timelines(timelines)
    , m_body(new QScrollArea(this))
    , m_card(new CustomerCard)
    , m_editor(new CustomerEditor)
    , m_timeline(new TimelineView(this))
{
    setMinimumWidth(narrowest);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_card);
    inner->addWidget(m_editor);
    m_body->setWidget(content);
    m_body->setWidgetResizable(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setFocusPolicy(Qt::NoFocus);
    m_editor->buttons()->setParent(this);
    setFocusProxy(m_timeline);

    connect(m_card, &CustomerCard::editRequested, this, &CustomerPanel::edit);
    connect(m_card, &CustomerCard::tagAdded, this, &CustomerPanel::addTag);
    connect(m_editor, &CustomerEditor::saveRequested, this, &CustomerPanel::send);
    connect(m_editor, &CustomerEditor::cancelled, this, &CustomerPanel::giveUp);
    connect(m_timeline, &TimelineView::quoteRequested, this, &CustomerPanel::quoteRequested);
    connect(m_timeline, &TimelineView::openConversationRequested, this,
            &CustomerPanel::openConversationRequested);
    content->installEventFilter(this);
    clear();
}

QSize CustomerPanel::sizeHint() const { return {usualWidth, 600}; }

void CustomerPanel::setCustomer(const Customer &customer)
{
    const bool isOther = customer.id != m_customer.id;
    if (isOther)
        stash();
    m_customer = customer;
    if (isOther) {
        m_card->setHue(m_hue.value_or(preferredHue(customer.id)));
        m_timeline->setModel(m_timelines->of(customer.id));
    }
    const auto edit = m_edits.find(customer.id);
    if (edit != m_edits.end() && edit->isSent && saysTheSame(edit->mine, customer)) {
        m_edits.erase(edit);
    } else if (edit != m_edits.end() && !edit->isSent && edit->base.version < customer.version) {
        if (!isOther)
            edit->mine = m_editor->customer();
        reconcile(*edit, customer);
    }
    m_card->setCustomer(customer);
    showEdit();
}

void CustomerPanel::clear()
{
    stash();
    m_customer = {};
    m_timeline->setModel(nullptr);
    m_card->setCustomer({});
    showEdit();
}

void CustomerPanel::setHue(Hue hue)
{
    m_hue = hue;
    m_card->setHue(hue);
}

void CustomerPanel::setConversation(const ConversationId &conversation)
{
    m_conversation = conversation;
    if (TimelineModel *timeline = m_timeline->model())
        timeline->setCurrentConversation(conversation);
    m_timeline->setQuotable(!conversation.isEmpty());
}

void CustomerPanel::tick(qint64 now)
{
    if (now / 60'000 == m_minute)
        return;
    m_minute = now / 60'000;
    m_card->setNow(now);
    m_timelines->setNow(now);
}

void CustomerPanel::openFind() { m_timeline->openFind(); }

// ---- editing ---------------------------------------------------------------------------------

bool CustomerPanel::isEditing() const
{
    const auto edit = m_edits.constFind(m_customer.id);
    return edit != m_edits.cend() && !edit->isSent;
}

void CustomerPanel::edit()
{
    if (m_customer.id.isEmpty() || m_edits.contains(m_customer.id))
        return;
    m_edits.insert(m_customer.id, {m_customer, m_customer, {}, {}, false});
    showEdit();
    m_editor->focusFirst();
}

void CustomerPanel::giveUp()
{
    m_edits.remove(m_customer.id);
    showEdit();
    setFocus(Qt::OtherFocusReason);
}

void CustomerPanel::stash()
{
    if (isEditing())
        m_edits[m_customer.id].mine = m_editor->customer();
}

void CustomerPanel::addTag(const QString &tag)
{
    Customer mine = m_customer;
    mine.tags.append(tag);
    send(mine);
}

void CustomerPanel::send(const Customer &mine)
{
    Edit &edit = m_edits[mine.id];
    if (edit.base.id.isEmpty())
        edit.base = m_customer;
    edit.mine = mine;
    edit.mine.version = edit.base.version;
    edit.isSent = true;
    edit.conflicts.clear();
    edit.problem.clear();
    if (saysTheSame(edit.mine, m_customer)) {
        m_edits.remove(mine.id);
        showEdit();
        return;
    }
    const Customer sent = edit.mine;
    showEdit();
    Q_EMIT customerEdited(sent);
}

void CustomerPanel::reconcile(Edit &edit, const Customer &newest)
{
    const CustomerMerge merge = mergeCustomer(edit.base, edit.mine, newest);
    Customer mine = merge.customer;
    for (const CustomerField field : merge.conflicts)
        copyField(field, edit.mine, mine);
    edit.base = newest;
    edit.mine = mine;
    edit.conflicts = merge.conflicts;
}

void CustomerPanel::showConflict(const Customer &newest)
{
    const auto edit = m_edits.find(newest.id);
    if (edit == m_edits.end() || !edit->isSent)
        return;
    reconcile(*edit, newest);
    edit->isSent = false;
    const bool isClean = edit->conflicts.isEmpty();
    const Customer mine = edit->mine;
    if (newest.id == m_customer.id) {
        m_customer = newest;
        m_card->setCustomer(newest);
    }
    if (isClean)
        send(mine);
    else if (newest.id == m_customer.id)
        showEdit();
}

void CustomerPanel::showRefusal(const CustomerId &customer, const QString &reason)
{
    const auto edit = m_edits.find(customer);
    if (edit == m_edits.end())
        return;
    edit->isSent = false;
    edit->problem = reason;
    if (customer == m_customer.id)
        showEdit();
}

void CustomerPanel::showEdit()
{
    const bool isShown = !m_customer.id.isEmpty();
    const bool isOpen = isEditing();
    if (isOpen) {
        const Edit &edit = m_edits[m_customer.id];
        m_editor->setCustomer(edit.mine);
        m_editor->setConflicts(edit.conflicts, edit.base);
        m_editor->setProblem(edit.problem);
    }
    m_editor->setVisible(isOpen);
    m_card->setVisible(isShown && !isOpen);
    m_card->setSaving(m_edits.contains(m_customer.id) && !isOpen);
    m_body->setVisible(isShown);
    m_editor->buttons()->setVisible(isOpen);
    arrange();
}

// ---- room ------------------------------------------------------------------------------------

int CustomerPanel::wantedHeight(int width) const
{
    const QLayout *content = m_body->widget()->layout();
    return content->hasHeightForWidth() ? content->totalHeightForWidth(width)
                                        : content->totalSizeHint().height();
}

void CustomerPanel::arrange()
{
    const bool isShown = !m_customer.id.isEmpty();
    const bool isOpen = isEditing();
    const int bar = isOpen ? m_editor->buttons()->sizeHint().height() : 0;
    const bool isWide = width() >= wideFrom;
    const int bodyWidth = isWide ? wideCard : width();
    int room = height() - bar;
    if (!isWide && !isOpen)
        room = std::max(height() * 55 / 100, leastTimeline);
    const int wanted = std::max(wantedHeight(bodyWidth), 0);
    const int bodyHeight = std::clamp(wanted, 0, std::max(room, 0));
    const auto mirrored = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    m_body->setGeometry(mirrored({0, 0, bodyWidth, bodyHeight}));
    m_editor->buttons()->setGeometry(mirrored({0, bodyHeight, bodyWidth, bar}));
    const int below = bodyHeight + bar + 1;
    m_timeline->setGeometry(mirrored(isWide ? QRect(bodyWidth + 1, 0, width() - bodyWidth - 1, height())
                                            : QRect(0, below, width(), std::max(height() - below, 0))));
    m_timeline->setVisible(isShown && (isWide || !isOpen || height() - below >= leastTimeline));
    update();
}

void CustomerPanel::showEvent(QShowEvent *event)
{
    if (!m_customer.id.isEmpty() && !m_timeline->model())
        m_timeline->setModel(m_timelines->of(m_customer.id)); // it was dropped for others meanwhile
    QWidget::showEvent(event);
}

void CustomerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CustomerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void CustomerPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (!m_body->isVisible())
        return;
    const QRect body = m_body->geometry().united(isEditing() ? m_editor->buttons()->geometry() : QRect());
    if (width() >= wideFrom)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(wideCard, 0, 1, height())),
                         theme.line);
    else
        painter.fillRect(QRect(0, body.bottom() + 1, width(), 1), theme.line);
}

} // namespace parley
