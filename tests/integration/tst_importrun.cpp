// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/importrun.h"
#include "models/credentials/memorystore.h"
#include "models/exchange/exportwriter.h"
#include "models/exchange/importplanner.h"
#include "models/sync/engine.h"
#include "tests/support/testbackend.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace parley;

namespace {

constexpr int many = 1000;
constexpr int chunk = 100; // entries a command

//! A file of \p count replies.
QByteArray fileOf(int count)
{
    QByteArray csv = "title,shortcuts,category,language,text\n";
    for (int i = 0; i < count; ++i) {
        const char letters[] = {char('a' + i / 676 % 26), char('a' + i / 26 % 26), char('a' + i % 26), '\0'};
        csv += "Reply " + QByteArray::number(i) + ",im" + letters + ",Orders,en,Your parcel number "
               + QByteArray::number(i) + " is on its way.\n";
    }
    return csv;
}

} // namespace

//! What the import dialog sends, against the whole backend.
class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bringsAThousandEntriesInCommandsOfAHundred();
    void findsTheSameFileToBeInAlready();
    void endsAfterTheCommandUnderWayWhenStopped();
    void namesTheRowsThatTheBackendRefuses();
    void isHeldUpWithoutABackendAndGoesOnFromThere();
    void bringsEachFormOfOtherProgramsInAsDrafts_data();
    void bringsEachFormOfOtherProgramsInAsDrafts();
    void findsItsOwnExportToBeTheSame();

private:
    [[nodiscard]] ImportPlan planOf(const QByteArray &bytes, const QString &fileName = u"library.csv"_s);
    [[nodiscard]] QList<Entry> library() const { return m_engine->state().entries().values(); }
    [[nodiscard]] std::optional<ImportSummary> run(const ImportPlan &plan);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TestBackend> m_backend;
    std::unique_ptr<sync::Engine> m_engine;
};

void ImportRunTest::init()
{
    m_backend = std::make_unique<test::TestBackend>();
    QVERIFY(m_backend->open());
    QVERIFY(!m_backend->addUser(u"leila"_s, Role::Trainer, u"almond pine"_s).id.isEmpty());
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<sync::Engine>(sync::Settings{m_folder->path(), u"test"_s},
                                              std::make_unique<MemoryStore>());
    m_engine->signIn(m_backend->url(u"http"_s, {}), u"leila"_s, u"almond pine"_s, false);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->link().phase, sync::LinkState::Online, 20'000);
}

void ImportRunTest::cleanup()
{
    m_engine.reset();
    m_backend.reset();
    m_folder.reset();
}

ImportPlan ImportRunTest::planOf(const QByteArray &bytes, const QString &fileName)
{
    ImportOptions options;
    options.fileName = fileName;
    const auto file = readImport(bytes, options);
    if (!file) {
        qWarning().noquote() << "not read:" << file.error().message;
        return {};
    }
    return planImport(*file, library()).value_or(ImportPlan());
}

