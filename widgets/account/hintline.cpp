// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account/hintline.h"

#include "widgets/common/icons.h"
#include "widgets/common/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace parley {

namespace {

constexpr int glyph = 14;

} // namespace

HintLine::HintLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextRole::Caption, &Theme::ink2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 5, 0, 0);
    row->setSpacing(0);
    row->addSpacing(glyph + 5);
    m_label->setWordWrap(true);
    row->addWidget(m_label, 1);
    hide();
}

void HintLine::say(const QString &text, QLatin1StringView iconName, Token ink)
{
    m_label->setText(text);
    m_label->setInk(ink);
    m_iconName = QByteArray(iconName.data(), iconName.size());
    m_ink = ink;
    setVisible(!text.isEmpty());
    update();
}

QString HintLine::text() const { return isHidden() ? QString() : m_label->text(); }

void HintLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = m_label->fontMetrics().height();
    const QRect slot =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 5 + (line - glyph) / 2, glyph, glyph));
    paintIcon(painter, slot, QLatin1StringView(m_iconName), Theme::current().*m_ink, glyph);
}

} // namespace parley
