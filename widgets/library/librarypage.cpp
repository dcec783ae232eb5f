// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarypage.h"

#include "models/lists/entryfiltermodel.h"
#include "widgets/common/button.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/library/entrycolumn.h"
#include "widgets/library/entryeditor.h"
#include "widgets/library/entrylist.h"
#include "widgets/library/exportmenu.h"
#include "widgets/library/facetpanel.h"
#include "widgets/library/librarysearch.h"
#include "widgets/library/sectionswitch.h"

#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 64;
constexpr int foldBelow = 1280; //!< of the window

} // namespace

LibraryPage::LibraryPage(QWidget *parent)
    : QWidget(parent)
    , m_filter(new EntryFilterModel(this))
    , m_sections(new QStackedWidget(this))
    , m_facets(new FacetPanel(this))
    , m_list(new EntryList(m_filter, this))
    , m_editor(new EntryEditor(this))
    , m_column(new EntryColumn(this))
{
    buildTools();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sections);
    //: The library's first section in its switch: canned responses, phrases and links
    addSection(buildEntries(), tr("Entries"));
    m_editor->setEnabled(false);
    m_filter->setNow(QDateTime::currentMSecsSinceEpoch());
    connect(m_switch, &SectionSwitch::picked, this, &LibraryPage::showSection);
    connect(m_facets, &FacetPanel::facetsChanged, this, &LibraryPage::applyFacets);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::search);
    connect(m_search, &LibrarySearch::listRequested, this, [this] {
        m_list->selectFirst();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &LibraryPage::openFound);
    connect(m_list, &EntryList::opened, m_editor, &EntryEditor::focusText);
    connect(m_add, &Button::clicked, this, &LibraryPage::newEntry);
    connect(m_list, &EntryList::currentChanged, this, &LibraryPage::showCurrent);
    connect(m_list, &EntryList::shownChanged, this, &LibraryPage::showCounts);
    connect(m_list, &EntryList::filtersRequested, this, [this](const QPoint &at) {
        const bool isRtl = layoutDirection() == Qt::RightToLeft;
        m_filterPopup->resize(m_filterPopup->sizeHint().width(), std::max(240, height() - 60));
        m_filterPopup->move(isRtl ? at - QPoint(m_filterPopup->width(), 0) : at);
        m_filterPopup->show();
        m_facets->setFocus(Qt::PopupFocusReason);
    });
    connectEditor();
    connectColumn();
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
    m_switch = new SectionSwitch(m_startTools);
    auto *start = new QHBoxLayout(m_startTools);
    start->setContentsMargins(0, 0, 0, 0);
    start->setSpacing(14);
    start->addWidget(m_total);
    start->addWidget(m_switch);
    m_endTools = new QWidget(holder);
    m_search = new LibrarySearch(m_endTools);
    //: Brings entries from a file into the library
    m_import = new Button(tr("Import"), Button::Kind::Plain, m_endTools);
    m_import->setIconName("document-import"_L1);
    //: Writes the library's entries into a file
    m_export = new Button(tr("Export"), Button::Kind::Plain, m_endTools);
    m_export->setIconName("document-export"_L1);
    auto *forms = new ExportMenu(m_export);
    connect(forms, &ExportMenu::exportRequested, this, &LibraryPage::exportRequested);
    m_export->setMenu(forms);
    connect(m_import, &Button::clicked, this, &LibraryPage::importRequested);
    m_add = new Button(QString(), Button::Kind::Primary, m_endTools);
    m_add->setIconName("list-add"_L1);
    m_add->setKeyText(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    auto *end = new QHBoxLayout(m_endTools);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(8);
    end->addWidget(m_search, 1);
    for (Button *each : {m_import, m_export, m_add}) {
        each->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        end->addWidget(each);
    }
}

QWidget *LibraryPage::buildEntries()
{
    auto *entries = new QWidget(this);
    m_row = new QHBoxLayout(entries);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_facets);
    m_row->addWidget(m_list);
    m_row->addWidget(m_editor, 1);
    m_row->addWidget(m_column);
    m_filterPopup = new QFrame(this, Qt::Popup);
    m_filterPopup->setProperty("role", u"popup"_s);
    auto *column = new QVBoxLayout(m_filterPopup);
    column->setContentsMargins(2, 4, 2, 4);
    return entries;
}

