// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/proposaldetail.h"

#include "widgets/common/avatar.h"
#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/proposaldetailparts.h"
#include "widgets/library/proposalside.h"
#include "widgets/library/proposaltextfield.h"
#include "widgets/library/proposalwords.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! The side a text's lines begin at, by its own direction.
Qt::Alignment startOf(const QString &text, Qt::LayoutDirection around)
{
    return (textDirection(text, around) == around ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignTop;
}

} // namespace

ProposalDetail::ProposalDetail(QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    build();
    connectFields();
    setVisible(false);
}

ProposalDetail::~ProposalDetail() = default;

void ProposalDetail::connectFields()
{
    Parts &p = *m_parts;
    connect(p.accept, &Button::clicked, this, &ProposalDetail::accept);
    connect(p.decline, &Button::clicked, this, &ProposalDetail::decline);
    connect(p.open, &Button::clicked, this,
            [this] { Q_EMIT entryOpenRequested(m_parts->proposal.madeInto); });
    connect(p.side, &ProposalSide::entryOpenRequested, this, &ProposalDetail::entryOpenRequested);
    for (QLineEdit *each : {p.titleField, p.shortcut})
        connect(each, &QLineEdit::textChanged, this, &ProposalDetail::showProblem);
    connect(p.text, &ProposalTextField::textChanged, this, [this] {
        showProblem();
        m_parts->settles.start();
    });
    connect(&p.settles, &QTimer::timeout, this, [this] {
        Q_EMIT textSettled(m_parts->text->toPlainText(), m_parts->proposal.entry.variants.value(0).language);
    });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &ProposalDetail::accept);
}

void ProposalDetail::setUser(const User &user)
{
    m_parts->user = user;
    showState();
}

void ProposalDetail::setUsers(const QHash<UserId, User> &users)
{
    m_parts->users = users;
    showOutcome();
}

void ProposalDetail::setTakenShortcuts(const TakenShortcuts &taken)
{
    m_parts->taken = taken;
    showProblem();
}

void ProposalDetail::setCategories(const QStringList &categories)
{
    const QSignalBlocker quiet(m_parts->category);
    const QString current = m_parts->category->currentText();
    m_parts->category->clear();
    m_parts->category->addItems(categories);
    m_parts->category->setEditText(current);
}

void ProposalDetail::setProposal(const Proposal &proposal)
{
    Parts &p = *m_parts;
    const bool isOther = p.proposal.id != proposal.id;
    const bool wasDecidable = !isOther && isDecidable();
    p.proposal = proposal;
    p.isAsking = false;
    if (isOther)
        fill();
    p.side->setProposal(proposal);
    showState();
    showOutcome();
    const bool isByAnother = proposal.decidedBy != p.user.id;
    say(wasDecidable && !isDecidable() && isByAnother
            //: Above a suggestion that a colleague has decided while it was open here; %1 is their name
            ? tr("%1 has decided this meanwhile.").arg(isolated(nameOf(proposal.decidedBy)))
            : QString());
    setVisible(true);
}

void ProposalDetail::fill()
{
    Parts &p = *m_parts;
    const Entry &entry = p.proposal.entry;
    const Variant variant = entry.variants.value(0);
    p.titleField->setText(entry.title);
    p.shortcut->setText(entry.shortcuts.value(0));
    p.category->setEditText(entry.category);
    p.text->setLanguage(variant.language);
    p.text->setPlainText(variant.text);
    p.answer->clear();
    //: Over a suggestion's text: %1 English, %2 neutral
    p.place->setText(tr("%1, %2").arg(languageName(variant.language), formWord(variant.form).toLower()));
    for (Label *each : {p.asProposed, p.readText}) {
        each->setText(variant.text);
        each->setAlignment(startOf(variant.text, layoutDirection()));
    }
    p.asProposed->parentWidget()->hide();
    p.settles.start();
}

void ProposalDetail::setOrigin(const ProposalOrigin &origin)
{
    PersonalData known;
    known.customer = origin.customer;
    m_parts->text->setPersonalData(known);
    m_parts->side->setOrigin(origin);
}

void ProposalDetail::setNear(const QList<NearRow> &rows) { m_parts->side->setNear(rows); }

