// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/bytewriter.h"
#include "tests/unit/backend/shop.h"

#include <QJsonDocument>

using namespace parley;
using namespace parley::backend;
using namespace parley::protocol;
using namespace Qt::StringLiterals;

//! What comes in besides the agents' own commands: visitors' details, channels, the shop, the library.
class FamiliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<Shop>(); }
    void cleanup() { m_shop.reset(); }

    void addsAnInteractionOnceByTheSendersId();
    void matchesInteractionsByIdentity();
    void pagesTheTimelineNewestFirst();
    void findsCustomersByWhatIsTyped_data();
    void findsCustomersByWhatIsTyped();
    void refusesAnEditOfAnOlderCard();
    void doesNotLetAnAgentVerifyAnAddressOrChangeFigures();
    void continuesAConversationOnAChannel();
    void movesReceiptsForwardOnly();
    void noteFailuresOfMessages();
    void carriesAFileOfItsUploaderOnce();
    void carriesTheLibrarysFilesWithAnyMessageOfTheStaff();
    void letsTheStaffSendTheirOwnFileAnew();
    void averagesRatings();
    void savesReviewsAndPublishesEntries();
    void keepsPersonalPhrasesToTheirOwner();
    void refusesTwoEditsOfOneVersion();
    void writesTheSameJsonAsTheWire();

private:
    std::unique_ptr<Shop> m_shop;
};

void FamiliesTest::addsAnInteractionOnceByTheSendersId()
{
    AddInteraction add;
    add.interaction.kind = InteractionKind::Call;
    add.interaction.title = u"Asked for the opening hours"_s;
    add.identities = {{IdentityKind::Phone, u"+44 7700 900123"_s, true}};
    add.customerName = u"Ann"_s;
    add.source = u"pbx"_s;
    add.externalId = u"call-1"_s;
    const auto first = m_shop->run(Actor::api(u"shop"_s), add);
    const auto again = m_shop->run(Actor::api(u"shop"_s), add);
    QVERIFY(first && again);
    QVERIFY(first->isNew && !again->isNew);
    QCOMPARE(again->interaction, first->interaction);
    add.source = u"other"_s;
    const auto other = m_shop->run(Actor::api(u"shop"_s), add);
    QVERIFY(other && other->isNew);
    QCOMPARE(other->customer, first->customer);
}

void FamiliesTest::matchesInteractionsByIdentity()
{
    Customer ann;
    ann.name = u"Ann"_s;
    ann.identities = {{IdentityKind::Email, u"Ann@Mail.example"_s, true},
                      {IdentityKind::Phone, u"+447700900123"_s, true}};
    const auto made = m_shop->run(Actor::api(u"shop"_s), UpsertCustomer{ann, {u"AP-1001"_s}});
    QVERIFY(made);
    AddInteraction add;
    add.interaction.kind = InteractionKind::Email;
    add.identities = {{IdentityKind::Email, u" ann@mail.EXAMPLE "_s, false}};
    QCOMPARE(m_shop->run(Actor::api(u"shop"_s), add)->customer, made->customer.id);
    add.identities = {{IdentityKind::Phone, u"0044 7700 900-123"_s, false}};
    QCOMPARE(m_shop->run(Actor::api(u"shop"_s), add)->customer, made->customer.id);
    add.identities.clear();
    QCOMPARE(m_shop->run(Actor::api(u"shop"_s), add).error().code, ErrorCode::BadRequest);
    // The same upsert again changes nothing.
    const qint64 head = m_shop->log().head();
    QVERIFY(m_shop->run(Actor::api(u"shop"_s), UpsertCustomer{ann, {}}));
    QCOMPARE(m_shop->log().head(), head);
}

