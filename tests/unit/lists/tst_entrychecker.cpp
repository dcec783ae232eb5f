// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/entrychecker.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'780'000'000'000;

Entry entryWith(const QString &text, const QString &language = u"en"_s)
{
    Entry entry;
    entry.id = EntryId(u"e-1"_s);
    entry.title = u"Refund: when it arrives"_s;
    entry.owner = UserId(u"u-leila"_s);
    entry.variants = {{language, FormOfAddress::Neutral, text, {}, {}, 1}};
    return entry;
}

Entry link(const QString &name, const QHash<QString, QString> &addresses)
{
    Entry entry;
    entry.id = EntryId(u"l-"_s + name);
    entry.kind = EntryKind::Link;
    entry.title = name;
    entry.shortcuts = {name};
    entry.owner = UserId(u"u-leila"_s);
    for (auto it = addresses.begin(); it != addresses.end(); ++it)
        entry.variants.append({it.key(), FormOfAddress::Neutral, it.value()});
    return entry;
}

ToneGuide guide(const QString &brand, const QString &language, const QString &avoid)
{
    ToneGuide guide;
    guide.brand = brand;
    guide.language = language;
    guide.avoid = {{avoid, {}, u"say what happens next"_s}};
    guide.allowsCapitals = true;
    return guide;
}

Centre centre()
{
    Centre centre;
    centre.channels = {{Channel::WebChat, 60, 0.25, 500}, {Channel::Sms, 180, 0.25, 6}};
    return centre;
}

QStringList kinds(const QList<Finding> &findings)
{
    QStringList kinds;
    for (const Finding &each : findings)
        kinds.append(nameOf(each.kind));
    return kinds;
}

const Finding *find(const QList<Finding> &findings, CheckKind kind)
{
    for (const Finding &each : findings)
        if (each.kind == kind)
            return &each;
    return nullptr;
}

QString found(const Entry &entry, const Finding &finding)
{
    return entry.variants[finding.variant].text.mid(finding.start, finding.length);
}

} // namespace

class TestEntryChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTone();
    void takesTheGuideOfTheEntrysBrand();
    void asksNoGreetingOfAPhrase();
    void checksSpelling_data();
    void checksSpelling();
    void countsThePartsOfAnSms_data();
    void countsThePartsOfAnSms();
    void letsAShortTextStandInForSms();
    void checksTheLimitOfAChannel();
    void putsDangersFirst();
    void remembersWhatWasKept();
    void checksAnEntryAmongThousandsWithoutReadingThem();
    void saysWhenSomethingElseChanges();
};

void TestEntryChecker::checksTone()
{
    EntryChecker checker;
    checker.setToneGuides({guide({}, u"en"_s, u"unfortunately"_s), guide({}, u"he"_s, u"לצערי"_s)});
    const Entry entry =
        entryWith(u"Hi.\nUnfortunately banks need {{ ask.days | default: \"unfortunately\" }}"_s);
    const QList<Finding> findings = checker.check(entry, now);
    QCOMPARE(kinds(findings), QStringList{u"avoided_word"_s});
    QCOMPARE(found(entry, findings[0]), u"Unfortunately"_s);
    QCOMPARE(findings[0].line, 2);
    QCOMPARE(findings[0].severity, Severity::Warn);
    QCOMPARE(findings[0].reason, u"say what happens next"_s);
    QCOMPARE(kinds(checker.check(entryWith(u"ולצערי אין מלאי"_s, u"he"_s), now)),
             QStringList{u"avoided_word"_s});
    QCOMPARE(kinds(checker.check(entryWith(u"unfortunately"_s, u"pl"_s), now)), QStringList());
}

void TestEntryChecker::takesTheGuideOfTheEntrysBrand()
{
    EntryChecker checker;
    checker.setToneGuides({guide({}, u"en"_s, u"cheap"_s), guide(u"Oak"_s, u"en"_s, u"pricey"_s)});
    Entry entry = entryWith(u"It is cheap, not pricey."_s);
    QCOMPARE(found(entry, checker.check(entry, now).value(0)), u"cheap"_s);
    entry.brands = {u"Oak"_s};
    QCOMPARE(found(entry, checker.check(entry, now).value(0)), u"pricey"_s);
    entry.brands = {u"Oak"_s, u"Pine"_s};
    QCOMPARE(checker.check(entry, now).size(), 2);
    entry.variants[0].brand = u"Pine"_s;
    QCOMPARE(found(entry, checker.check(entry, now).value(0)), u"cheap"_s);
}

