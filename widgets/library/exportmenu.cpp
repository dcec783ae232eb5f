// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/exportmenu.h"

namespace parley {

ExportMenu::ExportMenu(QWidget *parent)
    : QMenu(parent)
{
    for (const ExchangeForm form : exchangeForms()) {
        QAction *action = addAction(titleOf(form));
        connect(action, &QAction::triggered, this, [this, form] { Q_EMIT exportRequested(form); });
        if (form == ExchangeForm::ParleyCsv)
            addSeparator();
    }
}

} // namespace parley
