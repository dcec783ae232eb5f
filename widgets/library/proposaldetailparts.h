// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/proposaldetail.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace parley {

class Avatar;
class Button;
class Label;
class ProposalSide;
class ProposalTextField;
class Tag;

//! The widgets and the state of ProposalDetail.
struct ProposalDetail::Parts
{
    Proposal proposal;
    User user;
    QHash<UserId, User> users;
    TakenShortcuts taken;
    bool isAsking = false;
    QTimer settles;

    Label *title = nullptr;
    Tag *state = nullptr;
    Avatar *avatar = nullptr;
    Label *credit = nullptr;
    Button *decline = nullptr;
    Button *accept = nullptr;
    Label *notice = nullptr;

    QWidget *fields = nullptr;
    QLineEdit *titleField = nullptr;
    QLineEdit *shortcut = nullptr;
    QComboBox *category = nullptr;
    Label *place = nullptr;
    ProposalTextField *text = nullptr;
    Label *problem = nullptr;
    QLineEdit *answer = nullptr;
    Label *asProposed = nullptr;

    QWidget *outcome = nullptr;
    Label *decided = nullptr;
    Label *word = nullptr;
    Button *open = nullptr;
    Label *readText = nullptr;

    ProposalSide *side = nullptr;
};

} // namespace parley
