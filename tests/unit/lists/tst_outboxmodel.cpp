// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

OutboxMessage message(const QString &id, qint64 at = 1000, const QString &failure = {})
{
    return {CommandId(id), ConversationId(u"v"_s), u"Hannah"_s, Channel::WebChat, u"Text "_s + id, at,
            failure};
}

int place(const OutboxModel &model, int row) { return model.index(row).data(OutboxModel::PlaceRole).toInt(); }

} // namespace

class TestOutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersThoseThatWait()
    {
        OutboxModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMessages(
            {message(u"a"_s, 3000), message(u"b"_s, 1000, u"Taken over"_s), message(u"c"_s, 2000)});
        QCOMPARE(place(model, 0), 1);
        QCOMPARE(place(model, 1), 0);
        QCOMPARE(place(model, 2), 2);
        QCOMPARE(model.waitingCount(), 2);
        QCOMPARE(model.oldest(), 2000);
    }

    void changesOnlyWhatChanged()
    {
        OutboxModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMessages({message(u"a"_s), message(u"b"_s), message(u"c"_s)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setMessages({message(u"b"_s), message(u"c"_s), message(u"d"_s)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.message(2).id, CommandId(u"d"_s));
    }

    void followsAnotherOrder()
    {
        OutboxModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMessages({message(u"a"_s), message(u"b"_s), message(u"c"_s)});
        model.setMessages({message(u"c"_s), message(u"a"_s), message(u"b"_s)});
        QCOMPARE(model.message(0).id, CommandId(u"c"_s));
        QCOMPARE(model.message(2).id, CommandId(u"b"_s));
    }

    void saysNothingWhenNothingChanged()
    {
        OutboxModel model;
        model.setMessages({message(u"a"_s)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setMessages({message(u"a"_s)});
        QCOMPARE(changed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
