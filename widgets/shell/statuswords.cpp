// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statuswords.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace parley {

namespace {

constexpr int glyphSize = 14;
constexpr int gap = 5;

} // namespace

StatusWords::StatusWords(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setClickable(false);
}

void StatusWords::setWords(const QString &words, QLatin1StringView iconName, Token ink, bool isStrong)
{
    setText(words);
    m_iconName = QByteArray(iconName.data(), iconName.size());
    m_ink = ink;
    m_isStrong = isStrong;
    updateGeometry();
    update();
}

void StatusWords::setClickable(bool isClickable)
{
    setFocusPolicy(isClickable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !isClickable);
    setAttribute(Qt::WA_Hover, isClickable);
    setProperty("ownFocus", true);
}

QSize StatusWords::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption, m_isStrong ? Strength::Strong : Strength::Usual));
    const int icon = m_iconName.isEmpty() ? 0 : glyphSize + gap;
    return {icon + figuresWidth(metrics, text()) + 4, scaled(20)};
}

void StatusWords::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const QRect pill = rect().adjusted(-2, (height() - scaled(20)) / 2, 2, -(height() - scaled(20)) / 2);
    if (underMouse())
        paintBox(painter, pill, 4, isDown() ? t.press : t.hover);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    int x = 0;
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, place(0, glyphSize), QLatin1StringView(m_iconName), t.*m_ink, glyphSize);
        x = glyphSize + gap;
    }
    painter.setFont(fontFor(TextRole::Caption, m_isStrong ? Strength::Strong : Strength::Usual));
    painter.setPen(t.*m_ink);
    painter.drawText(place(x, width() - x),
                     static_cast<int>(
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     text());
    if (hasKeyboardFocus(this))
        paintFocusInside(painter, rect(), 4);
}

QString timeOfDay(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat);
}

} // namespace parley
