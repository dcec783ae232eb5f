// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/paneheader.h"

#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/painting.h"
#include "widgets/conversation/channelwords.h"

#include <QAccessible>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripe = 3;
constexpr int startPadding = 12;
constexpr int endPadding = 8;
constexpr int clockGlyph = 16;
constexpr int bar = 2;

QString keysOf(Qt::Key key) { return keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | key)); }

QSize codeSize(const QString &code)
{
    return {QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(code) + 12, scaled(18)};
}

void paintCode(QPainter &painter, const QRect &rect, const QString &code)
{
    paintBox(painter, rect, 4, {}, Theme::current().lineStrong);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(Theme::current().ink2);
    painter.drawText(rect, Qt::AlignCenter, code);
}

QColor barColour(ClockFace face)
{
    const Theme &t = Theme::current();
    switch (face) {
    case ClockFace::OnTime: return t.ok;
    case ClockFace::LastQuarter: return t.warnLine;
    case ClockFace::Overdue: return t.danger;
    case ClockFace::Frozen: break;
    }
    return Qt::transparent;
}

} // namespace

PaneHeader::PaneHeader(bool hasActions, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (!hasActions)
        return;
    //: Button of a conversation
    auto *transfer = new IconButton("mail-forward"_L1, tr("Transfer"), this);
    transfer->setWords(tr("Transfer"), keysOf(Qt::Key_T));
    //: Button of a conversation: its reply clock stands still
    m_hold = new IconButton("media-playback-pause"_L1, tr("Hold"), this);
    m_hold->setWords(tr("Hold"), keysOf(Qt::Key_H));
    m_hold->setCheckable(true);
    //: Button of a conversation: closes it
    auto *wrapUp = new IconButton("dialog-ok-apply"_L1, tr("Wrap up"), this);
    wrapUp->setWords(tr("Wrap up"), keysOf(Qt::Key_W));
    //: Button of a conversation: a menu
    m_more = new IconButton("overflow-menu"_L1, tr("More"), this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_actions = {transfer, m_hold, wrapUp, m_more};
    for (IconButton *button : std::as_const(m_actions))
        button->setMetrics({28, 26}, 16);
    connect(transfer, &IconButton::clicked, this, &PaneHeader::transferRequested);
    connect(m_hold, &IconButton::clicked, this, [this] {
        m_hold->setChecked(m_conversation.state == ConversationState::Held);
        Q_EMIT holdToggled();
    });
    connect(wrapUp, &IconButton::clicked, this, &PaneHeader::wrapUpRequested);
}

void PaneHeader::setConversation(const Conversation &conversation)
{
    m_conversation = conversation;
    if (m_hold) {
        const bool isHeld = conversation.state == ConversationState::Held;
        m_hold->setChecked(isHeld);
        m_hold->setIconName(isHeld ? "media-playback-start"_L1 : "media-playback-pause"_L1);
        //: Button of a conversation on hold: its reply clock goes on
        m_hold->setWords(isHeld ? tr("Resume") : tr("Hold"), keysOf(Qt::Key_H));
    }
    setAccessibleName(conversation.customerName);
    update();
}

void PaneHeader::setHue(Hue hue)
{
    m_hue = hue;
    update();
}

void PaneHeader::setActionsEnabled(bool enabled)
{
    for (IconButton *button : std::as_const(m_actions)) {
        if (button != m_more)
            button->setEnabled(enabled);
    }
}

void PaneHeader::setMoreMenu(QMenu *menu)
{
    if (m_more)
        m_more->setMenu(menu);
}

void PaneHeader::setClock(const std::optional<ClockReading> &clock)
{
    if (m_clock == clock)
        return;
    const QRect before = clockRect();
    const bool isAnnounced = clock && (!m_clock || m_clock->face != clock->face)
                             && (clock->face == ClockFace::LastQuarter || clock->face == ClockFace::Overdue);
    m_clock = clock;
    update(before.united(clockRect()).adjusted(-2, -2, 2, 2));
    update(barRect());
    setAccessibleDescription(clock ? clock->spoken() : QString());
    if (isAnnounced) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QRect PaneHeader::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

int PaneHeader::clockWidthNow() const
{
    if (!m_clock)
        return 0;
    const QFontMetrics caption(fontFor(TextRole::Caption));
    return clockWidth(m_clock->text, clockGlyph, fontFor(TextRole::Title)) + 4
           + figuresWidth(caption, u"/ "_s + m_clock->target) + 2;
}

QRect PaneHeader::clockRect() const
{
    const int wide = clockWidthNow();
    return mirrored({width() - endPadding - wide, stripe + 6, wide, scaled(24)});
}

QRect PaneHeader::barRect() const { return {0, height() - bar, width(), bar}; }

QSize PaneHeader::sizeHint() const { return {340, stripe + 8 + scaled(24) + std::max(26, scaled(26))}; }

QRect PaneHeader::actionsRect() const
{
    QRect all;
    for (const IconButton *button : m_actions)
        all = all.united(button->geometry());
    return all;
}

void PaneHeader::placeActions()
{
    int right = width() - endPadding;
    const int top = stripe + 6 + scaled(24);
    for (auto button = m_actions.crbegin(); button != m_actions.crend(); ++button) {
        const QSize size = (*button)->sizeHint();
        (*button)->setGeometry(mirrored({right - size.width(), top, size.width(), size.height()}));
        right -= size.width();
    }
}

void PaneHeader::resizeEvent(QResizeEvent *) { placeActions(); }

void PaneHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        placeActions();
}

void PaneHeader::paintEvent(QPaintEvent *event)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(event->rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), stripe), t.hue(m_hue));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);

    const int lineTop = stripe + 6;
    const int lineHigh = scaled(24);
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const QString code = languageCode(m_conversation.language);
    const QSize chip = codeSize(code);
    painter.setFont(fontFor(TextRole::Title));
    const int room = width() - startPadding - endPadding - clockWidthNow() - chip.width() - 14;
    const QString name = painter.fontMetrics().elidedText(m_conversation.customerName, Qt::ElideRight, room);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name);
    painter.setPen(t.ink);
    painter.drawText(mirrored({startPadding, lineTop, nameWidth + 1, lineHigh}), align, name);
    if (!code.isEmpty())
        paintCode(painter,
                  mirrored({startPadding + nameWidth + 7, lineTop + (lineHigh - chip.height()) / 2,
                            chip.width(), chip.height()}),
                  code);

    const int secondTop = lineTop + lineHigh;
    const int secondHigh = scaled(26);
    paintIcon(painter, mirrored({startPadding, secondTop, 14, secondHigh}),
              channelIcon(m_conversation.channel), t.ink2, 14);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(t.ink2);
    const int originLeft = startPadding + 20;
    const int originRoom = width() - originLeft - endPadding - actionsRect().width() - 4;
    painter.drawText(mirrored({originLeft, secondTop, originRoom, secondHigh}), align,
                     painter.fontMetrics().elidedText(originText(m_conversation), Qt::ElideRight,
                                                      originRoom));
    if (!m_clock)
        return;
    const QRect clock = clockRect();
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRect face =
        paintClock(painter, clock, m_clock->face, m_clock->text, clockGlyph, fontFor(TextRole::Title));
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(t.ink3);
    painter.drawText(QRect(face.right() + 5, clock.top() + 1, clock.right() - face.right(), clock.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter), u"/ "_s + m_clock->target);
    const int share = qRound(width() * m_clock->shareLeft);
    painter.fillRect(mirrored({0, height() - bar, share, bar}), barColour(m_clock->face));
}

} // namespace parley
