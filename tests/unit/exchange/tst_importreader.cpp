// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importreader.h"

#include "models/exchange/exportwriter.h"

#include <QFile>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;
using Kind = ImportNote::Kind;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PARLEY_FIXTURES) + u"/exchange/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasNote(const ImportItem &item, Kind kind)
{
    return std::any_of(item.notes.cbegin(), item.notes.cend(),
                       [kind](const ImportNote &each) { return each.kind == kind; });
}

ImportFile read(const QString &name)
{
    ImportOptions options;
    options.fileName = name;
    return readImport(fixture(name), options).value_or(ImportFile());
}

} // namespace

class TestImportReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesEachForm_data();
    void recognisesEachForm();
    void readsChatwoot();
    void readsZendesk();
    void readsLiveHelperChat();
    void readsZammadYaml();
    void readsZammadCsv();
    void readsOurTable();
    void takesTheLanguageOfTheFileName();
    void putsEntriesIntoACategory();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void refusesOneItemAndTakesTheRest();
    void refusesATextThatIsTooLong();
    void refusesHugeFiles();
    void stopsWhenTold();
};

void TestImportReader::recognisesEachForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ExchangeForm>("form");
    using enum ExchangeForm;
    QTest::newRow("Chatwoot") << fixture(u"chatwoot.json"_s) << Chatwoot;
    QTest::newRow("Zendesk") << fixture(u"zendesk.json"_s) << Zendesk;
    QTest::newRow("Live Helper Chat") << fixture(u"livehelperchat.csv"_s) << LiveHelperChat;
    QTest::newRow("Zammad, YAML") << fixture(u"zammad.yml"_s) << ZammadYaml;
    QTest::newRow("Zammad, CSV") << fixture(u"zammad.csv"_s) << ZammadCsv;
    QTest::newRow("ours, CSV") << fixture(u"parley.csv"_s) << ParleyCsv;
    QTest::newRow("ours, CSV with a byte order mark")
        << "\xEF\xBB\xBF" + fixture(u"parley.csv"_s) << ParleyCsv;
    QTest::newRow("ours, CSV with semicolons") << QByteArray("title;text\nA;B\n") << ParleyCsv;
    QTest::newRow("ours, JSON") << writeExport({Entry()}, ParleyJson).bytes << ParleyJson;
    QTest::newRow("a list without its three dashes") << QByteArray("- name: a\n  content: b\n") << ZammadYaml;
    QTest::newRow("a broken one, by its beginning") << fixture(u"zendesk.json"_s).left(400) << Zendesk;
}

void TestImportReader::recognisesEachForm()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ExchangeForm, form);
    QCOMPARE(recognisedForm(bytes), std::optional(form));
}

void TestImportReader::readsChatwoot()
{
    const ImportFile file = read(u"chatwoot.json"_s);
    QCOMPARE(file.form, ExchangeForm::Chatwoot);
    QCOMPARE(file.items.size(), 4);
    const Entry &hello = file.items[0].entry;
    QCOMPARE(hello.shortcuts, QStringList{u"hello"_s});
    QCOMPARE(hello.title, u"Hello"_s);
    QCOMPARE(hello.variants.constFirst().language, u"en"_s);
    QCOMPARE(hello.variants.constFirst().text,
             u"Hi {{customer.first_name}}, this is {{ agent.name }}. How can I help?"_s);
    QCOMPARE(file.items[1].entry.shortcuts, QStringList{u"refund-b"_s});
    QVERIFY(hasNote(file.items[1], Kind::ShortcutChanged));
    QVERIFY(hasNote(file.items[1], Kind::PlaceholderAsked));
    QVERIFY(file.items[1].entry.variants.constFirst().text.contains(u"customer.attributes.card"_s));
    QVERIFY(!file.items[2].refusal.isEmpty());
    QVERIFY(hasNote(file.items[3], Kind::TemplateFault));
    QVERIFY(file.items[3].refusal.isEmpty());
}

void TestImportReader::readsZendesk()
{
    const ImportFile file = read(u"zendesk.json"_s);
    QCOMPARE(file.items.size(), 3);
    const Entry &issued = file.items[0].entry;
    QCOMPARE(issued.title, u"Refund issued"_s);
    QCOMPARE(issued.category, u"Refunds / Cards"_s);
    QCOMPARE(issued.tags, QStringList({u"refund"_s, u"card"_s}));
    QCOMPARE(
        issued.variants.constFirst().text,
        u"Hi {{customer.first_name}},\n\nwe have sent your refund.\nSee how long it takes "
        "(https://example.org/refunds).\n\n- cards: 5 days\n- credit: at once\n\n{{agent.name}} & team"_s);
    QVERIFY(hasNote(file.items[0], Kind::FormattingLeft));
    QVERIFY(hasNote(file.items[0], Kind::ActionLeft));
    QCOMPARE(file.items[1].entry.variants.constFirst().text,
             u"Ticket {{ask.ticket_id}} is closed. {{ask.dc_signature}}"_s);
    QVERIFY(hasNote(file.items[1], Kind::WasInactive));
    QVERIFY(hasNote(file.items[1], Kind::WasInternal));
    QVERIFY(hasNote(file.items[1], Kind::WasRestricted));
    QVERIFY(!file.items[2].refusal.isEmpty());
}

