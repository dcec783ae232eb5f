// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLineEdit;

namespace parley {

//! "+ Tag", 20 high, which turns into a field: Enter adds what was typed, Esc gives up.
class AddTagButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AddTagButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    //! Never empty, without spaces around it.
    void tagEntered(const QString &tag);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void close();

    QLineEdit *m_field;
};

} // namespace parley