void FamiliesTest::pagesTheTimelineNewestFirst()
{
    const Actor dana = m_shop->add(u"dana"_s);
    CustomerId customer;
    for (int i = 0; i < 25; ++i) {
        AddInteraction add;
        add.interaction.kind = i % 2 ? InteractionKind::Order : InteractionKind::Call;
        add.interaction.at = 1'000 + i / 3; // three at the same time
        add.interaction.title = QString::number(i);
        add.identities = {{IdentityKind::Email, u"ann@mail.example"_s, true}};
        customer = m_shop->run(Actor::api(u"shop"_s), add)->customer;
    }
    QSet<InteractionId> seen;
    OpenTimeline page{customer, 0, {}, {}, 10};
    qint64 last = std::numeric_limits<qint64>::max();
    for (int pages = 0; pages < 3; ++pages) {
        const auto got = m_shop->run(dana, page);
        QVERIFY(got);
        QCOMPARE(got->hasMore, pages < 2);
        for (const Interaction &each : got->interactions) {
            QVERIFY(each.at <= last);
            last = each.at;
            QVERIFY(!seen.contains(each.id));
            seen.insert(each.id);
        }
        page.before = got->interactions.constLast().at;
        page.beforeId = got->interactions.constLast().id;
    }
    QCOMPARE(seen.size(), 25);
    const auto orders = m_shop->run(dana, OpenTimeline{customer, 0, {}, {InteractionKind::Order}, 100});
    QCOMPARE(orders->interactions.size(), 12);
}

void FamiliesTest::findsCustomersByWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("first name") << u"łucja"_s << true;
    QTest::newRow("without its marks") << u"lucja"_s << true;
    QTest::newRow("the beginnings of two words, in any order") << u"zab luc"_s << true;
    QTest::newRow("e-mail") << u"lucja.z@mail.example"_s << true;
    QTest::newRow("whole phone number") << u"+48 601 234 567"_s << true;
    QTest::newRow("phone number without the country") << u"601 234 567"_s << true;
    QTest::newRow("last digits") << u"4567"_s << true;
    QTest::newRow("order number") << u"ap-1001"_s << true;
    QTest::newRow("order number with a sign") << u"#AP-1001"_s << true;
    QTest::newRow("somebody else") << u"ann"_s << false;
    QTest::newRow("one word of hers, one not") << u"lucja nowak"_s << false;
    QTest::newRow("nothing") << u"  "_s << false;
    QTest::newRow("what SQL might take for a pattern") << u"%"_s << false;
}

void FamiliesTest::findsCustomersByWhatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    const Actor dana = m_shop->add(u"dana"_s);
    Customer customer;
    customer.name = u"Łucja Żabińska"_s;
    customer.identities = {{IdentityKind::Phone, u"+48601234567"_s, true},
                           {IdentityKind::Email, u"lucja.z@mail.example"_s, true}};
    QVERIFY(m_shop->run(Actor::api(u"shop"_s), UpsertCustomer{customer, {u"#AP-1001"_s}}));
    const auto found = m_shop->run(dana, FindCustomers{typed, 10});
    QVERIFY(found);
    QCOMPARE(found->customers.size(), isFound ? 1 : 0);
}

void FamiliesTest::refusesAnEditOfAnOlderCard()
{
    const Actor dana = m_shop->add(u"dana"_s);
    Customer ann;
    ann.name = u"Ann"_s;
    Customer first = m_shop->run(Actor::api(u"shop"_s), UpsertCustomer{ann, {}})->customer;
    Customer second = first;
    first.notes = u"Rings in the evening"_s;
    QVERIFY(m_shop->run(dana, UpdateCustomer{first}));
    second.notes = u"Rings in the morning"_s;
    QCOMPARE(m_shop->run(dana, UpdateCustomer{second}).error().code, ErrorCode::Conflict);
    QCOMPARE(m_shop->run(dana, OpenCustomer{first.id})->customer.notes, first.notes);
}

void FamiliesTest::doesNotLetAnAgentVerifyAnAddressOrChangeFigures()
{
    const Actor dana = m_shop->add(u"dana"_s);
    Customer ann;
    ann.name = u"Ann"_s;
    ann.orderCount = 2;
    ann.identities = {{IdentityKind::Email, u"ann@mail.example"_s, true}};
    Customer card = m_shop->run(Actor::api(u"shop"_s), UpsertCustomer{ann, {}})->customer;
    card.orderCount = 99;
    card.identities.append({IdentityKind::Phone, u"+447700900123"_s, true});
    const auto edited = m_shop->run(dana, UpdateCustomer{card});
    QVERIFY(edited);
    QCOMPARE(edited->customer.orderCount, 2);
    QVERIFY(edited->customer.identities.at(0).isVerified);
    QVERIFY(!edited->customer.identities.at(1).isVerified);
}

