// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/toneguide.h"

#include <QAbstractTableModel>

#include <functional>

namespace parley {

//! The words a tone guide avoids as a table that is written in: word, better word, reason, and how many
//! entries have it. When it may be edited its last row is empty: writing there adds a word; a word written
//! away is taken out.
class ToneGuideWordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Word, Better, Reason, Uses, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setWords(const QList<ToneWord> &words);
    [[nodiscard]] const QList<ToneWord> &words() const { return m_words; }
    void setEditable(bool isEditable);
    //! How many entries have a word; less than 0 while that is not known.
    void setUses(const std::function<int(const QString &word)> &uses);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    //! By whoever writes, not by setWords().
    void edited();

private:
    [[nodiscard]] QVariant shown(const QModelIndex &index) const;
    [[nodiscard]] QVariant usesOf(int row) const;

    QList<ToneWord> m_words;
    std::function<int(const QString &)> m_uses;
    bool m_isEditable = false;
};

} // namespace parley
