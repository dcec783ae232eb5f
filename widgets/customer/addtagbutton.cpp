// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/addtagbutton.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int plus = 11;
constexpr int fieldWidth = 110;
constexpr int longestTag = 40;

} // namespace

AddTagButton::AddTagButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_field(new QLineEdit(this))
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Add a tag"));
    m_field->setMaxLength(longestTag);
    m_field->setAccessibleName(tr("New tag"));
    m_field->installEventFilter(this);
    m_field->hide();
    connect(this, &AddTagButton::clicked, this, &AddTagButton::open);
}

bool AddTagButton::isOpen() const { return !m_field->isHidden(); }

QSize AddTagButton::sizeHint() const
{
    if (isOpen())
        return {fieldWidth, m_field->sizeHint().height()};
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    return {metrics.horizontalAdvance(text()) + plus + 4 + 14,
            std::max(scaled(20), lineHeight(TextRole::Caption))};
}

void AddTagButton::open()
{
    m_field->show();
    m_field->resize(sizeHint());
    m_field->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void AddTagButton::close()
{
    m_field->clear();
    m_field->hide();
    updateGeometry();
}

bool AddTagButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_field->text().trimmed().isEmpty())
        close();
    if (event->type() != QEvent::KeyPress)
        return QAbstractButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QAbstractButton::eventFilter(watched, event);
    const QString tag = m_field->text().simplified();
    close();
    setFocus(Qt::OtherFocusReason);
    if (!tag.isEmpty())
        Q_EMIT tagEntered(tag);
    return true;
}

void AddTagButton::paintEvent(QPaintEvent *)
{
    if (isOpen())
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), 4,
             isDown()       ? theme.press
             : underMouse() ? theme.hover
                            : QColor(),
             theme.lineStrong);
    const QRect slot(7, 0, plus, height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), slot), "list-add"_L1, theme.ink2, plus);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.ink2);
    const QRect words(7 + plus + 4, 0, width() - 14 - plus - 4, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text());
}

} // namespace parley
