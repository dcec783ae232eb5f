// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/timelines.h"
#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/iconbutton.h"
#include "widgets/customer/addtagbutton.h"
#include "widgets/customer/customercard.h"
#include "widgets/customer/customereditor.h"
#include "widgets/customer/customerpanel.h"
#include "widgets/customer/identityrow.h"
#include "widgets/timeline/linkbutton.h"
#include "widgets/timeline/timelineview.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Customer hannah()
{
    Customer customer;
    customer.id = CustomerId(u"c-1"_s);
    customer.name = u"Hannah Whitfield"_s;
    customer.language = u"en"_s;
    customer.form = FormOfAddress::Feminine;
    customer.timeZone = u"Asia/Tokyo"_s;
    customer.identities = {{IdentityKind::Phone, u"+44 7700 900142"_s, true},
                           {IdentityKind::Email, u"hannah@mail.example"_s, false}};
    customer.tags = {u"Loyalty gold"_s};
    customer.orderCount = 14;
    customer.lifetimeMinor = 128'400;
    customer.currency = u"GBP"_s;
    customer.sinceYear = 2021;
    customer.rating = 4.8;
    customer.version = 3;
    return customer;
}

Customer changed(qint64 version, const std::function<void(Customer &)> &change)
{
    Customer customer = hannah();
    customer.version = version;
    change(customer);
    return customer;
}

bool isSaid(QWidget *widget, const QString &text)
{
    const auto labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        QString said = label->text();
        for (const QChar mark : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069)})
            said.remove(mark);
        return label->isVisible() && said.contains(text);
    });
}

} // namespace

class TestCustomerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_timelines = std::make_unique<Timelines>();
        m_panel = std::make_unique<CustomerPanel>(m_timelines.get());
        m_panel->resize(304, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_timelines.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void showsTheCard()
    {
        const qint64 now = QDateTime(QDate(2025, 6, 12), QTime(5, 6), Qt::UTC).toMSecsSinceEpoch();
        m_panel->tick(now);
        m_panel->setCustomer(hannah());
        for (const QString &text : {u"Hannah Whitfield"_s, u"she / her · English · 14:06 there"_s, u"14"_s,
                                    u"£1,284"_s, u"2021"_s, u"4.8"_s})
            QVERIFY2(isSaid(m_panel.get(), text), qPrintable(text));
        QCOMPARE(m_panel->findChildren<IdentityRow *>().size(), 2);
    }

    void asksForTheTimelineOfWhomItShows()
    {
        QSignalSpy asked(m_timelines.get(), &Timelines::pageRequested);
        m_panel->setCustomer(hannah());
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), hannah().id);
    }

    void addsATagByKeys()
    {
        m_panel->setCustomer(hannah());
        QSignalSpy edited(m_panel.get(), &CustomerPanel::customerEdited);
        auto *add = m_panel->findChild<AddTagButton *>();
        QTest::keyClick(add, Qt::Key_Space);
        auto *field = add->findChild<QLineEdit *>();
        QTest::keyClicks(field, u" Prefers  photos "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        const auto sent = edited.first().first().value<Customer>();
        QCOMPARE(sent.tags, (QStringList{u"Loyalty gold"_s, u"Prefers photos"_s}));
        QCOMPARE(sent.version, 3);
        QCOMPARE(m_panel->customer().tags, QStringList{u"Loyalty gold"_s});
        QVERIFY(isSaid(m_panel.get(), u"Saving your changes"_s));
        m_panel->setCustomer(sent);
        QVERIFY(!isSaid(m_panel.get(), u"Saving your changes"_s));
    }

    void copiesAnAddressByKey()
    {
        m_panel->setCustomer(hannah());
        auto *row = m_panel->findChildren<IdentityRow *>().first();
        QTest::keyClick(row->findChild<IconButton *>(), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"+44 7700 900142"_s);
    }

    void keepsAddressesAtTheStartSide()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_panel->setCustomer(hannah());
        auto *row = m_panel->findChildren<IdentityRow *>().first();
        QVERIFY(row->addressRect().right() > row->width() - 40);
        QCOMPARE(row->height(), 22);
    }

    void savesAnEditByKeys()
    {
        startEditing();
        editName(u"Hanna"_s);
        QSignalSpy edited(m_panel.get(), &CustomerPanel::customerEdited);
        QTest::keyClick(editor()->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().first().value<Customer>().name, u"Hanna"_s);
        QVERIFY(!m_panel->isEditing());
        QVERIFY(isSaid(m_panel.get(), u"Hannah Whitfield"_s));
    }

    void givesUpOnEscape()
    {
        startEditing();
        editName(u"Hanna"_s);
        QTest::keyClick(editor()->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!m_panel->isEditing());
        QVERIFY(isSaid(m_panel.get(), u"Hannah Whitfield"_s));
    }

    void sendsNothingWhenNothingChanged()
    {
        startEditing();
        QSignalSpy edited(m_panel.get(), &CustomerPanel::customerEdited);
        QTest::keyClick(editor()->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edited.count(), 0);
        QVERIFY(!m_panel->isEditing());
    }

    void wantsAName()
    {
        startEditing();
        editName(u"  "_s);
        QSignalSpy edited(m_panel.get(), &CustomerPanel::customerEdited);
        QTest::keyClick(editor()->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edited.count(), 0);
        QVERIFY(isSaid(m_panel.get(), u"needs a name"_s));
    }

    void keepsAnEditWhileAnotherChatIsLookedAt()
    {
        startEditing();
        editName(u"Hanna"_s);
        Customer other = hannah();
        other.id = CustomerId(u"c-2"_s);
        other.name = u"Omar Nasser"_s;
        m_panel->setCustomer(other);
        QVERIFY(!m_panel->isEditing());
        m_panel->setCustomer(hannah());
        QVERIFY(m_panel->isEditing());
        QCOMPARE(editor()->customer().name, u"Hanna"_s);
    }

    void sendsAgainWhenACollidingEditTouchedOtherFields()
    {
        startEditing();
        editName(u"Hanna"_s);
        QSignalSpy edited(m_panel.get(), &CustomerPanel::customerEdited);
        QTest::keyClick(editor()->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        m_panel->showConflict(changed(8, [](Customer &c) { c.tags.append(u"VIP"_s); }));
        QCOMPARE(edited.count(), 2);
        const auto sent = edited.last().first().value<Customer>();
        QCOMPARE(sent.name, u"Hanna"_s);
        QCOMPARE(sent.tags, (QStringList{u"Loyalty gold"_s, u"VIP"_s}));
        QCOMPARE(sent.version, 8);
    }

    void asksAboutWhatBothChanged()
    {
        startEditing();
        editName(u"Hanna"_s);
        QSignalSpy edited(m_panel.get(), &CustomerPanel::customerEdited);
        QTest::keyClick(editor()->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        m_panel->showConflict(changed(8, [](Customer &c) { c.name = u"Hannah Smith"_s; }));
        QCOMPARE(edited.count(), 1);
        QVERIFY(m_panel->isEditing());
        QCOMPARE(editor()->customer().name, u"Hanna"_s);
        QVERIFY(isSaid(m_panel.get(), u"Hannah Smith"_s));
        const auto links = editor()->findChildren<LinkButton *>();
        const auto shown = std::find_if(links.begin(), links.end(),
                                        [](const LinkButton *each) { return each->isVisible(); });
        QVERIFY(shown != links.end());
        QTest::keyClick(*shown, Qt::Key_Space);
        QCOMPARE(editor()->customer().name, u"Hannah Smith"_s);
    }

    void takesInWhatAColleagueChangesWhileEditing()
    {
        startEditing();
        editName(u"Hanna"_s);
        m_panel->setCustomer(changed(8, [](Customer &c) { c.notes = u"Ring twice"_s; }));
        QVERIFY(m_panel->isEditing());
        QCOMPARE(editor()->customer().name, u"Hanna"_s);
        QCOMPARE(editor()->customer().notes, u"Ring twice"_s);
    }

    void opensARefusedEditAgainWithItsReason()
    {
        startEditing();
        editName(u"Hanna"_s);
        QTest::keyClick(editor()->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        m_panel->showRefusal(hannah().id, u"You are offline."_s);
        QVERIFY(m_panel->isEditing());
        QCOMPARE(editor()->customer().name, u"Hanna"_s);
        QVERIFY(isSaid(m_panel.get(), u"You are offline."_s));
    }

    void aChangedAddressIsNoLongerVerified()
    {
        startEditing();
        const auto fields = editor()->findChildren<QLineEdit *>();
        const auto phone = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *field) {
            return field->text() == u"+44 7700 900142"_s;
        });
        QVERIFY(phone != fields.end());
        QVERIFY(editor()->customer().identities.first().isVerified);
        (*phone)->setText(u"+44 7700 900199"_s);
        QVERIFY(!editor()->customer().identities.first().isVerified);
        (*phone)->clear();
        QCOMPARE(editor()->customer().identities.size(), 1);
    }

    void staysWithinItsWidthAndHeight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("the narrowest panel of a low window") << QSize(264, 480);
        QTest::newRow("the usual panel") << QSize(304, 828);
        QTest::newRow("the widest panel") << QSize(420, 1000);
        QTest::newRow("the customers place") << QSize(1056, 828);
    }

    void staysWithinItsWidthAndHeight()
    {
        QFETCH(const QSize, size);
        m_panel->resize(size);
        m_panel->setCustomer(changed(4, [](Customer &c) {
            c.name = u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(4);
            c.notes = u"A long note about this customer. "_s.repeated(40);
            c.tags = {u"One"_s, u"Another tag"_s, u"Yet another tag"_s, u"And one more"_s};
        }));
        QCoreApplication::processEvents();
        const QRect timeline = m_panel->timeline()->geometry();
        QVERIFY(timeline.bottom() <= m_panel->rect().bottom());
        QVERIFY(timeline.height() >= 160);
        QVERIFY(m_panel->findChild<CustomerCard *>()->width() <= m_panel->width());
        m_panel->edit();
        QCoreApplication::processEvents();
        QVERIFY(editor()->buttons()->isVisible());
        QVERIFY(editor()->buttons()->geometry().bottom() <= m_panel->rect().bottom());
    }

private:
    CustomerEditor *editor() { return m_panel->findChild<CustomerEditor *>(); }

    void startEditing()
    {
        m_panel->setCustomer(hannah());
        QTest::keyClick(m_panel->findChild<CustomerCard *>()->editButton(), Qt::Key_Space);
        QVERIFY(m_panel->isEditing());
    }

    void editName(const QString &name)
    {
        auto *field = editor()->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, name);
    }

    std::unique_ptr<Timelines> m_timelines;
    std::unique_ptr<CustomerPanel> m_panel;
};

QTEST_MAIN(TestCustomerPanel)
#include "tst_customerpanel.moc"
