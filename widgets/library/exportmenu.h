// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exchangeform.h"

#include <QMenu>

namespace parley {

//! The forms in which the library can be written, for the Export button.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ExportMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void exportRequested(parley::ExchangeForm form);
};

} // namespace parley
