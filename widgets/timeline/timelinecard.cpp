// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinecard.h"

#include "models/lists/timelinewords.h"
#include "widgets/common/label.h"
#include "widgets/common/painting.h"
#include "widgets/common/textdirection.h"
#include "widgets/timeline/clampedtext.h"
#include "widgets/timeline/linepainting.h"
#include "widgets/timeline/linkbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int clampedLines = 3;
constexpr qsizetype longest = 20'000; // of a text from outside, in UTF-16 units

bool isMail(const Interaction &interaction) { return interaction.kind == InteractionKind::Email; }

} // namespace

TimelineCard::TimelineCard(const Interaction &interaction, qint64 now, QWidget *parent)
    : QFrame(parent)
    , m_interaction(interaction)
{
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 7, 10, 2);
    column->setSpacing(1);
    buildHeading(column, now);
    buildText(column);
    buildActions(column);
}

QString TimelineCard::headingText() const
{
    const QString to = m_interaction.details.value(u"to"_s);
    const QString from = m_interaction.details.value(u"from"_s);
    const qint64 seconds = m_interaction.details.value(u"duration_seconds"_s).toLongLong();
    if (m_interaction.kind == InteractionKind::Call && seconds > 0)
        return durationWords(seconds);
    if (!to.isEmpty())
        //: Heading of an email or SMS in the timeline: %1 is the address it went to
        return tr("To: %1").arg(isolated(tamedLine(to)));
    if (!from.isEmpty())
        //: Heading of an email or call in the timeline: %1 is the address it came from
        return tr("From: %1").arg(isolated(tamedLine(from)));
    return isolated(tamedLine(m_interaction.reference));
}

void TimelineCard::buildHeading(QVBoxLayout *column, qint64 now)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *what = new Label(headingText(), TextRole::Caption, &Theme::ink3);
    what->setElided(true);
    row->addWidget(what, 1);
    row->addWidget(new Label(absoluteTime(m_interaction.at, now), TextRole::Caption, &Theme::ink3));
    column->addLayout(row);
    if (m_interaction.outcome.isEmpty() || m_interaction.kind != InteractionKind::Call)
        return;
    //: In a call's card: %1 is how it ended, such as "Solved"
    column->addWidget(new Label(tr("Outcome: %1").arg(isolated(outcomeWord(m_interaction.outcome))),
                                TextRole::Caption, &Theme::ink2));
}

QString TimelineCard::wholeText() const
{
    QString text = m_interaction.body.isEmpty() ? m_interaction.summary : m_interaction.body;
    const QString answer = m_interaction.details.value(u"answer"_s);
    if (!answer.isEmpty())
        text += u"\n\n"_s + answer;
    const QString url = m_interaction.details.value(u"url"_s);
    if (!url.isEmpty())
        text = url;
    return text.left(longest).trimmed();
}

void TimelineCard::buildText(QVBoxLayout *column)
{
    const QString text = wholeText();
    if (text.isEmpty())
        return;
    const QString start = isMail(m_interaction) ? m_interaction.body.left(longest).simplified() : text;
    m_text = new ClampedText(start.isEmpty() ? text : start, TextRole::Small,
                             isMail(m_interaction) ? clampedLines : 2 * clampedLines);
    column->addWidget(m_text);
}

LinkButton *TimelineCard::addAction(QHBoxLayout *row, const QString &text)
{
    auto *button = new LinkButton(text);
    row->addWidget(button);
    return button;
}

void TimelineCard::buildActions(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    if (!m_interaction.conversation.isEmpty()) {
        //: Button in the timeline: opens that conversation to read it
        LinkButton *open = addAction(row, tr("Open chat"));
        connect(open, &LinkButton::clicked, this,
                [this] { Q_EMIT openConversationRequested(m_interaction.conversation); });
    }
    if (m_text) {
        //: Button in the timeline: shows the whole text in place
        m_open = addAction(row, isMail(m_interaction) ? tr("Open email") : tr("Show all"));
        connect(m_open, &LinkButton::clicked, this, &TimelineCard::openWhole);
        //: Button in the timeline: puts the text into the draft of the chat at hand
        m_quote = addAction(row, tr("Quote in chat"));
        connect(m_quote, &LinkButton::clicked, this, [this] {
            Q_EMIT quoteRequested(m_interaction.body.isEmpty() ? m_interaction.summary : m_interaction.body);
        });
    }
    row->addStretch(1);
    const int replies = m_interaction.details.value(u"replies"_s).toInt();
    if (replies > 0)
        //: How often an email was answered
        row->addWidget(new Label(tr("%n reply(s)", nullptr, replies), TextRole::Caption, &Theme::ink3));
    column->addLayout(row);
}

void TimelineCard::openWhole()
{
    m_isWhole = true;
    m_text->setText(wholeText());
    m_text->setLines(0);
    if (m_open->hasFocus() && m_quote->isVisible())
        m_quote->setFocus(Qt::TabFocusReason);
    showOpen();
    Q_EMIT resized();
}

void TimelineCard::showOpen()
{
    if (m_open)
        m_open->setVisible(!m_isWhole && (isMail(m_interaction) || m_text->isClamped(m_text->width())));
}

void TimelineCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showOpen();
}

void TimelineCard::setQuotable(bool isQuotable)
{
    if (m_quote)
        m_quote->setVisible(isQuotable);
}

int TimelineCard::heightForWidth(int width) const { return layout()->totalHeightForWidth(width); }

void TimelineCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, Theme::current().surface, Theme::current().line);
}

} // namespace parley
