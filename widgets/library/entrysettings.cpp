// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entrysettings.h"

#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/conversation/channelwords.h"
#include "widgets/library/entrylifewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <memory>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allChannels{Channel::WebChat, Channel::WhatsApp, Channel::Sms, Channel::Email,
                                 Channel::Social};

void addLine(QGridLayout *grid, const QString &name, QLayout *content)
{
    const int row = grid->rowCount();
    grid->addWidget(new Label(name, TextRole::Caption, &Theme::ink2), row, 0, Qt::AlignTop);
    grid->addLayout(content, row, 1);
}

QStringList chosenOf(const QHash<QString, Chip *> &chips)
{
    QStringList chosen;
    for (auto it = chips.begin(); it != chips.end(); ++it)
        if (it.value()->isChecked())
            chosen.append(it.key());
    chosen.sort();
    return chosen;
}

//! In the order they had, so that a look changes nothing; new ones at the end.
QStringList inOldOrder(const QStringList &old, const QStringList &now)
{
    QStringList ordered;
    for (const QString &each : old)
        if (now.contains(each))
            ordered.append(each);
    for (const QString &each : now)
        if (!ordered.contains(each))
            ordered.append(each);
    return ordered;
}

void fillPeople(QComboBox *box, const QHash<UserId, User> &users, const UserId &chosen, const QString &nobody)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(nobody, QString());
    QList<User> known = users.values();
    std::sort(known.begin(), known.end(),
              [](const User &a, const User &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const User &each : std::as_const(known))
        if (each.role == Role::Trainer || each.role == Role::Admin || each.id == chosen)
            box->addItem(each.name, each.id.value());
    box->setCurrentIndex(std::max(0, box->findData(chosen.value())));
}

} // namespace

EntrySettings::EntrySettings(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 4, 10, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    buildWhere(grid);
    buildWhen(grid);
    buildWho(grid);
}

void EntrySettings::buildWhere(QGridLayout *grid)
{
    m_brandRow = new FlowLayout(5);
    m_channelRow = new FlowLayout(5);
    m_teamRow = new FlowLayout(5);
    m_scope = new QComboBox(this);
    for (const Scope each : {Scope::Centre, Scope::Team})
        m_scope->addItem(scopeWords(each), int(each));
    //: Setting of a library entry: for whom it is
    m_scope->setAccessibleName(tr("For whom"));
    connect(m_scope, &QComboBox::activated, this, [this] {
        showChips();
        Q_EMIT edited();
    });
    auto *whom = new QHBoxLayout;
    whom->setSpacing(10);
    whom->addWidget(m_scope, 0, Qt::AlignTop);
    whom->addLayout(m_teamRow, 1);
    addLine(grid, m_scope->accessibleName(), whom);
    //: Setting of a library entry: for which brands it is; none chosen means all
    addLine(grid, tr("Brands"), m_brandRow);
    //: Setting of a library entry: on which channels it is offered; none chosen means all
    addLine(grid, tr("Channels"), m_channelRow);
}

void EntrySettings::buildWhen(QGridLayout *grid)
{
    //: Setting of a library entry: it is offered from a day on
    m_hasFrom = new QCheckBox(tr("from"), this);
    //: Setting of a library entry: it is offered until a day
    m_hasUntil = new QCheckBox(tr("until"), this);
    m_from = new QDateTimeEdit(this);
    m_until = new QDateTimeEdit(this);
    auto *row = new QHBoxLayout;
    const std::initializer_list<std::pair<QCheckBox *, QDateTimeEdit *>> ends{{m_hasFrom, m_from},
                                                                              {m_hasUntil, m_until}};
    for (const auto &[box, field] : ends) {
        field->setCalendarPopup(true);
        field->setAccessibleName(box->text());
        row->addWidget(box);
        row->addWidget(field);
        connect(box, &QCheckBox::clicked, this, [this, box = box, field = field] {
            field->setEnabled(box->isChecked());
            Q_EMIT edited();
        });
        connect(field, &QDateTimeEdit::dateTimeChanged, this, [this] {
            if (!m_isShowing)
                Q_EMIT edited();
        });
    }
    row->addStretch();
    //: Setting of a library entry: from when until when it is offered
    addLine(grid, tr("Offered"), row);
    //: Setting of a library entry
    m_surge = new QCheckBox(tr("Only while the queue is long"), this);
    connect(m_surge, &QCheckBox::clicked, this, &EntrySettings::edited);
    auto *surge = new QHBoxLayout;
    surge->addWidget(m_surge);
    addLine(grid, {}, surge);
    m_attachmentRow = new FlowLayout(5);
    //: Adds a file that is sent along with a canned response
    m_attach = new Button(tr("Attach…"), Button::Kind::Ghost, this);
    m_attach->setHeight(24);
    m_attach->setIconName("mail-attachment"_L1);
    connect(m_attach, &Button::clicked, this, &EntrySettings::attachRequested);
    //: Setting of a library entry: files that are sent along
    addLine(grid, tr("Attachments"), m_attachmentRow);
}

