// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importplanner.h"

#include "models/exchange/exportwriter.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;
using Kind = ImportNote::Kind;

namespace {

Entry entryOf(const QString &shortcut, const QString &title, const QString &text,
              const QString &language = u"en"_s)
{
    Entry entry;
    entry.id = EntryId(u"e-"_s + shortcut);
    entry.shortcuts = QStringList{shortcut};
    entry.title = title;
    entry.category = u"Refunds"_s;
    entry.tags = QStringList{u"money"_s};
    entry.variants = {{language, FormOfAddress::Neutral, text, {}, {}, 4}};
    entry.status = EntryStatus::Published;
    entry.version = 4;
    entry.publishedVersion = 4;
    return entry;
}

QList<Entry> library()
{
    QList<Entry> entries{entryOf(u"refund"_s, u"Refund issued"_s, u"Your refund is on its way."_s),
                         entryOf(u"late"_s, u"Delivery late"_s, u"We are sorry that it is late."_s)};
    Entry phrase = entryOf(u"hey"_s, u"Mine alone"_s, u"Hey you over there."_s);
    phrase.scope = Scope::Personal;
    entries.append(phrase);
    return entries;
}

ImportPlan planOf(const QByteArray &bytes, const QList<Entry> &entries = library())
{
    const auto file = readImport(bytes, {});
    return file ? planImport(*file, entries).value_or(ImportPlan()) : ImportPlan();
}

QByteArray chatwoot(const QList<std::pair<QString, QString>> &responses)
{
    QJsonArray array;
    for (const auto &[shortcut, text] : responses)
        array.append(QJsonObject{{u"short_code"_s, shortcut}, {u"content"_s, text}});
    return QJsonDocument(array).toJson();
}

bool hasNote(const ImportRow &row, Kind kind)
{
    return std::any_of(row.notes.cbegin(), row.notes.cend(),
                       [kind](const ImportNote &each) { return each.kind == kind; });
}

} // namespace

class TestImportPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOfEachRowWhatItIs_data();
    void saysOfEachRowWhatItIs();
    void findsNothingNewInItsOwnExport_data();
    void findsNothingNewInItsOwnExport();
    void namesWhatChanges();
    void keepsWhatTheFileDoesNotName();
    void takesOurJsonWhole();
    void keepsBothWithAnotherShortcut();
    void takesNoShortcutFromAnotherEntry();
    void bringsDraftsWithoutAnOwner();
    void takesOnlyChoicesTheRowOffers();
    void countsWhatWouldBeSent();
    void plansTenThousand();
    void stopsWhenTold();
};

void TestImportPlanner::saysOfEachRowWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("row");
    QTest::addColumn<ImportStatus>("status");
    QTest::addColumn<ImportChoice>("choice");
    using enum ImportStatus;
    QTest::newRow("nothing like it is there")
        << chatwoot({{u"bye"_s, u"Goodbye."_s}}) << 0 << New << ImportChoice::BringIn;
    QTest::newRow("its shortcut is there with another text")
        << chatwoot({{u"refund"_s, u"Your refund has left us."_s}}) << 0 << Changed << ImportChoice::Replace;
    QTest::newRow("its shortcut is there in capitals")
        << chatwoot({{u"REFUND"_s, u"Your refund has left us."_s}}) << 0 << Changed << ImportChoice::Replace;
    QTest::newRow("it is there word by word")
        << chatwoot({{u"refund"_s, u"Your refund is on its way."_s}}) << 0 << Same << ImportChoice::Skip;
    QTest::newRow("its text is another entry's")
        << chatwoot({{u"money"_s, u"your refund is  on its way."_s}}) << 0 << Duplicate << ImportChoice::Skip;
    QTest::newRow("its title is there in a table")
        << QByteArray("title,text\nDelivery late,It comes.\n") << 0 << Changed << ImportChoice::Replace;
    QTest::newRow("its title is there in another category")
        << QByteArray("title,category,text\nDelivery late,Garden,It comes.\n") << 0 << New
        << ImportChoice::BringIn;
    QTest::newRow("an agent's own phrase is nobody else's")
        << chatwoot({{u"hey"_s, u"Hello to everybody."_s}}) << 0 << New << ImportChoice::BringIn;
    QTest::newRow("it is twice in the file, word by word")
        << chatwoot({{u"a"_s, u"Goodbye."_s}, {u"a"_s, u"Goodbye."_s}}) << 1 << Duplicate
        << ImportChoice::Skip;
    QTest::newRow("its shortcut is twice in the file")
        << chatwoot({{u"a"_s, u"Goodbye."_s}, {u"a"_s, u"Good night."_s}}) << 1 << Duplicate
        << ImportChoice::KeepBoth;
    QTest::newRow("two rows are about one entry")
        << chatwoot({{u"refund"_s, u"One."_s}, {u"refund"_s, u"Two."_s}}) << 1 << Duplicate
        << ImportChoice::KeepBoth;
    QTest::newRow("it has no text") << QByteArray("title,text\nX,\n") << 0 << Refused << ImportChoice::Skip;
}

