// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account/keyboardhint.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace parley {

namespace {

QString nameOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Hebrew: return KeyboardHint::tr("Hebrew");
    case QChar::Script_Arabic: return KeyboardHint::tr("Arabic");
    case QChar::Script_Cyrillic: return KeyboardHint::tr("Cyrillic");
    case QChar::Script_Greek: return KeyboardHint::tr("Greek");
    default: return {};
    }
}

} // namespace

KeyboardHint::KeyboardHint(QLineEdit *field)
    : QObject(field)
{
    field->installEventFilter(this);
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, &KeyboardHint::changed);
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_script != QChar::Script_Latin) {
            m_script = QChar::Script_Latin;
            Q_EMIT changed();
        }
    });
}

QString KeyboardHint::layoutName()
{
    const QLocale locale = QGuiApplication::inputMethod()->locale();
    return locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
}

QString KeyboardHint::words() const
{
    QStringList sentences;
    if (m_isCapsLock)
        //: Under the password
        sentences += *m_isCapsLock ? tr("Caps Lock is on.") : tr("Caps Lock is off.");
    const QString layout = m_script == QChar::Script_Latin ? layoutName() : nameOf(m_script);
    if (!layout.isEmpty())
        //: Under the password; %1 is the language of the keyboard
        sentences += tr("Layout: %1").arg(layout);
    return sentences.join(QChar::Space);
}

bool KeyboardHint::isWarning() const
{
    return m_isCapsLock.value_or(false) || m_script != QChar::Script_Latin;
}

void KeyboardHint::see(const QString &text, bool hasShift)
{
    const QChar letter = text.isEmpty() ? QChar() : text.front();
    const auto before = std::pair(m_isCapsLock, m_script);
    if (letter.isUpper() || letter.isLower())
        m_isCapsLock = letter.isUpper() != hasShift;
    if (letter.isLetter())
        m_script = nameOf(letter.script()).isEmpty() ? QChar::Script_Latin : letter.script();
    if (before != std::pair(m_isCapsLock, m_script))
        Q_EMIT changed();
}

bool KeyboardHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock && m_isCapsLock) {
            m_isCapsLock = !*m_isCapsLock;
            Q_EMIT changed();
        } else if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            see(key->text(), key->modifiers() & Qt::ShiftModifier);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parley
