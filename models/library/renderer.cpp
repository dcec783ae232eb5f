// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/renderer.h"

#include "models/library/filters.h"
#include "models/library/isolate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

//! Walks the tree once and writes text and spans.
class Renderer
{
public:
    explicit Renderer(const RenderData &data)
        : m_data(data)
        , m_context{data.language(), data.timeZone(), data.currency()}
    {
        m_result.isRightToLeft = QLocale(data.language()).textDirection() == Qt::RightToLeft;
    }

    RenderedText run(const ast::Block &block)
    {
        write(block);
        if (m_result.text.size() > MaxRenderedLength || m_result.text.toUtf8().size() > MaxRenderedLength) {
            //: Error in a canned response; %1 is a number
            const QString message = Words::tr("The text made from it is longer than %1 KiB");
            return {{}, {}, {{0, 0, message.arg(MaxRenderedLength / 1024), {}, false}}, false};
        }
        isolate(m_result, m_isolations);
        return m_result;
    }

private:
    void write(const ast::Block &block)
    {
        for (const ast::Node &each : block) {
            if (m_result.text.size() > MaxRenderedLength)
                return;
            std::visit([this](const auto &content) { write(content); }, each.content);
        }
    }

    void write(const ast::Text &text) { m_result.text += text.text; }

    void write(const ast::If &conditional)
    {
        for (const ast::Branch &each : conditional.branches) {
            if (each.condition && !holds(*each.condition))
                continue;
            write(each.body);
            return;
        }
    }

    void write(const ast::Output &output)
    {
        Filtered result{valueOf(output.operand)};
        for (const ast::FilterCall &call : output.filters)
            apply(call, result);
        const QString text = textOf(result.value);
        const auto *path = std::get_if<ast::Path>(&output.operand);
        if (!path) {
            m_result.text += text;
            return;
        }
        Span span{m_result.text.size(), text.size(), path->placeholder(), {}, SpanState::Filled};
        span.label = Schema::label(span.placeholder);
        if (text.isEmpty() && !hasOwnDefault(output))
            span.state = SpanState::Missing;
        else if (result.isDefault)
            span.state = SpanState::Default;
        else if (result.isUncertain)
            span.state = SpanState::Uncertain;
        m_result.text += text;
        m_result.spans.append(span);
        m_isolations.append(isolationOf(result, text));
    }

    //! Whether a fallback is written out, be it nothing at all.
    [[nodiscard]] static bool hasOwnDefault(const ast::Output &output)
    {
        return std::any_of(output.filters.begin(), output.filters.end(), [](const ast::FilterCall &call) {
            return call.name == "default"_L1 && !call.arguments.empty()
                   && std::holds_alternative<ast::Literal>(call.arguments.front());
        });
    }

    void apply(const ast::FilterCall &call, Filtered &result)
    {
        const Filter *filter = findFilter(call.name);
        if (!filter || (!filter->takesMissing && result.value.isNil()))
            return;
        FilterArguments arguments;
        for (const ast::Operand &each : call.arguments)
            arguments.positional.push_back(valueOf(each));
        for (const auto &[name, operand] : call.named)
            arguments.named.emplace_back(name, valueOf(operand));
        const Filtered next = filter->apply(result.value, arguments, m_context);
        result = {next.value, result.isDefault || next.isDefault, result.isUncertain || next.isUncertain};
    }

    [[nodiscard]] QString textOf(const Value &value) const
    {
        if (value.nature() == Value::Nature::Moment && value.isInteger())
            return textOf(findFilter(u"date"_s)->apply(value, {}, m_context).value);
        if (value.nature() == Value::Nature::Amount && value.isNumber())
            return textOf(findFilter(u"money"_s)->apply(value, {}, m_context).value);
        return plainValue(value.toText(m_context.language));
    }

    [[nodiscard]] Isolation isolationOf(const Filtered &result, const QString &text) const
    {
        using Nature = Value::Nature;
        if (result.isDefault)
            return Isolation::None;
        const Nature nature = result.value.nature();
        if (nature == Nature::Amount || nature == Nature::Moment)
            return m_result.isRightToLeft ? Isolation::RightToLeft : Isolation::LeftToRight;
        return nature == Nature::Identifier || isIdentifier(text) ? Isolation::LeftToRight
                                                                  : Isolation::FirstStrong;
    }

    [[nodiscard]] Value valueOf(const ast::Operand &operand) const
    {
        const auto *path = std::get_if<ast::Path>(&operand);
        return path ? valueOf(*path) : std::get<ast::Literal>(operand).value;
    }

