// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/renderer.h"

#include "models/library/language/filters.h"
#include "models/library/language/isolate.h"
#include "models/library/language/localeforms.h"
#include "models/library/language/phonenumber.h"
#include "models/library/language/renderscope.h"

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

//! Text with its spans, as it grows.
struct Canvas
{
    QString text;
    QList<Span> spans;
    QList<Isolation> isolations; //!< one for each span

    void add(const Span &span, Isolation isolation)
    {
        spans.append(span);
        isolations.append(isolation);
    }
};

//! A value on its way from its field through the filters.
struct Made
{
    Filtered result;
    QString placeholder;      //!< the field it comes from; empty when from none
    QString label = {};       //!< what an ask filter calls it
    bool isMissing = false;   //!< the field has nothing and no filter answers that
    QStringList missing = {}; //!< arguments that have nothing
};

bool isNothing(const Value &value) { return value.isBlank() && !value.yes(); }

//! Walks the tree once and writes text and spans.
class Renderer
{
public:
    explicit Renderer(const RenderData &data)
        : m_scope(data)
        , m_context{data.language(), data.timeZone(), data.currency(), regionOf(data.language())}
        , m_isRightToLeft(QLocale(data.language()).textDirection() == Qt::RightToLeft)
    {}

    RenderedText run(const ast::Block &block)
    {
        write(block);
        checkLength({0, 0});
        if (!m_errors.isEmpty())
            return {{}, {}, m_errors, false};
        RenderedText rendered{m_canvas.text, m_canvas.spans, {}, m_isRightToLeft};
        isolate(rendered, m_canvas.isolations);
        return rendered;
    }

private:
    void write(const ast::Block &block)
    {
        for (const ast::Node &each : block) {
            std::visit([this](const auto &content) { write(content); }, each.content);
            if (!m_errors.isEmpty())
                return;
        }
    }

    void write(const ast::Text &text)
    {
        m_canvas.text += text.text;
        checkLength(text.range);
    }

    void write(const ast::If &conditional)
    {
        bool isNegated = conditional.isNegated;
        for (const ast::Branch &each : conditional.branches) {
            ast::Range at;
            const auto holds = each.condition ? m_scope.holds(*each.condition, at) : std::optional(true);
            if (!holds)
                //: Error in a canned response
                return fail(at, Words::tr("A number cannot be compared with a text"));
            if (*holds != std::exchange(isNegated, false)) {
                write(each.body);
                return;
            }
        }
    }

    void write(const ast::Case &choice)
    {
        bool isTaken = false;
        for (const ast::Case::When &each : choice.whens) {
            if (each.values.empty() && !isTaken)
                write(each.body);
            for (const ast::Operand &value : each.values) {
                if (!m_scope.areEqual(choice.subject, value) || !m_errors.isEmpty())
                    continue;
                isTaken = true;
                write(each.body);
            }
        }
    }

    void write(const ast::Assign &assign)
    {
        const Made made = make(assign.value);
        Local local{made.result.value, made.placeholder, stateOf(made)};
        const auto *own = assign.value.filters.empty() ? m_scope.local(assign.value.operand) : nullptr;
        m_scope.set(assign.name, own ? Local(*own) : local);
    }

    void write(const ast::Capture &capture)
    {
        Canvas outer = std::exchange(m_canvas, {});
        write(capture.body);
        Local local{Value(m_canvas.text), {}, SpanState::Filled, m_canvas.spans, m_canvas.isolations};
        for (const Span &each : std::as_const(local.spans)) {
            if (local.placeholder.isEmpty() || each.state == SpanState::Missing)
                local.placeholder = each.placeholder;
            if (each.state != SpanState::Default && local.state != SpanState::Missing)
                local.state = each.state == SpanState::Filled ? local.state : each.state;
        }
        m_scope.set(capture.name, local);
        m_canvas = std::move(outer);
    }

