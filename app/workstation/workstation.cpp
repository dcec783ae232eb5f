// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/workstation.h"

#include "app/workstation/screens.h"
#include "app/workstation/signinwiring.h"
#include "app/workstation/tour.h"
#include "models/credentials/keychainstore.h"
#include "widgets/account/preferencesdialog.h"
#include "widgets/account/signinpage.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/conversationpane.h"
#include "widgets/conversation/deskview.h"
#include "widgets/shell/notifier.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

namespace {

const QStringList &languages()
{
    static const QStringList tags{u"en"_s, u"he"_s, u"ar"_s, u"pl"_s};
    return tags;
}

//! The first wanted language there are texts for.
QString languageFor(const QString &wanted)
{
    QStringList tags{wanted};
    tags += QLocale::system().uiLanguages();
    for (const QString &tag : tags)
        if (const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0);
            languages().contains(language))
            return language;
    return languages().first();
}

ThemeChoice themeFor(const QString &name, ThemeChoice fallback)
{
    if (name == "light"_L1)
        return ThemeChoice::Light;
    if (name == "dark"_L1)
        return ThemeChoice::Dark;
    if (name == "contrast"_L1)
        return ThemeChoice::HighContrast;
    return name == "system"_L1 ? ThemeChoice::System : fallback;
}

sync::Settings engineSettings(const Options &options)
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {options.dataFolder.isEmpty() ? usual : options.dataFolder,
            u"parley "_s + QStringLiteral(PARLEY_VERSION)};
}

} // namespace

Workstation::Workstation(QApplication &application, const Options &options)
    : m_application(application)
    , m_options(options)
    , m_preferences(Preferences::load(m_settings))
    , m_look(application)
    , m_engine(engineSettings(options), std::make_unique<KeychainStore>())
{
    if (!options.language.isEmpty())
        m_preferences.language = options.language;
    m_preferences.theme = themeFor(options.theme, m_preferences.theme);
    setLanguage(languageFor(m_preferences.language));
    m_look.apply(m_preferences);
    connect(&m_engine, &Engine::signedIn, this, &Workstation::showScreens);
    connect(&m_engine, &Engine::signedOut, this, &Workstation::showSignIn);
}

Workstation::~Workstation() = default;

void Workstation::start()
{
    const bool isScripted =
        !m_options.server.isEmpty() && !m_options.login.isEmpty() && !m_options.password.isEmpty();
    if (!isScripted && m_engine.resume())
        return showScreens();
    showSignIn();
    if (!isScripted)
        return;
    if (!m_options.tour.isEmpty())
        QDir().mkpath(m_options.tour);
    m_engine.signIn(m_options.server, m_options.login, m_options.password, false);
    m_options.password.fill(u' ');
}

