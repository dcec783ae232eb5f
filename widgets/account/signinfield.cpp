// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account/signinfield.h"

#include "widgets/account/hintline.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace parley {

using namespace Qt::StringLiterals;

SignInField::SignInField(const QString &name, QLatin1StringView iconName, QWidget *parent)
    : QWidget(parent)
    , m_name(new Label(name, TextRole::Small, &Theme::ink, this))
    , m_edit(new QLineEdit(this))
    , m_hint(new HintLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_name->setStrength(Strength::Strong);
    m_name->setBuddy(m_edit);
    m_edit->setProperty("large", true);
    m_edit->addAction(icon(iconName, &Theme::ink3), QLineEdit::LeadingPosition);
    column->addWidget(m_name);
    column->addSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (m_hasProblem)
            setProblem({});
    });
    setName(name);
}

void SignInField::setName(const QString &name)
{
    m_name->setText(name);
    m_edit->setAccessibleName(name);
}

void SignInField::setHint(const QString &text, QLatin1StringView iconName, Token ink)
{
    m_hasProblem = false;
    m_hint->say(text, iconName, ink);
    m_edit->setAccessibleDescription(text);
    m_edit->setProperty("problem", false);
    m_edit->style()->polish(m_edit);
}

void SignInField::setProblem(const QString &text)
{
    setHint(text, "dialog-warning"_L1, &Theme::danger);
    m_hasProblem = !text.isEmpty();
    m_edit->setProperty("problem", m_hasProblem);
    m_edit->style()->polish(m_edit);
}

QString SignInField::hint() const { return m_hint->text(); }

} // namespace parley
