// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exportwriter.h"

#include <QDialog>

namespace parley {

//! After an export: how much was written where, and what could not be said in that form.
class ExportReport : public QDialog
{
    Q_OBJECT

public:
    ExportReport(const QString &fileName, int entries, const QList<ExportNote> &notes,
                 QWidget *parent = nullptr);
};

} // namespace parley
