// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QAbstractButton>

namespace parley {

//! An icon and a few words in the status bar. A button when it does something.
class StatusWords : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusWords(QWidget *parent = nullptr);

    void setWords(const QString &words, QLatin1StringView iconName, Token ink, bool isStrong = false);
    //! Whether a click does something; otherwise it takes neither focus nor hover.
    void setClickable(bool isClickable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_iconName;
    Token m_ink = &Theme::ink2;
    bool m_isStrong = false;
};

//! Time of day as the frame shows it, of ms since 1970 UTC.
[[nodiscard]] QString timeOfDay(qint64 at);

} // namespace parley