void TestEntryChecker::asksNoGreetingOfAPhrase()
{
    EntryChecker checker;
    ToneGuide greeting = guide({}, u"en"_s, u"never"_s);
    greeting.greeting = ToneRule::Required;
    greeting.greetings = {u"Hi"_s};
    checker.setToneGuides({greeting});
    Entry entry = entryWith(u"Great question."_s);
    QCOMPARE(kinds(checker.check(entry, now)), QStringList{u"greeting_missing"_s});
    entry.kind = EntryKind::Phrase;
    QCOMPARE(kinds(checker.check(entry, now)), QStringList());
}

void TestEntryChecker::checksSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wrong");

    QTest::newRow("a word") << u"you will recieve it"_s << QStringList{u"recieve"_s};
    QTest::newRow("twice") << u"recieve, recieve"_s << QStringList{u"recieve"_s, u"recieve"_s};
    QTest::newRow("a name in an address") << u"see recieve.example or support@recieve.example"_s << QStringList();
    QTest::newRow("a field") << u"{{ ask.recieve }}"_s << QStringList();
    QTest::newRow("in a branch") << u"{% if order %}recieve{% endif %}"_s << QStringList{u"recieve"_s};
    QTest::newRow("a code") << u"recieve2"_s << QStringList();
}

void TestEntryChecker::checksSpelling()
{
    QFETCH(QString, text);
    EntryChecker checker;
    checker.setSpelling({[](const QString &language, const QString &word) {
                             return language != "en"_L1 || word != "recieve"_L1;
                         },
                         [](const QString &, const QString &) { return u"receive"_s; }});
    const Entry entry = entryWith(text);
    QStringList wrong;
    for (const Finding &each : checker.check(entry, now)) {
        QCOMPARE(each.kind, CheckKind::Spelling);
        QCOMPARE(each.severity, Severity::Danger);
        QCOMPARE(each.mend->text, u"receive"_s);
        QCOMPARE(each.mend->start, each.start);
        wrong.append(found(entry, each));
    }
    QTEST(wrong, "wrong");
    QVERIFY(checker.check(entryWith(u"recieve"_s, u"pl"_s), now).isEmpty());
}

void TestEntryChecker::countsThePartsOfAnSms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("parts"); // 0: nothing to say
    QTest::addColumn<int>("fewer");

    QTest::newRow("one part") << QString(160, u'a') << u"en"_s << 0 << 0;
    QTest::newRow("two parts, by one character") << QString(161, u'a') << u"en"_s << 2 << 1;
    QTest::newRow("two parts, well filled") << QString(250, u'a') << u"en"_s << 0 << 0;
    QTest::newRow("three parts, by two characters") << QString(308, u'a') << u"en"_s << 3 << 2;
    QTest::newRow("Polish letters fill it sooner") << QString(69, u'a') + u"ąę"_s << u"pl"_s << 2 << 1;
    QTest::newRow("Hebrew") << QString(136, u'א') << u"he"_s << 3 << 2;
}

void TestEntryChecker::countsThePartsOfAnSms()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(int, parts);
    EntryChecker checker;
    checker.setCentre(centre());
    const QList<Finding> findings = checker.check(entryWith(text, language), now);
    const Finding *finding = find(findings, CheckKind::LongForSms);
    QCOMPARE(finding != nullptr, parts > 0);
    if (!finding)
        return;
    QCOMPARE(finding->count, parts);
    QTEST(finding->most, "fewer");
}

void TestEntryChecker::letsAShortTextStandInForSms()
{
    EntryChecker checker;
    checker.setCentre(centre());
    Entry entry = entryWith(QString(400, u'a'));
    QVERIFY(find(checker.check(entry, now), CheckKind::LongForSms));
    entry.variants.append({u"en"_s, FormOfAddress::Neutral, u"Short."_s, {}, {Channel::Sms}, 1});
    QVERIFY(!find(checker.check(entry, now), CheckKind::LongForSms));
    entry.variants.removeLast();
    entry.channels = {Channel::WebChat};
    QVERIFY(!find(checker.check(entry, now), CheckKind::LongForSms));
}

