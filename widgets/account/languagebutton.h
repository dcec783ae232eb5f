// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace parley {

//! The language of the screens, shown in itself: a globe, its name, and a menu of the others.
class LanguageButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LanguageButton(QWidget *parent = nullptr);

    void setLanguages(const QStringList &tags, const QString &current);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &tag);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *m_menu;
};

//! A language by its own name: "English", "עברית".
[[nodiscard]] QString nativeNameOf(const QString &tag);

} // namespace parley