void FamiliesTest::continuesAConversationOnAChannel()
{
    const Actor dana = m_shop->available(u"dana"_s);
    InboundMessage inbound;
    inbound.channel = Channel::WhatsApp;
    inbound.address = u"+44 7700 900123"_s;
    inbound.customerName = u"Ann"_s;
    inbound.text = u"Hello"_s;
    inbound.externalId = u"wa-1"_s;
    const auto first = m_shop->run(Actor::api(u"whatsapp"_s), inbound);
    QVERIFY(first);
    const auto again = m_shop->run(Actor::api(u"whatsapp"_s), inbound); // the provider repeats itself
    QVERIFY(again);
    QCOMPARE(again->message, first->message);
    inbound.text = u"Are you there?"_s;
    inbound.externalId = u"wa-2"_s;
    const auto second = m_shop->run(Actor::api(u"whatsapp"_s), inbound);
    QCOMPARE(second->message.conversation, first->message.conversation);
    const Conversation c = m_shop->conversation(first->message.conversation);
    QCOMPARE(c.owner, dana.user);
    QCOMPARE(c.address, u"+447700900123"_s);
    QVERIFY(m_shop->run(dana, CloseConversation{c.id, {}, {}}));
    inbound.externalId = u"wa-3"_s;
    const auto reopened = m_shop->run(Actor::api(u"whatsapp"_s), inbound);
    QCOMPARE(reopened->message.conversation, c.id);
    QCOMPARE(m_shop->conversation(c.id).state, ConversationState::Active);
    for (const LogEvent &event : m_shop->events())
        QVERIFY(event.visitorFrame.isEmpty()); // nothing of it is for the web chat
}

void FamiliesTest::movesReceiptsForwardOnly()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    QVERIFY(m_shop->send(dana, visitor.conversation, u"one"_s));
    const qint64 two = m_shop->send(dana, visitor.conversation, u"two"_s)->message.seq;
    QVERIFY(m_shop->run(visitor, VisitorReceipt{visitor.conversation, 0, two}));
    QVERIFY(m_shop->run(visitor, VisitorReceipt{visitor.conversation, two - 1, 0}));
    QVERIFY(m_shop->run(visitor, VisitorReceipt{visitor.conversation, two + 1'000, two + 1'000}));
    const Conversation c = m_shop->conversation(visitor.conversation);
    QCOMPARE(c.customerDeliveredUpTo, two);
    QCOMPARE(c.customerReadUpTo, two);
    const qint64 head = m_shop->log().head();
    QVERIFY(m_shop->run(dana, ReadConversation{visitor.conversation, 0}));
    QCOMPARE(m_shop->log().head(), head); // nothing moved, nothing told
}

void FamiliesTest::noteFailuresOfMessages()
{
    const Actor dana = m_shop->available(u"dana"_s);
    InboundMessage inbound;
    inbound.channel = Channel::Sms;
    inbound.address = u"+447700900123"_s;
    inbound.text = u"Hello"_s;
    const auto first = m_shop->run(Actor::api(u"sms"_s), inbound);
    const auto sent = m_shop->send(dana, first->message.conversation, u"Hello Ann"_s);
    QVERIFY(sent);
    const auto tell = [&](SetDelivery::Fate fate, const QString &reason) {
        return m_shop->run(Actor::api(u"sms"_s),
                           SetDelivery{sent->message.conversation, sent->message.id, fate, reason});
    };
    QVERIFY(tell(SetDelivery::Fate::Delivered, {}));
    QCOMPARE(m_shop->conversation(sent->message.conversation).customerDeliveredUpTo, sent->message.seq);
    QVERIFY(tell(SetDelivery::Fate::Failed, u"number not in service"_s));
    const auto opened = m_shop->run(dana, OpenConversation{sent->message.conversation, 0, 10});
    QCOMPARE(opened->messages.constLast().failure, u"number not in service"_s);
    QCOMPARE(
        m_shop->run(Actor::api(u"sms"_s), SetDelivery{sent->message.conversation, MessageId(u"x"_s), {}, {}})
            .error()
            .code,
        ErrorCode::NotFound);
}

void FamiliesTest::carriesAFileOfItsUploaderOnce()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const Attachment file{AttachmentId(u"file-1"_s), u"lamp.png"_s, u"image/png"_s, 1'234};
    const QString uploader = QString::fromLatin1(visitor.key().toBase64());
    QVERIFY(m_shop->run(Actor::system(), AddAttachment{file, uploader}));
    QVERIFY(!m_shop->run(dana, SendMessage{visitor.conversation, {}, {file.id}, {}, {}}));
    const auto sent = m_shop->run(visitor, VisitorSend{visitor.conversation, {}, {file.id}});
    QVERIFY(sent);
    QCOMPARE(sent->message.attachments, QList<Attachment>{file});
    QVERIFY(!m_shop->run(visitor, VisitorSend{visitor.conversation, u"again"_s, {file.id}}));
}

