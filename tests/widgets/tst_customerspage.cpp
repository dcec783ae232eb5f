// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/timelines.h"
#include "widgets/customer/customerpanel.h"
#include "widgets/customer/customerspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Customer somebody(const QString &id)
{
    Customer customer;
    customer.id = CustomerId(id);
    customer.name = id;
    return customer;
}

} // namespace

class TestCustomersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_timelines = std::make_unique<Timelines>();
        m_page = std::make_unique<CustomersPage>(m_timelines.get());
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_timelines.reset();
    }

    void asksOnceTheTypingPauses()
    {
        QSignalSpy asked(m_page.get(), &CustomersPage::findRequested);
        m_page->focusFind();
        QTest::keyClicks(field(), u"hannah"_s);
        QCOMPARE(asked.count(), 0);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), u"hannah"_s);
    }

    void opensTheFirstFoundByEnter()
    {
        QTest::keyClicks(field(), u"a"_s);
        m_page->setResults(u"a"_s, {somebody(u"Anna"_s), somebody(u"Adam"_s)});
        QSignalSpy opened(m_page.get(), &CustomersPage::customerOpened);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(m_page->panel()->customer().id, CustomerId(u"Anna"_s));
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(m_page->panel()->customer().id, CustomerId(u"Adam"_s));
        QVERIFY(m_page->panel()->isVisible());
    }

    void ignoresAnswersToWhatIsNoLongerSought()
    {
        QTest::keyClicks(field(), u"ab"_s);
        m_page->setResults(u"a"_s, {somebody(u"Anna"_s)});
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void saysThatNobodyWasFound()
    {
        QTest::keyClicks(field(), u"zz"_s);
        m_page->setResults(u"zz"_s, {});
        const auto labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Nobody found"_s);
        }));
    }

    void keepsTheCustomerThatIsShownWhenFindingOthers()
    {
        m_page->openCustomer(somebody(u"Omar"_s));
        QTest::keyClicks(field(), u"a"_s);
        QSignalSpy opened(m_page.get(), &CustomersPage::customerOpened);
        m_page->setResults(u"a"_s, {somebody(u"Anna"_s)});
        QCOMPARE(m_page->panel()->customer().id, CustomerId(u"Omar"_s));
        QCOMPARE(opened.count(), 0);
    }

    void showsAChangedCardInListAndPanel()
    {
        m_page->setResults({}, {somebody(u"Omar"_s)});
        m_page->openCustomer(somebody(u"Omar"_s));
        Customer renamed = somebody(u"Omar"_s);
        renamed.name = u"Omar Nasser"_s;
        renamed.version = 5;
        m_page->updateCustomer(renamed);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Omar Nasser"_s);
        QCOMPARE(m_page->panel()->customer().name, u"Omar Nasser"_s);
    }

private:
    QLineEdit *field()
    {
        const auto fields = m_page->findChildren<QLineEdit *>();
        for (QLineEdit *each : fields)
            if (each->accessibleName() == u"Find a customer"_s)
                return each;
        return nullptr;
    }

    QListView *list()
    {
        const auto lists = m_page->findChildren<QListView *>();
        for (QListView *each : lists)
            if (each->accessibleName() == u"Customers found"_s)
                return each;
        return nullptr;
    }

    std::unique_ptr<Timelines> m_timelines;
    std::unique_ptr<CustomersPage> m_page;
};

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"
