// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryfigures.h"

#include <QWidget>

class QGridLayout;

namespace parley {

class Button;
class Label;

//! What one entry brought in the last 30 days: sent, edited first, satisfaction, asked again; and the same
//! for each variant on demand. A dash where there are too few to tell.
class EntryNumbers : public QWidget
{
    Q_OBJECT

public:
    static constexpr int fewestToTell = 5;

    explicit EntryNumbers(QWidget *parent = nullptr);

    //! The figures of one entry, by variant; none while they are not known.
    void setFigures(const QList<EntryFigures> &figures);
    //! All variants together.
    [[nodiscard]] static EntryFigures sum(const QList<EntryFigures> &figures);

private:
    void addFigure(int column, const QString &words, const QString &tip);
    void showVariants();

    QList<EntryFigures> m_figures;
    QList<Label *> m_values;
    QGridLayout *m_grid;
    Button *m_byVariant;
    QWidget *m_variants = nullptr;
};

} // namespace parley