void FamiliesTest::carriesTheLibrarysFilesWithAnyMessageOfTheStaff()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor leila = m_shop->add(u"leila"_s, Role::Trainer);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const Attachment file{AttachmentId(u"guide-1"_s), u"guide.pdf"_s, u"application/pdf"_s, 9'000};
    const QString uploader = QString::fromLatin1(leila.key().toBase64());
    QVERIFY(m_shop->run(Actor::system(), AddAttachment{file, uploader}));
    const SendMessage send{visitor.conversation, u"Here is how"_s, {file.id}, {}, {}};
    QVERIFY(!m_shop->run(dana, send));
    Entry entry;
    entry.title = u"How to return"_s;
    entry.attachments = {file};
    QVERIFY(m_shop->run(leila, SaveEntry{entry, {}}));
    for (int i = 0; i < 2; ++i) {
        const auto sent = m_shop->run(dana, send);
        QVERIFY(sent);
        QCOMPARE(sent->message.attachments, QList<Attachment>{file});
    }
    QVERIFY(!m_shop->run(visitor, VisitorSend{visitor.conversation, u"mine"_s, {file.id}}));
}

void FamiliesTest::letsTheStaffSendTheirOwnFileAnew()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor leila = m_shop->add(u"leila"_s, Role::Supervisor);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const Attachment file{AttachmentId(u"file-2"_s), u"label.pdf"_s, u"application/pdf"_s, 900};
    QVERIFY(m_shop->run(Actor::system(), AddAttachment{file, QString::fromLatin1(dana.key().toBase64())}));
    const SendMessage send{visitor.conversation, u"Your label"_s, {file.id}, {}, {}};
    QVERIFY(m_shop->run(dana, send));
    QVERIFY(m_shop->run(dana, send));
    QVERIFY(m_shop->run(leila, TakeOver{visitor.conversation}));
    QVERIFY(!m_shop->run(leila, send)); // another's
}

void FamiliesTest::averagesRatings()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor one = m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    const Actor two = m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    QVERIFY(m_shop->run(one, VisitorRate{one.conversation, 5, {}}));
    QVERIFY(m_shop->run(two, VisitorRate{two.conversation, 2, u"slow"_s}));
    QVERIFY(!m_shop->run(two, VisitorRate{two.conversation, 6, {}}));
    const CustomerId customer = m_shop->conversation(one.conversation).customer;
    QCOMPARE(m_shop->run(dana, OpenCustomer{customer})->customer.rating, 3.5);
}

void FamiliesTest::savesReviewsAndPublishesEntries()
{
    const Actor dana = m_shop->add(u"dana"_s);
    const Actor leila = m_shop->add(u"leila"_s, Role::Trainer);
    Entry entry;
    entry.title = u"Refund"_s;
    entry.shortcuts = {u"refund"_s};
    entry.variants = {{u"en"_s, {}, u"It is on its way"_s}};
    entry.status = EntryStatus::Published; // saving does not publish
    QCOMPARE(m_shop->run(dana, SaveEntry{entry, {}}).error().code, ErrorCode::Forbidden);
    const auto saved = m_shop->run(leila, SaveEntry{entry, {}});
    QVERIFY(saved);
    QCOMPARE(saved->entry.status, EntryStatus::Draft);
    QCOMPARE(saved->entry.version, 1);
    QVERIFY(!m_shop->events().constLast().reach.isPublished);
    QCOMPARE(m_shop->run(dana, PublishEntry{saved->entry.id, 0}).error().code, ErrorCode::Forbidden);
    QVERIFY(m_shop->run(leila, PublishEntry{saved->entry.id, 0}));
    QVERIFY(m_shop->events().constLast().reach.isPublished);

    // A draft of a published entry leaves the desks with what is published.
    Entry draft = m_shop->run(leila, PublishEntry{saved->entry.id, 0})->entry;
    draft.title = u"Refunds"_s;
    QVERIFY(m_shop->run(leila, SaveEntry{draft, {}}));
    const auto titleFor = [&](const Actor &actor) {
        std::optional<Snapshot> snapshot;
        m_shop->log().snapshot(actor, this, [&](const Snapshot &got) { snapshot = got; });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return snapshot.has_value(); });
        QStringList titles;
        for (const LogEvent &event : snapshot->events)
            if (event.kind == EventKind::EntryChanged)
                titles += objectOf(event.frame)["with"_L1]["entry"_L1]["title"_L1].toString();
        return titles.join(u", then "_s);
    };
    QCOMPARE(titleFor(dana), u"Refund"_s);
    QCOMPARE(titleFor(leila), u"Refund, then Refunds"_s); // what the desks have, then the newest
    QVERIFY(m_shop->run(leila, RetireEntry{saved->entry.id}));
    QCOMPARE(titleFor(dana), QString());

    entry.shortcuts = {u"refund2"_s};
    QCOMPARE(m_shop->run(leila, SaveEntry{entry, {}}).error().field, u"with.entry.shortcuts"_s);
}