void LibraryPage::addSection(QWidget *section, const QString &title)
{
    m_sections->addWidget(section);
    m_switch->addSection(title);
    showRole();
}

void LibraryPage::setSectionTitle(int section, const QString &title) { m_switch->setTitle(section, title); }

void LibraryPage::showOnly(const QList<EntryId> &entries, const QString &words)
{
    showSection(0);
    m_search->clear();
    applyFacets({});
    m_list->showOnly({entries.begin(), entries.end()}, words);
}

void LibraryPage::showSection(int section)
{
    if (section < 0 || section >= m_sections->count())
        return;
    m_sections->setCurrentIndex(section);
    setFocusProxy(section == 0 ? m_list : nullptr);
    m_switch->setCurrent(section);
    showRole();
}

//! Sections, import and export are the trainers'; what belongs to the entries shows with them alone.
void LibraryPage::showRole()
{
    const bool isEntries = m_sections->currentIndex() <= 0;
    for (int section = 1; section < m_switch->count(); ++section)
        m_switch->setVisibleAt(section, isTrainer());
    m_switch->setVisible(isTrainer() && m_switch->count() > 1);
    m_search->setVisible(isEntries);
    m_add->setVisible(isEntries);
    for (Button *each : {m_import, m_export})
        each->setVisible(isEntries && isTrainer());
    m_column->setVisible(isTrainer());
    Q_EMIT writingChanged();
}

void LibraryPage::foldFilters(bool areFolded)
{
    const bool isFolded = m_facets->parentWidget() == m_filterPopup;
    int active = 0;
    const EntryFacets &facets = m_filter->facets();
    for (const bool isOn : {facets.kind.has_value(), !facets.statuses.isEmpty(), !facets.categories.isEmpty(),
                            !facets.languages.isEmpty(), !facets.due.isEmpty(), !facets.attention.isEmpty(),
                            !facets.scopes.isEmpty(), !facets.brands.isEmpty(), !facets.teams.isEmpty()})
        active += isOn ? 1 : 0;
    m_list->setFiltersFolded(areFolded, active);
    if (areFolded == isFolded)
        return;
    if (areFolded) {
        m_row->removeWidget(m_facets);
        m_filterPopup->layout()->addWidget(m_facets);
    } else {
        m_filterPopup->hide();
        m_filterPopup->layout()->removeWidget(m_facets);
        m_row->insertWidget(0, m_facets);
    }
    m_facets->show();
}

//! Something is always open: the first of the list when nothing is.
void LibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_editor->entry().id.isEmpty() && m_filter->rowCount() > 0)
        m_list->select(m_filter->entry(0).id);
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldFilters(width() < foldBelow - railWidth);
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
    showRole();
    showCounts();
}

void LibraryPage::setUsers(const QHash<UserId, User> &users)
{
    m_users = users;
    m_editor->setUsers(users);
    m_list->setUsers(users);
    m_column->setEntry(m_editor->saved(), m_users, m_centre);
}

void LibraryPage::setCentre(const Centre &centre)
{
    m_centre = centre;
    m_editor->setCentre(centre);
    m_column->setEntry(m_editor->saved(), m_users, m_centre);
}

void LibraryPage::setPreviewCustomers(const QList<Customer> &customers)
{
    m_editor->setPreviewCustomers(customers);
}

void LibraryPage::setUsages(const EntryUsages &usages)
{
    m_filter->setUsages(usages);
    showCounts();
}

