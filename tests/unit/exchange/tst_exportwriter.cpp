// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportwriter.h"

#include "models/exchange/csv.h"
#include "models/exchange/importreader.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

//! An entry with something in every field.
Entry fullEntry()
{
    Entry entry;
    entry.id = EntryId(u"e-1"_s);
    entry.kind = EntryKind::Phrase;
    entry.shortcuts = QStringList{u"thanks"_s, u"ty"_s};
    entry.title = u"Thanks, \"you\" | all"_s;
    entry.tags = QStringList{u"warm"_s, u"a|b\\c"_s};
    entry.category = u"=Small, talk"_s;
    entry.brands = QStringList{u"Linden"_s};
    entry.channels = {Channel::WebChat, Channel::Sms};
    entry.variants = {{u"en"_s,
                       FormOfAddress::Neutral,
                       u"Thank you,\n{{ customer.first_name | default: \"\" }}"_s,
                       {},
                       {},
                       3},
                      {u"he"_s, FormOfAddress::Feminine, u"- תודה לך"_s, u"Linden"_s, {Channel::Sms}, 2}};
    entry.attachments = {{AttachmentId(u"a-1"_s), u"map.png"_s, u"image/png"_s, 12}};
    entry.scope = Scope::Team;
    entry.owner = UserId(u"u-1"_s);
    entry.reviewer = UserId(u"u-2"_s);
    entry.proposedBy = UserId(u"u-3"_s);
    entry.teams = QStringList{u"Billing"_s};
    entry.offeredFrom = 1'766'620'800'123;
    entry.offeredUntil = 1'766'793'600'000;
    entry.isSurge = true;
    entry.kept = {{u"tone"_s, u"it is a name"_s}};
    entry.status = EntryStatus::InReview;
    entry.version = 5;
    entry.publishedVersion = 3;
    entry.changedBy = UserId(u"u-1"_s);
    entry.changedAt = 1'766'000'000'000;
    entry.reviewAt = 1'769'000'000'000;
    entry.reviewDays = 45;
    entry.used = 17;
    return entry;
}

ImportFile readBack(const QList<Entry> &entries, ExchangeForm form)
{
    return readImport(writeExport(entries, form).bytes, {}).value_or(ImportFile());
}

} // namespace

class TestExportWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOfAnEntryInOurJson();
    void keepsTheTableOfAnEntryInOurCsv();
    void writesEachVariantByItselfForOthers();
    void keepsLanguagesForLiveHelperChat();
    void keepsLanguagesForZammad_data();
    void keepsLanguagesForZammad();
    void namesWhatStaysBehind();
    void leavesRetiredEntriesAndLinksOut();
    void putsTheAddressOfTheTextsLanguage();
};

void TestExportWriter::keepsAllOfAnEntryInOurJson()
{
    const ImportFile file = readBack({fullEntry()}, ExchangeForm::ParleyJson);
    QCOMPARE(file.items.size(), 1);
    QCOMPARE(file.items[0].entry, fullEntry());
    QCOMPARE(writeExport({file.items[0].entry}, ExchangeForm::ParleyJson).bytes,
             writeExport({fullEntry()}, ExchangeForm::ParleyJson).bytes);
}

void TestExportWriter::keepsTheTableOfAnEntryInOurCsv()
{
    Entry expected = fullEntry();
    // What a spreadsheet has no column for.
    expected.attachments.clear();
    expected.kept.clear();
    expected.owner = expected.reviewer = expected.proposedBy = expected.changedBy = {};
    expected.status = EntryStatus::Draft;
    expected.version = expected.publishedVersion = expected.used = 0;
    expected.changedAt = expected.reviewAt = 0;
    for (Variant &each : expected.variants)
        each.version = 0;
    const ImportFile file = readBack({fullEntry()}, ExchangeForm::ParleyCsv);
    QCOMPARE(file.items.size(), 1);
    QCOMPARE(file.items[0].entry, expected);
}

