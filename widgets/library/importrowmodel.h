// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

#include <QAbstractTableModel>

namespace parley {

//! A dry run as a table: one row each, what it is and what will happen.
class ImportRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Status, Title, Shortcut, Language, Outcome, Notes, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole + 1, //!< the ImportStatus, as int
        SearchRole,                    //!< what a filter by words looks at
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ImportPlan &plan);
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    //! Where a row offers the choice.
    void choose(int row, ImportChoice choice);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    ImportPlan m_plan;
};

} // namespace parley
