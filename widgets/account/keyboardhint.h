// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QLineEdit;

namespace parley {

//! Watches the keys of a password field for the two things that make right passwords wrong: Caps Lock and
//! a keyboard layout of another script. Both are told from what is typed, since Qt cannot be asked.
class KeyboardHint : public QObject
{
    Q_OBJECT
public:
    explicit KeyboardHint(QLineEdit *field);

    //! Empty while there is nothing to say.
    [[nodiscard]] QString words() const;
    //! Whether it is something to mind: Caps Lock on, or letters that are not Latin.
    [[nodiscard]] bool isWarning() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void see(const QString &text, bool hasShift);
    [[nodiscard]] static QString layoutName();

    std::optional<bool> m_isCapsLock;
    QChar::Script m_script = QChar::Script_Latin;
};

} // namespace parley
