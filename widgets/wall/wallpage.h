// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/id.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QListView;

namespace parley {

class Badge;
class ChannelCounts;
class Chip;
class Label;
class MonitorModel;
class QueueModel;
class TakeOverBar;
class TileView;
class UserModel;
class WallFigures;

//! The Wall, for who watches over the centre: what waits and who is at work at the start side, the
//! conversations that are held as tiles, those that need attention first, and a pane to watch one.
class WallPage : public QWidget
{
    Q_OBJECT

public:
    static constexpr int monitorWidth = 388;

    //! The models are not owned and outlive the page.
    WallPage(MonitorModel *monitor, QueueModel *queue, UserModel *users, QWidget *parent = nullptr);

    void setCentre(const Centre &centre);
    //! Shows a pane at the end side, 388 wide; null closes it. The page owns the pane from then on.
    void setMonitorPane(QWidget *pane);
    [[nodiscard]] QWidget *monitorPane() const { return m_pane; }

public Q_SLOTS:
    //! Once a second: the backend's clock, ms since 1970 UTC.
    void tick(qint64 now);

Q_SIGNALS:
    //! Enter or a double click on a tile: to be opened read-only, see setMonitorPane.
    void watchRequested(const parley::ConversationId &conversation);
    //! W: watch it, with the caret in the box to whisper.
    void whisperRequested(const parley::ConversationId &conversation);
    //! T, after it was confirmed here.
    void takeOverRequested(const parley::ConversationId &conversation);
    //! Esc on the tiles while a pane is open.
    void monitorCloseRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildMiddle();
    void buildHints(QHBoxLayout *row);
    Chip *orderChip(const QString &words, bool isByAgent);
    void endQuestion();
    void askTakeOver(const ConversationId &conversation);
    void showCounts();

    MonitorModel *m_monitor;
    QueueModel *m_queue;
    UserModel *m_users;
    WallFigures *m_figures;
    ChannelCounts *m_counts;
    QListView *m_agents;
    Badge *m_waitingCount;
    Badge *m_agentCount;
    Label *m_tileCount;
    Label *m_empty;
    TileView *m_tiles;
    TakeOverBar *m_takeOver;
    QPointer<QWidget> m_pane;
    QHBoxLayout *m_columns;
};

} // namespace parley
