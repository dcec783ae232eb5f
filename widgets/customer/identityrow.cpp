// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/identityrow.h"

#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/customer/customerwords.h"
#include "widgets/timeline/kindicons.h"
#include "widgets/timeline/linepainting.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int kindIcon = 15;
constexpr int stateIcon = 13;
constexpr int gap = 8;

} // namespace

IdentityRow::IdentityRow(const Identity &identity, QWidget *parent)
    : QWidget(parent)
    , m_identity(identity)
    ,
    //: Button beside an address
    m_copy(new IconButton("edit-copy"_L1, tr("Copy"), this))
    , m_copied(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    m_copy->setMetrics({22, 22}, 14);
    //: Read out for the button beside an address: %1 is the address
    m_copy->setAccessibleName(tr("Copy %1").arg(identity.address));
    m_copy->installEventFilter(this);
    connect(m_copy, &IconButton::clicked, this, &IdentityRow::copy);
    m_copied->setSingleShot(true);
    m_copied->setInterval(2000);
    connect(m_copied, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    setAccessibleName(
        QStringList{identityWord(identity.kind), identity.address, verificationWord(identity)}.join(u", "_s));
}

QSize IdentityRow::sizeHint() const { return {200, std::max(scaled(22), lineHeight(TextRole::Small))}; }
QSize IdentityRow::minimumSizeHint() const { return {120, sizeHint().height()}; }

void IdentityRow::copy()
{
    QGuiApplication::clipboard()->setText(m_identity.address);
    m_copied->start();
    update();
}

QString IdentityRow::stateWord() const
{
    //: Beside an address that was just put on the clipboard
    return m_copied->isActive() ? tr("copied") : verificationWord(m_identity);
}

bool IdentityRow::showsButton() const
{
    return !m_copied->isActive() && (underMouse() || m_copy->hasFocus());
}

QRect IdentityRow::stateRect() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    const int textWidth = metrics.horizontalAdvance(stateWord()) + stateIcon + 4 + 1;
    const int wide = std::max(textWidth, m_copy->width());
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, height()));
}

QRect IdentityRow::addressRect() const
{
    const int start = kindIcon + gap;
    const QRect box(start, 0, std::max(width() - start - stateRect().width() - gap, 0), height());
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void IdentityRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect iconBox = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, kindIcon, height()));
    paintIcon(painter, iconBox, iconNameOf(m_identity.kind), theme.ink2, kindIcon);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(theme.ink2);
    const QRect box = addressRect();
    const QString shown = painter.fontMetrics().elidedText(m_identity.address, Qt::ElideRight, box.width());
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(box,
                     static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine
                         | Qt::TextForceLeftToRight,
                     shown);
    if (showsButton())
        return;
    const bool isFine = m_identity.isVerified || m_copied->isActive();
    const bool isWeb = m_identity.kind == IdentityKind::Web;
    const QColor ink = isFine ? theme.ok : isWeb ? theme.ink3 : theme.warn;
    const QRect state = stateRect();
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(ink);
    const int used = paintLine(painter, state, stateWord(), LineSide::End);
    if (!isFine && isWeb)
        return;
    const QRect glyph(state.width() - used - 4 - stateIcon, 0, stateIcon, height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), state, glyph.translated(state.topLeft())),
              isFine ? "emblem-ok"_L1 : "question"_L1, ink, stateIcon);
}

void IdentityRow::resizeEvent(QResizeEvent *event)
{
    const QSize size = m_copy->sizeHint();
    const QRect box(width() - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    m_copy->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    QWidget::resizeEvent(event);
}

bool IdentityRow::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        m_copy->update();
        update();
    }
    return QWidget::event(event);
}

bool IdentityRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Paint && !showsButton())
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
