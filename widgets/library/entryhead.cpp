// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryhead.h"

#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/flatfield.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;
constexpr int padStart = 9;
constexpr int padEnd = 14;

QStringList wordsOf(const QString &text, const QString &separators)
{
    QStringList words;
    QString word;
    for (const QChar c : text + separators.front()) {
        if (!separators.contains(c)) {
            word += c;
            continue;
        }
        if (!word.trimmed().isEmpty() && !words.contains(word.trimmed()))
            words.append(word.trimmed());
        word.clear();
    }
    return words;
}

Tone toneOf(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Draft:
    case EntryStatus::Retired: break;
    case EntryStatus::InReview: return Tone::Accent;
    case EntryStatus::Published: return Tone::Ok;
    }
    return Tone::Outline;
}

} // namespace

EntryHead::EntryHead(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padStart, 9, padEnd, 8);
    column->setSpacing(2);
    column->addLayout(buildTop());
    column->addLayout(buildFacts());
    for (FlatField *each : {m_title, m_shortcuts, m_category, m_tags}) {
        connect(each, &QLineEdit::textEdited, this, &EntryHead::edited);
        connect(each, &QLineEdit::returnPressed, this, &EntryHead::left);
        connect(each, &FlatField::undoRequested, this, &EntryHead::undoRequested);
        connect(each, &FlatField::redoRequested, this, &EntryHead::redoRequested);
    }
    connect(m_compare, &Button::clicked, this, &EntryHead::compareRequested);
    connect(m_settings, &Button::clicked, this, &EntryHead::settingsRequested);
}

QHBoxLayout *EntryHead::buildTop()
{
    m_title = new FlatField(TextRole::Title, Strength::Strong, this);
    //: In the empty field of a library entry's title
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(m_title->placeholderText());
    m_title->setMaxLength(200);
    m_status = new Tag({}, Tone::Outline, this);
    //: Shows two versions of a library entry side by side
    m_compare = new Button(tr("Compare"), Button::Kind::Plain, this);
    m_compare->setCheckable(true);
    //: What else can be done with a library entry
    m_more = new IconButton("overflow-menu"_L1, tr("More"), this);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_status);
    row->addStretch(1);
    row->addWidget(m_compare);
    row->addLayout(m_actions);
    row->addWidget(m_more);
    return row;
}

QHBoxLayout *EntryHead::buildFacts()
{
    m_shortcuts = new FlatField(TextRole::Code, Strength::Usual, this);
    //: In the empty field of a library entry's shortcuts: words typed after a slash
    m_shortcuts->setPlaceholderText(tr("/shortcut"));
    m_shortcuts->setAccessibleName(tr("Shortcuts"));
    m_shortcuts->setLayoutDirection(Qt::LeftToRight);
    m_category = new FlatField(TextRole::Caption, Strength::Usual, this);
    //: Name of a field of a library entry
    m_category->setPlaceholderText(tr("Category"));
    m_category->setAccessibleName(m_category->placeholderText());
    auto *categories = new QCompleter(new QStringListModel(this), m_category);
    categories->setCaseSensitivity(Qt::CaseInsensitive);
    m_category->setCompleter(categories);
    connect(categories, qOverload<const QString &>(&QCompleter::activated), this, &EntryHead::edited,
            Qt::QueuedConnection);
    m_tags = new FlatField(TextRole::Caption, Strength::Usual, this);
    //: In the empty field of a library entry's tags
    m_tags->setPlaceholderText(tr("tags, with commas"));
    //: Name of a field of a library entry
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setShowsTags(true);
    //: Shows for whom, where and when a library entry is offered
    m_settings = new Button(tr("More settings"), Button::Kind::Ghost, this);
    m_settings->setCheckable(true);
    m_settings->setHeight(22);
    m_settings->setIconName("go-down"_L1);
    m_why = new Label(TextRole::Caption, &Theme::warn, this);
    m_why->setElided(true);
    m_saved = new Label(TextRole::Caption, &Theme::ink2, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_shortcuts);
    row->addWidget(new Label(u"·"_s, TextRole::Caption, &Theme::ink2, this));
    row->addWidget(m_category);
    row->addWidget(m_tags);
    row->addWidget(m_settings);
    row->addStretch(1);
    row->addWidget(m_why, 1);
    row->addWidget(m_saved);
    return row;
}

void EntryHead::setEntry(const Entry &entry)
{
    const auto show = [](FlatField *field, const QString &text) {
        if (field->text() == text)
            return;
        field->setText(text);
        field->setCursorPosition(0);
    };
    // What is being typed stays as it is typed while it means the same.
    Entry shown;
    readInto(shown);
    show(m_title, shown.title == entry.title ? m_title->text() : entry.title);
    if (shown.shortcuts != entry.shortcuts || m_shortcuts->text().isEmpty()) {
        QStringList slashed;
        for (const QString &each : entry.shortcuts)
            slashed.append(u'/' + each);
        show(m_shortcuts, slashed.join(u' '));
    }
    show(m_category, shown.category == entry.category ? m_category->text() : entry.category);
    if (shown.tags != entry.tags)
        show(m_tags, entry.tags.join(u", "_s));
}

void EntryHead::readInto(Entry &entry) const
{
    entry.title = m_title->text().simplified();
    entry.shortcuts = wordsOf(m_shortcuts->text().remove(u'/'), u" ,;"_s);
    entry.category = m_category->text().simplified();
    entry.tags = wordsOf(m_tags->text(), u",;"_s);
}

