// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/writing/generalise.h"

#include <QWidget>

namespace parley {

class FlowLayout;
class ProposalTextField;

//! Under a proposal's text: what in it might still be one customer's own. A click goes there.
class ProposalDoubts : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxShown = 5;

    //! \p field is not owned; outlives this.
    explicit ProposalDoubts(ProposalTextField *field, QWidget *parent = nullptr);

private:
    void showDoubts();

    ProposalTextField *m_field;
    FlowLayout *m_row;
    QList<QWidget *> m_shown;
};

} // namespace parley