QWidget *LibraryPage::startTools() const { return m_startTools; }
QWidget *LibraryPage::endTools() const { return m_endTools; }
EntryId LibraryPage::currentEntry() const { return m_editor->entry().id; }
ChecksPanel *LibraryPage::checks() const { return m_column->checks(); }
bool LibraryPage::isTrainer() const { return m_user.role == Role::Trainer || m_user.role == Role::Admin; }

bool LibraryPage::isWriting() const { return isTrainer() && m_sections->currentIndex() == 0; }

QList<std::pair<QKeySequence, QString>> LibraryPage::keyHints()
{
    return {
        //: After the key in the status bar: goes through what the checks found
        {Qt::Key_F7, tr("check")},
        //: After the key in the status bar: shows two versions side by side
        {Qt::CTRL | Qt::Key_D, tr("compare")},
        //: After the key in the status bar: the text in the next language or form of address
        {Qt::ALT | Qt::Key_Down, tr("next variant")},
    };
}

EntryKind LibraryPage::newKind() const
{
    return isTrainer() ? m_filter->facets().kind.value_or(EntryKind::Reply) : EntryKind::Phrase;
}

QList<Entry> LibraryPage::shownEntries() const
{
    QList<Entry> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        shown.append(m_filter->entry(row));
    return shown;
}

void LibraryPage::search(const QString &query)
{
    m_filter->setQuery(query);
    m_list->scrollToTop();
    showCounts();
}

//! What fits best is opened, ready for what is to be done with it.
void LibraryPage::openFound()
{
    if (m_filter->rowCount() == 0)
        return;
    m_list->selectFirst();
    m_editor->focusText();
}

void LibraryPage::applyFacets(const EntryFacets &facets)
{
    m_filter->setFacets(facets);
    showCounts();
}

void LibraryPage::showCounts()
{
    m_filter->setNow(QDateTime::currentMSecsSinceEpoch());
    m_facets->setState(m_filter->facets(), m_filter->counts());
    foldFilters(width() < foldBelow - railWidth);
    m_list->showCount();
    //: In the top bar
    m_total->setText(tr("%Ln entries", nullptr, m_entries ? m_entries->rowCount() : 0));
    switch (newKind()) {
    //: Begins a new canned response
    case EntryKind::Reply: m_add->setText(tr("New reply")); break;
    //: Begins a new personal phrase
    case EntryKind::Phrase: m_add->setText(tr("New phrase")); break;
    //: Begins a new link
    case EntryKind::Link: m_add->setText(tr("New link")); break;
    }
    showLists();
    showSummary();
}

void LibraryPage::showLists()
{
    QSet<QString> categories;
    QList<Entry> links;
    for (int row = 0; m_entries && row < m_entries->rowCount(); ++row) {
        const Entry &entry = m_entries->entry(row);
        if (!entry.category.isEmpty())
            categories.insert(entry.category);
        if (entry.kind == EntryKind::Link && entry.status == EntryStatus::Published)
            links.append(entry);
    }
    QStringList names = categories.values();
    names.sort(Qt::CaseInsensitive);
    m_editor->setCategories(names);
    m_editor->setLinks(links);
}

void LibraryPage::showSummary()
{
    QString summary;
    if (isTrainer()) {
        const LibraryStanding standing = m_filter->standingFor(m_user.id);
        QStringList parts;
        if (standing.drafts > 0)
            //: In the status bar of trainers
            parts.append(tr("%n draft(s)", nullptr, standing.drafts));
        if (standing.waiting > 0)
            //: In the status bar of trainers: entries in review
            parts.append(tr("%n waiting for your review", nullptr, standing.waiting));
        if (standing.overdue > 0)
            //: In the status bar of trainers: entries that should have been read again
            parts.append(tr("%n overdue", nullptr, standing.overdue));
        //: Between two numbers in the status bar
        summary = parts.join(tr(", "));
    }
    if (summary == m_summary)
        return;
    m_summary = summary;
    Q_EMIT summaryChanged(summary);
}

void LibraryPage::focusSearch()
{
    showSection(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
}

} // namespace parley
