// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/usermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

User somebody(const QString &name)
{
    User user;
    user.id = UserId(name);
    user.name = name;
    return user;
}

QStringList names(const UserModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.user(row).name);
    return names;
}

} // namespace

class TestUserModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsThoseAtWorkFirstThenByName()
    {
        UserModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.put(somebody(u"Noa"_s));
        model.put(somebody(u"Dana"_s));
        model.put(somebody(u"Rami"_s));
        QCOMPARE(names(model), (QStringList{u"Dana"_s, u"Noa"_s, u"Rami"_s}));
        model.setStanding(UserId(u"Rami"_s), Presence::Available, 2);
        model.setStanding(UserId(u"Noa"_s), Presence::Break, 0);
        QCOMPARE(names(model), (QStringList{u"Noa"_s, u"Rami"_s, u"Dana"_s}));
        QCOMPARE(model.presentCount(), 2);
        model.setStanding(UserId(u"Noa"_s), Presence::Offline, 0);
        QCOMPARE(names(model), (QStringList{u"Rami"_s, u"Dana"_s, u"Noa"_s}));
    }

    void remembersAStandingHeardBeforeTheUser()
    {
        UserModel model;
        model.setStanding(UserId(u"Dana"_s), Presence::Available, 3);
        model.put(somebody(u"Dana"_s));
        QCOMPARE(model.presence(0), Presence::Available);
        QCOMPARE(model.load(0), 3);
    }

    void letsGoOfThoseNoLongerActive()
    {
        UserModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.put(somebody(u"Dana"_s));
        User gone = somebody(u"Dana"_s);
        gone.isActive = false;
        model.put(gone);
        QCOMPARE(model.rowCount(), 0);
        model.put(gone);
        QCOMPARE(model.rowCount(), 0);
    }

    void followsANewName()
    {
        UserModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.put(somebody(u"Dana"_s));
        model.put(somebody(u"Noa"_s));
        User renamed = somebody(u"Dana"_s);
        renamed.name = u"Zoe"_s;
        model.put(renamed);
        QCOMPARE(names(model), (QStringList{u"Noa"_s, u"Zoe"_s}));
        QCOMPARE(model.nameOf(UserId(u"Dana"_s)), u"Zoe"_s);
    }
};

QTEST_GUILESS_MAIN(TestUserModel)
#include "tst_usermodel.moc"