void TestImportPlanner::saysOfEachRowWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, row);
    const ImportPlan plan = planOf(bytes);
    QVERIFY(plan.rows().size() > row);
    QTEST(plan.rows()[row].status, "status");
    QTEST(plan.rows()[row].choice, "choice");
}

void TestImportPlanner::findsNothingNewInItsOwnExport_data()
{
    QTest::addColumn<ExchangeForm>("form");
    QTest::newRow("our JSON") << ExchangeForm::ParleyJson;
    QTest::newRow("our CSV") << ExchangeForm::ParleyCsv;
    QTest::newRow("Chatwoot") << ExchangeForm::Chatwoot;
    QTest::newRow("Zendesk") << ExchangeForm::Zendesk;
    QTest::newRow("Live Helper Chat") << ExchangeForm::LiveHelperChat;
    QTest::newRow("Zammad, YAML") << ExchangeForm::ZammadYaml;
    QTest::newRow("Zammad, CSV") << ExchangeForm::ZammadCsv;
}

void TestImportPlanner::findsNothingNewInItsOwnExport()
{
    QFETCH(ExchangeForm, form);
    QList<Entry> entries = library().mid(0, 2);
    entries[0].variants[0].text =
        u"Hi {{customer.first_name}},\n\nyour \"refund\" & more; see {{agent.name}}."_s;
    if (form != ExchangeForm::ParleyJson && form != ExchangeForm::ParleyCsv)
        entries[0].variants[0].text.replace(u"first_name"_s, u"name"_s);
    const bool hasSpacedBraces = form == ExchangeForm::LiveHelperChat || form == ExchangeForm::ZammadYaml
                                 || form == ExchangeForm::ZammadCsv;
    if (hasSpacedBraces)
        entries[0].variants[0].text.replace(u"{{"_s, u"{{ "_s).replace(u"}}"_s, u" }}"_s);
    const ImportPlan plan = planOf(writeExport(entries, form).bytes, entries);
    QCOMPARE(plan.form(), form);
    QCOMPARE(plan.rows().size(), 2);
    for (const ImportRow &row : plan.rows())
        QVERIFY2(row.status == ImportStatus::Same,
                 qPrintable(nameOf(row.status) + u": "_s + row.entry.variants.value(0).text));
}

void TestImportPlanner::namesWhatChanges()
{
    const ImportPlan plan = planOf("entry,title,tags,language,text\n"
                                   "e-refund,Refund sent,money|cards,en,Your refund has left us.\n"
                                   "e-refund,Refund sent,money|cards,he,ההחזר בדרך\n");
    QCOMPARE(plan.rows().size(), 1);
    QList<ImportChange::Part> parts;
    for (const ImportChange &each : plan.rows()[0].changes)
        parts.append(each.part);
    using enum ImportChange::Part;
    QCOMPARE(parts, QList<ImportChange::Part>({Title, Tags, Text, Text}));
    const ImportChange &english = plan.rows()[0].changes[2];
    QCOMPARE(english.language, u"en"_s);
    QCOMPARE(english.before, u"Your refund is on its way."_s);
    QCOMPARE(english.after, u"Your refund has left us."_s);
    QVERIFY(plan.rows()[0].changes[3].before.isEmpty());
}

void TestImportPlanner::keepsWhatTheFileDoesNotName()
{
    const ImportPlan plan = planOf(chatwoot({{u"refund"_s, u"New words."_s}}));
    const Entry &entry = plan.rows()[0].asReplaced;
    QCOMPARE(entry.id, EntryId(u"e-refund"_s));
    QCOMPARE(entry.title, u"Refund issued"_s);
    QCOMPARE(entry.category, u"Refunds"_s);
    QCOMPARE(entry.tags, QStringList{u"money"_s});
    QCOMPARE(entry.version, 4);
    QCOMPARE(entry.variants.size(), 1);
    QCOMPARE(entry.variants[0].text, u"New words."_s);
}

void TestImportPlanner::takesOurJsonWhole()
{
    QList<Entry> changed = library().mid(0, 1);
    changed[0].tags.clear();
    changed[0].variants = {{u"he"_s, FormOfAddress::Feminine, u"היי"_s}};
    changed[0].version = 1;
    const ImportPlan plan = planOf(writeExport(changed, ExchangeForm::ParleyJson).bytes);
    const Entry &entry = plan.rows()[0].asReplaced;
    QVERIFY(entry.tags.isEmpty());
    QCOMPARE(entry.variants.size(), 1);
    QCOMPARE(entry.version, 4);
    QVERIFY(std::any_of(plan.rows()[0].changes.cbegin(), plan.rows()[0].changes.cend(),
                        [](const ImportChange &each) {
                            return each.part == ImportChange::Part::Text && each.after.isEmpty()
                                   && each.language == u"en"_s;
                        }));
}