void EntrySettings::buildWho(QGridLayout *grid)
{
    m_owner = new QComboBox(this);
    //: Setting of a library entry: who keeps it true
    m_owner->setAccessibleName(tr("Owner"));
    m_reviewer = new QComboBox(this);
    //: Setting of a library entry: who looks at it before it is published
    m_reviewer->setAccessibleName(tr("Reviewer"));
    m_days = new QSpinBox(this);
    m_days->setRange(0, 3650);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    //: Setting of a library entry: how often it is read again
    m_days->setAccessibleName(tr("Read again every"));
    //: In the field of how often a library entry is read again: 0 days
    m_days->setSpecialValueText(tr("as the centre has set"));
    //: After the number of days between two readings of a library entry
    m_days->setSuffix(tr(" days"));
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT edited();
    });
    for (QComboBox *each : {m_owner, m_reviewer}) {
        connect(each, &QComboBox::activated, this, &EntrySettings::edited);
        auto *row = new QHBoxLayout;
        row->addWidget(each);
        row->addStretch();
        addLine(grid, each->accessibleName(), row);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_days);
    row->addStretch();
    addLine(grid, m_days->accessibleName(), row);
}

void EntrySettings::setCentre(const Centre &centre)
{
    m_centre = centre;
    showChips();
}

void EntrySettings::setUsers(const QHash<UserId, User> &users)
{
    m_users = users;
    showPeople();
    showChips();
}

void EntrySettings::setEntry(const Entry &entry, bool isEditable)
{
    m_isShowing = true;
    m_entry = entry;
    m_isEditable = isEditable;
    const QSignalBlocker quiet(m_scope);
    if (entry.scope == Scope::Personal && m_scope->findData(int(Scope::Personal)) < 0)
        m_scope->addItem(scopeWords(Scope::Personal), int(Scope::Personal));
    m_scope->setCurrentIndex(m_scope->findData(int(entry.scope)));
    m_scope->setEnabled(isEditable && entry.scope != Scope::Personal);
    const QDateTime today = QDateTime::currentDateTime();
    const auto show = [&](QCheckBox *box, QDateTimeEdit *field, qint64 at, int days) {
        box->setChecked(at > 0);
        box->setEnabled(isEditable);
        field->setDateTime(at > 0 ? QDateTime::fromMSecsSinceEpoch(at)
                                  : QDateTime(today.date().addDays(days), QTime(0, 0)));
        field->setEnabled(isEditable && at > 0);
    };
    show(m_hasFrom, m_from, entry.offeredFrom, 0);
    show(m_hasUntil, m_until, entry.offeredUntil, 7);
    m_surge->setChecked(entry.isSurge);
    m_days->setValue(entry.reviewDays);
    for (QWidget *each : std::initializer_list<QWidget *>{m_surge, m_days, m_owner, m_reviewer, m_attach})
        each->setEnabled(isEditable);
    showPeople();
    showChips();
    showAttachments();
    m_isShowing = false;
}

