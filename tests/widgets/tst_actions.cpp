// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/actions.h"

#include <QAction>
#include <QHash>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr ActGroup groups[] = {ActGroup::Chats,  ActGroup::Writing, ActGroup::View,
                               ActGroup::Places, ActGroup::Me,      ActGroup::Program};

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyDoesOneThing()
    {
        const Actions actions;
        QHash<QString, QString> used;
        QList<QAction *> all;
        for (const ActGroup group : groups)
            all += actions.in(group);
        for (int number = 1; number <= 9; ++number)
            all += actions.chat(number);
        for (int number = 1; number <= 3; ++number)
            all += actions.suggestion(number);
        for (const QAction *action : std::as_const(all)) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString text = keys.toString(QKeySequence::PortableText);
                QVERIFY2(!used.contains(text), qPrintable(text));
                used.insert(text, action->text());
            }
        }
    }

    void noKeyTypesALetterOnSomeKeyboard()
    {
        const Actions actions;
        for (const ActGroup group : groups) {
            for (const QAction *action : actions.in(group)) {
                const QString keys = action->shortcut().toString(QKeySequence::PortableText);
                QVERIFY2(!keys.contains("Ctrl+Alt+"_L1), qPrintable(keys));
            }
        }
    }

    void keys_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("keys");
        QTest::newRow("most urgent") << Act::MostUrgent << u"Ctrl+J"_s;
        QTest::newRow("take next") << Act::TakeNext << u"Ctrl+N"_s;
        QTest::newRow("transfer") << Act::Transfer << u"Ctrl+Shift+T"_s;
        QTest::newRow("hold") << Act::Hold << u"Ctrl+Shift+H"_s;
        QTest::newRow("wrap up") << Act::WrapUp << u"Ctrl+Shift+W"_s;
        QTest::newRow("layout") << Act::CycleLayout << u"Ctrl+L"_s;
        QTest::newRow("panel") << Act::SidePanel << u"Ctrl+I"_s;
        QTest::newRow("presence") << Act::PresenceMenu << u"F2"_s;
        QTest::newRow("find or do") << Act::Palette << u"Ctrl+K"_s;
        QTest::newRow("all keys") << Act::Keys << u"F1"_s;
    }

    void keys()
    {
        QFETCH(Act, act);
        QFETCH(QString, keys);
        const Actions actions;
        QCOMPARE(actions[act]->shortcut().toString(QKeySequence::PortableText), keys);
    }

    void whatNobodyDoesIsNotShown()
    {
        Actions actions;
        QVERIFY(!actions[Act::OtherChannel]->isVisible());
        actions.setPossible(Act::OtherChannel, false);
        QVERIFY(actions[Act::OtherChannel]->isVisible());
        QVERIFY(!actions[Act::OtherChannel]->isEnabled());
        QVERIFY(actions[Act::Send]->isVisible());
    }

    void offlineSwitchesOffWhatNeedsTheBackend()
    {
        Actions actions;
        actions.setPossible(Act::Transfer, true);
        actions.setOnline(false);
        for (const Act act : {Act::Transfer, Act::TakeNext, Act::BeAvailable})
            QVERIFY(!actions[act]->isEnabled());
        for (const Act act : {Act::MostUrgent, Act::Palette, Act::GoToQueue, Act::TryNow})
            QVERIFY(actions[act]->isEnabled());
        actions.setOnline(true);
        QVERIFY(actions[Act::Transfer]->isEnabled());
        QVERIFY(!actions[Act::Hold]->isEnabled());
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
