// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QVariantAnimation;

namespace parley {

class EdgeHandle;
class SideStrip;

//! What the side panel can show.
enum class SidePage { Customer, Outbox };

//! The side panel's place at the window's end side. Docked: 304 wide, 264–420 by dragging its edge or the
//! arrows on it. Folded: a strip of 40, from which it opens over the panes.
class SideHost : public QWidget
{
    Q_OBJECT
public:
    static constexpr int narrowest = 264;
    static constexpr int usual = 304;
    static constexpr int widest = 420;

    explicit SideHost(QWidget *parent = nullptr);

    //! Takes the widget over.
    void setPage(SidePage page, QWidget *widget);
    void showPage(SidePage page);
    [[nodiscard]] SidePage page() const { return m_page; }

    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    //! Folded: opens over the panes or folds back. Docked: hides or shows.
    void toggle();
    void open();
    void close();
    [[nodiscard]] bool isOpen() const;

    void setPanelWidth(int width);
    [[nodiscard]] int panelWidth() const { return m_width; }
    //! Who the strip shows.
    void setPerson(const QString &name, Hue hue);
    //! The panel itself, for focus.
    [[nodiscard]] QWidget *panel() const;

Q_SIGNALS:
    void panelWidthChanged(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void slideTo(int reveal);
    void placeOverlay();

    SideStrip *m_strip;
    QWidget *m_panel;
    QStackedWidget *m_pages;
    EdgeHandle *m_handle;
    QVariantAnimation *m_slide;
    QHash<SidePage, QWidget *> m_widgets;
    SidePage m_page = SidePage::Customer;
    int m_width = usual;
    int m_reveal = 0; //!< how much of the panel is out over the panes, when folded
    bool m_isFolded = false;
    bool m_isDockedOpen = true;
    bool m_isOverlayOpen = false;
};

} // namespace parley
