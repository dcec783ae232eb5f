// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/kindbox.h"

#include "widgets/common/icons.h"
#include "widgets/customer/customerwords.h"
#include "widgets/timeline/kindicons.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace parley {

namespace {

constexpr int closedWidth = 58;
constexpr int openWidth = 170;

} // namespace

KindBox::KindBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const auto &[each, name] : Names<IdentityKind>::table)
        addItem(icon(iconNameOf(each)), identityWord(each), QVariant::fromValue(each));
    setFixedWidth(closedWidth);
    view()->setMinimumWidth(openWidth);
}

void KindBox::setKind(IdentityKind kind) { setCurrentIndex(findData(QVariant::fromValue(kind))); }
IdentityKind KindBox::kind() const { return currentData().value<IdentityKind>(); }

void KindBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText.clear();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace parley
