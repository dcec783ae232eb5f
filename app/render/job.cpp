// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/job.h"

#include "app/render/jsonreader.h"
#include "models/library/language/renderer.h"

#include <QJsonArray>

namespace parley::renderjob {
using namespace Qt::StringLiterals;

namespace {

QString nameOf(SpanState state)
{
    switch (state) {
    case SpanState::Filled: return u"filled"_s;
    case SpanState::Default: return u"default"_s;
    case SpanState::Missing: return u"missing"_s;
    case SpanState::Uncertain: break;
    }
    return u"uncertain"_s;
}

//! The field of a root's map as text; empty when there is none.
QString textIn(const Value::Map &data, const QString &root, const QString &field)
{
    return data.value(root).part(field).toText({});
}

} // namespace

Job::Job(const QString &text, const Value &data, const QString &language, const QString &agentGender)
    : m_text(text)
{
    m_data.setLanguage(language.isEmpty() ? u"en"_s : language);
    Value::Map roots = data.map() ? *data.map() : Value::Map();
    Centre centre;
    centre.timeZone = textIn(roots, u"brand"_s, u"time_zone"_s);
    centre.currency = textIn(roots, u"brand"_s, u"currency"_s);
    m_data.setCentre(centre);
    if (!agentGender.isEmpty()) {
        Value::Map agent = roots.value(u"agent"_s).map() ? *roots.value(u"agent"_s).map() : Value::Map();
        agent.insert(u"gender"_s, Value(agentGender));
        roots.insert(u"agent"_s, Value(agent));
    }
    addRoots(roots);
}

void Job::addRoots(const Value::Map &data)
{
    Value::Map roots = data;
    const auto addAlias = [&roots](const QString &name, const QString &same) {
        if (!roots.contains(name) && roots.contains(same))
            roots.insert(name, roots.value(same));
    };
    addAlias(u"customer"_s, u"contact"_s);
    addAlias(u"contact"_s, u"customer"_s);
    if (!roots.contains(u"order"_s) && roots.value(u"orders"_s).list())
        roots.insert(u"order"_s, roots.value(u"orders"_s).part(0));
    for (const auto &[name, value] : roots) {
        const QStringList own = value.map() ? value.map()->keys() : QStringList();
        const bool isFixed = Schema::standard().hasRoot(name) && !Schema::standard().isList(name);
        const bool isOpen = !isFixed || m_schema.isOpen(name);
        m_schema.addRoot(name, isFixed ? m_schema.fields(name) + own : QStringList(), isOpen);
        m_data.setRoot(name, value);
    }
}

Result<Job> Job::read(const QByteArray &line)
{
    const auto read = readJson(line);
    if (!read)
        return tl::unexpected(read.error());
    const Value text = read->part(u"template"_s);
    if (!text.isText())
        return refuse(ErrorCode::BadRequest, u"no template"_s, u"template"_s);
    Job job(*text.text(), read->part(u"data"_s), read->part(u"language"_s).toText({}),
            read->part(u"agentGender"_s).toText({}));
    job.m_name = read->part(u"name"_s).toText({});
    return job;
}

RenderedText Job::run() const
{
    const Template strict = Template::parse(m_text, m_schema);
    if (strict.isValid())
        return render(strict, m_data);
    const Template lenient = Template::parse(m_text, m_schema, Template::Strictness::Lenient);
    RenderedText rendered = render(lenient, m_data);
    rendered.errors = strict.diagnostics();
    if (!lenient.isValid())
        rendered.text = QString();
    else if (rendered.text.isNull())
        rendered.text = u""_s;
    return rendered;
}

QJsonObject toJson(const RenderedText &rendered)
{
    QJsonArray spans;
    for (const Span &each : rendered.spans)
        spans.append(QJsonObject{{u"start"_s, each.start},
                                 {u"length"_s, each.length},
                                 {u"placeholder"_s, each.placeholder},
                                 {u"state"_s, nameOf(each.state)}});
    QJsonArray errors;
    for (const Diagnostic &each : rendered.errors)
        errors.append(QJsonObject{{u"offset"_s, each.offset},
                                  {u"length"_s, each.length},
                                  {u"message"_s, each.message},
                                  {u"hint"_s, each.hint}});
    const bool hasText = rendered.errors.isEmpty() || !rendered.text.isNull();
    return {{u"text"_s, hasText ? QJsonValue(rendered.text) : QJsonValue()},
            {u"direction"_s, rendered.isRightToLeft ? u"rtl"_s : u"ltr"_s},
            {u"spans"_s, spans},
            {u"errors"_s, errors}};
}

} // namespace parley::renderjob