void FamiliesTest::keepsPersonalPhrasesToTheirOwner()
{
    const Actor dana = m_shop->add(u"dana"_s);
    const Actor noa = m_shop->add(u"noa"_s);
    Entry phrase;
    phrase.kind = EntryKind::Phrase;
    phrase.scope = Scope::Personal;
    phrase.title = u"Have a lovely day"_s;
    const auto saved = m_shop->run(dana, SaveEntry{phrase, {}});
    QVERIFY(saved);
    QCOMPARE(saved->entry.owner, dana.user);
    QCOMPARE(saved->entry.status, EntryStatus::Published);
    QCOMPARE(m_shop->run(noa, SaveEntry{saved->entry, {}}).error().code, ErrorCode::Forbidden);
    QCOMPARE(m_shop->run(noa, RetireEntry{saved->entry.id}).error().code, ErrorCode::Forbidden);
    Entry shared = saved->entry;
    shared.scope = Scope::Centre;
    QCOMPARE(m_shop->run(dana, SaveEntry{shared, {}}).error().code, ErrorCode::Forbidden);
    QVERIFY(m_shop->run(dana, RetireEntry{saved->entry.id}));
}

void FamiliesTest::refusesTwoEditsOfOneVersion()
{
    const Actor leila = m_shop->add(u"leila"_s, Role::Trainer);
    Entry entry;
    entry.title = u"Refund"_s;
    const auto saved = m_shop->run(leila, SaveEntry{entry, {}});
    QVERIFY(m_shop->run(leila, SaveEntry{saved->entry, {}}));
    QCOMPARE(m_shop->run(leila, SaveEntry{saved->entry, {}}).error().code, ErrorCode::Conflict);
}

void FamiliesTest::writesTheSameJsonAsTheWire()
{
    Message message;
    message.id = MessageId(u"m"_s);
    message.text = u"quotes \" \\ / line\nend\ttab \u0001 \u05d0 😀"_s;
    message.attachments = {{AttachmentId(u"a"_s), u"ü.png"_s, u"image/png"_s, 9}};
    Customer customer;
    customer.attributes = {{u"a\"b"_s, u"c"_s}, {u"d"_s, {}}};
    customer.tags = {u"x"_s, u"y"_s};
    customer.rating = 4.1;
    customer.lifetimeMinor = -9'007'199'254'740'991;
    const auto same = [](const auto &value) { return objectOf(toBytes(value)) == protocol::toJson(value); };
    QVERIFY(same(MessageAdded{message}));
    QVERIFY(same(CustomerChanged{customer}));
    QVERIFY(same(Done{}));
    LogEvents::forEach([&](const auto &event) { QVERIFY(same(event)); });
    StaffCommands::forEach([&](const auto &command) { QVERIFY(same(command)); });

    const Answer done{CommandId(u"i\"d"_s), toBytes(MessageAdded{message})};
    QCOMPARE(objectOf(done.frame()), objectOf(protocol::encode(done.reply())));
    const Answer refused{CommandId(u"id"_s), refuse(ErrorCode::Full, u"full"_s, u"with"_s)};
    QCOMPARE(objectOf(refused.frame()), objectOf(protocol::encode(refused.reply())));
}

QTEST_GUILESS_MAIN(FamiliesTest)
#include "tst_families.moc"
