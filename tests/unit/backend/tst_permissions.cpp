// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/permissions.h"
#include "app/backend/handlers/visibility.h"
#include "tests/unit/backend/shop.h"

using namespace parley;
using namespace parley::backend;
using namespace parley::protocol;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{Role::Agent, Role::Supervisor, Role::Trainer, Role::Admin};

//! What the table is expected to say, written out once more by hand: one letter per role that may
//! (a, s, t, d), on their own and on others'.
const QHash<QString, std::pair<QString, QString>> &expected()
{
    static const QHash<QString, std::pair<QString, QString>> table{
        {u"session.sign_in"_s, {u"astd"_s, u"astd"_s}},
        {u"session.hello"_s, {u"astd"_s, u"astd"_s}},
        {u"session.sign_out"_s, {u"astd"_s, u"astd"_s}},
        {u"presence.set"_s, {u"astd"_s, u"astd"_s}},
        {u"typing.set"_s, {u"astd"_s, {}}},
        {u"conversation.unwatch"_s, {u"astd"_s, u"astd"_s}},
        {u"conversation.take_next"_s, {u"astd"_s, u"astd"_s}},
        {u"conversation.take"_s, {u"astd"_s, u"astd"_s}},
        {u"conversation.transfer"_s, {u"astd"_s, u"sd"_s}},
        {u"conversation.hold"_s, {u"astd"_s, {}}},
        {u"conversation.close"_s, {u"astd"_s, u"sd"_s}},
        {u"conversation.take_over"_s, {u"sd"_s, u"sd"_s}},
        {u"conversation.read"_s, {u"astd"_s, {}}},
        {u"message.send"_s, {u"astd"_s, {}}},
        {u"message.whisper"_s, {u"astd"_s, u"std"_s}},
        {u"customer.update"_s, {u"astd"_s, u"astd"_s}},
        {u"library.save"_s, {u"astd"_s, u"td"_s}},
        {u"library.publish"_s, {u"astd"_s, u"td"_s}},
        {u"library.retire"_s, {u"astd"_s, u"td"_s}},
        {u"library.review"_s, {u"td"_s, u"td"_s}},
        {u"library.return"_s, {u"td"_s, u"td"_s}},
        {u"library.confirm"_s, {u"td"_s, u"td"_s}},
        {u"library.import"_s, {u"td"_s, u"td"_s}},
        {u"library.propose"_s, {u"astd"_s, u"astd"_s}},
        {u"library.decide"_s, {u"td"_s, u"td"_s}},
        {u"library.tone.save"_s, {u"td"_s, u"td"_s}},
        {u"library.inserted"_s, {u"astd"_s, u"astd"_s}},
        {u"library.history"_s, {u"astd"_s, u"std"_s}},
        {u"library.report"_s, {u"astd"_s, u"astd"_s}},
        {u"conversation.open"_s, {u"astd"_s, u"std"_s}},
        {u"customer.open"_s, {u"astd"_s, u"astd"_s}},
        {u"customer.find"_s, {u"astd"_s, u"astd"_s}},
        {u"customer.timeline"_s, {u"astd"_s, u"astd"_s}},
    };
    return table;
}

QChar letterOf(Role role)
{
    switch (role) {
    case Role::Agent: return u'a';
    case Role::Supervisor: return u's';
    case Role::Trainer: return u't';
    case Role::Admin: return u'd';
    }
    return {};
}

Actor staff(Role role)
{
    User user;
    user.id = UserId(u"somebody"_s);
    user.role = role;
    return Actor::staff(user);
}

Actor visitor()
{
    Actor actor;
    actor.kind = Actor::Kind::Visitor;
    return actor;
}

template<typename... Types>
QStringList namesOf(TypeList<Types...>)
{
    return {QString::fromLatin1(Types::name)...};
}

} // namespace

//! Every command of the vocabulary x role x own or another's.
class PermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryCommandOnce();
    void allowsStaffWhatTheTableSays_data();
    void allowsStaffWhatTheTableSays();
    void keepsVisitorsToTheirOwn();
    void keepsApiKeysToTheirCommands();

    void holdsOnARealConversation_data();
    void holdsOnARealConversation();
    void hidesWhispersFromVisitors();
    void tellsEachWhatTheyMaySee_data();
    void tellsEachWhatTheyMaySee();
    void stripsColleaguesFromWhatVisitorsGet();
};

void PermissionsTest::knowsEveryCommandOnce()
{
    const QStringList all = namesOf(SessionCommands{}) + namesOf(StaffCommands{}) + namesOf(StaffQueries{})
                            + namesOf(VisitorCommands{}) + namesOf(ApiCommands{}) + namesOf(SystemCommands{});
    for (const QString &name : all)
        QVERIFY2(permissionOf(name), qPrintable(name + u" is not in the table"_s));
    QCOMPARE(permissions().size(), all.size());
    QVERIFY(!permissionOf(u"no.such"_s));
    QVERIFY(!mayRun(staff(Role::Admin), u"no.such"_s, true));
}

