// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/proposalside.h"

#include "models/lists/libraryreportcells.h"
#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/painting.h"
#include "widgets/common/textdirection.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 312;

//! A message in its colour; the excerpt stands whole.
class Bubble : public Label
{
public:
    Bubble(const QString &text, bool isTheirs, QWidget *parent)
        : Label(text, TextRole::Small, &Theme::ink, parent)
        , m_isTheirs(isTheirs)
    {
        setWordWrap(true);
        setContentsMargins(10, 7, 10, 8);
        const bool isRtl = textDirection(text, layoutDirection()) == Qt::RightToLeft;
        const bool isMirrored = isRtl != (layoutDirection() == Qt::RightToLeft);
        setAlignment((isMirrored ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        paintBox(painter, rect(), 10, m_isTheirs ? theme.bubbleIn : theme.bubbleOut);
        painter.end();
        Label::paintEvent(event);
    }

private:
    bool m_isTheirs;
};

} // namespace

ProposalSide::ProposalSide(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(scaled(sideWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(15, 12, 14, 14);
    column->setSpacing(16);
    //: Heading beside a suggestion for the library: the author's reason
    m_note = addPart(column, tr("Why"));
    //: Heading beside a suggestion for the library: the conversation
    m_origin = addPart(column, tr("Where it came from"));
    //: Heading beside a suggestion for the library: entries much like it
    m_near = addPart(column, tr("Says much the same"));
    column->addStretch();
}

ProposalSide::Part ProposalSide::addPart(QVBoxLayout *column, const QString &title)
{
    Part part;
    part.box = new QWidget(this);
    part.rows = new QVBoxLayout(part.box);
    part.rows->setContentsMargins(0, 0, 0, 0);
    part.rows->setSpacing(6);
    auto *heading = new Label(title, TextRole::Body, &Theme::ink, part.box);
    heading->setStrength(Strength::Strong);
    part.rows->addWidget(heading);
    column->addWidget(part.box);
    return part;
}

void ProposalSide::clear(Part &part)
{
    while (part.rows->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(part.rows->takeAt(1));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

void ProposalSide::setProposal(const Proposal &proposal)
{
    if (m_shown != proposal.id) {
        setOrigin({});
        setNear({});
    }
    m_shown = proposal.id;
    m_message = proposal.message;
    clear(m_note);
    m_note.box->setVisible(!proposal.note.isEmpty());
    auto *note = new Label(proposal.note, TextRole::Small, &Theme::ink, m_note.box);
    note->setWordWrap(true);
    m_note.rows->addWidget(note);
}

void ProposalSide::setOrigin(const ProposalOrigin &origin)
{
    clear(m_origin);
    if (origin.messages.isEmpty()) {
        //: Beside a suggestion for the library whose conversation cannot be shown
        auto *none =
            new Label(tr("The conversation is not at hand."), TextRole::Small, &Theme::ink3, m_origin.box);
        none->setWordWrap(true);
        m_origin.rows->addWidget(none);
        return;
    }
    const Message &last = origin.messages.constLast();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(last.at);
    auto *who =
        //: Where a suggestion came from: %1 is a customer's name, %2 day and time
        new Label(tr("%1, %2").arg(isolated(origin.customer.name),
                                   isolated(QLocale().toString(at, QLocale::ShortFormat))),
                  TextRole::Caption, &Theme::ink3, m_origin.box);
    m_origin.rows->addWidget(who);
    for (const Message &each : origin.messages)
        addBubble(each, origin.customer.name);
}

void ProposalSide::addBubble(const Message &message, const QString &customer)
{
    const bool isTheirs = message.author.kind == AuthorKind::Customer;
    auto *line = new QWidget(m_origin.box);
    auto *row = new QHBoxLayout(line);
    constexpr int indent = 24;
    row->setContentsMargins(isTheirs ? 0 : indent, 0, isTheirs ? indent : 0, 0);
    if (layoutDirection() == Qt::RightToLeft)
        row->setContentsMargins(isTheirs ? indent : 0, 0, isTheirs ? 0 : indent, 0);
    auto *bubble = new Bubble(message.text, isTheirs, line);
    bubble->setAccessibleName((isTheirs ? customer : message.author.name) + u", "_s + message.text);
    row->addWidget(bubble);
    m_origin.rows->addWidget(line);
}

void ProposalSide::setNear(const QList<NearRow> &rows)
{
    clear(m_near);
    for (const NearRow &each : rows)
        addNear(each);
    if (rows.isEmpty())
        //: Beside a suggestion for the library: nothing is like it
        m_near.rows->addWidget(
            new Label(tr("Nothing in the library."), TextRole::Small, &Theme::ink3, m_near.box));
}

void ProposalSide::addNear(const NearRow &row)
{
    auto *box = new QWidget(m_near.box);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new Label(row.title, TextRole::Small, &Theme::ink, box);
    title->setElided(true);
    words->addWidget(title);
    const QString share = percentWords(row.likeness);
    //: An entry much like a suggestion: %1 is its shortcut, %2 how much of the words is the same
    const QString like = row.shortcut.isEmpty()
                             ? tr("%1 the same").arg(share)
                             : tr("%1 · %2 the same").arg(isolatedLtr(u'/' + row.shortcut), share);
    auto *caption = new Label(like, TextRole::Caption, &Theme::ink3, box);
    caption->setElided(true);
    words->addWidget(caption);
    line->addLayout(words, 1);
    //: Opens an entry of the library
    auto *open = new Button(tr("Open"), Button::Kind::Plain, box);
    //: What a screen reader calls the button; %1 is an entry's title
    open->setAccessibleName(tr("Open %1").arg(row.title));
    connect(open, &Button::clicked, this, [this, entry = row.entry] { Q_EMIT entryOpenRequested(entry); });
    line->addWidget(open);
    m_near.rows->addWidget(box);
}

void ProposalSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(x, 0, 1, height(), Theme::current().line);
}

} // namespace parley