    void write(const ast::Output &output)
    {
        const Local *local = output.filters.empty() ? m_scope.local(output.operand) : nullptr;
        const auto *path = std::get_if<ast::Path>(&output.operand);
        if (local && !local->spans.isEmpty() && path->steps.empty())
            return writeCaptured(*local, output.range);
        if (const auto *range = std::get_if<ast::RangeLiteral>(&output.operand);
            range && output.filters.empty())
            return writeRange(m_scope.value(output.operand), output.range);
        const Made made = make(output);
        const QString text = textOf(made.result.value);
        Span span{m_canvas.text.size(), text.size(), made.placeholder, {}, stateOf(made)};
        if (made.isMissing && !text.isEmpty())
            addMissing(made.placeholder, made.label);
        else if (!made.placeholder.isEmpty()) {
            span.label = made.label.isEmpty() ? Schema::label(span.placeholder) : made.label;
            m_canvas.add(span, isolationOf(made.result, text));
        }
        m_canvas.text += text;
        for (const QString &each : made.missing)
            addMissing(each);
        checkLength(output.range);
    }

    void writeCaptured(const Local &local, const ast::Range &at)
    {
        const qsizetype start = m_canvas.text.size();
        for (qsizetype i = 0; i < local.spans.size(); ++i) {
            Span span = local.spans[i];
            span.start += start;
            m_canvas.add(span, local.isolations[i]);
        }
        m_canvas.text += *local.value.text();
        checkLength(at);
    }

    void writeRange(const Value &range, const ast::Range &at)
    {
        checkElements(range, at);
        if (!range.list()->isEmpty())
            m_canvas.text +=
                range.list()->constFirst().toText({}) + u".."_s + range.list()->constLast().toText({});
        checkLength(at);
    }

    void addMissing(const QString &placeholder, const QString &label = {})
    {
        const QString words = label.isEmpty() ? Schema::label(placeholder) : label;
        m_canvas.add({m_canvas.text.size(), 0, placeholder, words, SpanState::Missing}, Isolation::None);
    }

    [[nodiscard]] Made make(const ast::Output &output)
    {
        Made made{{m_scope.plainValue(output.operand)}, placeholderOf(output.operand)};
        const Local *local = m_scope.local(output.operand);
        made.isMissing = isMissing(output.operand, made.result.value);
        made.result.isDefault = local && local->state == SpanState::Default;
        made.result.isUncertain = local && local->state == SpanState::Uncertain;
        checkElements(made.result.value, output.range);
        for (const ast::FilterCall &call : output.filters)
            if (m_errors.isEmpty())
                apply(call, made);
        const bool isAnswered = made.result.isSettled || (made.result.isDefault && hasOwnDefault(output));
        made.isMissing =
            !made.placeholder.isEmpty() && !isAnswered && (made.isMissing || isNothing(made.result.value));
        return made;
    }

    [[nodiscard]] QString placeholderOf(const ast::Operand &operand) const
    {
        const auto *path = std::get_if<ast::Path>(&operand);
        if (!path)
            return {};
        const Local *local = m_scope.local(operand);
        return local ? local->placeholder : path->placeholder();
    }

    [[nodiscard]] bool isMissing(const ast::Operand &operand, const Value &value) const
    {
        const Local *local = m_scope.local(operand);
        return local ? local->state == SpanState::Missing
                     : !placeholderOf(operand).isEmpty() && isNothing(value);
    }

    //! Whether a fallback is written out, be it nothing at all.
    [[nodiscard]] static bool hasOwnDefault(const ast::Output &output)
    {
        return std::any_of(output.filters.begin(), output.filters.end(), [](const ast::FilterCall &call) {
            return call.name == "default"_L1
                   && (call.arguments.empty()
                       || std::holds_alternative<ast::Literal>(call.arguments.front()));
        });
    }

    void apply(const ast::FilterCall &call, Made &made)
    {
        if (call.name == "ask"_L1)
            made.label = labelOf(call);
        if (!call.filter->takesMissing && made.result.value.isNil())
            return;
        FilterArguments arguments;
        for (const ast::Operand &each : call.arguments)
            arguments.positional.push_back(argument(call, each, made));
        for (const auto &[name, operand] : call.named)
            arguments.named.emplace_back(name, argument(call, operand, made));
        Filtered next = call.filter->apply(made.result.value, arguments, m_context);
        if (!next.error.isEmpty())
            return fail(call.range, next.error);
        const bool isTooLong = (next.value.text() && next.value.text()->size() > MaxFilteredLength)
                               || (next.value.list() && next.value.list()->size() > MaxFilteredElements);
        if (isTooLong)
            return fail(call.range, Filtered::tooLong().error);
        if (next.isDefault || next.isSettled)
            made.isMissing = false;
        const Filtered &old = made.result;
        made.result = {next.value, old.isDefault || next.isDefault, old.isUncertain || next.isUncertain,
                       old.isSettled || next.isSettled};
    }