void TestImportReader::readsLiveHelperChat()
{
    const ImportFile file = read(u"livehelperchat.csv"_s);
    QCOMPARE(file.items.size(), 2);
    const ImportItem &greeting = file.items[0];
    QCOMPARE(greeting.line, 2);
    QCOMPARE(greeting.entry.category, u"Sales"_s);
    QCOMPARE(greeting.entry.tags, QStringList({u"hello"_s, u"start"_s}));
    QCOMPARE(greeting.entry.variants.size(), 3);
    QCOMPARE(greeting.entry.variants[0].text,
             u"Hello {{ customer.name }}, my name is {{ agent.name }}.\nHow may I help?"_s);
    QCOMPARE(greeting.entry.variants[1].language, u"he"_s);
    QCOMPARE(greeting.entry.variants[2].language, u"he-IL"_s);
    QVERIFY(hasNote(greeting, Kind::FallbackLeft));
    const ImportItem &season = file.items[1];
    QCOMPARE(season.line, 4);
    QCOMPARE(season.entry.offeredFrom, 1766620800000);
    QCOMPARE(season.entry.offeredUntil, 1766793600000);
    QVERIFY(hasNote(season, Kind::WasInactive));
    QVERIFY(hasNote(season, Kind::QuotedBraces));
    QVERIFY(season.entry.variants[0].text.contains(u"{{ ask.returned_plan }}"_s));
}

void TestImportReader::readsZammadYaml()
{
    const ImportFile file = read(u"zammad.yml"_s);
    QCOMPARE(file.items.size(), 2);
    QCOMPARE(file.items[0].line, 4);
    QCOMPARE(file.items[0].entry.shortcuts, QStringList{u"br"_s});
    QCOMPARE(file.items[0].entry.title, u"Best regards"_s);
    QCOMPARE(file.items[0].entry.tags, QStringList({u"greeting"_s, u"closing"_s}));
    QCOMPARE(file.items[0].entry.variants.constFirst().text, u"Best regards, {{ agent.name }}"_s);
    QCOMPARE(file.items[1].entry.variants.constFirst().text,
             u"Hello {{ customer.first_name }},\n\nplease send us more about {{ ask.ticket_number }}."_s);
}

void TestImportReader::readsZammadCsv()
{
    const ImportFile file = read(u"zammad.csv"_s);
    QCOMPARE(file.items.size(), 2);
    QCOMPARE(file.items[0].entry.variants.size(), 2);
    QCOMPARE(file.items[0].entry.variants[0].text, u"Best regards,\n{{ agent.name }}"_s);
    QCOMPARE(file.items[0].entry.variants[1].language, u"he"_s);
    QVERIFY(hasNote(file.items[1], Kind::WasInactive));
}

void TestImportReader::readsOurTable()
{
    const ImportFile file = read(u"parley.csv"_s);
    QCOMPARE(file.items.size(), 3);
    const Entry &refund = file.items[0].entry;
    QCOMPARE(refund.id, EntryId(u"e-1"_s));
    QCOMPARE(refund.shortcuts, QStringList({u"refund"_s, u"money"_s}));
    QCOMPARE(refund.tags, QStringList({u"refunds"_s, u"cards | banks"_s}));
    QCOMPARE(refund.reviewDays, 30);
    QCOMPARE(refund.variants.size(), 2);
    QCOMPARE(refund.variants[1].form, FormOfAddress::Feminine);
    QCOMPARE(refund.variants[1].channels, QList<Channel>({Channel::Sms, Channel::WhatsApp}));
    QCOMPARE(file.items[1].entry.variants[0].text, u"=SUM is what you need"_s);
    QCOMPARE(file.items[1].entry.kind, EntryKind::Phrase);
    QVERIFY2(file.items[2].refusal.contains(u"fax"_s), qPrintable(file.items[2].refusal));
}

