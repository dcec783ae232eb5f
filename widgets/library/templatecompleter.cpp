// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/templatecompleter.h"

#include "widgets/common/fonts.h"
#include "widgets/common/textdirection.h"
#include "widgets/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr QChar caret(0x2038);
constexpr int popupWidth = 380;
constexpr int rowPad = 10;
constexpr int MeaningRole = Qt::UserRole + 1;

//! The name as it is written, then what it means.
class CompletionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, isCurrent ? theme.accentSoft : theme.surface);
        const QRect inner = option.rect.adjusted(rowPad, 0, -rowPad, 0);
        painter->setFont(fontFor(TextRole::Code));
        painter->setPen(isCurrent ? theme.accentInk : theme.ink);
        const QString name = index.data().toString();
        const int nameWidth = painter->fontMetrics().horizontalAdvance(name);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->setFont(fontFor(TextRole::Caption));
        painter->setPen(theme.ink3);
        const QRect rest = inner.adjusted(nameWidth + rowPad, 0, 0, 0);
        const QString meaning = index.data(MeaningRole).toString();
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                          isolated(painter->fontMetrics().elidedText(meaning, Qt::ElideRight, rest.width())));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {popupWidth, lineHeight(TextRole::Small) + 6};
    }
};

} // namespace

TemplateCompleter::TemplateCompleter(QPlainTextEdit *field)
    : QCompleter(field)
    , m_field(field)
    , m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setWidget(field);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(9);
    popup()->setItemDelegate(new CompletionDelegate(popup()));
    popup()->setLayoutDirection(Qt::LeftToRight);
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, &TemplateCompleter::insert);
}

bool TemplateCompleter::isOpen() const { return popup()->isVisible(); }

void TemplateCompleter::update(bool isAsked)
{
    m_place = completionPlace(m_field->toPlainText(), m_field->textCursor().position());
    const bool isDue = isAsked || isOpen() || m_place.begun.isEmpty() || m_place.begun.size() >= 2;
    m_found = isDue ? completionsAt(m_place, m_links) : QList<Completion>();
    if (m_found.isEmpty())
        return popup()->hide();
    m_rows->clear();
    for (const Completion &each : std::as_const(m_found)) {
        auto *row = new QStandardItem(each.name);
        row->setData(each.meaning, MeaningRole);
        row->setData(each.name + u", "_s + each.meaning, Qt::AccessibleTextRole);
        m_rows->appendRow(row);
    }
    QRect place = m_field->cursorRect();
    place.translate(m_field->viewport()->pos());
    place.setWidth(scaled(popupWidth));
    complete(place);
    popup()->setCurrentIndex(completionModel()->index(0, 0));
}

void TemplateCompleter::insert(const QModelIndex &index)
{
    if (index.row() < 0 || index.row() >= m_found.size())
        return;
    const Completion chosen = m_found[index.row()];
    QTextCursor cursor = m_field->textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(m_place.start, QTextCursor::KeepAnchor);
    QString text = chosen.insertion;
    const QString after = m_field->toPlainText().mid(cursor.selectionEnd());
    const qsizetype nextOpen = after.indexOf(u'{');
    const qsizetype nextClose = after.indexOf(u'}');
    const bool isOpen = nextClose < 0 || (nextOpen >= 0 && nextOpen < nextClose);
    if (isOpen && !text.endsWith(u'.'))
        text += m_place.kind == CompletionKind::Tag ? u" %}"_s : u" }}"_s;
    const qsizetype stop = text.indexOf(caret);
    text.remove(caret);
    cursor.insertText(text);
    if (stop >= 0)
        cursor.setPosition(m_place.start + int(stop));
    cursor.endEditBlock();
    m_field->setTextCursor(cursor);
    if (chosen.insertion.endsWith(u'.'))
        update(true);
}

} // namespace parley
