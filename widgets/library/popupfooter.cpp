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
        auto *pair = new QHBoxLayout;
        pair->setSpacing(5);
        pair->addWidget(cap);
        auto *label = new Label(words, TextRole::Caption, &Theme::ink2, this);
        label->setElided(true);
        pair->addWidget(label);
        row->addLayout(pair);
    };
    //: What the keys 1 to 9 do in the library's popup
    add(new KeyCap(u"1–9"_s, this), tr("pick"));
    //: What Tab does in the library's popup
    add(new KeyCap(QKeySequence(Qt::Key_Tab), this), tr("fill fields"));
    //: What Enter does in the library's popup
    add(new KeyCap(QKeySequence(Qt::Key_Return), this), tr("insert"));
    //: What Ctrl+Enter does in the library's popup
    add(new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return), this), tr("send"));
    row->addStretch();
    //: What Esc does in the library's popup
    add(new KeyCap(QKeySequence(Qt::Key_Escape), this), tr("close"));
}

void PopupFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::current().line);
}

} // namespace parley
