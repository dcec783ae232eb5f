// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/sectionswitch.h"

#include "widgets/common/fonts.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace parley {

namespace {

constexpr int sectionHeight = 24;

//! One of the words.
class Section : public QAbstractButton
{
public:
    Section(const QString &title, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("ownFocus", true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(TextRole::Small, Strength::Strong));
        return {metrics.horizontalAdvance(text()) + 20, scaled(sectionHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        if (isChecked() || underMouse())
            paintBox(painter, rect(), 5, isChecked() ? theme.accentSoft : theme.hover);
        painter.setFont(fontFor(TextRole::Small, isChecked() ? Strength::Strong : Strength::Usual));
        painter.setPen(isChecked() ? theme.accentInk : theme.ink2);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasKeyboardFocus(this))
            paintFocusInside(painter, rect(), 5);
    }
};

} // namespace

SectionSwitch::SectionSwitch(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SectionSwitch::picked);
}

void SectionSwitch::addSection(const QString &title)
{
    auto *section = new Section(title, this);
    m_buttons->addButton(section, count());
    m_row->addWidget(section);
    section->setChecked(count() == 1);
}

void SectionSwitch::setCurrent(int section)
{
    if (QAbstractButton *button = m_buttons->button(section))
        button->setChecked(true);
}

void SectionSwitch::setTitle(int section, const QString &title)
{
    if (QAbstractButton *button = m_buttons->button(section)) {
        button->setText(title);
        button->updateGeometry();
    }
}

void SectionSwitch::setVisibleAt(int section, bool isVisible)
{
    if (QAbstractButton *button = m_buttons->button(section))
        button->setVisible(isVisible);
}

int SectionSwitch::current() const { return m_buttons->checkedId(); }
int SectionSwitch::count() const { return int(m_buttons->buttons().size()); }

void SectionSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), 6, theme.surface, theme.lineStrong);
}

} // namespace parley
