// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QWidget>

#include <optional>

namespace parley {

class Chip;
class EntryHitModel;
class Label;

//! The popup's head: what is searched, how much was found, and a chip for each kind.
class PopupHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PopupHeader(QWidget *parent = nullptr);

    //! Shows the query and the counts of \a hits out of \a total entries.
    void showFound(const QString &query, const EntryHitModel &hits, qsizetype total);

Q_SIGNALS:
    //! A chip was clicked; nothing: all.
    void kindPicked(std::optional<parley::EntryKind> kind);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct KindChip
    {
        std::optional<EntryKind> kind;
        Chip *chip = nullptr;
    };
    void fit();

    Label *m_query;
    Label *m_count;
    QList<KindChip> m_chips;
};

} // namespace parley
