// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QLatin1StringView>
#include <QWidget>

class QLineEdit;

namespace parley {

class HintLine;
class Label;

//! A field of the sign-in: its name above, an icon within, and below a line that says how it stands.
class SignInField : public QWidget
{
    Q_OBJECT
public:
    SignInField(const QString &name, QLatin1StringView iconName, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void setName(const QString &name);
    //! The line below, with its icon; empty text hides it.
    void setHint(const QString &text, QLatin1StringView iconName, Token ink);
    //! What is wrong, in words, with the outline that goes with it. Empty text takes both away.
    void setProblem(const QString &text);
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }

private:
    Label *m_name;
    QLineEdit *m_edit;
    HintLine *m_hint;
    bool m_hasProblem = false;
};

} // namespace parley
