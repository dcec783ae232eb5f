// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/sendguard.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(parley::GuardKind)

class SendGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesPlaceholdersLeftAsText_data();
    void refusesPlaceholdersLeftAsText();
    void refusesAFieldToFillAndAsksAboutAnUncertainOne();
    void findsOtherCustomers_data();
    void findsOtherCustomers();
    void findsOtherOrders_data();
    void findsOtherOrders();
    void letsTheCustomersOwnNumbersStand();
    void offersAnotherWordingForWhatWasSentBefore();
    void findsWordsToAvoidAndTheRestOfTheGuideOnRequest();
    void offersTheAddressInTheCustomersLanguage_data();
    void offersTheAddressInTheCustomersLanguage();
    void keepsLinksAloneThatHaveNoAddressForTheLanguage();
    void countsTheMessagesOfALongText();
    void putsWhatRefusesFirst();
    void staysQuietWithAnOrdinaryAnswer_data();
    void staysQuietWithAnOrdinaryAnswer();
    void isQuickEnoughForEveryKey();

private:
    [[nodiscard]] static GuardedText plain(const QString &text) { return {text, {}, {}}; }
    [[nodiscard]] static GuardContext context();
    [[nodiscard]] static QStringList found(GuardKind kind, const QString &text,
                                           const GuardContext &context = SendGuardTest::context());
};

GuardContext SendGuardTest::context()
{
    GuardContext context;
    context.ownNames = {u"Omar Haddad"_s, u"Dana Levi"_s};
    context.ownNumbers = {u"AP-20418"_s};
    context.others = {{u"Hannah Berg"_s, {u"AP-20399"_s, u"2024"_s}},
                      {u"Will Stone"_s, {u"77120455"_s}},
                      {u"נועה כהן"_s, {}},
                      {u"ليلى منصور"_s, {}},
                      {u"Omar Nasser"_s, {}},
                      {u"Grace"_s, {}}};
    return context;
}

QStringList SendGuardTest::found(GuardKind kind, const QString &text, const GuardContext &context)
{
    QStringList parts;
    for (const GuardFinding &each : SendGuard(context).findings(plain(text))) {
        if (each.kind != kind)
            continue;
        parts += each.found;
        if (text.mid(each.start, each.length) != each.found)
            parts += u"elsewhere"_s;
    }
    return parts;
}

void SendGuardTest::refusesPlaceholdersLeftAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QString &text, const QStringList &parts) {
        QTest::newRow(name) << text << parts;
    };
    row("Liquid's", u"Hi {{ customer.first_name }}, it left"_s, {u"{{ customer.first_name }}"_s});
    row("Liquid's, not closed", u"Hi {{ customer"_s, {u"{{ customer"_s});
    row("a tag", u"{% if order %}It left{% endif %}"_s, {u"{% if order %}"_s, u"{% endif %}"_s});
    row("Ruby's", u"Hi #{name}!"_s, {u"#{name}"_s});
    row("Ticket software's", u"Hi ${ticket.name}"_s, {u"${ticket.name}"_s});
    row("in single braces", u"Hi {nick}, hello"_s, {u"{nick}"_s});
    row("in Hebrew braces", u"שלום {שם הלקוח}"_s, {u"{שם הלקוח}"_s});
    row("in double brackets", u"Hi [[first name]]"_s, {u"[[first name]]"_s});
    row("in brackets", u"Dear [NAME], your order [ORDER NUMBER]"_s, {u"[NAME]"_s, u"[ORDER NUMBER]"_s});
    row("in brackets, Hebrew", u"שלום [שם הלקוח],"_s, {u"[שם הלקוח]"_s});
    row("in brackets, Arabic", u"مرحبا [اسم العميل]"_s, {u"[اسم العميل]"_s});
    row("in brackets, Polish", u"Dzień dobry [imię klienta]"_s, {u"[imię klienta]"_s});
    row("in angles", u"Your code is <order number>"_s, {u"<order number>"_s});
    row("of a mailing", u"Dear *|FNAME|*"_s, {u"*|FNAME|*"_s});
    row("between percents", u"Dear %FIRST_NAME%, hi"_s, {u"%FIRST_NAME%"_s});
    row("a blank of X", u"It comes on XXX."_s, {u"XXX"_s});
    row("a blank of lines", u"It comes on ____."_s, {u"____"_s});
    row("a masked card is none", u"Your card XXXX-XXXX-XXXX-4242 was charged"_s, {});
    row("a remark is none", u"[Sale ends Sunday] <3 and 20% off"_s, {});
    row("a size is none", u"We have it in XXL and XXXL"_s, {});
    row("a kiss is none", u"See you soon xxx"_s, {});
    row("a link is none", u"https://shop.example/a%20b%D7%A9%D7%9C?x=1"_s, {});
    row("a snake is none", u"the field order_number_id and /my_path/__init__"_s, {});
}

