// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/id.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace parley;

class tst_Id : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesVersionSevenUuids()
    {
        const QUuid uuid = QUuid::fromString(MessageId::create().value());
        QVERIFY(!uuid.isNull());
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QCOMPARE(uuid.toString(QUuid::WithoutBraces).at(14), QLatin1Char('7'));
    }

    void makesNoIdTwice()
    {
        QSet<QString> seen;
        for (int i = 0; i < 20'000; ++i)
            seen.insert(CommandId::create().value());
        QCOMPARE(seen.size(), 20'000);
    }

    void putsLaterIdsAfterEarlierOnes()
    {
        const QString earlier = newUuid();
        QTest::qWait(3);
        QVERIFY(earlier < newUuid());
    }
};

QTEST_APPLESS_MAIN(tst_Id)
#include "tst_id.moc"
