// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/wrapuppopup.h"

#include "widgets/common/button.h"
#include "widgets/common/fonts.h"
#include "widgets/conversation/choicedelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace parley {

using namespace Qt::StringLiterals;

WrapUpPopup::WrapUpPopup(QWidget *pane)
    //: Title of the form that closes a conversation
    : PanePopup(tr("Wrap up"), pane)
    , m_list(new QListWidget(this))
    , m_note(new QLineEdit(this))
    //: Button that closes a conversation
    , m_button(new Button(tr("Close conversation"), Button::Kind::Primary, this))
{
    m_list->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ChoiceDelegate(true, m_list));
    m_list->setMouseTracking(true);
    //: What a screen reader calls the list of ways a conversation may end
    m_list->setAccessibleName(tr("How it ended"));
    //: Field for a note that is kept when a conversation is closed
    m_note->setPlaceholderText(tr("Note for colleagues"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_button->setIconName("dialog-ok-apply"_L1);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_note);
    column()->addWidget(m_button);
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { m_button->setEnabled(item || m_list->count() == 0); });
    connect(m_list, &QListWidget::itemActivated, this, &WrapUpPopup::submit);
    connect(m_note, &QLineEdit::returnPressed, this, &WrapUpPopup::submit);
    connect(m_button, &Button::clicked, this, &WrapUpPopup::submit);
}

void WrapUpPopup::setDispositions(const QStringList &dispositions)
{
    m_list->clear();
    m_note->clear();
    m_list->setFont(fontFor(TextRole::Small));
    for (const QString &each : dispositions)
        m_list->addItem(each);
    m_list->setMinimumHeight(56);
    m_list->setMaximumHeight(m_list->sizeHintForRow(0) * std::min(8, m_list->count()) + 4);
    m_list->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(0);
    m_button->setEnabled(true);
}

void WrapUpPopup::focusFirst()
{
    if (m_list->count() > 0)
        m_list->setFocus(Qt::PopupFocusReason);
    else
        m_note->setFocus(Qt::PopupFocusReason);
}

bool WrapUpPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        // The list itself would look for an entry that begins with the digit.
        const int row = static_cast<QKeyEvent *>(event)->key() - Qt::Key_1;
        if (row >= 0 && row < 9 && row < m_list->count()) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return PanePopup::eventFilter(watched, event);
}

void WrapUpPopup::submit()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item && m_list->count() > 0)
        return;
    const QString disposition = item ? item->text() : QString();
    const QString note = m_note->text().trimmed();
    dismiss();
    Q_EMIT closeRequested(disposition, note);
}

} // namespace parley
