// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/transcriptaccessible.h"

#include "widgets/conversation/transcriptview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace parley {

namespace {

class AccessibleTranscript;

//! One line, named as it is read aloud.
class AccessibleLine : public QAccessibleInterface
{
public:
    AccessibleLine(TranscriptView *view, int row)
        : m_view(view)
        , m_index(view->model()->index(row, 0))
    {}

    [[nodiscard]] int row() const { return m_index.row(); }
    [[nodiscard]] bool isValid() const override { return m_view && m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->spokenText(m_index.row()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inViewport = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->currentIndex() == m_index;
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<TranscriptView> m_view;
    QPersistentModelIndex m_index;
};

//! The list of lines.
class AccessibleTranscript : public QAccessibleWidget
{
public:
    explicit AccessibleTranscript(TranscriptView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {}

    ~AccessibleTranscript() override
    {
        for (const QAccessible::Id id : std::as_const(m_lines))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return view()->model() ? view()->model()->rowCount() : 0;
    }

    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto known = m_lines.constFind(row); known != m_lines.cend()) {
            QAccessibleInterface *line = QAccessible::accessibleInterface(*known);
            if (line && line->isValid() && static_cast<AccessibleLine *>(line)->row() == row)
                return line;
            QAccessible::deleteAccessibleInterface(*known);
        }
        const QAccessible::Id id = QAccessible::registerAccessibleInterface(new AccessibleLine(view(), row));
        m_lines.insert(row, id);
        return QAccessible::accessibleInterface(id);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *line = dynamic_cast<const AccessibleLine *>(child);
        return line ? line->row() : -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return child(view()->currentIndex().row());
    }

private:
    [[nodiscard]] TranscriptView *view() const { return static_cast<TranscriptView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_lines;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new AccessibleTranscript(view) : nullptr;
}

} // namespace

void installTranscriptAccessibility() { QAccessible::installFactory(makeAccessible); }

} // namespace parley
