// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryundo.h"

namespace parley {

namespace {

constexpr qsizetype mostSteps = 1000;

QString textAt(const Entry &entry, const VariantPlace &place)
{
    const Variant *variant = variantAt(entry, place);
    return variant ? variant->text : QString();
}

} // namespace

void EntryUndo::clear()
{
    m_steps.clear();
    m_done = 0;
}

EntryUndo::Step EntryUndo::stepOf(const Entry &before, const Entry &after, const VariantPlace &variant)
{
    Step step{before, after, variant, false, 0, 0, 0, false};
    const QList<EntryPart> parts = changedParts(before, after);
    // A step in another text than the one shown, as from a comparison, leads there.
    for (const EntryPart &each : parts)
        if (each.field == EntryField::Text && (!step.isText || each.place == variant)) {
            step.isText = true;
            step.variant = each.place;
        }
    if (!step.isText)
        return step;
    const QString old = textAt(before, step.variant);
    const QString now = textAt(after, step.variant);
    qsizetype head = 0;
    while (head < old.size() && head < now.size() && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < now.size() - head
           && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    step.start = int(head);
    step.removed = int(old.size() - head - tail);
    step.added = int(now.size() - head - tail);
    step.isWordEnd = step.added == 1 && now[head].isSpace();
    return step;
}

bool EntryUndo::goesOn(const Step &next) const
{
    if (m_done == 0 || m_done != m_steps.size())
        return false;
    const Step &last = m_steps.constLast();
    if (!last.isText || !next.isText || last.variant != next.variant || last.isWordEnd)
        return false;
    const bool isTyping =
        next.added == 1 && next.removed == 0 && last.removed == 0 && next.start == last.start + last.added;
    const bool isErasing =
        next.removed == 1 && next.added == 0 && last.added == 0 && next.start == last.start - 1;
    return isTyping || isErasing;
}

void EntryUndo::add(const Entry &before, const Entry &after, const VariantPlace &variant)
{
    const Step next = stepOf(before, after, variant);
    if (goesOn(next)) {
        Step &last = m_steps.last();
        last.after = after;
        last.added += next.added;
        last.removed += next.removed;
        last.start = std::min(last.start, next.start);
        last.isWordEnd = next.isWordEnd;
        return;
    }
    m_steps.resize(m_done);
    m_steps.append(next);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_done = m_steps.size();
}

std::optional<EntryUndo::Place> EntryUndo::undo()
{
    if (!canUndo())
        return {};
    const Step &step = m_steps[--m_done];
    return Place{step.before, step.variant, step.isText ? step.start + step.removed : -1};
}

std::optional<EntryUndo::Place> EntryUndo::redo()
{
    if (!canRedo())
        return {};
    const Step &step = m_steps[m_done++];
    return Place{step.after, step.variant, step.isText ? step.start + step.added : -1};
}

} // namespace parley
