// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/facetpanel.h"

#include "widgets/common/label.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/facetrow.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 192;

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(scaled(panelWidth));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget(area);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(0);
    //: Heading of filters in the library
    addGroup(m_kinds, column, tr("Kind"));
    //: Heading of filters in the library
    addGroup(m_statuses, column, tr("Status"));
    //: Heading of filters in the library
    addGroup(m_categories, column, tr("Category"));
    //: Heading of filters in the library
    addGroup(m_languages, column, tr("Language"));
    //: Heading of filters in the library: when entries are to be read again
    addGroup(m_due, column, tr("Review due"));
    //: Heading of filters in the library: entries that may need work
    addGroup(m_attention, column, tr("Use"));
    //: Heading of filters in the library: whose entries are
    addGroup(m_scopes, column, tr("For"));
    //: Heading of filters in the library
    addGroup(m_brands, column, tr("Brand"));
    //: Heading of filters in the library
    addGroup(m_teams, column, tr("Team"));
    for (Group *each : {&m_categories, &m_brands, &m_teams})
        each->isSorted = true;
    column->addStretch();
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 1, 0);
    whole->addWidget(area);
}

void FacetPanel::addGroup(Group &group, QVBoxLayout *column, const QString &title)
{
    auto *heading = new Label(title, TextRole::Caption, &Theme::ink3);
    heading->setStrength(Strength::Strong);
    heading->setContentsMargins(6, column->isEmpty() ? 0 : 9, 6, 3);
    column->addWidget(heading);
    group.heading = heading;
    group.rows = new QVBoxLayout;
    group.rows->setSpacing(0);
    column->addLayout(group.rows);
}

void FacetPanel::setNames(Group &group, const QMap<QString, int> &counts, const QSet<QString> &chosen,
                          QString (*words)(const QString &))
{
    QStringList names = counts.keys() + group.byName.keys();
    names.removeDuplicates();
    for (const QString &each : std::as_const(names))
        setRow(group, each, words(each), counts.value(each), chosen.contains(each));
    group.heading->setVisible(!group.byName.isEmpty());
}

void FacetPanel::setState(const EntryFacets &facets, const FacetCounts &counts)
{
    m_facets = facets;
    const auto same = [](const QString &name) { return name; };
    for (const EntryKind each : {EntryKind::Reply, EntryKind::Phrase, EntryKind::Link})
        setRow(m_kinds, nameOf(each), kindWords(each), counts.kinds.value(each), facets.kind == each);
    for (const EntryStatus each :
         {EntryStatus::Draft, EntryStatus::InReview, EntryStatus::Published, EntryStatus::Retired})
        setRow(m_statuses, nameOf(each), statusWord(each), counts.statuses.value(each),
               facets.statuses.contains(each));
    setNames(m_categories, counts.categories, facets.categories, same);
    setNames(m_languages, counts.languages, facets.languages, languageName);
    for (const ReviewDue each : {ReviewDue::Overdue, ReviewDue::ThisMonth, ReviewDue::Later})
        setRow(m_due, nameOf(each), dueWords(each), counts.due.value(each), facets.due.contains(each));
    for (const Attention each : {Attention::OftenRewritten, Attention::RarelyUsed, Attention::Unused})
        setRow(m_attention, nameOf(each), attentionWords(each), counts.attention.value(each),
               facets.attention.contains(each));
    const bool hasScopes = counts.scopes.contains(Scope::Team) || counts.scopes.contains(Scope::Personal)
                           || !facets.scopes.isEmpty();
    if (hasScopes || !m_scopes.byName.isEmpty())
        for (const Scope each : {Scope::Centre, Scope::Team, Scope::Personal})
            setRow(m_scopes, nameOf(each), scopeWords(each), counts.scopes.value(each),
                   facets.scopes.contains(each));
    m_scopes.heading->setVisible(!m_scopes.byName.isEmpty());
    setNames(m_brands, counts.brands, facets.brands, same);
    setNames(m_teams, counts.teams, facets.teams, same);
}

void FacetPanel::setRow(Group &group, const QString &name, const QString &words, int count, bool isOn)
{
    FacetRow *&row = group.byName[name];
    if (!row) {
        const bool isKind = &group == &m_kinds;
        const auto kind = isKind ? fromName<EntryKind>(name) : std::nullopt;
        row = new FacetRow(words, kind ? kindIcon(*kind) : QLatin1StringView());
        const auto place = std::distance(group.byName.begin(), group.byName.find(name));
        group.rows->insertWidget(group.isSorted ? int(place) : -1, row);
        connect(row, &FacetRow::clicked, this, [this, kind] {
            // Of kinds one is on, or none.
            for (auto it = m_kinds.byName.begin(); kind && it != m_kinds.byName.end(); ++it)
                if (it.key() != nameOf(*kind))
                    it.value()->setChecked(false);
            read();
        });
    }
    row->setCount(count);
    row->setChecked(isOn);
}

void FacetPanel::read()
{
    const auto chosen = [](const Group &group) {
        QSet<QString> names;
        for (auto it = group.byName.begin(); it != group.byName.end(); ++it)
            if (it.value()->isChecked())
                names.insert(it.key());
        return names;
    };
    EntryFacets facets;
    for (const QString &each : chosen(m_kinds))
        facets.kind = fromName<EntryKind>(each);
    for (const QString &each : chosen(m_statuses))
        facets.statuses.insert(*fromName<EntryStatus>(each));
    facets.categories = chosen(m_categories);
    facets.languages = chosen(m_languages);
    for (const QString &each : chosen(m_due))
        facets.due.insert(*fromName<ReviewDue>(each));
    for (const QString &each : chosen(m_attention))
        facets.attention.insert(*fromName<Attention>(each));
    for (const QString &each : chosen(m_scopes))
        facets.scopes.insert(*fromName<Scope>(each));
    facets.brands = chosen(m_brands);
    facets.teams = chosen(m_teams);
    Q_EMIT facetsChanged(facets);
}

void FacetPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), Theme::current().line);
}

} // namespace parley