void PermissionsTest::allowsStaffWhatTheTableSays_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<bool>("isAllowed");
    for (const Permission &row : permissions()) {
        const QString name = QString::fromLatin1(row.command);
        const auto wanted = expected().value(name); // visitors', API and system commands: nobody
        for (const Role role : roles)
            for (const bool isOwn : {true, false})
                QTest::addRow("%s by %s on %s", row.command, qPrintable(nameOf(role)),
                              isOwn ? "their own" : "another's")
                    << name << int(role) << isOwn
                    << (isOwn ? wanted.first : wanted.second).contains(letterOf(role));
    }
}

void PermissionsTest::allowsStaffWhatTheTableSays()
{
    QFETCH(const QString, command);
    QFETCH(const int, role);
    QFETCH(const bool, isOwn);
    QFETCH(const bool, isAllowed);
    const auto result = mayRun(staff(static_cast<Role>(role)), command, isOwn);
    QCOMPARE(result.has_value(), isAllowed);
    if (!result)
        QCOMPARE(result.error().code, ErrorCode::Forbidden);
}

void PermissionsTest::keepsVisitorsToTheirOwn()
{
    for (const Permission &row : permissions()) {
        const QString name = QString::fromLatin1(row.command);
        QCOMPARE(mayRun(visitor(), name, true).has_value(), namesOf(VisitorCommands{}).contains(name));
        QVERIFY(!mayRun(visitor(), name, false));
    }
}

void PermissionsTest::keepsApiKeysToTheirCommands()
{
    for (const Permission &row : permissions()) {
        const QString name = QString::fromLatin1(row.command);
        const bool isApis = namesOf(ApiCommands{}).contains(name);
        QCOMPARE(mayRun(Actor::api(u"shop"_s), name, true).has_value(), isApis);
        QCOMPARE(mayRun(Actor::system(), name, true).has_value(),
                 isApis || namesOf(SystemCommands{}).contains(name));
    }
}

void PermissionsTest::holdsOnARealConversation_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("isOwn");
    for (const Role role : roles)
        for (const bool isOwn : {true, false})
            QTest::addRow("%s on %s", qPrintable(nameOf(role)), isOwn ? "their own" : "another's")
                << int(role) << isOwn;
}

//! The handlers ask the table: whatever it refuses is refused, and nothing is written.
void PermissionsTest::holdsOnARealConversation()
{
    QFETCH(const int, role);
    QFETCH(const bool, isOwn);
    Shop shop;
    const Actor actor = shop.add(u"actor"_s, static_cast<Role>(role));
    const Actor owner = isOwn ? actor : shop.add(u"owner"_s);
    const Actor visitor = shop.visitor(u"Ann"_s);
    QVERIFY(shop.run(owner, TakeConversation{visitor.conversation}));
    const auto isAllowed = [&](const char *command) {
        const auto wanted = expected().value(QString::fromLatin1(command));
        return (isOwn ? wanted.first : wanted.second).contains(letterOf(static_cast<Role>(role)));
    };
    const auto attempt = [&](const auto &command) {
        const qint64 head = shop.log().head();
        const auto reply = shop.run(actor, command);
        return reply.has_value() == isAllowed(command.name) && (reply || shop.log().head() == head);
    };
    const ConversationId id = visitor.conversation;
    QVERIFY(attempt(OpenConversation{id, 0, 10}));
    QVERIFY(attempt(ReadConversation{id, 1}));
    QVERIFY(attempt(SendMessage{id, u"Hello"_s, {}, {}, {}}));
    QVERIFY(attempt(protocol::Whisper{id, u"psst"_s}));
    QVERIFY(attempt(HoldConversation{id, true}));
    QVERIFY(attempt(CloseConversation{id, {}, {}}));
}

void PermissionsTest::hidesWhispersFromVisitors()
{
    Shop shop;
    const Actor dana = shop.available(u"dana"_s);
    const Actor visitor = shop.visitor(u"Ann"_s);
    QVERIFY(shop.run(dana, protocol::Whisper{visitor.conversation, u"she is difficult"_s}));
    QVERIFY(shop.run(dana, CloseConversation{visitor.conversation, {}, u"difficult as well"_s}));
    QVERIFY(shop.write(visitor, u"Hello again"_s));
    int received = 0;
    for (const LogEvent &event : shop.events()) {
        QVERIFY(!event.visitorFrame.contains("difficult"));
        if (event.reach.isWhisper)
            QVERIFY(!mayReceive(visitor, {}, event));
        received += mayReceive(visitor, {}, event);
    }
    QVERIFY(received > 0);
    std::optional<QList<LogEvent>> messages;
    shop.log().messagesAfter(visitor.conversation, 0, 100, this,
                             [&](const QList<LogEvent> &got) { messages = got; });
    QTRY_VERIFY(messages.has_value());
    QCOMPARE(messages->size(), 3);
    for (const LogEvent &event : *messages)
        QCOMPARE(mayReceive(visitor, {}, event), !event.reach.isWhisper);
}

