// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wall/agentdelegate.h"

#include "models/lists/usermodel.h"
#include "models/policy/capacity.h"
#include "widgets/common/avatar.h"
#include "widgets/common/capacitymeter.h"
#include "widgets/common/fonts.h"
#include "widgets/common/hues.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/linepainting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int side = 12;
constexpr int avatar = 26;
constexpr int gap = 9;
constexpr int sign = 11;

struct PresenceSign
{
    QLatin1StringView iconName;
    QColor ink;
};

PresenceSign signOf(Presence presence)
{
    const Theme &theme = Theme::current();
    switch (presence) {
    case Presence::Available: return {"emblem-ok"_L1, theme.ok};
    case Presence::Break: return {"coffee"_L1, theme.warn};
    case Presence::FinishingUp: return {"dialog-ok-apply"_L1, theme.accentInk};
    case Presence::Offline: break;
    }
    return {"network-disconnect"_L1, theme.ink3};
}

} // namespace

QSize AgentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, std::max(scaled(39), lineHeight(TextRole::Small) + lineHeight(TextRole::Caption) + 6)};
}

void AgentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto user = index.data(UserModel::UserRole).value<User>();
    const auto presence = index.data(UserModel::PresenceRole).value<Presence>();
    const int load = index.data(UserModel::LoadRole).toInt();
    const bool isOff = presence == Presence::Offline;
    const QRect &row = option.rect;
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, row, QRect(row.x() + x, row.y() + y, width, height));
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setOpacity(isOff ? 0.7 : 1);
    paintAvatar(*painter, place(side, (row.height() - avatar) / 2, avatar, avatar), user.name,
                preferredHue(CustomerId(user.id.value())));
    painter->setOpacity(1);
    const int first = lineHeight(TextRole::Small);
    const int second = lineHeight(TextRole::Caption);
    const int top = (row.height() - first - second) / 2;
    const int start = side + avatar + gap;
    const int cap = capOf(user);
    const int loadWide = std::max(capacityWidth(cap), 56);
    const int room = row.width() - start - gap - loadWide - side;
    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(isOff ? theme.ink3 : theme.ink);
    paintLine(*painter, place(start, top, room, first), user.name.simplified());
    const PresenceSign presenceSign = signOf(presence);
    paintIcon(*painter, place(start, top + first, sign, second), presenceSign.iconName, presenceSign.ink,
              sign);
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(theme.ink3);
    paintLine(*painter, place(start + sign + 4, top + first, room - sign - 4, second),
              presenceWord(presence));
    if (!isOff || load > 0) {
        const int end = row.width() - side;
        const int meter = capacityWidth(cap);
        const QRect segments = place(end - meter, top + (first - 8) / 2, meter, 8);
        paintCapacity(*painter, segments, load, cap, load >= cap ? theme.warn : theme.accent);
        painter->setPen(theme.ink3);
        //: How many conversations an agent holds of how many they may: "3 of 4"
        paintLine(*painter, place(end - loadWide, top + first, loadWide, second),
                  tr("%1 of %2").arg(load).arg(cap), LineSide::End);
    }
    painter->restore();
}

} // namespace parley
