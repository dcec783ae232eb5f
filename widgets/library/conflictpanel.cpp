// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/conflictpanel.h"

#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/changedtext.h"
#include "widgets/library/entrylifewords.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

enum Choice { Mine, Theirs };

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QWidget(parent)
    , m_holder(new QWidget(this))
    //: Goes on with what was chosen of two trainers' changes
    , m_done(new Button(tr("Use what is chosen"), Button::Kind::Primary, this))
{
    auto *inner = new QVBoxLayout(m_holder);
    inner->setContentsMargins(14, 10, 14, 14);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_holder);
    m_holder->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 10);
    foot->addStretch();
    foot->addWidget(m_done);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addLayout(foot);
    connect(m_done, &Button::clicked, this, [this] { Q_EMIT decided(chosen()); });
}

void ConflictPanel::setConflicts(const Entry &base, const Entry &mine, const Entry &theirs,
                                 const EntryMerge &merge, const QHash<UserId, User> &users)
{
    m_theirs = theirs;
    m_merge = merge;
    m_users = users;
    m_whose = users.value(theirs.changedBy).name;
    m_choices.clear();
    if (m_parts) {
        m_parts->hide();
        m_parts->deleteLater();
    }
    m_parts = new QWidget(m_holder);
    auto *grid = new QGridLayout(m_parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const EntryPart &each : merge.conflicts) {
        addPart(grid, row, each, base, mine);
        row += 2;
    }
    grid->setRowStretch(row, 1);
    m_holder->layout()->addWidget(m_parts);
    m_parts->show();
    m_done->setEnabled(isDecided());
}

void ConflictPanel::addPart(QGridLayout *grid, int row, const EntryPart &part, const Entry &base,
                            const Entry &mine)
{
    auto *title = new Label(partWords(part, mine.kind), TextRole::Small, &Theme::ink, m_parts);
    title->setStrength(Strength::Strong);
    grid->addWidget(title, row, 0, 1, 2);
    auto *choice = new QButtonGroup(m_parts);
    m_choices.append(choice);
    connect(choice, &QButtonGroup::idClicked, this, [this] { m_done->setEnabled(isDecided()); });
    const QString before = valueWords(base, part, m_users);
    //: One of two changes to the same text: one's own
    const QString mineWords = tr("Mine");
    //: One of two changes to the same text: a colleague's, %1 is their name
    const QString theirWords =
        m_whose.isEmpty() ? tr("Theirs") : tr("%1’s").arg(isolated(shortName(m_whose)));
    for (const Choice side : {Mine, Theirs}) {
        auto *frame = new QFrame(m_parts);
        frame->setProperty("role", u"card"_s);
        auto *box = new QVBoxLayout(frame);
        box->setContentsMargins(8, 6, 8, 8);
        auto *button = new QRadioButton(side == Mine ? mineWords : theirWords, frame);
        choice->addButton(button, side);
        auto *text = new ChangedText(ChangedText::Side::After, TextRole::Small, frame);
        text->setTexts(before, valueWords(side == Mine ? mine : m_theirs, part, m_users));
        box->addWidget(button);
        box->addWidget(text);
        box->addStretch();
        grid->addWidget(frame, row + 1, side);
    }
}

bool ConflictPanel::isDecided() const
{
    return std::all_of(m_choices.begin(), m_choices.end(),
                       [](const QButtonGroup *each) { return each->checkedId() >= 0; });
}

Entry ConflictPanel::chosen() const
{
    Entry merged = m_merge.merged;
    for (qsizetype i = 0; i < m_merge.conflicts.size(); ++i)
        if (m_choices[i]->checkedId() == Theirs)
            merged = withPart(merged, m_merge.conflicts[i], m_theirs);
    return merged;
}

} // namespace parley