void PermissionsTest::tellsEachWhatTheyMaySee_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("isOwner");
    QTest::addColumn<bool>("isFormer");
    QTest::addColumn<bool>("isWatching");
    QTest::addColumn<bool>("touchesQueue");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, EventKind kind, Role role, const QString &marks, bool wanted) {
        QTest::newRow(name) << int(kind) << int(role) << marks.contains(u'o') << marks.contains(u'f')
                            << marks.contains(u'w') << marks.contains(u'q') << wanted;
    };
    using enum EventKind;
    row("agents hear of their own conversation", ConversationChanged, Role::Agent, u"o"_s, true);
    row("agents hear that they lost one", ConversationChanged, Role::Agent, u"f"_s, true);
    row("agents hear of the queue", ConversationChanged, Role::Agent, u"q"_s, true);
    row("agents do not hear of others' conversations", ConversationChanged, Role::Agent, {}, false);
    row("supervisors hear of every conversation", ConversationChanged, Role::Supervisor, {}, true);
    row("trainers hear of every conversation", ConversationChanged, Role::Trainer, {}, true);
    row("agents get their own messages", MessageAdded, Role::Agent, u"o"_s, true);
    row("agents do not get messages after they lost it", MessageAdded, Role::Agent, u"w"_s, false);
    row("supervisors get messages of what they opened", MessageAdded, Role::Supervisor, u"w"_s, true);
    row("supervisors do not get all messages", MessageAdded, Role::Supervisor, {}, false);
    row("agents get receipts of their own", ReceiptChanged, Role::Agent, u"o"_s, true);
    row("agents do not get others' receipts", ReceiptChanged, Role::Agent, {}, false);
    row("the holder hears of the customer", CustomerChanged, Role::Agent, u"o"_s, true);
    row("who has the card open hears of the customer", CustomerChanged, Role::Agent, u"w"_s, true);
    row("others do not hear of the customer", CustomerChanged, Role::Agent, {}, false);
    row("who has the timeline open hears of it", InteractionAdded, Role::Agent, u"w"_s, true);
    row("others do not hear of the timeline", InteractionAdded, Role::Supervisor, {}, false);
    row("trainers hear of proposals", ProposalChanged, Role::Trainer, {}, true);
    row("authors hear of their proposals", ProposalChanged, Role::Agent, u"o"_s, true);
    row("other agents do not hear of proposals", ProposalChanged, Role::Agent, {}, false);
    row("everybody hears of the tone guide", ToneGuideChanged, Role::Agent, {}, true);
    row("trainers hear of dead links", LinkChecked, Role::Trainer, {}, true);
    row("agents do not hear of link checks", LinkChecked, Role::Agent, {}, false);
    row("everybody hears of users", UserChanged, Role::Agent, {}, true);
    row("everybody hears of the centre", CentreChanged, Role::Agent, {}, true);
}

void PermissionsTest::tellsEachWhatTheyMaySee()
{
    QFETCH(const int, kind);
    QFETCH(const int, role);
    QFETCH(const bool, isOwner);
    QFETCH(const bool, isFormer);
    QFETCH(const bool, isWatching);
    QFETCH(const bool, touchesQueue);
    const Actor actor = staff(static_cast<Role>(role));
    LogEvent event;
    event.kind = static_cast<EventKind>(kind);
    event.reach.conversation = ConversationId(u"c"_s);
    event.reach.customer = CustomerId(u"k"_s);
    event.reach.owner = isOwner ? actor.user : UserId(u"other"_s);
    event.reach.formerOwner = isFormer ? actor.user : UserId();
    event.reach.touchesQueue = touchesQueue;
    Watches watches;
    if (isWatching) {
        watches.conversations.insert(event.reach.conversation);
        watches.customers.insert(event.reach.customer);
    }
    QTEST(mayReceive(actor, watches, event), "expected");
    QVERIFY(!mayReceive(visitor(), watches, event));
    QVERIFY(!mayReceive(Actor::api(u"shop"_s), watches, event));
}

void PermissionsTest::stripsColleaguesFromWhatVisitorsGet()
{
    Shop shop;
    const Actor dana = shop.available(u"dana-id"_s);
    const Actor visitor = shop.visitor(u"Ann"_s);
    QVERIFY(shop.run(dana, SendMessage{visitor.conversation, u"Hello"_s, {}, EntryId(u"secret-entry"_s), {}}));
    const LogEvent &sent = shop.events().constLast();
    QVERIFY(sent.frame.contains("secret-entry") && sent.frame.contains("\"user\":\"dana-id\""));
    QVERIFY(sent.visitorFrame.contains("Hello"));
    QVERIFY(!sent.visitorFrame.contains("secret-entry"));
    QVERIFY(!sent.visitorFrame.contains("\"user\""));
    for (const LogEvent &event : shop.events())
        QVERIFY(!event.visitorFrame.contains("owner"));
}

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_permissions.moc"
