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

void PanePopup::openAt(const QPoint &corner)
{
    const QRect pane = parentWidget()->rect();
    const int width = std::min(wanted, pane.width() - 2 * margin);
    const int height = std::min(sizeHint().height(), pane.height() - corner.y() - margin);
    const int x = layoutDirection() == Qt::LeftToRight ? corner.x() - width : corner.x();
    setGeometry(std::clamp(x, margin, std::max(margin, pane.width() - margin - width)), corner.y(), width,
                height);
    show();
    raise();
    qApp->installEventFilter(this);
    focusFirst();
}

void PanePopup::dismiss()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    hide();
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