void EntryHead::setSituation(const EntrySituation &situation)
{
    m_situation = situation;
    for (FlatField *each : {m_title, m_shortcuts, m_category, m_tags})
        each->setReadOnly(!situation.isEditable);
    m_settings->setVisible(situation.isEditable);
    m_compare->setEnabled(situation.saved.version > 0);
    m_compare->setVisible(situation.user.role == Role::Trainer || situation.user.role == Role::Admin);
    showState(situation);
    showActions();
}

void EntryHead::setBlocked(const QString &why)
{
    if (why == m_blocked)
        return;
    m_blocked = why;
    showActions();
}

void EntryHead::showState(const EntrySituation &it)
{
    const bool isDraft = it.isEdited && it.saved.scope != Scope::Personal;
    const EntryStatus status = isDraft ? EntryStatus::Draft : it.saved.status;
    m_status->setText(it.saved.version == 0
                          //: State of a library entry that was never saved
                          ? tr("New")
                          //: State and version of a library entry
                          : tr("%1 v%2")
                                .arg(statusWord(status))
                                .arg(it.saved.version + (isDraft && it.saved.status != EntryStatus::Draft)));
    m_status->setTone(toneOf(status));
    if (!it.isEditable)
        //: Beside the names of a library entry
        m_saved->setText(tr("Trainers change this"));
    else if (it.isEdited)
        //: Beside the names of a library entry
        m_saved->setText(tr("Not saved"));
    else
        m_saved->setText(it.saved.changedAt > 0
                             //: Beside the names of a library entry; %1 is a time or a day
                             ? tr("Saved %1").arg(dayWords(it.saved.changedAt, it.now))
                             : QString());
}

Button *EntryHead::makeAction(EntryAction action, bool isPrimary)
{
    const bool isPersonal = m_situation.saved.scope == Scope::Personal;
    //: Saves one's own phrase
    const QString words = isPersonal && action == EntryAction::Save ? tr("Save") : actionWords(action);
    auto *button = new Button(words, isPrimary ? Button::Kind::Primary : Button::Kind::Plain, this);
    if (isPrimary)
        button->setKeyText(u"Ctrl+↵"_s);
    else if (action == EntryAction::Save)
        button->setToolTip(keyText(QKeySequence(QKeySequence::Save)));
    const bool goesOn = action == EntryAction::Publish || action == EntryAction::SendForReview;
    const QString why = isPrimary && !m_offered.whyNot.isEmpty() ? m_offered.whyNot
                        : goesOn                                 ? m_blocked
                                                                 : QString();
    button->setEnabled(why.isEmpty() || why == m_blocked);
    button->setToolTip(why.isEmpty() ? button->toolTip() : why);
    if (isPrimary)
        m_why->setText(m_offered.whyNot);
    connect(button, &Button::clicked, this, [this, action] { Q_EMIT acted(action); });
    return button;
}

void EntryHead::showActions()
{
    m_offered = offeredActions(m_situation);
    // A button that has the focus by Tab keeps it in its successor of the same words.
    QString focused;
    for (Button *each : std::as_const(m_buttons)) {
        focused = each->hasFocus() ? each->text() : focused;
        each->hide();
        each->deleteLater();
    }
    m_buttons.clear();
    m_why->setText({});
    for (const EntryAction each : std::as_const(m_offered.beside))
        m_buttons.append(makeAction(each, false));
    if (m_offered.primary)
        m_buttons.append(makeAction(*m_offered.primary, true));
    for (Button *each : std::as_const(m_buttons)) {
        m_actions->addWidget(each);
        each->show();
        if (each->text() == focused)
            each->setFocus(Qt::OtherFocusReason);
    }
    m_why->setVisible(!m_why->text().isEmpty());
    m_menu->clear();
    for (const EntryAction each : std::as_const(m_offered.menu))
        connect(m_menu->addAction(actionWords(each)), &QAction::triggered, this,
                [this, each] { Q_EMIT acted(each); });
    m_more->setVisible(!m_offered.menu.isEmpty());
    fitCompare();
}

void EntryHead::setCategories(const QStringList &categories)
{
    if (auto *model = qobject_cast<QStringListModel *>(m_category->completer()->model());
        model && model->stringList() != categories)
        model->setStringList(categories);
}

void EntryHead::setComparing(bool isComparing) { m_compare->setChecked(isComparing); }
void EntryHead::setSettingsShown(bool areShown) { m_settings->setChecked(areShown); }

void EntryHead::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void EntryHead::fitCompare()
{
    // What is printed in buttons goes first, then the words of Compare; the title comes before both.
    const auto printKey = [this](const QString &key) {
        if (m_offered.primary && !m_buttons.isEmpty())
            m_buttons.constLast()->setKeyText(key);
    };
    printKey(u"Ctrl+↵"_s);
    m_compare->setCompact(false);
    m_compare->setIconName({});
    int needed = padStart + padEnd;
    for (const QWidget *each : std::initializer_list<const QWidget *>{m_title, m_status, m_compare})
        needed += each->sizeHint().width() + gap;
    for (const Button *each : std::as_const(m_buttons))
        needed += each->sizeHint().width() + gap;
    if (!m_offered.menu.isEmpty())
        needed += m_more->sizeHint().width() + gap;
    if (needed > width()) {
        const int without = m_compare->sizeHint().width();
        m_compare->setIconName("view-split-left-right"_L1);
        m_compare->setCompact(true);
        if (needed - without + m_compare->sizeHint().width() > width())
            printKey({});
    } else {
        m_compare->setToolTip(keyText(QKeySequence(Qt::CTRL | Qt::Key_D)));
    }
}

void EntryHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCompare();
}

void EntryHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::current().line);
}

} // namespace parley
