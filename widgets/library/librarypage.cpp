// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarypage.h"

#include "models/library/variantchoice.h"
#include "models/lists/entryfiltermodel.h"
#include "widgets/common/button.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/library/entrydelegate.h"
#include "widgets/library/entryeditor.h"
#include "widgets/library/facetpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 272;
constexpr int searchWidth = 280;

} // namespace

LibraryPage::LibraryPage(QWidget *parent)
    : QWidget(parent)
    , m_filter(new EntryFilterModel(this))
    , m_facets(new FacetPanel(this))
    , m_editor(new EntryEditor(this))
{
    buildTools();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_facets);
    row->addWidget(buildList());
    row->addWidget(m_editor, 1);
    m_editor->setEnabled(false);
    connect(m_facets, &FacetPanel::facetsChanged, this, &LibraryPage::applyFacets);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::search);
    connect(m_add, &Button::clicked, this, &LibraryPage::newEntry);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::showCurrent);
    connect(m_editor, &EntryEditor::edited, this, &LibraryPage::keepEdited);
    connect(m_editor, &EntryEditor::saveRequested, this, &LibraryPage::requestSave);
    connect(m_editor, &EntryEditor::publishRequested, this, &LibraryPage::publishRequested);
    connect(m_editor, &EntryEditor::retireRequested, this, &LibraryPage::retireRequested);
    connect(m_editor, &EntryEditor::saveAndPublishRequested, this, [this](const Entry &entry) {
        m_publishing = entry.id;
        requestSave(entry);
    });
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &LibraryPage::focusSearch);
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::buildTools()
{
    // Hidden with their holder, so that they show by themselves where they are taken to.
    auto *holder = new QWidget(this);
    holder->hide();
    m_startTools = new QWidget(holder);
    m_total = new Label(TextRole::Small, &Theme::ink3, m_startTools);
    auto *start = new QHBoxLayout(m_startTools);
    start->setContentsMargins(0, 0, 0, 0);
    start->addWidget(m_total);
    m_endTools = new QWidget(holder);
    m_search = new QLineEdit(m_endTools);
    m_search->setProperty("soft", true);
    m_search->setFixedWidth(scaled(searchWidth));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("edit-find"_L1, &Theme::ink3), QLineEdit::LeadingPosition);
    //: In the library's empty search field
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_add = new Button(QString(), Button::Kind::Primary, m_endTools);
    m_add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_add->setIconName("list-add"_L1);
    m_add->setKeyText(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    auto *end = new QHBoxLayout(m_endTools);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(8);
    end->addWidget(m_search);
    end->addWidget(m_add);
}

QWidget *LibraryPage::buildList()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(scaled(listWidth));
    m_found = new Label(TextRole::Caption, &Theme::ink2, box);
    m_found->setContentsMargins(12, 9, 12, 9);
    m_nothing = new Label(TextRole::Small, &Theme::ink2, box);
    m_nothing->setContentsMargins(12, 12, 12, 12);
    m_nothing->setWordWrap(true);
    //: In the library's empty list
    m_nothing->setText(tr("No entry is like this. Take a filter away or search for something else."));
    m_list = new QListView(box);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: What a screen reader calls the list of library entries
    m_list->setAccessibleName(tr("Entries"));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_nothing->hide();
    return box;
}

void LibraryPage::setEntries(EntryListModel *entries)
{
    m_entries = entries;
    m_filter->setEntries(entries);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LibraryPage::showCounts);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LibraryPage::showCounts);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LibraryPage::showCounts);
    connect(entries, &EntryListModel::modelReset, this, [this] {
        const int row = m_entries->rowOf(m_editor->entry().id);
        if (row >= 0)
            follow(m_entries->entry(row));
        showCounts();
    });
    connect(entries, &EntryListModel::dataChanged, this, [this](const QModelIndex &first) {
        follow(m_entries->entry(first.row()));
        showCounts();
    });
    showCounts();
}

void LibraryPage::setUser(const User &user)
{
    m_user = user;
    m_editor->setUser(user);
    showCounts();
}

void LibraryPage::setCentre(const Centre &centre) { m_editor->setCentre(centre); }

void LibraryPage::setPreviewCustomers(const QList<Customer> &customers)
{
    m_editor->setPreviewCustomers(customers);
}

QWidget *LibraryPage::startTools() const { return m_startTools; }
QWidget *LibraryPage::endTools() const { return m_endTools; }
EntryId LibraryPage::currentEntry() const { return m_editor->entry().id; }
bool LibraryPage::isTrainer() const { return m_user.role == Role::Trainer || m_user.role == Role::Admin; }

EntryKind LibraryPage::newKind() const
{
    return isTrainer() ? m_filter->facets().kind.value_or(EntryKind::Reply) : EntryKind::Phrase;
}

void LibraryPage::search(const QString &query)
{
    m_filter->setQuery(query);
    m_list->scrollToTop();
    showCounts();
}

void LibraryPage::applyFacets(const EntryFacets &facets)
{
    m_filter->setFacets(facets);
    showCounts();
}