void SendGuardTest::refusesPlaceholdersLeftAsText()
{
    QFETCH(QString, text);
    QTEST(found(GuardKind::LeftPlaceholder, text), "parts");
    for (const GuardFinding &each : SendGuard({}).findings(plain(text)))
        QCOMPARE(each.severity, GuardSeverity::Refuse);
}

void SendGuardTest::refusesAFieldToFillAndAsksAboutAnUncertainOne()
{
    GuardedText draft = plain(u"Cześć Marku, \uFFFC"_s);
    draft.spans = {{6, 5, u"customer.first_name"_s, u"first name"_s, SpanState::Uncertain},
                   {13, 1, u"ask.date"_s, u"delivery date"_s, SpanState::Missing}};
    const auto findings = SendGuard({}).findings(draft);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.first().kind, GuardKind::Unfilled);
    QCOMPARE(findings.first().severity, GuardSeverity::Refuse);
    QCOMPARE(findings.first().found, u"delivery date"_s);
    QCOMPARE(findings.last().kind, GuardKind::Uncertain);
    QCOMPARE(findings.last().severity, GuardSeverity::Ask);
    QCOMPARE(findings.last().found, u"Marku"_s);
}

void SendGuardTest::findsOtherCustomers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QString &text, const QStringList &parts) {
        QTest::newRow(name) << text << parts;
    };
    row("the whole name anywhere", u"I told hannah berg so"_s, {u"hannah berg"_s});
    row("the whole name across lines", u"For Hannah\nBerg"_s, {u"Hannah\nBerg"_s});
    row("within another word", u"Hannah Bergson wrote"_s, {});
    row("a first name after a greeting", u"Hi Hannah, it left"_s, {u"Hannah"_s});
    row("a first name after a greeting and a comma", u"Hello, Hannah!"_s, {u"Hannah"_s});
    row("a last name after a greeting and a title", u"Dear Mrs. Berg, it left"_s, {u"Berg"_s});
    row("a first name in a sentence", u"Our colleague Hannah will call"_s, {});
    row("a word that is a name", u"It will come with grace, I mark it"_s, {});
    row("a word that is a name, after thanks", u"Thank you. Will you be in?"_s, {});
    row("a word that is a name, after a comma", u"Hi, will it fit?"_s, {});
    row("a name that is a word, called", u"Hi Will, it fits"_s, {u"Will"_s});
    row("the agent's own", u"Thanks, Dana"_s, {});
    row("a first name that the customer shares", u"Hi Omar, it left"_s, {});
    row("the whole name of who shares the first", u"For Omar Nasser"_s, {u"Omar Nasser"_s});
    row("Hebrew, after a greeting", u"היי נועה, ההזמנה יצאה"_s, {u"נועה"_s});
    row("Hebrew, with a particle", u"שלחתי לנועה כהן"_s, {u"נועה כהן"_s});
    row("Hebrew, in a sentence", u"הגינה נועה ברוח"_s, {});
    row("Arabic, after a greeting", u"مرحبا ليلى، الطلب في الطريق"_s, {u"ليلى"_s});
    row("Arabic, with a particle", u"كتبت لليلى منصور"_s, {u"ليلى منصور"_s});
}

