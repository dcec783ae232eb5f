// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entrylist.h"

#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/library/entrydelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 272;

QString orderWords(EntryOrder order)
{
    switch (order) {
    //: An order of library entries: what fits the search best first
    case EntryOrder::Best: return EntryList::tr("Best match");
    //: An order of library entries
    case EntryOrder::MostUsed: return EntryList::tr("Most used");
    //: An order of library entries: what was changed last first
    case EntryOrder::Changed: return EntryList::tr("Changed");
    //: An order of library entries: what is to be read again soonest first
    case EntryOrder::ReviewDue: return EntryList::tr("Review due");
    //: An order of library entries
    case EntryOrder::Title: return EntryList::tr("Title");
    }
    return {};
}

} // namespace

EntryList::EntryList(EntryFilterModel *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_head(buildHead())
{
    setFixedWidth(scaled(listWidth));
    buildList();
    m_nothing = new Label(TextRole::Small, &Theme::ink2, this);
    m_nothing->setContentsMargins(12, 12, 12, 12);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    //: In the library's empty list
    m_nothing->setText(tr("No entry is like this. Take a filter away or search for something else."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->hide();
    showOrder();
}

QWidget *EntryList::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(std::max(scaled(34), lineHeight(TextRole::Caption) + 12));
    m_found = new Label(TextRole::Caption, &Theme::ink2, head);
    m_found->setElided(true);
    //: Ends showing some library entries alone
    m_all = new Button(tr("Show all"), Button::Kind::Ghost, head);
    m_all->setHeight(24);
    m_all->hide();
    connect(m_all, &Button::clicked, this, [this] {
        m_filter->setOnly({});
        m_only.clear();
        m_all->hide();
        Q_EMIT shownChanged();
    });
    //: Opens the library's filters in a narrow window
    m_filters = new Button(tr("Filters"), Button::Kind::Ghost, head);
    m_filters->setIconName("view-filter"_L1);
    m_filters->setHeight(24);
    m_filters->hide();
    connect(m_filters, &Button::clicked, this,
            [this] { Q_EMIT filtersRequested(m_filters->mapToGlobal(QPoint(0, m_filters->height()))); });
    m_order = new Button(QString(), Button::Kind::Ghost, head);
    m_order->setHeight(24);
    //: Tooltip of the order of the library's list
    m_order->setToolTip(tr("Order"));
    auto *menu = new QMenu(m_order);
    for (const EntryOrder each : {EntryOrder::Best, EntryOrder::MostUsed, EntryOrder::Changed,
                                  EntryOrder::ReviewDue, EntryOrder::Title})
        connect(menu->addAction(orderWords(each)), &QAction::triggered, this, [this, each] {
            m_filter->setOrder(each);
            showOrder();
        });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->actions().constFirst()->setVisible(!m_filter->query().trimmed().isEmpty());
    });
    m_order->setMenu(menu);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 4, 0);
    row->setSpacing(2);
    row->addWidget(m_found, 1);
    row->addWidget(m_all);
    row->addWidget(m_filters);
    row->addWidget(m_order);
    return head;
}

void EntryList::buildList()
{
    m_list = new QListView(this);
    m_list->setModel(m_filter);
    m_delegate = new EntryDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: What a screen reader calls the list of library entries
    m_list->setAccessibleName(tr("Entries"));
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryList::currentChanged);
    connect(m_list, &QListView::activated, this, &EntryList::opened);
}

void EntryList::showOnly(const QSet<EntryId> &entries, const QString &words)
{
    m_filter->setOnly(entries);
    m_only = words;
    m_all->show();
    Q_EMIT shownChanged();
}

void EntryList::showOrder()
{
    const bool isBest = m_filter->order() == EntryOrder::Best && m_filter->query().trimmed().isEmpty();
    m_order->setText(orderWords(isBest ? EntryOrder::MostUsed : m_filter->order()));
    m_order->setAccessibleName(m_order->toolTip() + u": "_s + m_order->text());
}

void EntryList::showCount()
{
    const int shown = m_filter->rowCount();
    const QString query = m_filter->query().trimmed();
    if (!m_only.isEmpty()) {
        //: Over the list of library entries: how many, and what they have in common, such as a word
        m_found->setText(tr("%n: %1", nullptr, shown).arg(m_only));
        return;
    }
    m_found->setText(query.isEmpty()
                         //: Over the list of library entries
                         ? tr("%n shown", nullptr, shown)
                         //: Over the list of library entries; %1 is what was searched
                         : tr("%n match “%1”", nullptr, shown).arg(query));
    m_nothing->setVisible(shown == 0);
    m_list->setVisible(shown > 0);
    showOrder();
}

void EntryList::setUsers(const QHash<UserId, User> &users)
{
    m_delegate->setUsers(users);
    m_list->viewport()->update();
}

void EntryList::setUnsaved(const QSet<EntryId> &unsaved)
{
    m_delegate->setUnsaved(unsaved);
    m_list->viewport()->update();
}

void EntryList::setFiltersFolded(bool areFolded, int active)
{
    m_filters->setVisible(areFolded);
    //: Opens the library's filters in a narrow window; %n of them are on
    m_filters->setText(active > 0 ? tr("Filters (%n)", nullptr, active) : tr("Filters"));
}

void EntryList::select(const EntryId &entry)
{
    const int row = m_filter->rowOf(entry);
    if (row >= 0)
        m_list->setCurrentIndex(m_filter->index(row, 0));
}

void EntryList::selectFirst() { m_list->setCurrentIndex(m_filter->index(0, 0)); }
void EntryList::clearSelection() { m_list->setCurrentIndex({}); }
void EntryList::scrollToTop() { m_list->scrollToTop(); }

const Entry *EntryList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_filter->entry(index.row()) : nullptr;
}

void EntryList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height(), theme.line);
    painter.fillRect(0, m_head->geometry().bottom(), width(), 1, theme.line);
}

} // namespace parley
