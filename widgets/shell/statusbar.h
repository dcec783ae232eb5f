// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/actions.h"
#include "widgets/shell/linkstate.h"

#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;

namespace parley {

class Label;
class StatusWords;

//! 28 high: how the link stands, the outbox, own numbers; at the end side the shift and two keys. What has
//! no room is left out whole, from the end of the shift and then of the numbers.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(const Actions &actions, QWidget *parent = nullptr);

    void setLink(const LinkState &link);
    void setOutboxCount(int count);
    //! Own numbers of today, most important first, e.g. "Today 23 chats".
    void setFigures(const QStringList &figures);
    //! At the end side, e.g. "Break 14:30", "Shift ends 16:00".
    void setShift(const QStringList &words);
    //! Keys of the place that is shown, and what each does, in the place of the desk's; none: the desk's.
    void setHints(const QList<std::pair<QKeySequence, QString>> &hints);

    //! The words about the link that are shown now.
    [[nodiscard]] QString linkWords() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *addHint(const QKeySequence &keys, const QString &words);
    void addRule();
    void fill(QHBoxLayout *row, const QStringList &texts, QLatin1StringView firstIcon);
    void showHints();
    void fit();

    const Actions &m_actions;
    QHBoxLayout *m_row;
    StatusWords *m_link;
    Label *m_synced;
    StatusWords *m_outbox;
    QHBoxLayout *m_figures;
    QHBoxLayout *m_shift;
    QHBoxLayout *m_hints;
    QWidget *m_urgent = nullptr;
    bool m_isOffline = false;
    QWidget *m_tryNow = nullptr;
    QWidget *m_keys = nullptr;
};

} // namespace parley
