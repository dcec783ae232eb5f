// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/avatar.h"
#include "widgets/common/badge.h"
#include "widgets/common/button.h"
#include "widgets/common/clockface.h"
#include "widgets/common/hues.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/common/look.h"
#include "widgets/common/painting.h"
#include "widgets/common/preferences.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace parley;
using namespace Qt::StringLiterals;

class TestSmallWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.apply({}); }

    void openChatsNeverShareAHue()
    {
        Hues hues;
        QList<CustomerId> open;
        for (int i = 0; i < hueCount; ++i) {
            open += CustomerId(u"customer-%1"_s.arg(i));
            hues.setOpen(open);
            std::set<Hue> used;
            for (const CustomerId &each : std::as_const(open))
                used.insert(hues.of(each));
            QCOMPARE(qsizetype(used.size()), open.size());
        }
    }

    void aChatKeepsItsHueWhileItIsOpen()
    {
        const CustomerId a(u"a"_s);
        QList<CustomerId> many{a};
        for (int i = 0; i < 6; ++i)
            many += CustomerId(u"other-%1"_s.arg(i));
        Hues hues;
        hues.setOpen(many);
        const Hue last = hues.of(many.last());
        hues.setOpen({many.last(), a});
        QCOMPARE(hues.of(many.last()), last);
    }

    void aHueIsTheSameOnEveryComputer()
    {
        // FNV-1a of "a" is 0xE40C292C, the same in every process.
        QCOMPARE(int(preferredHue(CustomerId(u"a"_s))), int((0xE40C292CU ^ (0xE40C292CU >> 16)) % 8));
        std::set<Hue> used;
        for (int i = 0; i < 200; ++i)
            used.insert(preferredHue(CustomerId(u"customer-%1"_s.arg(i))));
        QCOMPARE(int(used.size()), hueCount);
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("first and last word") << u"Hannah Mary Whitfield"_s << u"HW"_s;
        QTest::newRow("one word") << u"omar"_s << u"O"_s;
        QTest::newRow("Polish letters stay") << u"Łucja Żak"_s << u"ŁŻ"_s;
        QTest::newRow("Hebrew") << u"נועה לוי"_s << u"נל"_s;
        QTest::newRow("signs are no letters") << u"(Dana) – Hart"_s << u"DH"_s;
        QTest::newRow("nothing") << u" "_s << QString();
    }

    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QCOMPARE(initialsOf(name), letters);
    }

    void clocksTellTheTime_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds left") << 41LL << u"0:41"_s;
        QTest::newRow("minutes left") << 272LL << u"4:32"_s;
        QTest::newRow("overdue counts up") << -27LL << u"+0:27"_s;
        QTest::newRow("many minutes in words") << 2280LL << u"38 min"_s;
        QTest::newRow("hours in words") << 72000LL << u"20 h"_s;
    }

    void clocksTellTheTime()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(clockText(seconds), text);
    }

    void aRunningClockDoesNotMoveWhatStandsBesideIt()
    {
        const QFont font = fontFor(TextRole::Title);
        QCOMPARE(clockWidth(u"0:11"_s, 16, font), clockWidth(u"0:48"_s, 16, font));
    }

    void theClockIsNotMirrored()
    {
        QImage picture(120, 20, QImage::Format_ARGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setLayoutDirection(Qt::RightToLeft);
        const QRect used =
            paintClock(painter, picture.rect(), ClockFace::OnTime, u"0:41"_s, 16, fontFor(TextRole::Small));
        QVERIFY(used.right() >= 118);
        // The glyph stands left of the figures: nothing but it in the first 16 pixels, and it is round.
        QVERIFY(picture.pixelColor(used.x() + 2, 10) != QColor(Qt::white));
        QCOMPARE(picture.pixelColor(used.x(), 2), QColor(Qt::white));
    }

    void badgesStopAtNinetyNine()
    {
        QCOMPARE(badgeText(99), u"99"_s);
        QCOMPARE(badgeText(100), u"99+"_s);
        QVERIFY(badgeSize(2).width() >= badgeSize(2).height());
    }

    void keysArePrintedAsTheyAre()
    {
        QVERIFY(keyText(QKeySequence(u"Ctrl+Return"_s)).endsWith(u'↵'));
        KeyCap cap(QKeySequence(u"Ctrl+K"_s));
        QCOMPARE(cap.layoutDirection(), Qt::LeftToRight);
    }

    void everyIconDraws()
    {
        const QStringList names = QDir(u":/icons"_s).entryList();
        QVERIFY(names.size() > 60);
        for (const QString &file : names) {
            const QByteArray name = file.chopped(4).toLatin1();
            const QImage image = iconPixmap(QLatin1StringView(name), Qt::red, 20, 2).toImage();
            QCOMPARE(image.size(), QSize(40, 40));
            bool isInked = false;
            for (int y = 0; y < 40 && !isInked; ++y)
                for (int x = 0; x < 40; ++x)
                    isInked = isInked || qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(isInked, name.constData());
        }
    }

    void onlyWhatPointsIsMirrored()
    {
        QVERIFY(isDirectional("mail-forward"_L1));
        QVERIFY(!isDirectional("media-playback-start"_L1));
        QVERIFY(!isDirectional("dialog-ok-apply"_L1));
        QImage plain(20, 20, QImage::Format_ARGB32_Premultiplied);
        plain.fill(Qt::transparent);
        QImage mirrored = plain;
        for (QImage *image : {&plain, &mirrored}) {
            QPainter painter(image);
            painter.setLayoutDirection(image == &plain ? Qt::LeftToRight : Qt::RightToLeft);
            paintIcon(painter, image->rect(), "mail-forward"_L1, Qt::black, 20);
        }
        QVERIFY(plain != mirrored);
        QCOMPARE(mirrored.mirrored(true, false), plain);
    }

    void anIconFollowsTheTheme()
    {
        const QIcon shown = icon("edit-find"_L1);
        Preferences preferences;
        preferences.theme = ThemeChoice::Light;
        m_look.apply(preferences);
        const QImage light = shown.pixmap(20).toImage();
        preferences.theme = ThemeChoice::Dark;
        m_look.apply(preferences);
        QVERIFY(light != shown.pixmap(20).toImage());
    }

    void aButtonShowsItsActionAndItsKey()
    {
        QAction action(u"Take next"_s);
        action.setShortcut(QKeySequence(u"Ctrl+N"_s));
        QSignalSpy triggered(&action, &QAction::triggered);
        Button button(&action);
        const int width = button.sizeHint().width();
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        action.setShortcut({});
        QVERIFY(button.sizeHint().width() < width);
    }

    void anIconButtonIsNamedWithItsKey()
    {
        IconButton button("mail-forward"_L1, u"Transfer"_s);
        button.setWords(u"Transfer"_s, u"Ctrl+Shift+T"_s);
        QCOMPARE(button.toolTip(), u"Transfer (Ctrl+Shift+T)"_s);
        QCOMPARE(button.accessibleName(), u"Transfer"_s);
        QVERIFY(button.sizeHint().width() >= 24 && button.sizeHint().height() >= 24);
    }

    void theRingIsForTheKeyboard()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *first = new Button(u"First"_s);
        auto *second = new Button(u"Second"_s);
        row->addWidget(first);
        row->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(second, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason);
        auto *ring = window.findChild<QFocusFrame *>();
        QVERIFY(!ring || !ring->isVisible());
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QVERIFY(hasKeyboardFocus(second));
        ring = window.findChild<QFocusFrame *>();
        QVERIFY(ring && ring->isVisible());
        QCOMPARE(ring->geometry(), second->geometry().adjusted(-4, -4, 4, 4));
    }

    void aLabelNeverReadsMarkup()
    {
        Label label(u"<b>bold</b>"_s, TextRole::Body);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        Label plain(u"bold"_s, TextRole::Body);
        QVERIFY(label.sizeHint().width() > plain.sizeHint().width() * 2);
    }

    void preferencesAreKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"parley.ini"_s), QSettings::IniFormat);
        Preferences mine;
        mine.language = u"he"_s;
        mine.theme = ThemeChoice::HighContrast;
        mine.zoom = 120;
        mine.sendKey = SendKey::Enter;
        mine.hasSound = false;
        mine.save(settings);
        QCOMPARE(Preferences::load(settings), mine);
        settings.setValue(u"preferences/zoom"_s, 4000);
        settings.setValue(u"preferences/theme"_s, u"mauve"_s);
        QCOMPARE(Preferences::load(settings).zoom, Preferences::largestZoom);
        QCOMPARE(Preferences::load(settings).theme, ThemeChoice::System);
    }

private:
    Look m_look{*qApp};
};

QTEST_MAIN(TestSmallWidgets)
#include "tst_smallwidgets.moc"
