// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/panepopup.h"

#include "widgets/common/iconbutton.h"
#include "widgets/common/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int wanted = 340;
constexpr int margin = 8;

} // namespace

PanePopup::PanePopup(const QString &title, QWidget *pane)
    : QFrame(pane)
{
    setProperty("role", u"popup"_s);
    setAccessibleName(title);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 12);
    all->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(title, TextRole::Title, &Theme::ink, this), 1);
    //: Button of a small form in a conversation
    auto *close = new IconButton("window-close"_L1, tr("Close"), this);
    close->setWords(tr("Close"), u"Esc"_s);
    head->addWidget(close);
    all->addLayout(head);
    connect(close, &IconButton::clicked, this, &PanePopup::dismiss);
    hide();
}

QVBoxLayout *PanePopup::column() const { return static_cast<QVBoxLayout *>(layout()); }

void PanePopup::openIn(QVBoxLayout *slot)
{
    if (isHidden()) {
        slot->setContentsMargins(margin, margin, margin, 0);
        slot->addWidget(this, 0, Qt::AlignRight);
        qApp->installEventFilter(this);
    }
    m_slot = slot;
    show();
    focusFirst();
}

void PanePopup::fit(QSize room)
{
    setFixedWidth(std::clamp(scaled(wanted), 120, std::max(120, room.width() - 2 * margin)));
    setMaximumHeight(std::max(minimumSizeHint().height(), room.height() - margin));
}

void PanePopup::dismiss()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    hide();
    m_slot->removeWidget(this);
    m_slot->setContentsMargins(0, 0, 0, 0);
    Q_EMIT dismissed();
}

// A press elsewhere closes it, and still does what it would have done.
bool PanePopup::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::MouseButtonPress && widget && widget->window() == window() && widget != this
        && !isAncestorOf(widget))
        dismiss();
    return QFrame::eventFilter(watched, event);
}

void PanePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

} // namespace parley
