// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/customermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Customer somebody(const QString &id, const QList<Identity> &identities = {})
{
    Customer customer;
    customer.id = CustomerId(id);
    customer.name = id;
    customer.identities = identities;
    return customer;
}

} // namespace

class TestCustomerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheAddressThatTellsMost_data()
    {
        using enum IdentityKind;
        QTest::addColumn<QList<Identity>>("identities");
        QTest::addColumn<QString>("address");
        QTest::newRow("an email before a phone")
            << QList<Identity>{{Phone, u"+44 1"_s, true}, {Email, u"a@b"_s, false}} << u"a@b"_s;
        QTest::newRow("a phone before an account")
            << QList<Identity>{{Web, u"han"_s, true}, {Phone, u"+44 1"_s, true}} << u"+44 1"_s;
        QTest::newRow("nothing known") << QList<Identity>{} << QString();
    }

    void showsTheAddressThatTellsMost()
    {
        QFETCH(const QList<Identity>, identities);
        CustomerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCustomers({somebody(u"a"_s, identities)});
        QTEST(model.index(0).data(CustomerModel::AddressRole).toString(), "address");
    }

    void showsAChangedCard()
    {
        CustomerModel model;
        model.setCustomers({somebody(u"a"_s), somebody(u"b"_s)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Customer renamed = somebody(u"b"_s);
        renamed.name = u"Beata"_s;
        model.update(renamed);
        model.update(somebody(u"unknown"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1).data().toString(), u"Beata"_s);
    }
};

QTEST_GUILESS_MAIN(TestCustomerModel)
#include "tst_customermodel.moc"
