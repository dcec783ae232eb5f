// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryhistoryview.h"

#include "models/library/writing/entrymerge.h"
#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/library/changedtext.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/steprow.h"

#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

EntryHistoryView::EntryHistoryView(QWidget *parent)
    : QWidget(parent)
    , m_restore(new Button(QString(), Button::Kind::Ghost, this))
{
    //: Heading: the versions of a library entry
    auto *title = new Label(tr("History"), TextRole::Body, &Theme::ink, this);
    title->setStrength(Strength::Strong);
    m_restore->setHeight(22);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 9);
    column->setSpacing(3);
    column->addLayout(head);
    connect(m_restore, &Button::clicked, this, [this] {
        if (m_history.versions.size() > 1)
            Q_EMIT restoreRequested(m_history.versions.at(1));
    });
    showSteps();
}

void EntryHistoryView::setHistory(const EntryHistory &history, bool isEditable)
{
    m_showsAll = m_showsAll && history.entry == m_history.entry;
    m_history = history;
    m_isEditable = isEditable;
    showSteps();
}

const Entry *EntryHistoryView::version(int number) const
{
    for (const Entry &each : m_history.versions)
        if (each.version == number)
            return &each;
    return nullptr;
}

const Entry *EntryHistoryView::before(int number) const
{
    for (const Entry &each : m_history.versions)
        if (each.version < number)
            return &each;
    return nullptr;
}

QString EntryHistoryView::brought(const EntryStep &step) const
{
    if (!step.note.isEmpty())
        return step.note;
    if (step.act != EntryAct::Saved)
        return {};
    const Entry *after = version(step.version);
    const Entry *older = before(step.version);
    return after && older ? changeWords(*older, *after) : QString();
}

void EntryHistoryView::showSteps()
{
    if (m_holder) {
        m_holder->hide();
        m_holder->deleteLater();
    }
    m_holder = new QWidget(this);
    m_steps = new QVBoxLayout(m_holder);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(2);
    layout()->addWidget(m_holder);
    m_holder->show();
    const bool canRestore = m_isEditable && m_history.versions.size() > 1;
    m_restore->setVisible(canRestore);
    if (canRestore)
        //: Puts the version before the newest of a library entry back; %1 is its number
        m_restore->setText(tr("Restore v%1").arg(m_history.versions.at(1).version));
    const qsizetype shown = m_showsAll ? m_history.steps.size() : MaxSteps;
    for (qsizetype i = 0; i < std::min(shown, m_history.steps.size()); ++i)
        addStep(m_history.steps[i], i == 0);
    if (m_history.steps.size() > shown) {
        //: After the newest steps in the life of a library entry
        auto *all = new Button(tr("Show all %n", nullptr, int(m_history.steps.size())), Button::Kind::Ghost,
                               m_holder);
        all->setHeight(22);
        connect(all, &Button::clicked, this, [this] {
            m_showsAll = true;
            showSteps();
        });
        m_steps->addWidget(all, 0, Qt::AlignLeading);
    }
    if (m_history.steps.isEmpty())
        //: In place of the versions of a library entry that was never saved
        m_steps->addWidget(new Label(tr("Not saved yet."), TextRole::Caption, &Theme::ink3, m_holder));
}

void EntryHistoryView::addStep(const EntryStep &step, bool isNewest)
{
    const QString what = brought(step);
    const QString words = stepWords(step, QDateTime::currentMSecsSinceEpoch());
    auto *row = new StepRow(step, what.isEmpty() ? words : words + u" · "_s + what, m_holder);
    connect(row, &StepRow::clicked, this, [this, number = step.version] {
        const Entry *older = before(number);
        Q_EMIT compareRequested(older ? older->version : number, number);
    });
    m_steps->addWidget(row);
    const Entry *after = version(step.version);
    const Entry *older = before(step.version);
    if (isNewest && after && older)
        addChange(*older, *after);
}

//! The words that the newest version changed, of the first text that did.
void EntryHistoryView::addChange(const Entry &before, const Entry &after)
{
    for (const EntryPart &each : changedParts(before, after)) {
        if (each.field != EntryField::Text)
            continue;
        auto *frame = new QFrame(m_holder);
        frame->setProperty("role", u"card"_s);
        auto *box = new QVBoxLayout(frame);
        box->setContentsMargins(1, 3, 1, 3);
        auto *text = new ChangedText(ChangedText::Side::Both, TextRole::Caption, frame);
        const Variant *old = variantAt(before, each.place);
        const Variant *now = variantAt(after, each.place);
        text->setTexts(old ? old->text : QString(), now ? now->text : QString());
        box->addWidget(text);
        m_steps->addWidget(frame);
        m_steps->addSpacing(4);
        return;
    }
}

} // namespace parley
