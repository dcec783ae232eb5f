// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryfigures.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace parley {

//! What each entry of the library brought, and below it each of its variants. Published entries that brought
//! nothing are there too; those one may not see stand together in one row.
class LibraryReportModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Inserted,
        Sent,
        Edited,
        Changed,
        Satisfaction,
        Solved,
        AskedAgain,
        ByHand,
        Saved,
        LastSent,
        ColumnCount
    };
    enum Role {
        ValueRole = Qt::UserRole + 1, //!< what a column is sorted by: a number, or text for the title
        EntryRole,                    //!< EntryId; empty for the row of those not seen
        ShortcutRole,                 //!< without the slash
        FiguresRole,                  //!< EntryFigures
        OftenRewrittenRole,           //!< bool: four in ten changed before sending, of at least five
        NeverUsedRole,                //!< bool: the desks have it and nobody sent it
        NoteRole,                     //!< what a share is of: "of 12", "(n 7)"
    };

    explicit LibraryReportModel(QObject *parent = nullptr);

    //! How a variant is called, by its language and form of address.
    void setVariantWords(std::function<QString(const EntryFigures &)> words);
    //! \p entries: all the viewer may see.
    void setReport(const LibraryReport &report, const QList<Entry> &entries);

    [[nodiscard]] static QString columnWords(Column column);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        EntryId entry;
        QString title;
        QString shortcut;
        bool isOffered = false; //!< the desks have it
        EntryFigures sum;
        QList<EntryFigures> variants;
    };

    [[nodiscard]] const EntryFigures &figures(const QModelIndex &index) const;
    [[nodiscard]] const Row &rowOf(const QModelIndex &index) const;

    std::function<QString(const EntryFigures &)> m_variantWords;
    std::vector<Row> m_rows;
};

} // namespace parley