std::optional<ImportSummary> ImportRunTest::run(const ImportPlan &plan)
{
    ImportRun run(*m_engine, plan, u"library.csv"_s);
    std::optional<ImportSummary> end;
    connect(&run, &ImportRun::finished, this, [&](const ImportSummary &summary) { end = summary; });
    run.start();
    [[maybe_unused]] const bool hasEnded = QTest::qWaitFor([&] { return end.has_value(); }, 60'000);
    return end;
}

void ImportRunTest::bringsAThousandEntriesInCommandsOfAHundred()
{
    const ImportPlan plan = planOf(fileOf(many));
    QCOMPARE(plan.count(ImportStatus::New), many);
    ImportRun run(*m_engine, plan, u"library.csv"_s);
    QSignalSpy progress(&run, &ImportRun::progressed);
    QSignalSpy finished(&run, &ImportRun::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(progress.size(), many / chunk);
    QCOMPARE(progress.first().at(0).toInt(), chunk);
    QCOMPARE(progress.last().at(0).toInt(), many);
    const auto summary = finished.first().first().value<ImportSummary>();
    QCOMPARE(summary.brought, many);
    QCOMPARE(summary.refused.size(), 0);
    QTRY_COMPARE(library().size(), many);
    for (const Entry &each : library())
        QCOMPARE(each.status, EntryStatus::Draft);
}

void ImportRunTest::findsTheSameFileToBeInAlready()
{
    const auto first = run(planOf(fileOf(30)));
    QVERIFY(first);
    QTRY_COMPARE(library().size(), 30);
    const ImportPlan again = planOf(fileOf(30));
    QCOMPARE(again.count(ImportStatus::Same), 30);
    const auto second = run(again);
    QVERIFY(second);
    QCOMPARE(second->brought, 0);
    QCOMPARE(second->skipped, 30);
    QCOMPARE(library().size(), 30);
}

void ImportRunTest::endsAfterTheCommandUnderWayWhenStopped()
{
    ImportRun run(*m_engine, planOf(fileOf(many)), u"library.csv"_s);
    QSignalSpy finished(&run, &ImportRun::finished);
    connect(&run, &ImportRun::progressed, &run, [&run](int done) {
        if (done == 3 * chunk)
            run.stop();
    });
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const auto summary = finished.first().first().value<ImportSummary>();
    QCOMPARE(summary.brought, 3 * chunk);
    QCOMPARE(summary.unsent, many - 3 * chunk);
    QTRY_COMPARE(library().size(), 3 * chunk);
    const ImportPlan rest = planOf(fileOf(many));
    QCOMPARE(rest.count(ImportStatus::Same), 3 * chunk);
    QCOMPARE(rest.chosenCount(), many - 3 * chunk);
}

void ImportRunTest::namesTheRowsThatTheBackendRefuses()
{
    const ImportPlan plan = planOf(fileOf(250));
    // A colleague has taken one of the ids meanwhile, with something else.
    Entry other = plan.outgoing().at(120).entry;
    other.title = u"Somebody else’s"_s;
    other.shortcuts = {u"elsewhere"_s};
    protocol::SaveEntry save{other, {}};
    std::optional<bool> isSaved;
    m_engine->ask(save, this,
                  [&](const Result<protocol::EntryReply> &reply) { isSaved = reply.has_value(); });
    QTRY_VERIFY(isSaved.has_value());
    QVERIFY(*isSaved);
    const auto summary = run(plan);
    QVERIFY(summary);
    QCOMPARE(summary->brought, 249);
    QCOMPARE(summary->refused.size(), 1);
    const RefusedRow &row = summary->refused.first();
    QCOMPARE(row.title, u"Reply 120"_s);
    QCOMPARE(row.number, plan.rows().at(120).number);
    QCOMPARE(row.line, 122);
    QVERIFY(!row.reason.isEmpty());
    QVERIFY(refusedTable(summary->refused).contains("Reply 120"));
}

void ImportRunTest::isHeldUpWithoutABackendAndGoesOnFromThere()
{
    ImportRun run(*m_engine, planOf(fileOf(many)), u"library.csv"_s);
    QSignalSpy heldUp(&run, &ImportRun::heldUp);
    QSignalSpy finished(&run, &ImportRun::finished);
    connect(&run, &ImportRun::progressed, this, [this, &heldUp](int done) {
        if (done == 2 * chunk && heldUp.isEmpty())
            m_backend->close();
    });
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(heldUp.size(), 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->link().phase != sync::LinkState::Online, 20'000);
    QVERIFY(m_backend->open());
    m_engine->tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->link().phase, sync::LinkState::Online, 20'000);
    run.resume();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const auto summary = finished.first().first().value<ImportSummary>();
    QCOMPARE(summary.brought, many);
    QCOMPARE(summary.refused.size(), 0);
    QTRY_COMPARE(library().size(), many);
}

void ImportRunTest::bringsEachFormOfOtherProgramsInAsDrafts_data()
{
    QTest::addColumn<QString>("file");
    for (const char *each :
         {"chatwoot.json", "livehelperchat.csv", "parley.csv", "zammad.csv", "zammad.yml", "zendesk.json"})
        QTest::newRow(each) << QString::fromLatin1(each);
}

void ImportRunTest::bringsEachFormOfOtherProgramsInAsDrafts()
{
    QFETCH(QString, file);
    QFile source(QStringLiteral(PARLEY_FIXTURES) + u"/exchange/"_s + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const ImportPlan plan = planOf(source.readAll(), file);
    QVERIFY(plan.chosenCount() > 0);
    const auto summary = run(plan);
    QVERIFY(summary);
    for (const RefusedRow &each : summary->refused)
        qInfo().noquote() << file << each.title << each.reason;
    QCOMPARE(summary->brought, plan.chosenCount());
    QCOMPARE(summary->refused.size(), plan.count(ImportStatus::Refused));
    QTRY_COMPARE(library().size(), plan.chosenCount());
    for (const Entry &each : library()) {
        QCOMPARE(each.status, EntryStatus::Draft);
        QVERIFY(!each.title.isEmpty());
    }
}

void ImportRunTest::findsItsOwnExportToBeTheSame()
{
    for (const char *each : {"chatwoot.json", "parley.csv"}) {
        QFile source(QStringLiteral(PARLEY_FIXTURES) + u"/exchange/"_s + QString::fromLatin1(each));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY(run(planOf(source.readAll(), QString::fromLatin1(each))));
    }
    QTRY_VERIFY(library().size() > 3);
    const ExportFile file = writeExport(library(), ExchangeForm::ParleyJson);
    const ImportPlan plan = planOf(file.bytes, u"library.json"_s);
    QCOMPARE(plan.form(), ExchangeForm::ParleyJson);
    QCOMPARE(plan.rows().size(), library().size());
    QCOMPARE(plan.count(ImportStatus::Same), int(library().size()));
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_importrun.moc"
