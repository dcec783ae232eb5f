// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/conversationlistmodel.h"
#include "widgets/conversation/deskcontext.h"

#include <QWidget>

#include <memory>

namespace parley {

//! The open conversations as tabs in the top bar. They can be dragged into another order; closing one is
//! wrap up, so that no click on a tab closes it.
class ChatTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ChatTabs(ConversationListModel *model, QWidget *parent = nullptr);
    ~ChatTabs() override;

    void setContext(const DeskContext &context);
    void setCurrent(const ConversationId &conversation);
    //! Once a second: the backend's clock, ms since 1970 UTC.
    void tick(qint64 now);

    [[nodiscard]] QRect tabRect(int row) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void conversationChosen(const parley::ConversationId &conversation);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
