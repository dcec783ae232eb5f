// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/avatar.h"

#include "widgets/common/fonts.h"

#include <QPainter>

namespace parley {

namespace {

QString firstLetter(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool isPair = word[i].isHighSurrogate() && i + 1 < word.size();
        const char32_t c = isPair ? QChar::surrogateToUcs4(word[i], word[i + 1]) : word[i].unicode();
        if (QChar::isLetterOrNumber(c))
            return word.mid(i, isPair ? 2 : 1).toUpper();
        i += isPair ? 1 : 0;
    }
    return {};
}

} // namespace

QString initialsOf(const QString &name)
{
    QStringList letters;
    for (const QString &word : name.split(QChar::Space, Qt::SkipEmptyParts)) {
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters += letter;
    }
    if (letters.isEmpty())
        return {};
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, Hue hue)
{
    const Theme &t = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hue(hue));
    painter.drawEllipse(rect);
    QFont font = fontFor(TextRole::Title, Strength::Strong);
    font.setPixelSize(qMax(9, qRound(rect.height() * 0.365)));
    painter.setFont(font);
    painter.setPen(t.onHue);
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(int diameter, QWidget *parent)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name, Hue hue)
{
    m_name = name;
    m_hue = hue;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_hue);
}

} // namespace parley