void TestImportReader::takesTheLanguageOfTheFileName()
{
    ImportOptions options;
    options.fileName = u"/somewhere/pl.yml"_s;
    const auto file = readImport(fixture(u"zammad.yml"_s), options);
    QVERIFY(file);
    QCOMPARE(file->items[0].entry.variants[0].language, u"pl"_s);
}

void TestImportReader::putsEntriesIntoACategory()
{
    ImportOptions options;
    options.language = u"ar"_s;
    options.category = u"From Chatwoot"_s;
    const auto file = readImport(fixture(u"chatwoot.json"_s), options);
    QVERIFY(file);
    QCOMPARE(file->items[0].entry.category, u"From Chatwoot"_s);
    QCOMPARE(file->items[0].entry.variants[0].language, u"ar"_s);
}

void TestImportReader::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing in it") << QByteArray(" \n") << u"empty"_s;
    QTest::newRow("of no known form") << QByteArray("%PDF-1.4 hello") << u"known forms"_s;
    QTest::newRow("JSON that breaks off") << fixture(u"zendesk.json"_s).left(400) << u"breaks off"_s;
    QTest::newRow("JSON with a wrong sign")
        << QByteArray("[\n{\"short_code\": \"a\",\n oops}\n]") << u"Line 3"_s;
    QTest::newRow("JSON nested without end")
        << "[{\"short_code\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}]" << u"nested"_s;
    QTest::newRow("a newer form of ours")
        << QByteArray(R"({"format": "parley-library", "version": 9, "entries": []})") << u"newer Parley"_s;
    QTest::newRow("a list that is none") << QByteArray(R"({"macros": 5})") << u"macros"_s;
    QTest::newRow("no entries at all") << QByteArray(R"({"macros": []})") << u"no entries"_s;
    QTest::newRow("letters of another encoding")
        << QByteArray("title,text\nA,B\nZa\xBF\xF3\xB3\xE6,x\n") << u"Line 3"_s;
    QTest::newRow("bytes that are no text") << QByteArray("title,text\nA\0B,x\n", 17) << u"not a text file"_s;
    QTest::newRow("a quote that is never closed") << QByteArray("title,text\nA,\"B\nC,D\n") << u"line 2"_s;
    QTest::newRow("YAML with an alias") << QByteArray("---\n- name: &a x\n  content: *a\n") << u"Line 3"_s;
    QTest::newRow("a YAML bomb") << QByteArray(
        "---\na: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n")
                                 << u"alias"_s;
    QTest::newRow("YAML nested without end")
        << "---\n- name: " + QByteArray(4000, '[') + QByteArray(4000, ']') << u"nested"_s;
    QTest::newRow("YAML with a wrong indent")
        << QByteArray("---\n- name: a\n content: b\n   x: [\n") << u"not YAML"_s;
    QTest::newRow("YAML that is no list") << QByteArray("---\nname: a\n") << u"no list"_s;
}

void TestImportReader::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto file = readImport(bytes, {});
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
}

void TestImportReader::refusesOneItemAndTakesTheRest()
{
    const QByteArray bytes = R"({"format": "parley-library", "version": 1, "entries": [
        {"id": "a", "kind": "reply", "title": "A", "variants": [{"language": "en", "text": 5}]},
        7,
        {"kind": "reply", "title": "B", "variants": [{"language": "en", "text": "b"}]},
        {"id": "c", "kind": "song", "title": "C"}]})";
    const auto file = readImport(bytes, {});
    QVERIFY(file);
    QVERIFY2(file->items[0].refusal.contains(u"entries[0].variants[0].text"_s),
             qPrintable(file->items[0].refusal));
    QCOMPARE(file->items[0].entry.title, u"A"_s);
    QVERIFY(!file->items[1].refusal.isEmpty());
    QVERIFY(file->items[2].refusal.isEmpty());
    QCOMPARE(file->items[2].number, 3);
    QVERIFY(!file->items[3].refusal.isEmpty());
}

void TestImportReader::refusesATextThatIsTooLong()
{
    const auto file = readImport("title,text\nA," + QByteArray(40'000, 'x') + "\n", {});
    QVERIFY(file);
    QVERIFY2(file->items[0].refusal.contains(u"32 KiB"_s), qPrintable(file->items[0].refusal));
}

void TestImportReader::refusesHugeFiles()
{
    const auto file = readImport(QByteArray(100'000'000, ' '), {});
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::TooLarge);
    QVERIFY2(file.error().message.contains(u"100 MB"_s), qPrintable(file.error().message));
}

void TestImportReader::stopsWhenTold()
{
    const auto file = readImport(fixture(u"chatwoot.json"_s), {}, [](int, int) { return false; });
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestImportReader)
#include "tst_importreader.moc"
