// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/entryfiltermodel.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

class FacetRow;

//! The library's filters at the start side: kind, status, category and language, each with its count.
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
        QVBoxLayout *rows = nullptr;
        QMap<QString, FacetRow *> byName;
    };

    [[nodiscard]] Group addGroup(QVBoxLayout *column, const QString &title);
    void setRow(Group &group, const QString &name, const QString &words, int count, bool isOn);
    void read();

    EntryFacets m_facets;
    Group m_kinds;
    Group m_statuses;
    Group m_categories;
    Group m_languages;
};

} // namespace parley
