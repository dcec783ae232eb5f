// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/options.h"
#include "models/sync/engine.h"
#include "widgets/common/look.h"
#include "widgets/common/preferences.h"

#include <QPointer>
#include <QSettings>
#include <QTranslator>

#include <memory>

class QApplication;

namespace parley {

class PreferencesDialog;
class SignInPage;
class SignInWiring;
class Tour;
struct Screens;

//! The program: the engine for as long as it runs, the sign-in page and the screens as they are needed.
class Workstation : public QObject
{
    Q_OBJECT

public:
    Workstation(QApplication &application, const Options &options);
    ~Workstation() override;

    //! Goes on as who signed in last, or shows the sign-in page.
    void start();

private:
    void setLanguage(const QString &tag);
    void apply(const Preferences &preferences);
    void showSignIn();
    void showScreens();
    void hideScreens();
    void fitScreen(QWidget &window) const;
    void wireWindow();
    void openPreferences();
    void zoom(int steps);
    void startTour();

    QApplication &m_application;
    Options m_options;
    QSettings m_settings;
    Preferences m_preferences;
    QString m_language; //!< of the screens now
    Look m_look;
    QTranslator m_texts;
    QTranslator m_qtTexts;
    sync::Engine m_engine;
    std::unique_ptr<SignInPage> m_signIn;
    std::unique_ptr<SignInWiring> m_signInWiring;
    std::unique_ptr<Screens> m_screens;
    std::unique_ptr<Tour> m_tour;
    QPointer<PreferencesDialog> m_preferencesDialog;
};

} // namespace parley
