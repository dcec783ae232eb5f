// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/question.h"

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace parley {

//! One question of a canned response to the agent: its label, where the answer is typed, with the example in
//! the empty field, and answers to be taken by a click.
class AnswerField : public QWidget
{
    Q_OBJECT

public:
    //! \a today is what dates without a year are near to.
    AnswerField(const Question &question, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] const Question &question() const { return m_question; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] bool isEmpty() const;
    //! What the template is given: a date as ISO 8601 in whatever form it was typed, all else as it is.
    [[nodiscard]] QString answer() const;
    //! What is wrong with what is typed, in words; empty when nothing is.
    [[nodiscard]] QString trouble() const;
    //! The answers that are offered, as they are read.
    [[nodiscard]] QStringList proposals() const;
    //! The outline of a field that is empty or wrong.
    void showProblem();

Q_SIGNALS:
    void answered();

private:
    void offer(const QString &answer);
    void offerChoices();

    Question m_question;
    QDate m_today;
    QLineEdit *m_edit;
};

//! The day a text spells in the forms of the screen's language, with the year nearest to \a today when it
//! names none; not valid for any other text.
[[nodiscard]] QDate typedDate(const QString &text, QDate today);

} // namespace parley