void Workstation::setLanguage(const QString &tag)
{
    m_application.removeTranslator(&m_texts);
    m_application.removeTranslator(&m_qtTexts);
    if (m_texts.load(u"parley_"_s + tag, u":/i18n"_s))
        m_application.installTranslator(&m_texts);
    if (m_qtTexts.load(u"qtbase_"_s + tag, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtTexts);
    QLocale::setDefault(QLocale(tag == "en"_L1 ? u"en_GB"_s : tag));
    m_application.setLayoutDirection(QLocale(tag).textDirection());
    m_language = tag;
}

void Workstation::showSignIn()
{
    if (m_signIn && m_signIn->isVisible())
        return;
    hideScreens();
    m_signInWiring.reset();
    m_signIn = std::make_unique<SignInPage>();
    m_signInWiring = std::make_unique<SignInWiring>(m_engine, *m_signIn);
    m_signIn->setWindowTitle(u"Parley"_s);
    m_signIn->setLanguages(languages(), m_language);
    const QUrl server = m_options.server.isEmpty() ? m_engine.server() : m_options.server;
    m_signIn->setServer(server.toDisplayString(QUrl::RemovePath));
    m_signIn->setLogin(m_options.login.isEmpty() ? m_engine.login() : m_options.login);
    connect(
        m_signIn.get(), &SignInPage::languageRequested, this,
        [this](const QString &tag) {
            Preferences next = m_preferences;
            next.language = tag;
            apply(next);
        },
        Qt::QueuedConnection);
    m_signIn->resize(1440, 900);
    fitScreen(*m_signIn);
    m_signIn->show();
}

void Workstation::showScreens()
{
    if (m_screens)
        return;
    m_screens = std::make_unique<Screens>(m_engine, m_settings);
    wireWindow();
    fitScreen(m_screens->window);
    m_screens->window.show();
    if (m_signIn)
        m_signIn->hide();
    if (!m_options.tour.isEmpty() && !m_tour)
        startTour();
    if (m_options.reportsReady)
        connect(&m_engine, &Engine::linkChanged, &m_screens->window, [this](const sync::LinkState &link) {
            if (link.phase == sync::LinkState::Online && std::exchange(m_options.reportsReady, false))
                QTimer::singleShot(0, &m_screens->window, [] {
                    std::puts("ready");
                    std::fflush(stdout);
                });
        });
}

void Workstation::fitScreen(QWidget &window) const
{
    constexpr QSize frame(8, 48);
    if (m_options.tour.isEmpty() && !window.isMaximized() && !window.isFullScreen())
        window.resize(window.size().boundedTo(window.screen()->availableSize() - frame));
}

void Workstation::hideScreens()
{
    m_tour.reset();
    m_screens.reset();
}

void Workstation::wireWindow()
{
    MainWindow &window = m_screens->window;
    window.notifier().setNotifications(m_preferences.hasNotifications);
    window.notifier().setSound(m_preferences.hasSound);
    connect(&window, &MainWindow::preferencesRequested, this, &Workstation::openPreferences);
    connect(&window, &MainWindow::zoomRequested, this, &Workstation::zoom);
}

void Workstation::openPreferences()
{
    if (m_preferencesDialog)
        return m_preferencesDialog->activateWindow();
    m_preferencesDialog = new PreferencesDialog(languages(), m_preferences, &m_screens->window);
    m_preferencesDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preferencesDialog, &PreferencesDialog::changed, this, &Workstation::apply,
            Qt::QueuedConnection);
    m_preferencesDialog->open();
}

void Workstation::apply(const Preferences &preferences)
{
    const bool isOtherLanguage = languageFor(preferences.language) != m_language;
    m_preferences = preferences;
    m_preferences.save(m_settings);
    m_look.apply(preferences);
    if (isOtherLanguage) {
        setLanguage(languageFor(preferences.language));
        if (m_screens) {
            m_screens.reset();
            showScreens();
        } else if (m_signIn) {
            m_signIn->hide();
            showSignIn();
        }
    } else if (m_screens) {
        m_screens->window.notifier().setNotifications(preferences.hasNotifications);
        m_screens->window.notifier().setSound(preferences.hasSound);
    }
}

void Workstation::zoom(int steps)
{
    Preferences next = m_preferences;
    next.zoom = steps == 0
                    ? 100
                    : qBound(Preferences::smallestZoom, next.zoom + 10 * steps, Preferences::largestZoom);
    apply(next);
    if (m_preferencesDialog)
        m_preferencesDialog->setPreferences(next);
}

void Workstation::startTour()
{
    m_tour = std::make_unique<Tour>(m_options.tour, m_engine, m_screens->window, m_screens->desk,
                                    m_screens->libraryPlace);
    if (m_signIn) {
        m_signIn->show();
        m_tour->picture(m_signIn.get(), u"signin"_s);
        m_signIn->hide();
    }
    m_screens->window.resize(1440, 900);
    connect(m_tour.get(), &Tour::finished, this, [](const QString &failure) {
        if (!failure.isEmpty())
            std::fprintf(stderr, "tour: %s\n", qUtf8Printable(failure));
        QCoreApplication::exit(failure.isEmpty() ? 0 : 1);
    });
    m_tour->start();
}

} // namespace parley