void LibraryPage::showCounts()
{
    const int shown = m_filter->rowCount();
    m_facets->setState(m_filter->facets(), m_filter->counts());
    //: In the top bar
    m_total->setText(tr("%n entries", nullptr, m_entries ? m_entries->rowCount() : 0));
    m_found->setText(m_search->text().trimmed().isEmpty()
                         //: Over the list of library entries
                         ? tr("%n shown", nullptr, shown)
                         //: Over the list of library entries; %1 is what was searched
                         : tr("%n match “%1”", nullptr, shown).arg(m_search->text().trimmed()));
    m_nothing->setVisible(shown == 0);
    m_list->setVisible(shown > 0);
    switch (newKind()) {
    //: Begins a new canned response
    case EntryKind::Reply: m_add->setText(tr("New reply")); break;
    //: Begins a new personal phrase
    case EntryKind::Phrase: m_add->setText(tr("New phrase")); break;
    //: Begins a new link
    case EntryKind::Link: m_add->setText(tr("New link")); break;
    }
    QStringList categories;
    QList<Entry> links;
    for (int row = 0; m_entries && row < m_entries->rowCount(); ++row) {
        const Entry &entry = m_entries->entry(row);
        if (!entry.category.isEmpty() && !categories.contains(entry.category))
            categories.append(entry.category);
        if (entry.kind == EntryKind::Link && entry.status == EntryStatus::Published)
            links.append(entry);
    }
    categories.sort(Qt::CaseInsensitive);
    m_editor->setCategories(categories);
    m_editor->setLinks(links);
}

void LibraryPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const Entry &entry = m_filter->entry(index.row());
    if (entry.id != m_editor->entry().id)
        edit(m_unsaved.value(entry.id, entry), entry);
}

void LibraryPage::edit(const Entry &entry, const Entry &saved)
{
    m_editor->setEnabled(true);
    m_editor->setEntry(entry, saved);
    m_editor->setUser(m_user);
}

void LibraryPage::keepEdited()
{
    const Entry &entry = m_editor->entry();
    if (m_editor->isEdited())
        m_unsaved.insert(entry.id, entry);
    else
        m_unsaved.remove(entry.id);
}

void LibraryPage::requestSave(const Entry &entry)
{
    m_saving = entry.id;
    Q_EMIT saveRequested(entry);
}

//! An entry has come round: the editor shows it, or that it is newer than what is being written.
void LibraryPage::follow(const Entry &entry)
{
    if (entry.id != m_editor->entry().id || entry.id == m_saving || m_editor->saved() == entry)
        return;
    if (!m_editor->isEdited())
        edit(entry, entry);
    else
        m_editor->setNewer(entry);
}

void LibraryPage::showSaved(const Entry &entry)
{
    if (entry.id == m_saving)
        m_saving = {};
    if (m_unsaved.contains(entry.id)) {
        // What was typed since stays; the rest is as the backend has it.
        Entry own = m_unsaved.value(entry.id);
        own.version = entry.version;
        own.status = entry.status;
        own.changedAt = entry.changedAt;
        own.owner = entry.owner;
        own.used = entry.used;
        if (own == entry)
            m_unsaved.remove(entry.id);
        else
            m_unsaved.insert(entry.id, own);
    }
    if (m_new && entry.id == m_new->id)
        m_new.reset();
    if (entry.id == m_editor->entry().id) {
        edit(m_unsaved.value(entry.id, entry), entry);
        select(entry.id);
    }
    if (entry.id == m_publishing) {
        m_publishing = {};
        if (!m_unsaved.contains(entry.id))
            Q_EMIT publishRequested(entry.id);
    }
}

void LibraryPage::showRefused(const Error &error)
{
    const EntryId refused = m_saving;
    m_saving = {};
    m_publishing = {};
    const int row = m_entries ? m_entries->rowOf(refused) : -1;
    if (error.code == ErrorCode::Conflict && row >= 0 && refused == m_editor->entry().id)
        m_editor->setNewer(m_entries->entry(row));
    else
        //: A library entry was not saved; %1 says why
        m_editor->showRefused(tr("Not saved: %1").arg(error.message));
}

void LibraryPage::select(const EntryId &entry)
{
    const int row = m_filter->rowOf(entry);
    if (row >= 0)
        m_list->setCurrentIndex(m_filter->index(row, 0));
}

void LibraryPage::openEntry(const EntryId &entry)
{
    if (m_filter->rowOf(entry) < 0) {
        m_search->clear();
        applyFacets({});
    }
    select(entry);
}

void LibraryPage::newEntry()
{
    if (!m_new) {
        m_new.emplace();
        m_new->id = EntryId::create();
        m_new->kind = newKind();
        m_new->scope = isTrainer() ? Scope::Centre : Scope::Personal;
        m_new->owner = m_user.id;
        const QSet<QString> &categories = m_filter->facets().categories;
        m_new->category = categories.size() == 1 ? *categories.begin() : QString();
    }
    m_list->setCurrentIndex({});
    edit(m_unsaved.value(m_new->id, *m_new), *m_new);
    m_editor->focusTitle();
}

void LibraryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    const QRect list = m_found->parentWidget()->geometry();
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(isRtl ? list.left() : list.right(), 0, 1, height(), theme.line);
    painter.fillRect(list.left(), m_found->geometry().bottom(), list.width(), 1, theme.line);
}

} // namespace parley
