// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

#include <QSortFilterProxyModel>

namespace parley {

//! The rows of one status, or all, that have the words in them.
class ImportRowFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setStatus(std::optional<ImportStatus> status);
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<ImportStatus> m_status;
    QString m_words;
};

} // namespace parley
