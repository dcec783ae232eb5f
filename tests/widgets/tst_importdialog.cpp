// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importdialog.h"

#include "models/exchange/importplanner.h"
#include "widgets/library/importrowmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Entry entryOf(const QString &shortcut, const QString &title, const QString &text)
{
    Entry entry;
    entry.id = EntryId(u"e-"_s + shortcut);
    entry.shortcuts = QStringList{shortcut};
    entry.title = title;
    entry.variants = {{u"en"_s, FormOfAddress::Neutral, text}};
    entry.version = 1;
    return entry;
}

//! A new row, a changed one, one that is there already and one without text.
ImportPlan plan()
{
    const QByteArray bytes = R"([{"short_code": "bye", "content": "Goodbye, {{contact.name}}."},
        {"short_code": "refund", "content": "Your refund has left us."},
        {"short_code": "late", "content": "We are sorry."},
        {"short_code": "empty", "content": ""}])";
    const QList<Entry> library{entryOf(u"refund"_s, u"Refund issued"_s, u"Your refund is on its way."_s),
                               entryOf(u"late"_s, u"Late"_s, u"We are sorry."_s)};
    return *planImport(*readImport(bytes, {}), library);
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void saysOfEachRowWhatWillHappen();
    void filtersByStatus();
    void leavesARowOutBySpace();
    void offersWhatTheRowOffers();
    void showsWhatGoesAndComes();
    void importsWhatIsChosen();
    void saysWhatIsWrongWithAFile();
    void showsHowFarItIs();
    void stopsByEscapeWhileItWorks();
    void sumsUp();

private:
    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(u"rows"_s); }
    [[nodiscard]] QPushButton *button(const QString &start) const;
    [[nodiscard]] bool says(const QString &words) const;

    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_dialog = std::make_unique<ImportDialog>();
    m_dialog->show();
    m_dialog->showPlan(u"canned.json"_s, {}, plan());
}

QPushButton *TestImportDialog::button(const QString &start) const
{
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>())
        if (each->isVisible() && each->text().startsWith(start))
            return each;
    return nullptr;
}

bool TestImportDialog::says(const QString &words) const
{
    for (const QLabel *each : m_dialog->findChildren<QLabel *>())
        if (each->isVisible() && each->text().contains(words))
            return true;
    return false;
}

void TestImportDialog::saysOfEachRowWhatWillHappen()
{
    ImportRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(plan());
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, ImportRowModel::Status), u"New"_s);
    QCOMPARE(cell(0, ImportRowModel::Outcome), u"Comes in as a draft"_s);
    QCOMPARE(cell(0, ImportRowModel::Shortcut), u"/bye"_s);
    QCOMPARE(cell(1, ImportRowModel::Status), u"Changed"_s);
    QVERIFY(cell(1, ImportRowModel::Outcome).startsWith(u"Changes"_s));
    QCOMPARE(cell(2, ImportRowModel::Outcome), u"Nothing: it is there already"_s);
    QCOMPARE(cell(3, ImportRowModel::Outcome), u"It has no text."_s);
    model.choose(1, ImportChoice::KeepBoth);
    QVERIFY(cell(1, ImportRowModel::Outcome).contains(u"/refund-b"_s));
}

void TestImportDialog::filtersByStatus()
{
    QCOMPARE(table()->model()->rowCount(), 4);
    QTest::mouseClick(button(u"Changed 1"_s), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::mouseClick(button(u"Duplicate 0"_s), Qt::LeftButton);
    QVERIFY(!table()->isVisible());
    QVERIFY(says(u"No row fits"_s));
}

void TestImportDialog::leavesARowOutBySpace()
{
    QVERIFY(button(u"Import 2"_s));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_dialog->plan().rows()[0].choice, ImportChoice::Skip);
    QVERIFY(button(u"Import 1"_s));
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_dialog->plan().rows()[0].choice, ImportChoice::BringIn);
}

void TestImportDialog::offersWhatTheRowOffers()
{
    table()->setCurrentIndex(table()->model()->index(1, 0));
    // A layout shows what was put into it with the next events.
    QCoreApplication::sendPostedEvents();
    QList<QRadioButton *> choices;
    for (QRadioButton *each : m_dialog->findChildren<QRadioButton *>())
        if (each->isVisible())
            choices.append(each);
    QCOMPARE(choices.size(), 3);
    QVERIFY(choices[0]->isChecked());
    choices[1]->click();
    QTRY_COMPARE(m_dialog->plan().rows()[1].choice, ImportChoice::KeepBoth);
}

void TestImportDialog::showsWhatGoesAndComes()
{
    table()->setCurrentIndex(table()->model()->index(1, 0));
    const QString text = m_dialog->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(text.contains(u"Text, English"_s), qPrintable(text));
    QVERIFY2(text.contains(u"way"_s) && text.contains(u"left"_s), qPrintable(text));
}

void TestImportDialog::importsWhatIsChosen()
{
    QSignalSpy asked(m_dialog.get(), &ImportDialog::importRequested);
    QTest::mouseClick(button(u"Import 2"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<ImportPlan>().outgoing().size(), 2);
}

void TestImportDialog::saysWhatIsWrongWithAFile()
{
    m_dialog->showFault(u"x.csv"_s,
                        {ErrorCode::BadRequest, u"The quotation mark in line 3 is never closed."_s, {}});
    QVERIFY(says(u"x.csv"_s));
    QVERIFY(says(u"line 3"_s));
    QSignalSpy asked(m_dialog.get(), &ImportDialog::fileRequested);
    QTest::mouseClick(button(u"Choose a file"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestImportDialog::showsHowFarItIs()
{
    m_dialog->showSending(300);
    m_dialog->showProgress(100, 300);
    QVERIFY(says(u"100 of 300, 200 to go"_s));
    QCOMPARE(m_dialog->findChild<QProgressBar *>()->value(), 100);
    m_dialog->showHeldUp(u"No contact."_s);
    QVERIFY(says(u"No contact."_s));
    QSignalSpy resumed(m_dialog.get(), &ImportDialog::resumeRequested);
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QCOMPARE(resumed.size(), 1);
}

void TestImportDialog::stopsByEscapeWhileItWorks()
{
    m_dialog->showSending(300);
    QSignalSpy stopped(m_dialog.get(), &ImportDialog::stopRequested);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(m_dialog->isVisible());
}

void TestImportDialog::sumsUp()
{
    m_dialog->showSummary({5, 2, 1, 0, {{4, 9, u"Empty"_s, {}, u"It has no text."_s}}});
    QVERIFY(says(u"Import done"_s));
    QVERIFY(says(u"5 new entries"_s) || says(u"5 new entry"_s));
    QSignalSpy asked(m_dialog.get(), &ImportDialog::saveRefusedRequested);
    QTest::mouseClick(button(u"Save these rows"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
