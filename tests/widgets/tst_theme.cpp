// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fonts.h"
#include "widgets/common/look.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    const char *name;
    Token text;
    Token ground;
};

const Pair textPairs[] = {
    {"ink on surface", &Theme::ink, &Theme::surface},
    {"ink on canvas", &Theme::ink, &Theme::canvas},
    {"ink on press", &Theme::ink, &Theme::press},
    {"ink2 on press", &Theme::ink2, &Theme::press},
    {"ink2 on panel", &Theme::ink2, &Theme::panel},
    {"ink3 on surface", &Theme::ink3, &Theme::surface},
    {"ink3 on panel", &Theme::ink3, &Theme::panel},
    {"ink3 on canvas", &Theme::ink3, &Theme::canvas},
    {"ink3 on hover", &Theme::ink3, &Theme::hover},
    {"on-accent on accent", &Theme::onAccent, &Theme::accent},
    {"on-accent on accent hover", &Theme::onAccent, &Theme::accentHover},
    {"on-accent on accent pressed", &Theme::onAccent, &Theme::accentPressed},
    {"accent-ink on accent-soft", &Theme::accentInk, &Theme::accentSoft},
    {"accent-ink on panel", &Theme::accentInk, &Theme::panel},
    {"ok on ok-soft", &Theme::ok, &Theme::okSoft},
    {"ok on hover", &Theme::ok, &Theme::hover},
    {"warn on warn-soft", &Theme::warn, &Theme::warnSoft},
    {"warn on canvas", &Theme::warn, &Theme::canvas},
    {"danger on danger-soft", &Theme::danger, &Theme::dangerSoft},
    {"danger on canvas", &Theme::danger, &Theme::canvas},
    {"ink on bubble-in", &Theme::ink, &Theme::bubbleIn},
    {"ink on bubble-out", &Theme::ink, &Theme::bubbleOut},
    {"whisper ink on whisper", &Theme::whisperInk, &Theme::whisper},
};

Theme themeNamed(const QString &name)
{
    if (name == "dark"_L1)
        return Theme::dark();
    if (name == "high contrast"_L1)
        return Theme::highContrast(Theme::light());
    return name == "dark high contrast"_L1 ? Theme::highContrast(Theme::dark()) : Theme::light();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheContrastOfBlackAndWhite()
    {
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(contrastOf(Qt::red, Qt::red), 1.0);
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        for (const auto name : {"light"_L1, "dark"_L1, "high contrast"_L1, "dark high contrast"_L1})
            QTest::newRow(name.data()) << QString(name);
    }

    void textCanBeRead()
    {
        QFETCH(QString, theme);
        const Theme t = themeNamed(theme);
        for (const Pair &pair : textPairs) {
            const double ratio = contrastOf(t.*pair.text, t.*pair.ground);
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.name)).arg(ratio)));
        }
    }

    void outlinesAndFocusCanBeSeen_data() { textCanBeRead_data(); }

    void outlinesAndFocusCanBeSeen()
    {
        QFETCH(QString, theme);
        const Theme t = themeNamed(theme);
        for (const Token ground : {&Theme::surface, &Theme::panel, &Theme::canvas}) {
            QVERIFY(contrastOf(t.control, t.*ground) >= 3);
            QVERIFY(contrastOf(t.accent, t.*ground) >= 3);
        }
    }

    void initialsCanBeReadOnEveryHue()
    {
        for (const Theme &t : {Theme::light(), Theme::dark()}) {
            for (const QColor &hue : t.hues)
                QVERIFY(contrastOf(t.onHue, hue) >= 4.5);
        }
    }

    void highContrastHasNoSoftFills()
    {
        const Theme t = Theme::highContrast(Theme::light());
        QCOMPARE(t.okSoft, t.surface);
        QCOMPARE(t.ink3, t.ink);
        QCOMPARE(t.line, t.control);
    }

    void switchesLive()
    {
        Look look(*qApp);
        Preferences preferences;
        preferences.theme = ThemeChoice::Light;
        look.apply(preferences);
        QPushButton button(u"Take next"_s);
        button.ensurePolished();
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::light().surface);
        QSignalSpy changed(&look, &Look::changed);
        preferences.theme = ThemeChoice::Dark;
        look.apply(preferences);
        QCOMPARE(changed.count(), 1);
        QVERIFY(Theme::current().isDark);
        QCOMPARE(button.grab().toImage().pixelColor(button.width() / 2, 3), Theme::dark().surface);
    }

    void zoomsTheText()
    {
        Look look(*qApp);
        Preferences preferences;
        look.apply(preferences);
        const double usual = fontFor(TextRole::Body).pointSizeF();
        const int row = scaled(28);
        preferences.zoom = 140;
        look.apply(preferences);
        QCOMPARE(fontFor(TextRole::Body).pointSizeF(), usual * 1.4);
        QVERIFY(scaled(28) > row);
        QVERIFY(fontFor(TextRole::Key).pointSizeF() < fontFor(TextRole::Caption).pointSizeF());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
