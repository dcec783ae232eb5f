// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account/preferencesdialog.h"

#include "widgets/account/languagebutton.h"
#include "widgets/common/fonts.h"
#include "widgets/common/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(const QStringList &languages, const Preferences &now, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_zoom(new QComboBox(this))
    //: Preference: which key sends a message
    , m_ctrlEnter(new QRadioButton(tr("Ctrl+Enter sends, Enter breaks the line"), this))
    //: Preference: which key sends a message
    , m_enter(new QRadioButton(tr("Enter sends, Ctrl+Enter breaks the line"), this))
    //: Preference
    , m_notifications(new QCheckBox(tr("Notify of what is not in sight"), this))
    //: Preference
    , m_sound(new QCheckBox(tr("Sound for what is not in sight"), this))
    //: Preference: whether things move
    , m_motion(new QCheckBox(tr("Fade and slide"), this))
{
    //: Title of a window
    setWindowTitle(tr("Preferences"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(20);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addScreen(form, languages);
    addHabits(form);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    setMinimumWidth(scaled(480));
    setPreferences(now);
}

void PreferencesDialog::addScreen(QFormLayout *form, const QStringList &languages)
{
    //: Preference: the language of the screens is that of the system
    m_language->addItem(tr("As the system"), QString());
    for (const QString &tag : languages)
        m_language->addItem(nativeNameOf(tag), tag);
    const std::pair<QString, ThemeChoice> themes[] = {{tr("As the system"), ThemeChoice::System},
                                                      {tr("Light"), ThemeChoice::Light},
                                                      {tr("Dark"), ThemeChoice::Dark},
                                                      {tr("High contrast"), ThemeChoice::HighContrast}};
    for (const auto &[name, choice] : themes)
        m_theme->addItem(name, static_cast<int>(choice));
    for (int zoom = Preferences::smallestZoom; zoom <= Preferences::largestZoom; zoom += 10)
        //: Preference: size of the text in per cent
        m_zoom->addItem(tr("%1 %").arg(zoom), zoom);
    const auto add = [&](const QString &name, QComboBox *field) {
        auto *label = new Label(name, TextRole::Small, &Theme::ink, this);
        label->setBuddy(field);
        field->setAccessibleName(name);
        form->addRow(label, field);
        connect(field, &QComboBox::currentIndexChanged, this, &PreferencesDialog::read);
    };
    //: Preference
    add(tr("Language"), m_language);
    //: Preference: light or dark
    add(tr("Theme"), m_theme);
    //: Preference
    add(tr("Text size"), m_zoom);
}

void PreferencesDialog::addHabits(QFormLayout *form)
{
    const auto addRow = [&](const QString &name, QWidget *field) {
        form->addRow(name.isEmpty() ? nullptr : new Label(name, TextRole::Small, &Theme::ink, this), field);
    };
    //: Preference: which key sends a message
    addRow(tr("Sending"), m_ctrlEnter);
    addRow({}, m_enter);
    //: Preference: notifications and sound
    addRow(tr("Attention"), m_notifications);
    addRow({}, m_sound);
    //: Preference: whether things move
    addRow(tr("Movement"), m_motion);
    connect(m_enter, &QRadioButton::toggled, this, &PreferencesDialog::read);
    for (const QCheckBox *each : {m_notifications, m_sound, m_motion})
        connect(each, &QCheckBox::toggled, this, &PreferencesDialog::read);
}

void PreferencesDialog::setPreferences(const Preferences &now)
{
    m_now = now;
    m_isShowing = true;
    m_language->setCurrentIndex(std::max(0, m_language->findData(now.language)));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(now.theme)));
    m_zoom->setCurrentIndex(m_zoom->findData(now.zoom / 10 * 10));
    (now.sendKey == SendKey::Enter ? m_enter : m_ctrlEnter)->setChecked(true);
    m_notifications->setChecked(now.hasNotifications);
    m_sound->setChecked(now.hasSound);
    m_motion->setChecked(now.hasMotion);
    m_isShowing = false;
}

void PreferencesDialog::read()
{
    if (m_isShowing)
        return;
    m_now.language = m_language->currentData().toString();
    m_now.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    m_now.zoom = m_zoom->currentData().toInt();
    m_now.sendKey = m_enter->isChecked() ? SendKey::Enter : SendKey::CtrlEnter;
    m_now.hasNotifications = m_notifications->isChecked();
    m_now.hasSound = m_sound->isChecked();
    m_now.hasMotion = m_motion->isChecked();
    Q_EMIT changed(m_now);
}

} // namespace parley
