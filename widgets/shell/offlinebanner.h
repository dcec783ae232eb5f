// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/linkstate.h"

#include <QTimer>
#include <QWidget>

namespace parley {

class Actions;
class Label;

//! 44 high, below the top bar while there is no connection: since when, how old what is shown is, when it
//! tries again. Hidden for the first 5 seconds, which are no news.
class OfflineBanner : public QWidget
{
    Q_OBJECT
public:
    explicit OfflineBanner(const Actions &actions, QWidget *parent = nullptr);

    void setLink(const LinkState &link);
    //! The words at a moment, ms since 1970 UTC; they change by themselves once a second.
    void showAt(qint64 now);
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LinkState m_link;
    Label *m_words;
    Label *m_nextTry;
    QTimer m_tick;
};

//! "3 minutes ago", of a moment before now; both ms since 1970 UTC.
[[nodiscard]] QString ageText(qint64 at, qint64 now);

} // namespace parley
