// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/checking/placeholderuse.h"

#include <QHash>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! Fields that every conversation has. What the agent is asked for is asked for; links have their own check.
bool isAlwaysThere(const QString &placeholder)
{
    static const QStringList fields{
        u"customer.form"_s,      u"customer.gender"_s,         u"customer.language"_s,
        u"customer.tags"_s,      u"customer.order_count"_s,    u"customer.lifetime"_s,
        u"agent.name"_s,         u"agent.first_name"_s,        u"agent.form"_s,
        u"agent.gender"_s,       u"conversation.channel"_s,    u"conversation.language"_s,
        u"conversation.queue"_s, u"conversation.started_at"_s, u"brand.name"_s,
        u"brand.currency"_s,     u"brand.time_zone"_s};
    const QString root = placeholder.section(u'.', 0, 0);
    return root == "ask"_L1 || root == "link"_L1 || fields.contains(placeholder);
}

//! Filters that answer even for nothing.
bool isSettling(const ast::FilterCall &call)
{
    static const QStringList names{u"default"_s, u"gender"_s, u"ask"_s, u"size"_s, u"has"_s};
    return names.contains(call.name);
}

class UseReader
{
public:
    QList<PlaceholderUse> run(const ast::Block &block)
    {
        read(block);
        return std::move(m_uses);
    }

private:
    struct Local
    {
        QString placeholder;
        bool mayBeMissing = false;
    };

    void read(const ast::Block &block)
    {
        for (const ast::Node &each : block)
            std::visit([this](const auto &content) { read(content); }, each.content);
    }

    void read(const ast::Text &) {}

    void read(const ast::Output &output)
    {
        if (const auto *path = std::get_if<ast::Path>(&output.operand))
            m_uses.append({nameOf(*path), output.range, true, mayBeMissing(output)});
        readArguments(output);
    }

    void read(const ast::Assign &assign)
    {
        const auto *path = std::get_if<ast::Path>(&assign.value.operand);
        if (path)
            note(*path);
        readArguments(assign.value);
        m_locals.insert(assign.name,
                        {path ? nameOf(*path) : assign.name, path && mayBeMissing(assign.value)});
    }

    void read(const ast::Capture &capture)
    {
        read(capture.body);
        m_locals.insert(capture.name, {capture.name, false});
    }

    void read(const ast::If &choice)
    {
        // In the branches of a condition on a field somebody has thought of its being empty, but for the
        // very one that says it is.
        const auto outer = m_guards;
        bool isNegated = choice.isNegated;
        for (const ast::Branch &each : choice.branches) {
            if (each.condition) {
                for (const ast::Comparison &comparison : each.condition->comparisons)
                    readComparison(comparison);
            }
            auto beyond = m_guards;
            if (each.condition) {
                QStringList empty;
                QStringList there;
                for (const ast::Comparison &comparison : each.condition->comparisons)
                    sort(comparison, isNegated, there, empty);
                m_guards += there;
                beyond += there + empty;
            }
            isNegated = false;
            read(each.body);
            m_guards = beyond;
        }
        m_guards = outer;
    }

    void read(const ast::Case &choice)
    {
        const auto outer = m_guards;
        if (const auto *path = std::get_if<ast::Path>(&choice.subject)) {
            note(*path);
            m_guards.append(nameOf(*path));
        }
        for (const ast::Case::When &each : choice.whens)
            read(each.body);
        m_guards = outer;
    }

    static bool isNothing(const ast::Operand &operand)
    {
        const auto *literal = std::get_if<ast::Literal>(&operand);
        return literal && (literal->kind != ast::Literal::Kind::Plain || literal->value.isBlank());
    }

    void sort(const ast::Comparison &comparison, bool isNegated, QStringList &there, QStringList &empty) const
    {
        const auto *path = std::get_if<ast::Path>(&comparison.left);
        if (!path)
            return;
        const bool saysEmpty = comparison.comparator == ast::Comparator::Equal && isNothing(comparison.right);
        const bool isTruthy = comparison.comparator == ast::Comparator::Truthy;
        const bool isEmptyBranch = isNegated ? isTruthy : saysEmpty;
        (isEmptyBranch ? empty : there).append(nameOf(*path));
    }

    void readComparison(const ast::Comparison &comparison)
    {
        for (const ast::Operand *each : {&comparison.left, &comparison.right})
            if (const auto *path = std::get_if<ast::Path>(each))
                note(*path);
    }

    void readArguments(const ast::Output &output)
    {
        for (const ast::FilterCall &call : output.filters) {
            for (const ast::Operand &each : call.arguments)
                if (const auto *path = std::get_if<ast::Path>(&each))
                    note(*path);
            for (const auto &[name, each] : call.named)
                if (const auto *path = std::get_if<ast::Path>(&each))
                    note(*path);
        }
    }

    void note(const ast::Path &path) { m_uses.append({nameOf(path), path.range, false, false}); }

    [[nodiscard]] QString nameOf(const ast::Path &path) const
    {
        const auto local = m_locals.constFind(path.root);
        if (local == m_locals.cend())
            return path.placeholder().startsWith("contact."_L1) ? u"customer"_s + path.placeholder().mid(7)
                                                                : path.placeholder();
        return path.steps.empty() ? local->placeholder : path.placeholder();
    }

    [[nodiscard]] bool mayBeMissing(const ast::Output &output) const
    {
        const auto *path = std::get_if<ast::Path>(&output.operand);
        if (!path || std::any_of(output.filters.begin(), output.filters.end(), isSettling))
            return false;
        const QString name = nameOf(*path);
        const bool isGuarded = std::any_of(m_guards.begin(), m_guards.end(), [&](const QString &guard) {
            return name == guard || name.startsWith(guard + u'.');
        });
        if (isGuarded)
            return false;
        if (const auto local = m_locals.constFind(path->root); local != m_locals.cend())
            return local->mayBeMissing;
        return !isAlwaysThere(name);
    }

    QHash<QString, Local> m_locals;
    QStringList m_guards; //!< fields that are known not to be empty here
    QList<PlaceholderUse> m_uses;
};

} // namespace

QList<PlaceholderUse> placeholderUses(const Template &source) { return UseReader().run(source.body()); }

} // namespace parley
