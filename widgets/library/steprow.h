// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryhistory.h"

#include <QAbstractButton>

namespace parley {

//! One step in the life of an entry: who in a disc, the version, what was done when.
class StepRow : public QAbstractButton
{
    Q_OBJECT

public:
    StepRow(const EntryStep &step, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString versionWords() const;
    [[nodiscard]] QRect wordsRect(int width) const;

    EntryStep m_step;
};

} // namespace parley