void TestExportWriter::writesEachVariantByItselfForOthers()
{
    const ImportFile chatwoot = readBack({fullEntry()}, ExchangeForm::Chatwoot);
    QCOMPARE(chatwoot.items.size(), 2);
    QCOMPARE(chatwoot.items[0].entry.shortcuts, QStringList{u"thanks"_s});
    QCOMPARE(chatwoot.items[1].entry.shortcuts, QStringList{u"thanks-he-feminine-Linden-sms"_s});
    const ImportFile zendesk = readBack({fullEntry()}, ExchangeForm::Zendesk);
    QCOMPARE(zendesk.items.size(), 2);
    QCOMPARE(zendesk.items[0].entry.category, u"=Small, talk"_s);
    QCOMPARE(zendesk.items[0].entry.tags, QStringList({u"warm"_s, u"a|b\\c"_s}));
}

void TestExportWriter::keepsLanguagesForLiveHelperChat()
{
    const ImportFile file = readBack({fullEntry()}, ExchangeForm::LiveHelperChat);
    QCOMPARE(file.form, ExchangeForm::LiveHelperChat);
    QCOMPARE(file.items.size(), 1);
    QCOMPARE(file.items[0].entry.variants.size(), 2);
    QCOMPARE(file.items[0].entry.variants[1].language, u"he"_s);
    QCOMPARE(file.items[0].entry.variants[1].text, u"- תודה לך"_s);
    QCOMPARE(file.items[0].entry.offeredFrom, 1'766'620'800'000);
}

void TestExportWriter::keepsLanguagesForZammad_data()
{
    QTest::addColumn<ExchangeForm>("form");
    QTest::newRow("YAML") << ExchangeForm::ZammadYaml;
    QTest::newRow("CSV") << ExchangeForm::ZammadCsv;
}

void TestExportWriter::keepsLanguagesForZammad()
{
    QFETCH(ExchangeForm, form);
    Entry entry = fullEntry();
    entry.variants[1].form = FormOfAddress::Neutral;
    entry.variants[1].brand.clear();
    entry.variants[1].channels.clear();
    const ImportFile file = readBack({entry}, form);
    QCOMPARE(file.form, form);
    QCOMPARE(file.items.size(), 1);
    QCOMPARE(file.items[0].entry.title, entry.title);
    QCOMPARE(file.items[0].entry.shortcuts, QStringList{u"thanks"_s});
    QCOMPARE(file.items[0].entry.variants.size(), 2);
    QCOMPARE(file.items[0].entry.variants[1].language, u"he"_s);
    QCOMPARE(file.items[0].entry.variants[1].text, u"- תודה לך"_s);
}

void TestExportWriter::namesWhatStaysBehind()
{
    const ExportFile file = writeExport({fullEntry()}, ExchangeForm::Chatwoot);
    QStringList parts;
    for (const ExportNote &each : file.notes)
        if (each.note.kind == ImportNote::Kind::PartLeft)
            parts.append(each.note.subject);
    QCOMPARE(parts,
             QStringList({u"attachments"_s, u"brands"_s, u"channels"_s, u"surge"_s, u"tags"_s, u"time"_s}));
    QCOMPARE(file.notes.constFirst().entry, EntryId(u"e-1"_s));
}

void TestExportWriter::leavesRetiredEntriesAndLinksOut()
{
    Entry retired = fullEntry();
    retired.status = EntryStatus::Retired;
    Entry link = fullEntry();
    link.kind = EntryKind::Link;
    QCOMPARE(writeExport({retired, link}, ExchangeForm::Zendesk).entries, 0);
    QCOMPARE(writeExport({retired, link}, ExchangeForm::ParleyJson).entries, 2);
}

void TestExportWriter::putsTheAddressOfTheTextsLanguage()
{
    Entry link;
    link.id = EntryId(u"l"_s);
    link.kind = EntryKind::Link;
    link.shortcuts = QStringList{u"returns"_s};
    link.variants = {{u"en"_s, FormOfAddress::Neutral, u"https://x.org/en"_s},
                     {u"he"_s, FormOfAddress::Neutral, u"https://x.org/he"_s}};
    Entry reply = fullEntry();
    for (Variant &each : reply.variants)
        each.text = u"See {{ link.returns }}"_s;
    const QByteArray bytes = writeExport({reply, link}, ExchangeForm::ZammadCsv).bytes;
    QVERIFY(bytes.contains("See https://x.org/en"));
    QVERIFY(bytes.contains("See https://x.org/he"));
}

QTEST_GUILESS_MAIN(TestExportWriter)
#include "tst_exportwriter.moc"