void TestImportPlanner::keepsBothWithAnotherShortcut()
{
    ImportPlan plan = planOf(chatwoot({{u"refund"_s, u"New words."_s}}));
    QVERIFY(plan.choose(0, ImportChoice::KeepBoth));
    const Entry sent = plan.outgoing().constFirst().entry;
    QCOMPARE(sent.shortcuts, QStringList{u"refund-b"_s});
    QVERIFY(sent.id != EntryId(u"e-refund"_s));
    QVERIFY(!sent.id.isEmpty());
    QCOMPARE(sent.version, 0);
}

void TestImportPlanner::takesNoShortcutFromAnotherEntry()
{
    const ImportPlan plan =
        planOf("entry,title,shortcuts,text\ne-refund,Refund issued,refund|late,New words.\n");
    QCOMPARE(plan.rows()[0].asReplaced.shortcuts, QStringList{u"refund"_s});
    QVERIFY(hasNote(plan.rows()[0], Kind::SameShortcut));
}

void TestImportPlanner::bringsDraftsWithoutAnOwner()
{
    QList<Entry> foreign{entryOf(u"bye"_s, u"Goodbye"_s, u"Goodbye."_s)};
    foreign[0].owner = UserId(u"somebody elsewhere"_s);
    foreign[0].scope = Scope::Personal;
    const ImportPlan plan = planOf(writeExport(foreign, ExchangeForm::ParleyJson).bytes);
    const Entry sent = plan.outgoing().constFirst().entry;
    QCOMPARE(sent.status, EntryStatus::Draft);
    QCOMPARE(sent.publishedVersion, 0);
    QCOMPARE(sent.scope, Scope::Centre);
    QVERIFY(sent.owner.isEmpty());
    QCOMPARE(sent.id, EntryId(u"e-bye"_s));
}

void TestImportPlanner::takesOnlyChoicesTheRowOffers()
{
    ImportPlan plan = planOf(chatwoot({{u"bye"_s, u"Goodbye."_s}}));
    QVERIFY(!plan.choose(0, ImportChoice::Replace));
    QVERIFY(!plan.choose(7, ImportChoice::Skip));
    QCOMPARE(plan.chosenCount(), 1);
    QVERIFY(plan.choose(0, ImportChoice::Skip));
    QCOMPARE(plan.chosenCount(), 0);
    QVERIFY(plan.outgoing().isEmpty());
}

void TestImportPlanner::countsWhatWouldBeSent()
{
    const ImportPlan plan = planOf(chatwoot({{u"bye"_s, u"Goodbye."_s},
                                             {u"refund"_s, u"Other."_s},
                                             {u"late"_s, u"We are sorry that it is late."_s}}));
    QCOMPARE(plan.count(ImportStatus::New), 1);
    QCOMPARE(plan.count(ImportStatus::Changed), 1);
    QCOMPARE(plan.count(ImportStatus::Same), 1);
    QCOMPARE(plan.chosenCount(), 2);
    QCOMPARE(plan.outgoing().at(1).row, 1);
}

void TestImportPlanner::plansTenThousand()
{
    QList<Entry> entries;
    QList<std::pair<QString, QString>> responses;
    QString shortcut = u"aaa"_s;
    for (int i = 0; i < 10'000; ++i) {
        for (qsizetype place = 2; place >= 0; --place) {
            const bool turns = shortcut[place] == u'z';
            shortcut[place] = turns ? QChar(u'a') : QChar(shortcut[place].unicode() + 1);
            if (!turns)
                break;
        }
        const QString text = u"Hi {{contact.name}}, this is answer %1 of many."_s.arg(i);
        if (i % 2 == 0)
            entries.append(entryOf(shortcut, u"Answer %1"_s.arg(i), text + u" Before."_s));
        responses.append({shortcut, text});
    }
    int calls = 0;
    const auto file = readImport(chatwoot(responses), {}, [&](int, int) { return ++calls > 0; });
    QVERIFY(file);
    const auto plan = planImport(*file, entries, [&](int done, int total) { return done <= total; });
    QVERIFY(plan);
    QCOMPARE(plan->rows().size(), 10'000);
    QCOMPARE(plan->count(ImportStatus::New), 5'000);
    QCOMPARE(plan->count(ImportStatus::Changed), 5'000);
    QVERIFY(calls > 10);
}

void TestImportPlanner::stopsWhenTold()
{
    const auto file = readImport(chatwoot({{u"bye"_s, u"Goodbye."_s}}), {});
    QVERIFY(file);
    QVERIFY(!planImport(*file, library(), [](int, int) { return false; }));
}

QTEST_GUILESS_MAIN(TestImportPlanner)
#include "tst_importplanner.moc"