void TestEntryChecker::checksTheLimitOfAChannel()
{
    EntryChecker checker;
    checker.setCentre(centre());
    Entry entry = entryWith(QString(501, u'a'));
    QList<Finding> findings = checker.check(entry, now);
    const Finding *finding = find(findings, CheckKind::TooLong);
    QVERIFY(finding);
    QCOMPARE(finding->channel, Channel::WebChat);
    QCOMPARE(finding->count, 501);
    QCOMPARE(finding->most, 500);
    QCOMPARE(finding->severity, Severity::Warn);
    entry.channels = {Channel::WebChat};
    findings = checker.check(entry, now);
    QCOMPARE(find(findings, CheckKind::TooLong)->severity, Severity::Danger);

    // What is filled in counts as it will be.
    RenderData data;
    data.setRoot(u"customer"_s, Value(Value::Map{{u"first_name"_s, Value(QString(20, u'n'))}}));
    checker.setSamples({{u"en"_s, data}});
    entry.variants[0].text = u"{{ customer.first_name | default: \"\" }}"_s + QString(481, u'a');
    QCOMPARE(find(checker.check(entry, now), CheckKind::TooLong)->count, 501);
}

void TestEntryChecker::putsDangersFirst()
{
    EntryChecker checker;
    checker.setToneGuides({guide({}, u"en"_s, u"unfortunately"_s)});
    Entry entry = entryWith(u"Unfortunately {{ customer.name }}"_s);
    entry.owner = {};
    QCOMPARE(kinds(checker.check(entry, now)),
             (QStringList{u"missing_default"_s, u"avoided_word"_s, u"no_owner"_s}));
}

void TestEntryChecker::remembersWhatWasKept()
{
    EntryChecker checker;
    checker.setToneGuides({guide({}, u"en"_s, u"unfortunately"_s)});
    Entry entry = entryWith(u"Unfortunately {{ customer.name }}"_s);
    for (const Finding &each : checker.check(entry, now))
        entry.kept.append({each.key, u"It is so"_s});
    entry.variants[0].text.prepend(u"Hello there. "_s);
    const QList<Finding> findings = checker.check(entry, now);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(find(findings, CheckKind::AvoidedWord)->kept, std::optional(u"It is so"_s));
    QVERIFY2(!find(findings, CheckKind::MissingDefault)->kept, "a danger cannot be kept");
}

void TestEntryChecker::checksAnEntryAmongThousandsWithoutReadingThem()
{
    QList<Entry> entries;
    for (int i = 0; i < 3000; ++i) {
        Entry entry = entryWith(
            u"Entry number %1 tells of the thing %2 in its own way, and of %3."_s.arg(i).arg(i * 7).arg(
                i * 13));
        entry.id = EntryId(u"e-%1"_s.arg(i));
        entry.title = u"Entry %1"_s.arg(i);
        entries.append(entry);
    }
    EntryChecker checker;
    checker.setEntries(entries);
    QCOMPARE(checker.languages(), QStringList{u"en"_s});
    Entry copy = entries[1234];
    copy.id = EntryId(u"new"_s);
    const QList<Finding> findings = checker.check(copy, now);
    QCOMPARE(kinds(findings), QStringList{u"same_text"_s});
    QCOMPARE(findings[0].other, entries[1234].id);
    Entry retired = entries[1234];
    retired.status = EntryStatus::Retired;
    checker.putEntry(retired);
    QVERIFY(!find(checker.check(copy, now), CheckKind::SameText));
}

void TestEntryChecker::saysWhenSomethingElseChanges()
{
    EntryChecker checker;
    QSignalSpy changed(&checker, &EntryChecker::changed);
    checker.setToneGuides({});
    checker.putEntry(link(u"returns"_s, {{u"en"_s, u"https://shop.example/returns"_s}}));
    QCOMPARE(changed.count(), 2);
    const Entry entry = entryWith(u"Here: {{ link.returns }}"_s);
    QVERIFY(checker.check(entry, now).isEmpty());
    checker.putLinkCheck({u"https://shop.example/returns"_s, LinkStanding::Dead, u"404"_s, now});
    QCOMPARE(changed.count(), 3);
    const QList<Finding> findings = checker.check(entry, now);
    QCOMPARE(kinds(findings), QStringList{u"dead_link"_s});
    QCOMPARE(found(entry, findings[0]), u"{{ link.returns }}"_s);
}

QTEST_GUILESS_MAIN(TestEntryChecker)
#include "tst_entrychecker.moc"
