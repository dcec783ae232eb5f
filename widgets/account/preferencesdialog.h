// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QRadioButton;

namespace parley {

//! What one person may set for this computer. Every change holds at once; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    //! \a languages: BCP 47 tags that there are translations for.
    PreferencesDialog(const QStringList &languages, const Preferences &now, QWidget *parent = nullptr);

    //! Shows what was changed elsewhere, such as the zoom by a key.
    void setPreferences(const Preferences &now);
    [[nodiscard]] const Preferences &preferences() const { return m_now; }

Q_SIGNALS:
    void changed(const parley::Preferences &now);

private:
    void addScreen(QFormLayout *form, const QStringList &languages);
    void addHabits(QFormLayout *form);
    void read();

    Preferences m_now;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_zoom;
    QRadioButton *m_ctrlEnter;
    QRadioButton *m_enter;
    QCheckBox *m_notifications;
    QCheckBox *m_sound;
    QCheckBox *m_motion;
    bool m_isShowing = false;
};

} // namespace parley
