// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/proposaldelegate.h"

#include "models/lists/proposallistmodel.h"
#include "widgets/common/avatar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/painting.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/proposalwords.h"

#include <QDateTime>
#include <QPainter>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int avatarSize = 28;
constexpr int textX = 12 + avatarSize + 10;

} // namespace

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto proposal = index.data(ProposalListModel::ProposalRole).value<Proposal>();
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
    paintAvatar(*painter, visual(12, 10, avatarSize, avatarSize), proposal.byName, hueOf(proposal.by));
    const bool isOpen = proposal.state == ProposalState::Open;
    painter->setFont(fontFor(TextRole::Body, isOpen || isCurrent ? Strength::Strong : Strength::Usual));
    painter->setPen(theme.ink);
    const int width = row.width() - textX - 12;
    painter->drawText(visual(textX, 8, width, scaled(18) + 3), start,
                      isolated(
                          painter->fontMetrics().elidedText(proposal.entry.title, Qt::ElideRight, width)));
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(theme.ink3);
    const QString state = proposalStateWord(proposal.state);
    const QSize tag = tagSize(state, proposalIcon(proposal.state));
    const QString line =
        //: Who suggested a text, when: %1 "Dana H.", %2 "2 May"
        tr("%1 · %2").arg(isolated(shortName(proposal.byName)),
                          isolated(dayWords(proposal.at, QDateTime::currentMSecsSinceEpoch())));
    painter->drawText(visual(textX, 8 + scaled(18), width, scaled(17) + 3), start,
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, width));
    const QString language = languageName(proposal.entry.variants.value(0).language);
    painter->drawText(visual(textX, 8 + scaled(18 + 17), width - tag.width() - 6, scaled(17) + 3), start,
                      language);
    const int tagTop = 8 + scaled(18 + 17) + (scaled(17) - tag.height()) / 2 + 1;
    paintTag(*painter, visual(row.width() - 12 - tag.width(), tagTop, tag.width(), tag.height()), state,
             proposalTone(proposal.state), proposalIcon(proposal.state));
    if (isCurrent && option.state & QStyle::State_HasFocus && option.widget
        && hasKeyboardFocus(option.widget))
        paintFocusInside(*painter, row, 0);
    painter->restore();
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, std::max(scaled(68), lineHeight(TextRole::Body) + 2 * lineHeight(TextRole::Caption) + 18)};
}

} // namespace parley
