// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QAbstractButton>
#include <QLatin1StringView>
#include <QString>

namespace parley {

//! A filter that is on or off, 22 high and round: checkable, accent-soft when on.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

//! What a tag means, which decides its fill.
enum class Tone { Neutral, Ok, Warn, Danger, Accent, Outline };

//! A word with a meaning, 20 high: an icon when given, then the text.
[[nodiscard]] QSize tagSize(const QString &text, QLatin1StringView iconName = {});
void paintTag(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
              QLatin1StringView iconName = {});

//! The same as a widget.
class Tag : public QWidget
{
    Q_OBJECT
public:
    explicit Tag(QString text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone, QLatin1StringView iconName = {});
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
    QByteArray m_iconName;
};

} // namespace parley
