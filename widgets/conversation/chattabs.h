// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/conversationlistmodel.h"
#include "widgets/conversation/deskcontext.h"

#include <QWidget>

namespace parley {

class ChatTab;

//! The open conversations as tabs in the top bar. They can be dragged into another order; closing one is
//! wrap up, so that no click on a tab closes it.
class ChatTabs : public QWidget
{
    Q_OBJECT

public:
    //! The model is not owned and outlives the tabs.
    explicit ChatTabs(ConversationListModel *model, QWidget *parent = nullptr);

    void setContext(const DeskContext &context);
    void setCurrent(const ConversationId &conversation);
    //! Once a second: the backend's clock, ms since 1970 UTC.
    void tick(qint64 now);
    void focusCurrent();

    [[nodiscard]] ChatTab *tabAt(int row) const { return m_tabs.value(row); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void conversationChosen(const parley::ConversationId &conversation);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void showRow(int row);
    void place();
    void drag(ChatTab *tab, int x);

    ConversationListModel *m_model;
    DeskContext m_context;
    ConversationId m_current;
    QList<ChatTab *> m_tabs;
    qint64 m_now = 0;
};

} // namespace parley
