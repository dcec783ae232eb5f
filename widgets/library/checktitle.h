// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextLayout;

namespace parley {

//! What a finding is, strong, and where, as usual: one text that breaks where it must.
class CheckTitle : public QWidget
{
    Q_OBJECT

public:
    explicit CheckTitle(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &place);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int lay(QTextLayout &layout, int width) const;
    [[nodiscard]] QString words() const;

    QString m_title;
    QString m_place;
};

} // namespace parley
