// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/keyboardhelp.h"

#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/paletteitem.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

KeyboardHelp::KeyboardHelp(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_area(new QScrollArea(this))
{
    //: Title of the window that lists all keys
    setWindowTitle(tr("All keys"));
    resize(scaled(820), scaled(620));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 8);
    rows->setSpacing(12);
    //: What stands in the empty field above the list of keys
    m_field->setPlaceholderText(tr("Find a key by its name or what it does"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon("edit-find"_L1, &Theme::ink3), QLineEdit::LeadingPosition);
    rows->addWidget(m_field);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    rows->addWidget(m_area);
    connect(m_field, &QLineEdit::textChanged, this, &KeyboardHelp::fill);
    fill({});
}

void KeyboardHelp::showEvent(QShowEvent *event)
{
    fill(m_field->text());
    m_field->setFocus();
    m_field->selectAll();
    QDialog::showEvent(event);
}

KeyboardHelp::Group KeyboardHelp::groupOf(ActGroup each) const
{
    Group group{Actions::titleOf(each), {}};
    if (each == ActGroup::Chats) {
        //: In the list of keys, after Ctrl+1…9
        group.keys.append(
            {keyText(m_actions.chat(1)->shortcut()) + u"…9"_s, tr("Go to a chat by its place")});
    } else if (each == ActGroup::Writing) {
        //: In the list of keys, after /
        group.keys.append({u"/"_s, tr("Find a reply in the library, at a word’s start")});
        //: In the list of keys, after Alt+1…3
        group.keys.append(
            {keyText(m_actions.suggestion(1)->shortcut()) + u"…3"_s, tr("Insert a suggestion")});
        //: In the list of keys, after PgUp, PgDn
        group.keys.append({u"PgUp, PgDn"_s, tr("Scroll the transcript while writing")});
        //: In the list of keys, after Esc
        group.keys.append({u"Esc"_s, tr("Close what is open, then back to writing")});
    }
    for (const QAction *action : m_actions.in(each)) {
        if (!action->shortcut().isEmpty() && action->isVisible())
            group.keys.append({keyText(action->shortcut()), action->text()});
    }
    return group;
}

QList<KeyboardHelp::Group> KeyboardHelp::groupsFor(const QString &query) const
{
    QList<Group> groups;
    for (const ActGroup each : {ActGroup::Chats, ActGroup::Writing, ActGroup::View, ActGroup::Places,
                                ActGroup::Me, ActGroup::Program}) {
        Group group = groupOf(each);
        group.keys.removeIf([&query](const std::pair<QString, QString> &key) {
            return !key.first.startsWith(query.trimmed(), Qt::CaseInsensitive)
                   && paletteRank(query, key.second) < 0;
        });
        if (!group.keys.isEmpty())
            groups += group;
    }
    return groups;
}

void KeyboardHelp::fill(const QString &query)
{
    const QList<Group> groups = groupsFor(query);
    m_shown.clear();
    qsizetype lines = 0;
    for (const Group &group : groups) {
        lines += group.keys.size() + 2;
        for (const auto &[keys, words] : group.keys)
            m_shown += keys + u' ' + words;
    }
    // Two columns of about the same height.
    QList<Group> left;
    QList<Group> right;
    qsizetype used = 0;
    for (const Group &group : groups) {
        (used * 2 < lines - group.keys.size() ? left : right) += group;
        used += group.keys.size() + 2;
    }
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 8, 8);
    columns->setSpacing(32);
    columns->addWidget(column(left), 1, Qt::AlignTop);
    columns->addWidget(column(right), 1, Qt::AlignTop);
    if (groups.isEmpty())
        //: In the list of keys, when none matches what was typed
        columns->addWidget(new Label(tr("No key by that name"), TextRole::Body, &Theme::ink2), 0,
                           Qt::AlignTop);
    m_area->setWidget(page);
}

QWidget *KeyboardHelp::column(const QList<Group> &groups)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Group &group : groups) {
        auto *title = new Label(group.title, TextRole::Title);
        title->setContentsMargins(0, row == 0 ? 0 : 10, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto &[keys, words] : group.keys) {
            grid->addWidget(new KeyCap(keys), row, 0, Qt::AlignRight | Qt::AlignTop);
            auto *label = new Label(words, TextRole::Small, &Theme::ink2);
            label->setWordWrap(true);
            grid->addWidget(label, row++, 1);
        }
    }
    return page;
}

} // namespace parley
