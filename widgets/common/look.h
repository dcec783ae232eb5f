// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/focusring.h"
#include "widgets/common/preferences.h"

#include <QObject>

class QApplication;

namespace parley {

//! How the application looks: style, palette, style sheet, fonts and theme, switched live. One per
//! program, owned by main. A change reaches every widget as QEvent::StyleChange after Theme::current(),
//! fontFor() and hasMotion() already answer with the new state.
class Look : public QObject
{
    Q_OBJECT
public:
    explicit Look(QApplication &application);

    //! Takes theme, zoom and motion from the preferences.
    void apply(const Preferences &preferences);

Q_SIGNALS:
    void changed();

private:
    QApplication &m_application;
    FocusRing m_ring;
    bool m_isSystemDark = false;
    bool m_isSystemHighContrast = false;
    double m_systemPoints = 10;
};

//! Whether things may move: fades, folds and slides, never longer than 150 ms.
[[nodiscard]] bool hasMotion();

} // namespace parley
