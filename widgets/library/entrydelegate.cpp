// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entrydelegate.h"

#include "models/lists/entrylistmodel.h"
#include "widgets/common/chip.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/entrywords.h"

#include <QDateTime>
#include <QPainter>
#include <QStyle>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 66;

Tone toneOf(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Draft:
    case EntryStatus::Retired: break;
    case EntryStatus::InReview: return Tone::Accent;
    case EntryStatus::Published: return Tone::Ok;
    }
    return Tone::Outline;
}

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto entry = index.data(EntryListModel::EntryRole).value<Entry>();
    const Theme &theme = Theme::current();
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    const auto visual = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top() + y, w, h));
    };
    const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (isCurrent || option.state & QStyle::State_MouseOver)
        painter->fillRect(row, isCurrent ? theme.accentSoft : theme.hover);
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, theme.line);
    paintIcon(*painter, visual(12, 9, 17, 17), kindIcon(entry.kind), isCurrent ? theme.accentInk : theme.ink2,
              17);
    const int textX = 41;
    const int textWidth = row.width() - textX - 12;
    const QString status = statusWord(entry.status);
    const QSize tag = tagSize(status);
    painter->setFont(fontFor(TextRole::Body, isCurrent ? Strength::Strong : Strength::Usual));
    painter->setPen(theme.ink);
    painter->drawText(visual(textX, 8, textWidth, scaled(18) + 3), start,
                      isolated(painter->fontMetrics().elidedText(entry.title, Qt::ElideRight, textWidth)));
    QFont code = fontFor(TextRole::Code);
    code.setPointSizeF(fontFor(TextRole::Key).pointSizeF());
    painter->setFont(code);
    painter->setPen(theme.ink3);
    const QString shortcut = entry.shortcuts.isEmpty() ? QString() : u'/' + entry.shortcuts.constFirst();
    const int shortcutWidth = textWidth - tag.width() - 6;
    painter->drawText(visual(textX, 8 + scaled(18), shortcutWidth, scaled(17) + 3), start,
                      isolatedLtr(
                          painter->fontMetrics().elidedText(shortcut, Qt::ElideRight, shortcutWidth)));
    const RowNote note = m_unsaved.contains(entry.id)
                             //: Under the title of a library entry with something written in it
                             ? RowNote{tr("Not saved"), true}
                             : rowNote(entry, m_users, QDateTime::currentMSecsSinceEpoch());
    const int noteTop = 8 + scaled(18 + 17);
    const int noteStart = note.isWarning ? 16 : 0;
    if (note.isWarning)
        paintIcon(*painter, visual(textX, noteTop + 2, 12, scaled(17)), "appointment-soon"_L1, theme.warn,
                  12);
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(note.isWarning ? theme.warn : theme.ink3);
    painter->drawText(visual(textX + noteStart, noteTop, textWidth - noteStart, scaled(17) + 3), start,
                      isolated(note.words));
    const int tagTop = 8 + scaled(18) + (scaled(17) - tag.height()) / 2;
    paintTag(*painter, visual(row.width() - 12 - tag.width(), tagTop, tag.width(), tag.height()), status,
             toneOf(entry.status));
    if (isCurrent && option.state & QStyle::State_HasFocus && option.widget
        && hasKeyboardFocus(option.widget))
        paintFocusInside(*painter, row, 0);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240,
            std::max(scaled(rowHeight), lineHeight(TextRole::Body) + 2 * lineHeight(TextRole::Caption) + 16)};
}

} // namespace parley
