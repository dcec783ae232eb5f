// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/unsavedentries.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

UnsavedEntry unsaved()
{
    Entry base;
    base.id = EntryId(u"e"_s);
    base.title = u"Refund"_s;
    base.version = 3;
    base.status = EntryStatus::Published;
    base.variants = {{u"he"_s, FormOfAddress::Feminine, u"שלום"_s, u"Harbour"_s, {Channel::Sms}, 2}};
    Entry edited = base;
    edited.isSurge = true;
    edited.variants[0].text = u"שלום לך"_s;
    return {edited, base};
}

} // namespace

class TestUnsavedEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlivesTheProgram();
    void forgetsWhatWasSaved();
    void leavesOutWhatCannotBeRead();
    void keepsNothingWithoutAFile();
};

void TestUnsavedEntries::outlivesTheProgram()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts/account.entries.json"_s);
    {
        UnsavedEntries kept;
        QVERIFY(kept.open(file).isEmpty());
        kept.keep({unsaved()});
    }
    UnsavedEntries again;
    QCOMPARE(again.open(file), QList{unsaved()});
}

void TestUnsavedEntries::forgetsWhatWasSaved()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.json"_s);
    UnsavedEntries kept;
    QVERIFY(kept.open(file).isEmpty());
    kept.keep({unsaved()});
    QVERIFY(kept.flush());
    kept.keep({});
    QVERIFY(kept.flush());
    UnsavedEntries again;
    QVERIFY(again.open(file).isEmpty());
}

void TestUnsavedEntries::leavesOutWhatCannotBeRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"edited": {"id": 5}}, 7, {"edited": {}, "base": {}}])");
    file.close();
    UnsavedEntries kept;
    QVERIFY(kept.open(file.fileName()).isEmpty());
}

void TestUnsavedEntries::keepsNothingWithoutAFile()
{
    UnsavedEntries kept;
    kept.keep({unsaved()});
    QVERIFY(kept.flush());
    QVERIFY(!kept.isOpen());
}

QTEST_GUILESS_MAIN(TestUnsavedEntries)
#include "tst_unsavedentries.moc"
