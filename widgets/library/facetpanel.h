// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/entryfiltermodel.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

class FacetRow;

//! The library's filters at the start side: kind, status, category, language, when a review
//! is due, what deserves a look and for whom it is, each with its count.
class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    //! Shows the counts and what is chosen; choices that came up new are added.
    void setState(const EntryFacets &facets, const FacetCounts &counts);

Q_SIGNALS:
    void facetsChanged(const parley::EntryFacets &facets);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! The rows of one group by what they stand for.
    struct Group
    {
        QWidget *heading = nullptr;
        QVBoxLayout *rows = nullptr;
        QMap<QString, FacetRow *> byName;
        bool isSorted = false; //!< by name; else as they came
    };

    void addGroup(Group &group, QVBoxLayout *column, const QString &title);
    void setRow(Group &group, const QString &name, const QString &words, int count, bool isOn);
    //! Those that come from the entries; a group with none is hidden.
    void setNames(Group &group, const QMap<QString, int> &counts, const QSet<QString> &chosen,
                  QString (*words)(const QString &));
    void read();

    EntryFacets m_facets;
    Group m_kinds;
    Group m_statuses;
    Group m_categories;
    Group m_languages;
    Group m_due;
    Group m_attention;
    Group m_scopes;
    Group m_brands;
    Group m_teams;
};

} // namespace parley
