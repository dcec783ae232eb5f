// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/services.h"

#include <QDeadlineTimer>

namespace parley::backend {

qint64 Services::now() { return QDeadlineTimer::current().deadline(); }

} // namespace parley::backend