void EntrySettings::readInto(Entry &entry) const
{
    entry.scope = Scope(m_scope->currentData().toInt());
    entry.teams = entry.scope == Scope::Team ? inOldOrder(m_entry.teams, chosenOf(m_teams)) : QStringList();
    entry.brands = inOldOrder(m_entry.brands, chosenOf(m_brands));
    QList<Channel> channels;
    for (const QString &each : chosenOf(m_channels))
        channels.append(*fromName<Channel>(each));
    std::sort(channels.begin(), channels.end());
    QList<Channel> old = m_entry.channels;
    std::sort(old.begin(), old.end());
    entry.channels = channels == old ? m_entry.channels : channels;
    const auto at = [](const QCheckBox *box, const QDateTimeEdit *field, qint64 known) {
        const bool isSame = QDateTime::fromMSecsSinceEpoch(known).toSecsSinceEpoch() / 60
                            == field->dateTime().toSecsSinceEpoch() / 60;
        return !box->isChecked() ? 0 : isSame && known > 0 ? known : field->dateTime().toMSecsSinceEpoch();
    };
    entry.offeredFrom = at(m_hasFrom, m_from, m_entry.offeredFrom);
    entry.offeredUntil = at(m_hasUntil, m_until, m_entry.offeredUntil);
    entry.isSurge = m_surge->isChecked();
    entry.reviewDays = m_days->value();
    entry.owner = UserId(m_owner->currentData().toString());
    entry.reviewer = UserId(m_reviewer->currentData().toString());
    entry.attachments = m_entry.attachments;
}

void EntrySettings::fillChips(FlowLayout *row, QHash<QString, Chip *> &chips,
                              const QList<std::pair<QString, QString>> &names, const QStringList &chosen)
{
    const bool isSame = chips.size() == names.size()
                        && std::all_of(names.begin(), names.end(),
                                       [&chips](const auto &each) { return chips.contains(each.first); });
    if (!isSame) {
        row->clear();
        for (Chip *each : std::as_const(chips)) {
            each->hide();
            each->deleteLater();
        }
        chips.clear();
        for (const auto &[key, words] : names) {
            auto *chip = new Chip(words, this);
            chip->setCheckable(true);
            connect(chip, &Chip::clicked, this, &EntrySettings::edited);
            chips.insert(key, chip);
            row->addWidget(chip);
        }
    }
    for (auto it = chips.begin(); it != chips.end(); ++it) {
        it.value()->setChecked(chosen.contains(it.key()));
        it.value()->setEnabled(m_isEditable);
    }
}

void EntrySettings::showChips()
{
    QList<std::pair<QString, QString>> brands;
    QStringList known = m_centre.brands + m_entry.brands;
    known.removeDuplicates();
    for (const QString &each : std::as_const(known))
        brands.append({each, isolated(each)});
    fillChips(m_brandRow, m_brands, brands, m_entry.brands);
    QList<std::pair<QString, QString>> channels;
    for (const Channel each : allChannels)
        channels.append({nameOf(each), channelName(each)});
    QStringList chosen;
    for (const Channel each : m_entry.channels)
        chosen.append(nameOf(each));
    fillChips(m_channelRow, m_channels, channels, chosen);
    QStringList teams = m_entry.teams;
    for (const User &each : std::as_const(m_users))
        if (!each.team.isEmpty() && !teams.contains(each.team))
            teams.append(each.team);
    teams.sort(Qt::CaseInsensitive);
    QList<std::pair<QString, QString>> names;
    if (Scope(m_scope->currentData().toInt()) == Scope::Team)
        for (const QString &each : std::as_const(teams))
            names.append({each, isolated(each)});
    fillChips(m_teamRow, m_teams, names, m_entry.teams);
}

void EntrySettings::showAttachments()
{
    while (QLayoutItem *item = m_attachmentRow->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (taken->widget() && taken->widget() != m_attach) {
            taken->widget()->hide();
            taken->widget()->deleteLater();
        }
    }
    for (const Attachment &each : std::as_const(m_entry.attachments)) {
        auto *file = new Button(isolated(each.name), Button::Kind::Plain, this);
        file->setHeight(24);
        file->setIconName("window-close"_L1);
        //: Tooltip of a file that is sent along with a canned response
        file->setToolTip(tr("Take this file out"));
        file->setEnabled(m_isEditable);
        connect(file, &Button::clicked, this, [this, id = each.id] {
            m_entry.attachments.removeIf([&id](const Attachment &other) { return other.id == id; });
            showAttachments();
            Q_EMIT edited();
        });
        m_attachmentRow->addWidget(file);
    }
    m_attachmentRow->addWidget(m_attach);
    m_attach->show();
}

void EntrySettings::showPeople()
{
    //: In the list of owners of a library entry: nobody
    fillPeople(m_owner, m_users, m_entry.owner, tr("Nobody yet"));
    //: In the list of reviewers of a library entry: anybody
    fillPeople(m_reviewer, m_users, m_entry.reviewer, tr("Any trainer"));
}

} // namespace parley
