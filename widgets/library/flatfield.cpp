// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/flatfield.h"

#include "widgets/common/chip.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 5;
constexpr int tagGap = 6;

} // namespace

FlatField::FlatField(TextRole role, Strength strength, QWidget *parent)
    : QLineEdit(parent)
    , m_role(role)
    , m_strength(strength)
{
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &FlatField::updateGeometry);
    applyLook();
}

void FlatField::setShowsTags(bool showsTags)
{
    m_showsTags = showsTags;
    updateGeometry();
    update();
}

QStringList FlatField::tags() const
{
    QStringList tags;
    for (const QString &each : text().split(u',', Qt::SkipEmptyParts))
        if (!each.trimmed().isEmpty())
            tags.append(each.trimmed());
    return tags;
}

QSize FlatField::sizeHint() const
{
    const QFontMetrics metrics(fontFor(m_role, m_strength));
    int width = metrics.horizontalAdvance(text().isEmpty() ? placeholderText() : text());
    if (m_showsTags && !hasFocus()) {
        width = 0;
        for (const QString &each : tags())
            width += tagSize(each).width() + tagGap;
    }
    return {std::max(width, 24) + 2 * pad + 8, std::max(metrics.height() + 6, scaled(22))};
}

QSize FlatField::minimumSizeHint() const { return {40, sizeHint().height()}; }

void FlatField::applyLook()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    const Theme &theme = Theme::current();
    setFont(fontFor(m_role, m_strength));
    setStyleSheet(u"QLineEdit { background: transparent; border: 1px solid transparent; border-radius: 5px;"
                  " padding: 0 %1px; margin: 0; min-height: 0; font-size: %5pt; color: %2; }"
                  "QLineEdit:hover:!read-only { border-color: %3; }"
                  "QLineEdit:focus { border: 1px solid %4; background: %6; }"_s.arg(
                      QString::number(pad - 1), theme.ink.name(), theme.lineStrong.name(),
                      theme.accent.name(), QString::number(fontFor(m_role).pointSizeF()),
                      theme.surface.name()));
    m_isApplying = false;
}

void FlatField::paintEvent(QPaintEvent *event)
{
    if (!m_showsTags || hasFocus() || text().isEmpty())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    int x = pad;
    for (const QString &each : tags()) {
        const QSize size = tagSize(each);
        if (x + size.width() > width())
            break;
        paintTag(painter,
                 QStyle::visualRect(layoutDirection(), rect(),
                                    QRect(QPoint(x, (height() - size.height()) / 2), size)),
                 each, Tone::Neutral);
        x += size.width() + tagGap;
    }
}

void FlatField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoRequested();
    else
        QLineEdit::keyPressEvent(event);
}

void FlatField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace parley
