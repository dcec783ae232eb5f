// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/conversationlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Conversation conversation(const QString &id, const QString &customer)
{
    Conversation result;
    result.id = ConversationId(id);
    result.customer = CustomerId(customer);
    result.customerName = customer;
    return result;
}

QStringList order(const ConversationListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.conversationAt(row).id.value();
    return ids;
}

} // namespace

class TestConversationListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderWhateverComes();
    void followsTheAgentsOrder();
    void givesEachOpenConversationAHueOfItsOwn();
    void keepsACustomersHue();
    void tellsOnlyOfChanges();
};

void TestConversationListModel::keepsTheOrderWhateverComes()
{
    ConversationListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConversations({conversation(u"a"_s, u"Hannah"_s), conversation(u"b"_s, u"Omar"_s)});
    model.setConversations({conversation(u"c"_s, u"Kasia"_s), conversation(u"b"_s, u"Omar"_s),
                            conversation(u"a"_s, u"Hannah"_s)});
    QCOMPARE(order(model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    model.setConversations({conversation(u"c"_s, u"Kasia"_s), conversation(u"a"_s, u"Hannah"_s)});
    QCOMPARE(order(model), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(model.find(ConversationId(u"b"_s)), nullptr);
}

void TestConversationListModel::followsTheAgentsOrder()
{
    ConversationListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        model.put(conversation(id, id));
    QVERIFY(model.moveTo(0, 2));
    QCOMPARE(order(model), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(model.moveTo(2, 1));
    QCOMPARE(order(model), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QVERIFY(!model.moveTo(1, 1));
    QVERIFY(!model.moveTo(1, 3));
}

void TestConversationListModel::givesEachOpenConversationAHueOfItsOwn()
{
    ConversationListModel model;
    QSet<int> hues;
    for (int i = 0; i < ConversationListModel::hueCount; ++i) {
        model.put(conversation(QString::number(i), u"customer %1"_s.arg(i)));
        hues.insert(model.hueAt(i));
    }
    QCOMPARE(hues.size(), ConversationListModel::hueCount);
}

void TestConversationListModel::keepsACustomersHue()
{
    ConversationListModel model;
    model.put(conversation(u"a"_s, u"Hannah"_s));
    const int hue = model.hueAt(0);
    model.remove(ConversationId(u"a"_s));
    model.put(conversation(u"b"_s, u"Hannah"_s));
    QCOMPARE(model.hueAt(0), hue);
}

void TestConversationListModel::tellsOnlyOfChanges()
{
    ConversationListModel model;
    model.put(conversation(u"a"_s, u"Hannah"_s));
    QSignalSpy changed(&model, &ConversationListModel::dataChanged);
    model.put(conversation(u"a"_s, u"Hannah"_s));
    model.setUnread(ConversationId(u"a"_s), 0);
    QCOMPARE(changed.size(), 0);
    model.setUnread(ConversationId(u"a"_s), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0).data(ConversationListModel::UnreadRole).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversationlistmodel.moc"
