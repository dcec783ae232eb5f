// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/transferpopup.h"

#include "widgets/common/button.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/textdirection.h"
#include "widgets/conversation/choicedelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 7;

enum ItemRole { UserRole = Qt::UserRole, QueueRole };

QString presenceWord(Presence presence)
{
    switch (presence) {
    case Presence::Available:
        //: A colleague's presence
        return TransferPopup::tr("available");
    case Presence::Break:
        //: A colleague's presence
        return TransferPopup::tr("on a break");
    case Presence::FinishingUp:
        //: A colleague's presence: takes no new conversations
        return TransferPopup::tr("finishing up");
    case Presence::Offline: break;
    }
    //: A colleague's presence
    return TransferPopup::tr("offline");
}

bool isReady(const Colleague &colleague)
{
    return colleague.presence == Presence::Available && colleague.load < colleague.user.cap;
}

} // namespace

TransferPopup::TransferPopup(QWidget *pane)
    //: Title of the form that gives a conversation to somebody else
    : PanePopup(tr("Transfer"), pane)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new QLineEdit(this))
    //: Button that gives a conversation to somebody else
    , m_button(new Button(tr("Transfer"), Button::Kind::Primary, this))
{
    //: Field that filters colleagues and queues
    m_field->setPlaceholderText(tr("Colleague or queue"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ChoiceDelegate(false, m_list));
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(56);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    //: What a screen reader calls the list of colleagues and queues
    m_list->setAccessibleName(tr("Transfer to"));
    //: Field for a note that goes with a transferred conversation
    m_note->setPlaceholderText(tr("Note for the next agent"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_button->setIconName("mail-forward"_L1);
    column()->addWidget(m_field);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_note);
    column()->addWidget(m_button);
    connect(m_field, &QLineEdit::textChanged, this, &TransferPopup::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &TransferPopup::submit);
    connect(m_note, &QLineEdit::returnPressed, this, &TransferPopup::submit);
    connect(m_list, &QListWidget::itemActivated, this, &TransferPopup::submit);
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { m_button->setEnabled(item != nullptr); });
    connect(m_button, &Button::clicked, this, &TransferPopup::submit);
}

void TransferPopup::setChoices(const DeskContext &context, const QString &queue)
{
    m_field->clear();
    m_note->clear();
    m_list->clear();
    m_list->setFont(fontFor(TextRole::Small));
    QList<Colleague> colleagues = context.colleagues;
    std::stable_sort(colleagues.begin(), colleagues.end(), [](const Colleague &a, const Colleague &b) {
        const auto rank = [](const Colleague &each) {
            return isReady(each) ? each.load : each.presence == Presence::Offline ? 200 : 100;
        };
        return rank(a) < rank(b);
    });
    for (const Colleague &colleague : std::as_const(colleagues)) {
        const int free = std::max(0, colleague.user.cap - colleague.load);
        //: A colleague a conversation may go to: %1 name, %2 presence, %n how many more conversations they
        //: can hold
        auto *item =
            new QListWidgetItem(tr("%1, %2, room for %n", nullptr, free)
                                    .arg(isolated(colleague.user.name), presenceWord(colleague.presence)),
                                m_list);
        item->setIcon(icon("user-available"_L1, isReady(colleague) ? &Theme::ok : &Theme::lineStrong));
        item->setData(UserRole, colleague.user.id.value());
        if (free == 0)
            item->setFlags(Qt::NoItemFlags);
    }
    for (const QString &each : context.centre.queues) {
        if (each == queue)
            continue;
        //: A queue a conversation may go to
        auto *item = new QListWidgetItem(tr("Queue %1").arg(isolated(each)), m_list);
        item->setIcon(icon("mail-folder-inbox"_L1));
        item->setData(QueueRole, each);
    }
    m_list->setMaximumHeight(m_list->sizeHintForRow(0) * std::clamp(m_list->count(), 2, mostRows) + 4);
    filter({});
}

void TransferPopup::focusFirst() { m_field->setFocus(Qt::PopupFocusReason); }

void TransferPopup::filter(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = item->text().contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first && item->flags().testFlag(Qt::ItemIsEnabled))
            first = item;
    }
    m_list->setCurrentItem(first);
    m_button->setEnabled(first != nullptr);
}

void TransferPopup::submit()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const UserId user(item->data(UserRole).toString());
    const QString queue = item->data(QueueRole).toString();
    const QString note = m_note->text().trimmed();
    dismiss();
    Q_EMIT transferRequested(user, queue, note);
}

bool TransferPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            QKeyEvent forwarded(QEvent::KeyPress, key->key(), key->modifiers());
            QApplication::sendEvent(m_list, &forwarded);
            return true;
        }
    }
    return PanePopup::eventFilter(watched, event);
}

} // namespace parley