    [[nodiscard]] QString labelOf(const ast::FilterCall &call) const
    {
        for (const auto &[name, operand] : call.named)
            if (name == "label"_L1)
                return m_scope.plainValue(operand).toText(m_context.language);
        return {};
    }

    //! An argument, as plain as the value itself; notes where it comes from and whether it is missing.
    [[nodiscard]] Value argument(const ast::FilterCall &call, const ast::Operand &operand, Made &made) const
    {
        const Value value = m_scope.plainValue(operand);
        const QString placeholder = placeholderOf(operand);
        if (placeholder.isEmpty() || call.name == "default"_L1)
            return value;
        if (isMissing(operand, value))
            made.missing.append(placeholder);
        else if (made.placeholder.isEmpty())
            made.placeholder = placeholder;
        return value;
    }

    [[nodiscard]] static SpanState stateOf(const Made &made)
    {
        if (made.isMissing)
            return SpanState::Missing;
        if (made.result.isDefault)
            return SpanState::Default;
        return made.result.isUncertain ? SpanState::Uncertain : SpanState::Filled;
    }

    [[nodiscard]] QString textOf(const Value &value) const
    {
        if (value.nature() == Value::Nature::Moment && value.isInteger())
            return localDate(*momentOf(value, m_context.timeZone), u"long"_s, m_context.language);
        if (value.nature() == Value::Nature::Amount && value.isNumber())
            return localMoney(*value.number(), value.unit().isEmpty() ? m_context.currency : value.unit(),
                              m_context.language);
        return value.toText(m_context.language);
    }

    [[nodiscard]] Isolation isolationOf(const Filtered &result, const QString &text) const
    {
        using Nature = Value::Nature;
        if (result.isDefault)
            return Isolation::None;
        const Nature nature = result.value.nature();
        if (nature == Nature::Amount || nature == Nature::Moment)
            return m_isRightToLeft ? Isolation::RightToLeft : Isolation::LeftToRight;
        return nature == Nature::Identifier || isIdentifier(text) ? Isolation::LeftToRight
                                                                  : Isolation::FirstStrong;
    }

    void checkElements(const Value &value, const ast::Range &at)
    {
        if (value.list() && value.list()->size() > MaxFilteredElements)
            fail(at, Filtered::tooLong().error);
    }

    void checkLength(const ast::Range &at)
    {
        const qsizetype length = m_canvas.text.size();
        const bool isTooLong =
            length > MaxRenderedLength
            || (length * 3 > MaxRenderedLength && m_canvas.text.toUtf8().size() > MaxRenderedLength);
        if (isTooLong && m_errors.isEmpty())
            //: Error in a canned response; %1 is a number
            fail(at, Words::tr("The text made from it is longer than %1 KiB").arg(MaxRenderedLength / 1024));
    }

    void fail(const ast::Range &at, const QString &message)
    {
        m_errors.append({at.offset, at.length, message, {}, false});
    }

    RenderScope m_scope;
    FilterContext m_context;
    bool m_isRightToLeft;
    Canvas m_canvas;
    QList<Diagnostic> m_errors;
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

Question RenderedText::question(const QString &placeholder) const
{
    for (const Question &each : questions)
        if (each.placeholder == placeholder)
            return each;
    Question plain;
    plain.placeholder = placeholder;
    plain.label = Schema::label(placeholder);
    return plain;
}

RenderedText render(const Template &source, const RenderData &data)
{
    if (!source.isValid())
        return {{}, {}, source.diagnostics(), false};
    RenderedText rendered = Renderer(data).run(source.body());
    if (rendered.errors.isEmpty())
        rendered.questions = source.questions();
    return rendered;
}

} // namespace parley
