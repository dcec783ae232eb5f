// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/noticebar.h"

#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMs = 12000;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Small, &Theme::ink, this))
    , m_text(new Label(TextRole::Small, &Theme::ink, this))
{
    setMinimumHeight(scaled(36));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 3, 10, 4);
    row->setSpacing(8);
    row->addSpacing(28);
    m_title->setStrength(Strength::Strong);
    m_text->setWordWrap(true);
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    //: Button of a line that says what did not work
    auto *close = new IconButton("window-close"_L1, tr("Close"), this);
    row->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    m_goes.setSingleShot(true);
    m_goes.setInterval(shownMs);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticeBar::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(words());
    m_goes.start();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::words() const { return m_title->text() + u' ' + m_text->text(); }

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.warnSoft);
    painter.fillRect(0, height() - 1, width(), 1, t.warnLine);
    const QRect slot = QStyle::visualRect(layoutDirection(), rect(), QRect(14, 0, 18, height()));
    paintIcon(painter, slot, "dialog-warning"_L1, t.warn, 18);
}

} // namespace parley
