// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryownership.h"

#include "widgets/common/avatar.h"
#include "widgets/common/hues.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/entrylifewords.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QString periodWords(int days)
{
    if (days > 0 && days % 30 == 0)
        return days == 30
                   //: How often a library entry is read again
                   ? EntryOwnership::tr("every month")
                   //: How often a library entry is read again
                   : EntryOwnership::tr("every %n month(s)", nullptr, days / 30);
    //: How often a library entry is read again
    return EntryOwnership::tr("every %n day(s)", nullptr, days);
}

} // namespace

EntryOwnership::EntryOwnership(QWidget *parent)
    : QWidget(parent)
{
    //: Heading: who keeps a library entry true
    auto *title = new Label(tr("Ownership"), TextRole::Body, &Theme::ink, this);
    title->setStrength(Strength::Strong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 12);
    column->setSpacing(4);
    column->addWidget(title);
}

void EntryOwnership::setEntry(const Entry &entry, const QHash<UserId, User> &users, const Centre &centre)
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    //: Who keeps a library entry true
    addPerson(tr("Owner"), entry.owner, users);
    if (entry.scope != Scope::Personal) {
        if (!entry.reviewer.isEmpty())
            //: Who looks at a library entry before it is published
            addPerson(tr("Reviewer"), entry.reviewer, users);
        const int days = entry.reviewDays > 0 ? entry.reviewDays : centre.reviewDays;
        QStringList words;
        if (entry.reviewAt > 0)
            words.append(QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.reviewAt).date(),
                                            //: A day, as Qt writes date formats; MMMM is the month's name
                                            tr("d MMMM")));
        if (days > 0)
            words.append(periodWords(days));
        const bool isOverdue = entry.reviewAt > 0 && entry.publishedVersion > 0
                               && entry.reviewAt <= QDateTime::currentMSecsSinceEpoch();
        //: When a library entry is to be read again
        addLine(tr("Review by"), words.join(u", "_s), isOverdue);
    }
    const QString whose = entry.scope == Scope::Team ? entry.teams.join(u", "_s) : scopeWords(entry.scope);
    //: For whom a library entry is
    addLine(entry.scope == Scope::Team ? tr("Teams") : tr("For"), whose, false);
    if (!entry.brands.isEmpty())
        //: For which brands a library entry is
        addLine(tr("Brands"), entry.brands.join(u", "_s), false);
    if (const QString name = users.value(entry.proposedBy).name; !name.isEmpty())
        //: Who came up with a library entry
        addLine(tr("Suggested by"), isolated(shortName(name)), false);
    layout()->addWidget(m_lines);
    m_lines->show();
}

void EntryOwnership::addPerson(const QString &name, const UserId &id, const QHash<UserId, User> &users)
{
    const QString person = users.value(id).name;
    if (person.isEmpty())
        //: Nobody keeps a library entry true
        return addLine(name, tr("Nobody yet"), true);
    auto *disc = new Avatar(20, m_lines);
    disc->setPerson(person, preferredHue(CustomerId(id.value())));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(disc);
    row->addWidget(new Label(isolated(person), TextRole::Small, &Theme::ink, m_lines), 1);
    const int line = m_grid->rowCount();
    m_grid->addWidget(new Label(name, TextRole::Caption, &Theme::ink3, m_lines), line, 0);
    m_grid->addLayout(row, line, 1);
}

void EntryOwnership::addLine(const QString &name, const QString &words, bool isWarning)
{
    const int line = m_grid->rowCount();
    m_grid->addWidget(new Label(name, TextRole::Caption, &Theme::ink3, m_lines), line, 0, Qt::AlignTop);
    auto *value = new Label(words, TextRole::Small, isWarning ? &Theme::warn : &Theme::ink, m_lines);
    value->setWordWrap(true);
    m_grid->addWidget(value, line, 1);
}

} // namespace parley