void SendGuardTest::findsOtherCustomers()
{
    QFETCH(QString, text);
    QTEST(found(GuardKind::OtherCustomer, text), "parts");
}

void SendGuardTest::findsOtherOrders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QString &text, const QStringList &parts) {
        QTest::newRow(name) << text << parts;
    };
    row("as it is written", u"Order AP-20399 left"_s, {u"AP-20399"_s});
    row("joined otherwise", u"order ap 20399 left"_s, {u"ap 20399"_s});
    row("not joined", u"(AP20399)"_s, {u"AP20399"_s});
    row("isolated", u"הזמנה \u2066AP-20399\u2069 יצאה"_s, {u"AP-20399"_s});
    row("digits alone", u"no. 77120455"_s, {u"77120455"_s});
    row("part of a longer number", u"Order AP-203991 and 177120455"_s, {});
    row("the customer's own", u"Order AP-20418"_s, {});
    row("as short as a year", u"since 2024"_s, {});
}

void SendGuardTest::findsOtherOrders()
{
    QFETCH(QString, text);
    QTEST(found(GuardKind::OtherNumber, text), "parts");
}

void SendGuardTest::letsTheCustomersOwnNumbersStand()
{
    GuardContext both = context();
    both.ownNumbers += u"AP-20399"_s;
    QVERIFY(found(GuardKind::OtherNumber, u"AP-20399"_s, both).isEmpty());
}

void SendGuardTest::offersAnotherWordingForWhatWasSentBefore()
{
    RepeatedEntry repeated;
    repeated.entry = EntryId(u"refund"_s);
    repeated.title = u"Refund"_s;
    repeated.offered = EntryId(u"refund-again"_s);
    repeated.offeredTitle = u"Refund, again"_s;
    repeated.offeredText.text = u"As I wrote, it is on its way."_s;
    GuardContext with;
    with.repeated = {repeated};
    GuardedText draft = plain(u"Hello. It is on its way. Bye"_s);
    draft.entries = {{repeated.entry, 7, 17}};
    const auto findings = SendGuard(with).findings(draft);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().kind, GuardKind::SentBefore);
    QCOMPARE(findings.first().severity, GuardSeverity::Ask);
    QCOMPARE(*findings.first().mend, (GuardMend{7, 17, repeated.offeredText.text}));
    QVERIFY(SendGuard(with).findings(plain(u"Hello."_s)).isEmpty());
}

void SendGuardTest::findsWordsToAvoidAndTheRestOfTheGuideOnRequest()
{
    GuardContext with;
    with.guide.language = u"en"_s;
    with.guide.avoid = {{u"unfortunately"_s, u"sadly"_s, {}}};
    with.guide.exclamations = 0;
    const QString text = u"Unfortunately it is late!"_s;
    QCOMPARE(found(GuardKind::AvoidedWord, text, with), QStringList{u"Unfortunately"_s});
    QVERIFY(found(GuardKind::Tone, text, with).isEmpty());
    with.wantsTone = true;
    QVERIFY(!found(GuardKind::Tone, text, with).isEmpty());
    const auto word = SendGuard(with).findings(plain(text)).first();
    QCOMPARE(word.severity, GuardSeverity::Ask);
    QVERIFY(word.mend);
}

void SendGuardTest::offersTheAddressInTheCustomersLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("another language's")
        << u"See https://shop.example/en/help."_s << QStringList{u"https://shop.example/en/help"_s};
    QTest::newRow("without scheme") << u"(www.shop.example/en/help/)"_s
                                    << QStringList{u"www.shop.example/en/help/"_s};
    QTest::newRow("the right one") << u"https://shop.example/he/help"_s << QStringList();
    QTest::newRow("a longer address") << u"https://shop.example/en/help/returns"_s << QStringList();
    QTest::newRow("isolated") << u"\u2066https://shop.example/en/help\u2069"_s
                              << QStringList{u"https://shop.example/en/help"_s};
}

