// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/customermerge.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Customer base()
{
    Customer customer;
    customer.id = CustomerId(u"c"_s);
    customer.name = u"Hannah"_s;
    customer.language = u"en"_s;
    customer.tags = {u"Gold"_s};
    customer.version = 3;
    return customer;
}

Customer newest(const std::function<void(Customer &)> &change)
{
    Customer customer = base();
    customer.version = 9;
    change(customer);
    return customer;
}

} // namespace

class TestCustomerMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatEachChangedAlone()
    {
        Customer mine = base();
        mine.notes = u"Ring the back door"_s;
        const CustomerMerge merge =
            mergeCustomer(base(), mine, newest([](Customer &c) { c.tags.append(u"VIP"_s); }));
        QVERIFY(merge.conflicts.isEmpty());
        QCOMPARE(merge.customer.notes, u"Ring the back door"_s);
        QCOMPARE(merge.customer.tags, (QStringList{u"Gold"_s, u"VIP"_s}));
        QCOMPARE(merge.customer.version, 9);
    }

    void namesWhatBothChangedDifferently()
    {
        Customer mine = base();
        mine.language = u"pl"_s;
        const CustomerMerge merge =
            mergeCustomer(base(), mine, newest([](Customer &c) { c.language = u"he"_s; }));
        QCOMPARE(merge.conflicts, QList{CustomerField::Language});
        QCOMPARE(merge.customer.language, u"he"_s);
    }

    void agreesWhenBothChangedAlike()
    {
        Customer mine = base();
        mine.name = u"Hanna"_s;
        const CustomerMerge merge =
            mergeCustomer(base(), mine, newest([](Customer &c) { c.name = u"Hanna"_s; }));
        QVERIFY(merge.conflicts.isEmpty());
        QCOMPARE(merge.customer.name, u"Hanna"_s);
    }

    void takesFiguresFromTheNewest()
    {
        Customer mine = base();
        mine.name = u"Hanna"_s;
        const CustomerMerge merge =
            mergeCustomer(base(), mine, newest([](Customer &c) { c.orderCount = 15; }));
        QCOMPARE(merge.customer.orderCount, 15);
        QCOMPARE(merge.customer.name, u"Hanna"_s);
    }
};

QTEST_GUILESS_MAIN(TestCustomerMerge)
#include "tst_customermerge.moc"
