// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryhistory.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

class Button;

//! The steps of an entry's life, newest first; what the newest version changed stands in it. A click on a
//! step compares its version.
class EntryHistoryView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MaxSteps = 6; //!< shown before "Show all"

    explicit EntryHistoryView(QWidget *parent = nullptr);

    //! \a isEditable: an earlier version can be put back.
    void setHistory(const EntryHistory &history, bool isEditable);

Q_SIGNALS:
    void compareRequested(int older, int newer);
    void restoreRequested(const parley::Entry &version);

private:
    void showSteps();
    void addStep(const EntryStep &step, bool isNewest);
    void addChange(const Entry &before, const Entry &after);
    [[nodiscard]] const Entry *version(int number) const;
    [[nodiscard]] const Entry *before(int number) const;
    [[nodiscard]] QString brought(const EntryStep &step) const;

    EntryHistory m_history;
    bool m_isEditable = false;
    bool m_showsAll = false;
    Button *m_restore;
    QWidget *m_holder = nullptr;
    QVBoxLayout *m_steps = nullptr;
};

} // namespace parley