void SendGuardTest::offersTheAddressInTheCustomersLanguage()
{
    QFETCH(QString, text);
    Entry link;
    link.kind = EntryKind::Link;
    link.variants = {{u"en"_s, {}, u"https://shop.example/en/help"_s},
                     {u"he"_s, {}, u"https://shop.example/he/help"_s}};
    GuardContext with;
    with.links = linksFor({link}, u"he-IL"_s);
    QTEST(found(GuardKind::WrongLink, text, with), "parts");
    for (const GuardFinding &each : SendGuard(with).findings(plain(text)))
        QCOMPARE(each.mend->text, u"https://shop.example/he/help"_s);
}

void SendGuardTest::keepsLinksAloneThatHaveNoAddressForTheLanguage()
{
    Entry link;
    link.kind = EntryKind::Link;
    link.variants = {{u"en"_s, {}, u"https://shop.example/help"_s},
                     {u"he"_s, {}, u"https://shop.example/he"_s}};
    QVERIFY(linksFor({link}, u"pl"_s).isEmpty());
    Entry other = link;
    other.variants = {{u"he"_s, {}, u"https://shop.example/help"_s}, {u"en"_s, {}, u"https://b.example"_s}};
    // For another link this very address is the right one.
    QVERIFY(!linksFor({link, other}, u"he"_s).contains(linkKey(u"https://shop.example/help")));
}

void SendGuardTest::countsTheMessagesOfALongText()
{
    GuardContext with;
    with.channel = Channel::Sms;
    with.textLimit = 1;
    const auto findings = SendGuard(with).findings(plain(u"Dzień dobry, "_s.repeated(12)));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().kind, GuardKind::TooLong);
    QCOMPARE(findings.first().severity, GuardSeverity::Ask);
    QVERIFY(findings.first().count >= 3);
    with.textLimit = 4;
    QVERIFY(SendGuard(with).findings(plain(u"Dzień dobry, "_s.repeated(12))).isEmpty());
}

void SendGuardTest::putsWhatRefusesFirst()
{
    const auto findings = SendGuard(context()).findings(plain(u"Hi Hannah, order AP-20399 of {{ name }}"_s));
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings.at(0).kind, GuardKind::LeftPlaceholder);
    QCOMPARE(findings.at(1).kind, GuardKind::OtherCustomer);
    QCOMPARE(findings.at(2).kind, GuardKind::OtherNumber);
}

void SendGuardTest::staysQuietWithAnOrdinaryAnswer_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English")
        << u"Hi Omar, order AP-20418 left today and will be with you on 2024-06-19. Thank you!"_s;
    QTest::newRow("Hebrew") << u"היי עומר, הזמנה \u2066AP-20418\u2069 יצאה היום (50% הנחה) ותגיע עד 18:00."_s;
    QTest::newRow("Arabic") << u"مرحبا عمر، الطلب في الطريق وسيصل غدا."_s;
    QTest::newRow("Polish") << u"Dzień dobry, zamówienie zostało wysłane – dziękuję za cierpliwość!"_s;
    QTest::newRow("nothing") << u"  \n"_s;
}

void SendGuardTest::staysQuietWithAnOrdinaryAnswer()
{
    QFETCH(QString, text);
    const auto findings = SendGuard(context()).findings(plain(text));
    for (const GuardFinding &each : findings)
        qInfo() << int(each.kind) << each.found;
    QVERIFY(findings.isEmpty());
}

void SendGuardTest::isQuickEnoughForEveryKey()
{
    GuardContext with = context();
    while (with.others.size() < 8)
        with.others.append(with.others.first());
    const GuardedText draft = plain(u"Hi Omar, your order left and will be with you soon. "_s.repeated(38));
    QBENCHMARK { QVERIFY(SendGuard(with).findings(draft).isEmpty()); }
}

QTEST_GUILESS_MAIN(SendGuardTest)
#include "tst_sendguard.moc"
