// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/sidestrip.h"

#include "widgets/common/avatar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/keycap.h"

#include <QPainter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace parley {

using namespace Qt::StringLiterals;

SideStrip::SideStrip(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(28, this))
{
    setFixedWidth(40);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 0, 8);
    column->setSpacing(6);
    //: Button of the folded side panel
    column->addWidget(addButton("go-previous"_L1, tr("Open the customer panel")), 0, Qt::AlignHCenter);
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    //: Button of the folded side panel
    column->addWidget(addButton("document-open-recent"_L1, tr("Timeline")), 0, Qt::AlignHCenter);
    //: Button of the folded side panel
    column->addWidget(addButton("tag"_L1, tr("Tags and notes")), 0, Qt::AlignHCenter);
    column->addStretch();
    m_avatar->hide();
}

IconButton *SideStrip::addButton(QLatin1StringView iconName, const QString &words)
{
    auto *button = new IconButton(iconName, words, this);
    button->setWords(words, keyText(QKeySequence(u"Ctrl+I"_s)));
    connect(button, &QAbstractButton::clicked, this, &SideStrip::openRequested);
    return button;
}

void SideStrip::setPerson(const QString &name, Hue hue)
{
    m_avatar->setPerson(name, hue);
    m_avatar->setToolTip(Qt::convertFromPlainText(name));
    m_avatar->setVisible(!name.isEmpty());
}

void SideStrip::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(isRtl ? width() - 1 : 0, 0, 1, height(), t.line);
    painter.setFont(fontFor(TextRole::Key));
    painter.setPen(t.ink3);
    painter.translate(width() / 2.0, height() - 32);
    painter.rotate(90);
    painter.drawText(QRect(-40, -10, 80, 20), Qt::AlignCenter, keyText(QKeySequence(u"Ctrl+I"_s)));
}

} // namespace parley
