// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/writing/entrymerge.h"

#include <QTableWidget>

namespace parley {

class Label;

//! Which texts an entry has: languages down, and under each the rows of brands and channels with their own
//! text; forms of address across; each cell in words.
class VariantMatrix : public QTableWidget
{
    Q_OBJECT

public:
    explicit VariantMatrix(QWidget *parent = nullptr);

    //! Shows an entry; \a edited is told from \a saved cell by cell.
    void setEntry(const Entry &edited, const Entry &saved);
    //! Shows a row for a brand's or a channel's own text, which is kept once something is written there.
    void addRow(const VariantPlace &place);
    //! Makes a cell the current one, without a signal.
    void setCurrent(const VariantPlace &place);
    //! Goes so many cells on, round the end.
    void step(int cells);

    [[nodiscard]] VariantPlace currentPlace() const;

Q_SIGNALS:
    //! The trainer went to another cell.
    void variantPicked();
    //! Letters were typed here: they belong in the text.
    void typed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyboardSearch(const QString &search) override { Q_EMIT typed(search); }
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<VariantPlace> rowsOf(const Entry &entry) const;
    void setRows(const QList<VariantPlace> &rows);
    void setForms(const QList<FormOfAddress> &forms);
    void showCells(const Entry &edited, const Entry &saved);
    [[nodiscard]] int rowOf(const VariantPlace &place) const;
    void applyLook();
    void fit();

    EntryId m_entry;
    QList<VariantPlace> m_rows;  //!< in the neutral form
    QList<VariantPlace> m_added; //!< begun by addRow()
    QList<FormOfAddress> m_forms;
    Label *m_corner;
    bool m_isApplying = false;
};

} // namespace parley
