// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/id.h"

#include <QListView>

namespace parley {

class MonitorModel;
class TileDelegate;

//! The live conversations as tiles of one size that fill the width, 220 wide and 128 high at least. While
//! the pointer or the focus is on them the model keeps still, so that none moves under a click.
class TileView : public QListView
{
    Q_OBJECT

public:
    static constexpr int gap = 8;
    static constexpr int leastWidth = 220;

    //! \a model is not owned and outlives the view.
    explicit TileView(MonitorModel *model, QWidget *parent = nullptr);

    void setCentre(const Centre &centre);
    //! The backend's clock, ms since 1970 UTC. Repaints clocks only.
    void tick(qint64 now);
    //! The tile within its cell of the grid.
    [[nodiscard]] QRect tileRect(const QRect &cell) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] ConversationId currentConversation() const;

Q_SIGNALS:
    void watchRequested(const parley::ConversationId &conversation);
    void whisperRequested(const parley::ConversationId &conversation);
    void takeOverRequested(const parley::ConversationId &conversation);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int room() const;
    void fitGrid();
    void keepStill();

    MonitorModel *m_model;
    TileDelegate *m_delegate;
};

} // namespace parley
