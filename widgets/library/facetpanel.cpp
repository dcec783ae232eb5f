// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/facetpanel.h"

#include "widgets/common/label.h"
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
    m_kinds = addGroup(column, tr("Kind"));
    //: Heading of filters in the library
    m_statuses = addGroup(column, tr("Status"));
    //: Heading of filters in the library
    m_categories = addGroup(column, tr("Category"));
    //: Heading of filters in the library
    m_languages = addGroup(column, tr("Language"));
    column->addStretch();
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 1, 0);
    whole->addWidget(area);
}

FacetPanel::Group FacetPanel::addGroup(QVBoxLayout *column, const QString &title)
{
    auto *heading = new Label(title, TextRole::Caption, &Theme::ink3);
    heading->setStrength(Strength::Strong);
    heading->setContentsMargins(6, column->isEmpty() ? 0 : 9, 6, 3);
    column->addWidget(heading);
    Group group{new QVBoxLayout, {}};
    group.rows->setSpacing(0);
    column->addLayout(group.rows);
    return group;
}

void FacetPanel::setState(const EntryFacets &facets, const FacetCounts &counts)
{
    m_facets = facets;
    for (const EntryKind kind : {EntryKind::Reply, EntryKind::Phrase, EntryKind::Link})
        setRow(m_kinds, nameOf(kind), kindWords(kind), counts.kinds.value(kind), facets.kind == kind);
    for (const EntryStatus status :
         {EntryStatus::Draft, EntryStatus::InReview, EntryStatus::Published, EntryStatus::Retired})
        setRow(m_statuses, nameOf(status), statusWord(status), counts.statuses.value(status),
               facets.statuses.contains(status));
    QStringList categories = counts.categories.keys() + m_categories.byName.keys();
    categories.removeDuplicates();
    for (const QString &each : std::as_const(categories))
        setRow(m_categories, each, each, counts.categories.value(each), facets.categories.contains(each));
    QStringList languages = counts.languages.keys() + m_languages.byName.keys();
    languages.removeDuplicates();
    for (const QString &each : std::as_const(languages))
        setRow(m_languages, each, languageName(each), counts.languages.value(each),
               facets.languages.contains(each));
}

void FacetPanel::setRow(Group &group, const QString &name, const QString &words, int count, bool isOn)
{
    FacetRow *&row = group.byName[name];
    if (!row) {
        const bool isKind = &group == &m_kinds;
        const auto kind = isKind ? fromName<EntryKind>(name) : std::nullopt;
        row = new FacetRow(words, kind ? kindIcon(*kind) : QLatin1StringView());
        const auto place = std::distance(group.byName.begin(), group.byName.find(name));
        group.rows->insertWidget(&group == &m_categories ? int(place) : -1, row);
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
