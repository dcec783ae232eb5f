// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/proposaldetailparts.h"

#include "widgets/common/avatar.h"
#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/library/proposaldoubts.h"
#include "widgets/library/proposalside.h"
#include "widgets/library/proposaltextfield.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 68;
constexpr int textHeight = 232;
constexpr int settleMs = 300;
constexpr int longestTitle = 200;
constexpr int longestShortcut = 64;
constexpr int longestAnswer = 2000;

Label *captionFor(const QString &words, QWidget *field, QWidget *parent)
{
    auto *label = new Label(words, TextRole::Small, &Theme::ink2, parent);
    label->setBuddy(field);
    field->setAccessibleName(words);
    return label;
}

//! A text in a card, as it stands.
QFrame *card(const QString &title, Label *text, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 9, 12, 10);
    column->setSpacing(4);
    column->addWidget(new Label(title, TextRole::Caption, &Theme::ink3, frame));
    text->setWordWrap(true);
    column->addWidget(text);
    return frame;
}

QScrollArea *scrolled(QWidget *widget, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(widget);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

void ProposalDetail::build()
{
    Parts &p = *m_parts;
    p.settles.setSingleShot(true);
    p.settles.setInterval(settleMs);
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(12);
    p.notice = new Label(TextRole::Small, &Theme::danger, inner);
    p.notice->setWordWrap(true);
    p.notice->hide();
    column->addWidget(p.notice);
    column->addWidget(buildOutcome());
    column->addWidget(buildFields());
    column->addStretch();
    p.side = new ProposalSide(this);
    auto *sideScroll = scrolled(p.side, this);
    sideScroll->setFixedWidth(p.side->width());
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(buildHead());
    main->addWidget(scrolled(inner, this), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(main, 1);
    row->addWidget(sideScroll);
}

QWidget *ProposalDetail::buildHead()
{
    Parts &p = *m_parts;
    auto *head = new QWidget(this);
    head->setFixedHeight(scaled(headHeight) + 1);
    p.avatar = new Avatar(32, head);
    p.title = new Label(TextRole::Heading, &Theme::ink, head);
    p.title->setElided(true);
    p.state = new Tag(QString(), Tone::Accent, head);
    p.credit = new Label(TextRole::Caption, &Theme::ink3, head);
    p.credit->setElided(true);
    //: Answers a suggestion for the library with no
    p.decline = new Button(tr("Decline"), Button::Kind::Plain, head);
    //: Takes a suggestion into the library
    p.accept = new Button(tr("Add to library"), Button::Kind::Primary, head);
    p.accept->setKeyText(keyText(Qt::CTRL | Qt::Key_Return));
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(p.title);
    names->addWidget(p.state);
    names->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(names);
    words->addWidget(p.credit);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(10);
    row->addWidget(p.avatar);
    row->addLayout(words, 1);
    row->addWidget(p.decline);
    row->addWidget(p.accept);
    return head;
}

QWidget *ProposalDetail::buildFields()
{
    Parts &p = *m_parts;
    p.fields = new QWidget(this);
    p.titleField = new QLineEdit(p.fields);
    p.titleField->setMaxLength(longestTitle);
    p.shortcut = new QLineEdit(p.fields);
    p.shortcut->setMaxLength(longestShortcut);
    p.category = new QComboBox(p.fields);
    p.category->setEditable(true);
    p.text = new ProposalTextField(p.fields);
    p.text->setFixedHeight(scaled(textHeight));
    p.place = new Label(TextRole::Small, &Theme::ink, p.fields);
    p.place->setStrength(Strength::Strong);
    p.problem = new Label(TextRole::Small, &Theme::danger, p.fields);
    p.problem->setWordWrap(true);
    p.asProposed = new Label(TextRole::Small, &Theme::ink2, p.fields);
    p.answer = new QLineEdit(p.fields);
    p.answer->setMaxLength(longestAnswer);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    //: A field of a suggestion for the library
    grid->addWidget(captionFor(tr("Title"), p.titleField, p.fields), 0, 0);
    //: A field of a suggestion for the library: what is typed after the slash
    grid->addWidget(captionFor(tr("Shortcut"), p.shortcut, p.fields), 0, 1);
    //: A field of a suggestion for the library
    grid->addWidget(captionFor(tr("Category"), p.category, p.fields), 0, 2);
    grid->addWidget(p.titleField, 1, 0);
    grid->addWidget(p.shortcut, 1, 1);
    grid->addWidget(p.category, 1, 2);
    auto *column = new QVBoxLayout(p.fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(grid);
    column->addWidget(p.place);
    column->addWidget(p.text);
    column->addWidget(p.problem);
    column->addWidget(new ProposalDoubts(p.text, p.fields));
    //: Over a suggestion's text before the trainer changed it
    column->addWidget(card(tr("As proposed"), p.asProposed, p.fields));
    //: A field under a suggestion for the library: what the trainer says to its author
    column->addWidget(captionFor(tr("A word to the author"), p.answer, p.fields));
    //: In the empty field for a word to who suggested a text
    p.answer->setPlaceholderText(tr("They read it under their suggestion"));
    column->addWidget(p.answer);
    return p.fields;
}

QWidget *ProposalDetail::buildOutcome()
{
    Parts &p = *m_parts;
    p.outcome = new QWidget(this);
    p.decided = new Label(TextRole::Body, &Theme::ink, p.outcome);
    p.decided->setWordWrap(true);
    p.word = new Label(TextRole::Body, &Theme::ink, p.outcome);
    p.word->setWordWrap(true);
    //: Opens the entry that a suggestion has become
    p.open = new Button(tr("Open the entry"), Button::Kind::Plain, p.outcome);
    p.readText = new Label(TextRole::Body, &Theme::ink, p.outcome);
    auto *fate = new QFrame(p.outcome);
    fate->setProperty("role", u"card"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(p.decided);
    words->addWidget(p.word);
    auto *row = new QHBoxLayout(fate);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addLayout(words, 1);
    row->addWidget(p.open);
    auto *column = new QVBoxLayout(p.outcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(fate);
    //: Over a suggestion's text
    column->addWidget(card(tr("Text"), p.readText, p.outcome));
    return p.outcome;
}

} // namespace parley
