// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/tonecheck.h"
#include "models/protocol/libraryvalues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace parley;
using namespace Qt::StringLiterals;

class TestSampleToneGuides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findTheirOwnWords_data();
    void findTheirOwnWords();
};

void TestSampleToneGuides::findTheirOwnWords_data()
{
    QTest::addColumn<ToneGuide>("guide");
    QFile file(QStringLiteral(PARLEY_SOURCE_DIR "/resources/sample/tone_guides.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList languages;
    const QJsonArray guides = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &each : guides) {
        const auto guide = protocol::fromJson<ToneGuide>(each.toObject(), u"tone_guides"_s);
        QVERIFY2(guide, guide ? "" : qPrintable(guide.error().field));
        languages.append(guide->language);
        QTest::newRow(qPrintable(guide->language + u' ' + guide->brand)) << *guide;
    }
    for (const QString &each : {u"en"_s, u"he"_s, u"ar"_s, u"pl"_s})
        QVERIFY2(languages.contains(each), qPrintable(each));
}

void TestSampleToneGuides::findTheirOwnWords()
{
    QFETCH(ToneGuide, guide);
    QVERIFY(guide.avoid.size() >= 6);
    QVERIFY(!guide.use.isEmpty());
    const auto offends = [&guide](const QString &text, ToneKind kind) {
        const QList<ToneFinding> findings = toneFindings(text, guide);
        return std::any_of(findings.begin(), findings.end(),
                           [kind](const ToneFinding &each) { return each.kind == kind; });
    };
    for (const ToneWord &each : std::as_const(guide.avoid)) {
        const QString word = QString(each.word).remove(u'*');
        QVERIFY2(offends(u"1 "_s + word + u" 2."_s, ToneKind::AvoidedWord), qPrintable(word));
        QVERIFY2(!offends(u"1 "_s + each.better + u" 2."_s, ToneKind::AvoidedWord), qPrintable(each.better));
    }
    for (const QString &each : std::as_const(guide.use))
        QVERIFY2(toneFindings(guide.greetings.first() + u", "_s + each + u'.', guide).isEmpty(),
                 qPrintable(each));
    for (const QString &each : std::as_const(guide.closings))
        QVERIFY2(offends(guide.greetings.first() + u", 1. "_s + each, ToneKind::ClosingUnwanted),
                 qPrintable(each));
}

QTEST_APPLESS_MAIN(TestSampleToneGuides)
#include "tst_sampletoneguides.moc"
