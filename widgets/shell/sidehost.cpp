// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/sidehost.h"

#include "widgets/common/look.h"
#include "widgets/shell/edgehandle.h"
#include "widgets/shell/sidestrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>

namespace parley {

SideHost::SideHost(QWidget *parent)
    : QWidget(parent)
    , m_strip(new SideStrip(this))
    , m_panel(new QWidget(this))
    , m_pages(new QStackedWidget)
    , m_handle(new EdgeHandle)
    , m_slide(new QVariantAnimation(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_panel->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(m_panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_handle);
    row->addWidget(m_pages, 1);
    m_panel->installEventFilter(this);
    connect(m_strip, &SideStrip::openRequested, this, &SideHost::open);
    connect(m_handle, &EdgeHandle::dragged, this, [this](int by) { setPanelWidth(m_width + by); });
    m_slide->setDuration(120);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_reveal = value.toInt();
        placeOverlay();
    });
    arrange();
}

void SideHost::setPage(SidePage page, QWidget *widget)
{
    m_widgets.insert(page, widget);
    m_pages->addWidget(widget);
    showPage(m_page);
}

void SideHost::showPage(SidePage page)
{
    m_page = page;
    if (QWidget *widget = m_widgets.value(page))
        m_pages->setCurrentWidget(widget);
}

void SideHost::setFolded(bool isFolded)
{
    if (m_isFolded == isFolded)
        return;
    m_isFolded = isFolded;
    m_isOverlayOpen = false;
    m_reveal = 0;
    arrange();
}

void SideHost::toggle() { isOpen() ? close() : open(); }

void SideHost::open()
{
    if (m_isFolded) {
        slideTo(m_width);
        return;
    }
    m_isDockedOpen = true;
    arrange();
}

void SideHost::close()
{
    if (m_isFolded) {
        slideTo(0);
        return;
    }
    m_isDockedOpen = false;
    arrange();
}

bool SideHost::isOpen() const { return m_isFolded ? m_isOverlayOpen : m_isDockedOpen; }

void SideHost::setPanelWidth(int width)
{
    width = std::clamp(width, narrowest, widest);
    if (width == m_width)
        return;
    m_width = width;
    m_reveal = m_isFolded && m_reveal > 0 ? width : 0;
    arrange();
    Q_EMIT panelWidthChanged(width);
}

void SideHost::setPerson(const QString &name, Hue hue) { m_strip->setPerson(name, hue); }

QWidget *SideHost::panel() const { return m_pages->currentWidget() ? m_pages->currentWidget() : m_pages; }

void SideHost::arrange()
{
    m_slide->stop();
    // Open over the panes it belongs to the host's parent, so that it is not cut at the strip.
    QWidget *home = m_isFolded && parentWidget() ? parentWidget() : this;
    if (m_panel->parentWidget() != home)
        m_panel->setParent(home);
    m_strip->setVisible(m_isFolded || !m_isDockedOpen);
    setFixedWidth(m_isFolded || !m_isDockedOpen ? m_strip->width() : m_width);
    if (m_isFolded) {
        placeOverlay();
    } else {
        m_panel->setGeometry(rect());
        m_panel->setVisible(m_isDockedOpen);
    }
    m_strip->setGeometry(rect());
}

void SideHost::slideTo(int reveal)
{
    m_isOverlayOpen = reveal > 0;
    m_slide->stop();
    if (!hasMotion()) {
        m_reveal = reveal;
        placeOverlay();
        return;
    }
    m_slide->setStartValue(m_reveal);
    m_slide->setEndValue(reveal);
    m_slide->start();
}

void SideHost::placeOverlay()
{
    if (!m_isFolded || !parentWidget())
        return;
    const bool isOut = m_reveal > 0;
    if (!isOut && m_panel->isAncestorOf(m_panel->window()->focusWidget()))
        m_strip->setFocus();
    const QRect area = parentWidget()->contentsRect();
    const QRect place(area.right() + 1 - m_reveal, y(), m_width, height());
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), area, place));
    m_panel->setVisible(isOut);
    m_panel->raise();
}

void SideHost::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_strip->setGeometry(rect());
    if (m_isFolded)
        placeOverlay();
    else
        m_panel->setGeometry(rect());
}

bool SideHost::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isFolded && watched == m_panel && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SideHost::keyPressEvent(QKeyEvent *event)
{
    if (m_isFolded && event->key() == Qt::Key_Escape && isOpen())
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace parley
