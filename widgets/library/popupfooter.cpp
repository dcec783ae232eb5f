// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/popupfooter.h"

#include "widgets/common/keycap.h"
#include "widgets/common/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace parley {
using namespace Qt::StringLiterals;

PopupFooter::PopupFooter(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(scaled(32));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(13);
    const auto add = [this, row](KeyCap *cap, const QString &words) {
        auto *hint = new QWidget(this);
        auto *pair = new QHBoxLayout(hint);
        pair->setContentsMargins({});
        pair->setSpacing(5);
        pair->addWidget(cap);
        pair->addWidget(new Label(words, TextRole::Caption, &Theme::ink2, hint));
        row->addWidget(hint);
        return hint;
    };
    //: What the keys 1 to 9 do in the library's popup
    QWidget *pick = add(new KeyCap(u"1–9"_s, this), tr("pick"));
    //: What Tab does in the library's popup
    QWidget *fields = add(new KeyCap(QKeySequence(Qt::Key_Tab), this), tr("fill fields"));
    //: What Enter does in the library's popup
    QWidget *insert = add(new KeyCap(QKeySequence(Qt::Key_Return), this), tr("insert"));
    //: What Ctrl+Enter does in the library's popup
    QWidget *send = add(new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return), this), tr("send"));
    row->addStretch();
    //: What Esc does in the library's popup
    QWidget *close = add(new KeyCap(QKeySequence(Qt::Key_Escape), this), tr("close"));
    m_hints = {insert, send, fields, pick, close};
}

QSize PopupFooter::minimumSizeHint() const { return {0, QWidget::minimumSizeHint().height()}; }

void PopupFooter::resizeEvent(QResizeEvent *) { fit(); }

//! Hints are shown whole or not at all.
void PopupFooter::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (QWidget *hint : std::as_const(m_hints)) {
        const int needed = hint->sizeHint().width() + layout()->spacing();
        hint->setVisible(needed <= room);
        if (needed <= room)
            room -= needed;
    }
}

void PopupFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::current().line);
}

} // namespace parley