void ProposalDetail::showState()
{
    Parts &p = *m_parts;
    const bool isDecided = p.proposal.state != ProposalState::Open;
    p.title->setText(p.proposal.entry.title);
    p.state->setText(proposalStateWord(p.proposal.state));
    p.state->setTone(proposalTone(p.proposal.state), proposalIcon(p.proposal.state));
    p.avatar->setPerson(p.proposal.byName, hueOf(p.proposal.by));
    //: Under a suggestion's title: %1 "Suggested by Dana H.", %2 "today 14:12"
    p.credit->setText(
        tr("%1 · %2").arg(creditWords(p.proposal.byName),
                          isolated(dayWords(p.proposal.at, QDateTime::currentMSecsSinceEpoch()))));
    for (QWidget *each : std::initializer_list<QWidget *>{p.fields, p.accept, p.decline})
        each->setVisible(isDecidable());
    p.outcome->setVisible(!isDecidable());
    p.word->setVisible(isDecided && !p.proposal.answer.isEmpty());
    p.open->setVisible(!p.proposal.madeInto.isEmpty());
    showProblem();
}

void ProposalDetail::showOutcome()
{
    Parts &p = *m_parts;
    const QString who = isolated(nameOf(p.proposal.decidedBy));
    switch (p.proposal.state) {
    case ProposalState::Open:
        //: Over one's own suggestion for the library
        p.decided->setText(tr("A trainer has not looked at it yet. Until then it is yours alone."));
        break;
    case ProposalState::Accepted:
        //: Over a suggestion for the library; %1 is a trainer's name
        p.decided->setText(tr("%1 has added it to the library.").arg(who));
        break;
    case ProposalState::Declined:
        //: Over a suggestion for the library; %1 is a trainer's name
        p.decided->setText(tr("%1 has declined it. It stays a personal phrase of its author.").arg(who));
        break;
    }
    //: A trainer's word to who suggested a text
    p.word->setText(tr("“%1”").arg(isolated(p.proposal.answer)));
}

QString ProposalDetail::nameOf(const UserId &user) const
{
    if (user == m_parts->user.id && !user.isEmpty())
        return m_parts->user.name;
    const QString known = m_parts->users.value(user).name;
    //: Somebody whose name is not known
    return known.isEmpty() ? tr("A trainer") : known;
}

void ProposalDetail::showProblem()
{
    Parts &p = *m_parts;
    const QString why = isDecidable() ? problem() : QString();
    p.problem->setText(why);
    p.problem->setVisible(!why.isEmpty());
    p.accept->setEnabled(why.isEmpty() && !p.isAsking);
    p.decline->setEnabled(!p.isAsking);
    const bool isChanged = p.text->toPlainText() != p.proposal.entry.variants.value(0).text;
    p.asProposed->parentWidget()->setVisible(isChanged);
}

void ProposalDetail::say(const QString &notice)
{
    m_parts->notice->setText(notice);
    m_parts->notice->setVisible(!notice.isEmpty());
}

const Proposal &ProposalDetail::proposal() const { return m_parts->proposal; }

Entry ProposalDetail::content() const
{
    const Parts &p = *m_parts;
    Entry entry = p.proposal.entry;
    entry.title = p.titleField->text().simplified();
    entry.shortcuts = p.shortcut->text().isEmpty() ? QStringList() : QStringList{p.shortcut->text()};
    entry.category = p.category->currentText().simplified();
    if (!entry.variants.isEmpty())
        entry.variants.first().text = p.text->toPlainText().trimmed();
    return entry;
}

QString ProposalDetail::answer() const { return m_parts->answer->text().simplified(); }

QString ProposalDetail::problem() const { return proposalProblem(content(), m_parts->taken); }

bool ProposalDetail::isDecidable() const
{
    const Role role = m_parts->user.role;
    return m_parts->proposal.state == ProposalState::Open && (role == Role::Trainer || role == Role::Admin);
}

void ProposalDetail::accept()
{
    if (isDecidable() && problem().isEmpty())
        decide(true);
}

void ProposalDetail::decline()
{
    if (!isDecidable())
        return;
    if (!answer().isEmpty())
        return decide(false);
    //: Why a suggestion cannot be declined yet
    say(tr("Tell the author why before you decline."));
    m_parts->answer->setFocus(Qt::OtherFocusReason);
}

void ProposalDetail::decide(bool isAccepted)
{
    if (m_parts->isAsking)
        return;
    m_parts->isAsking = true;
    say({});
    showProblem();
    Q_EMIT decideRequested(m_parts->proposal.id, isAccepted, content(), answer());
}

void ProposalDetail::showRefused(const QString &reason)
{
    m_parts->isAsking = false;
    showProblem();
    say(reason);
}

void ProposalDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.fillRect(0, scaled(68), width(), 1, Theme::current().line);
}

} // namespace parley
