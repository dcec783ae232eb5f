// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/libraryreportmodel.h"

#include <QSortFilterProxyModel>

namespace parley {

//! Which entries of the library's report to look at.
enum class ReportAttention { All, OftenRewritten, NeverUsed };

//! The report's rows that match words and a choice, sorted by a column's values.
class LibraryReportFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LibraryReportFilter(QObject *parent = nullptr);

    //! Words of the title or the shortcut; case and accents do not matter.
    void setText(const QString &text);
    void setAttention(ReportAttention attention);
    //! How many rows each choice would show, whatever the words.
    [[nodiscard]] int count(ReportAttention attention) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    ReportAttention m_attention = ReportAttention::All;
};

//! The rows of a model of this kind as CSV (RFC 4180, with a byte order mark): numbers plain, shares as
//! fractions; text that a spreadsheet would take for a formula is given an apostrophe. \p isOpen tells
//! whether the variants below a row are shown.
[[nodiscard]] QByteArray libraryReportCsv(const QAbstractItemModel &model,
                                          const std::function<bool(const QModelIndex &)> &isOpen);

} // namespace parley