    [[nodiscard]] Value valueOf(const ast::Path &path) const
    {
        if (const QString answer = m_data.answer(path.placeholder()); !answer.isEmpty())
            return Value(answer);
        Value value = m_data.root(path.root);
        const Value whole = value;
        for (const ast::Step &each : path.steps)
            value = partOf(value, each);
        return value.isNil() ? firstName(whole, path) : value;
    }

    //! A person known by one name alone has it as the first name too.
    [[nodiscard]] Value firstName(const Value &person, const ast::Path &path) const
    {
        const auto *field = path.steps.size() == 1 ? std::get_if<QString>(&path.steps.front().key) : nullptr;
        if (!field || *field != "first_name"_L1)
            return {};
        return Value(person.part(u"name"_s).toText({}).simplified().section(u' ', 0, 0));
    }

    [[nodiscard]] Value partOf(const Value &value, const ast::Step &step) const
    {
        if (const auto *name = std::get_if<QString>(&step.key))
            return value.part(*name);
        if (const auto *index = std::get_if<qint64>(&step.key))
            return value.part(*index);
        const Value key = valueOf(std::get<std::vector<ast::Path>>(step.key).front());
        return key.isInteger() ? value.part(qint64(*key.number())) : value.part(key.toText({}));
    }

    //! From the right and without precedence, as Liquid has it.
    [[nodiscard]] bool holds(const ast::Condition &condition) const
    {
        std::size_t i = condition.comparisons.size() - 1;
        bool result = holds(condition.comparisons[i]);
        while (i-- > 0) {
            const bool own = holds(condition.comparisons[i]);
            result = condition.joins[i] == ast::Condition::Join::And ? own && result : own || result;
        }
        return result;
    }

    [[nodiscard]] bool holds(const ast::Comparison &comparison) const
    {
        using enum ast::Comparator;
        switch (comparison.comparator) {
        case Truthy: return valueOf(comparison.left).isTruthy();
        case Equal: return areEqual(comparison.left, comparison.right);
        case NotEqual: return !areEqual(comparison.left, comparison.right);
        case Contains: return valueOf(comparison.left).contains(valueOf(comparison.right));
        case Less:
        case LessOrEqual:
        case Greater:
        case GreaterOrEqual: break;
        }
        const Value left = valueOf(comparison.left);
        const Value right = valueOf(comparison.right);
        const auto isLess = Value::isLess(left, right);
        const auto isGreater = Value::isLess(right, left);
        if (!isLess || !isGreater)
            return false;
        switch (comparison.comparator) {
        case Less: return *isLess;
        case LessOrEqual: return !*isGreater;
        case Greater: return *isGreater;
        default: return !*isLess;
        }
    }

    [[nodiscard]] bool areEqual(const ast::Operand &left, const ast::Operand &right) const
    {
        using Kind = ast::Literal::Kind;
        const auto kindOf = [](const ast::Operand &operand) {
            const auto *literal = std::get_if<ast::Literal>(&operand);
            return literal ? literal->kind : Kind::Plain;
        };
        const Kind leftKind = kindOf(left);
        const Kind rightKind = kindOf(right);
        if (leftKind == Kind::Plain && rightKind == Kind::Plain)
            return valueOf(left) == valueOf(right);
        if (leftKind != Kind::Plain && rightKind != Kind::Plain)
            return leftKind == rightKind;
        const Value other = valueOf(leftKind == Kind::Plain ? left : right);
        const Kind kind = leftKind == Kind::Plain ? rightKind : leftKind;
        return kind == Kind::Blank ? other.isBlank() : other.isEmpty();
    }

    const RenderData &m_data;
    FilterContext m_context;
    RenderedText m_result;
    QList<Isolation> m_isolations;
};

} // namespace

QString ast::Path::placeholder() const
{
    QString name = root;
    for (const Step &each : steps) {
        if (const auto *field = std::get_if<QString>(&each.key))
            name += u'.' + *field;
        else if (const auto *index = std::get_if<qint64>(&each.key))
            name += u'[' + QString::number(*index) + u']';
        else
            name += u'[' + std::get<std::vector<Path>>(each.key).front().placeholder() + u']';
    }
    return name;
}

bool RenderedText::isComplete() const
{
    return errors.isEmpty() && std::none_of(spans.begin(), spans.end(), [](const Span &each) {
               return each.state == SpanState::Missing;
           });
}

QStringList RenderedText::missing() const
{
    QStringList names;
    for (const Span &each : spans)
        if (each.state == SpanState::Missing && !names.contains(each.placeholder))
            names.append(each.placeholder);
    return names;
}

RenderedText render(const Template &source, const RenderData &data)
{
    if (!source.isValid())
        return {{}, {}, source.diagnostics(), false};
    return Renderer(data).run(source.body());
}

} // namespace parley
