// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/job.h"
#include "app/render/jsonreader.h"

#include <QDir>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(parley::Value)

//! The cases of tests/fixtures/templates: a template, its data, and the text, spans and errors to come.
class TestTemplateCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersAsReasoned_data();
    void rendersAsReasoned();

private:
    static void compareSpans(const RenderedText &rendered, const Value &expected);
    static void compareErrors(const RenderedText &rendered, const QString &source, const Value &expected);
};

void TestTemplateCases::rendersAsReasoned_data()
{
    QTest::addColumn<Value>("expected");
    const QDir folder(QStringLiteral(PARLEY_FIXTURES "/templates"));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        const auto cases = renderjob::readJson(file.readAll());
        QVERIFY2(cases && cases->list(), qPrintable(name));
        for (const Value &each : *cases->list())
            QTest::newRow(qPrintable(name.chopped(5) + u": "_s + each.part(u"name"_s).toText({}))) << each;
    }
}

void TestTemplateCases::rendersAsReasoned()
{
    QFETCH(Value, expected);
    const QString source = expected.part(u"template"_s).toText({});
    const renderjob::Job job(source, expected.part(u"data"_s), expected.part(u"language"_s).toText({}),
                             expected.part(u"agentGender"_s).toText({}));
    const RenderedText rendered = job.run();
    if (expected.part(u"errors"_s).isNil())
        QVERIFY2(rendered.errors.isEmpty(),
                 rendered.errors.isEmpty() ? "" : qPrintable(rendered.errors.constFirst().message));
    if (expected.part(u"expected"_s).isNil())
        QVERIFY(rendered.text.isNull());
    else
        QCOMPARE(rendered.text, expected.part(u"expected"_s).toText({}));
    if (const Value spans = expected.part(u"spans"_s); !spans.isNil())
        compareSpans(rendered, spans);
    if (const Value errors = expected.part(u"errors"_s); !errors.isNil())
        compareErrors(rendered, source, errors);
}

void TestTemplateCases::compareSpans(const RenderedText &rendered, const Value &expected)
{
    static const QStringList states{u"filled"_s, u"default"_s, u"missing"_s, u"uncertain"_s};
    QCOMPARE(rendered.spans.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const Span &span = rendered.spans.at(i);
        const Value own = expected.part(i);
        QCOMPARE(rendered.text.mid(span.start, span.length), own.part(0).toText({}));
        QCOMPARE(span.placeholder, own.part(1).toText({}));
        QCOMPARE(states.at(int(span.state)), own.part(2).toText({}));
        QVERIFY(!span.label.isEmpty());
    }
}

void TestTemplateCases::compareErrors(const RenderedText &rendered, const QString &source,
                                      const Value &expected)
{
    QCOMPARE(rendered.errors.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const Diagnostic &error = rendered.errors.at(i);
        QCOMPARE(source.mid(error.offset, error.length), expected.part(i).part(0).toText({}));
        QCOMPARE(error.hint, expected.part(i).part(1).toText({}));
        QVERIFY(!error.message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTemplateCases)
#include "tst_templatecases.moc"
