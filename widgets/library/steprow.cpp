// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/steprow.h"

#include "widgets/common/avatar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/hues.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace parley {

namespace {

constexpr int disc = 20;
constexpr int gap = 8;
constexpr int padY = 3;

} // namespace

StepRow::StepRow(const EntryStep &step, const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_step(step)
{
    setText(words);
    setAccessibleName(versionWords() + QLatin1Char(' ') + words);
    //: Tooltip of a step in the life of a library entry
    setToolTip(tr("Compare this version with the one before"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocus", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString StepRow::versionWords() const
{
    //: The version of a library entry
    return tr("v%1").arg(m_step.version);
}

QRect StepRow::wordsRect(int width) const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption, Strength::Strong));
    const int start = disc + 2 * gap + metrics.horizontalAdvance(versionWords());
    return {start, padY, std::max(40, width - start), 1000};
}

int StepRow::heightForWidth(int width) const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    const QRect words =
        metrics.boundingRect(QRect(0, 0, wordsRect(width).width(), 1000), Qt::TextWordWrap, text());
    return std::max(disc, words.height()) + 2 * padY;
}

QSize StepRow::sizeHint() const { return {240, heightForWidth(std::max(240, width()))}; }

void StepRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), 5, theme.hover);
    const auto visual = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    paintAvatar(painter, visual({0, padY, disc, disc}), m_step.byName,
                preferredHue(CustomerId(m_step.by.value())));
    const QFontMetrics metrics(fontFor(TextRole::Caption, Strength::Strong));
    const int top = padY + std::max(0, (disc - metrics.height()) / 2);
    painter.setFont(fontFor(TextRole::Caption, Strength::Strong));
    painter.setPen(theme.ink);
    painter.drawText(visual(
                         {disc + gap, top, metrics.horizontalAdvance(versionWords()) + 2, metrics.height()}),
                     start | Qt::AlignTop, versionWords());
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.ink2);
    QRect words = wordsRect(width());
    words.setTop(top);
    words.setBottom(height());
    painter.drawText(visual(words), start | Qt::AlignTop | int(Qt::TextWordWrap), text());
    if (hasKeyboardFocus(this))
        paintFocusInside(painter, rect(), 5);
}

} // namespace parley
