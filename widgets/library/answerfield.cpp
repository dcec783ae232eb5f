// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/answerfield.h"

#include "widgets/common/chip.h"
#include "widgets/common/fonts.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 150;
constexpr int maxAnswer = 500;       //!< letters
constexpr qsizetype mostChoices = 4; //!< as chips; of more, the field completes
constexpr int usualWorkingDays = 5;  //!< in which things are promised to happen

//! A day as agents read it: "Thu 19 June".
QString dayWords(QDate day) { return QLocale().toString(day, u"ddd d MMMM"_s); }

QDate workingDaysAfter(QDate day, int count)
{
    const QList<Qt::DayOfWeek> working = QLocale().weekdays();
    while (count > 0 && !working.isEmpty()) {
        day = day.addDays(1);
        if (working.contains(Qt::DayOfWeek(day.dayOfWeek())))
            --count;
    }
    return day;
}

QDate nearestYear(QDate day, QDate today)
{
    constexpr int halfYear = 182;
    day = QDate(today.year(), day.month(), day.day());
    if (day.isValid() && day.daysTo(today) > halfYear)
        return day.addYears(1);
    return day;
}

QString exampleWords(const Question &question)
{
    const QDate day = QDate::fromString(question.example, Qt::ISODate);
    return question.type == Question::Type::Date && day.isValid() ? dayWords(day) : question.example;
}

} // namespace

QDate typedDate(const QString &text, QDate today)
{
    const QLocale locale;
    const QString typed = text.simplified();
    for (const auto form : {QLocale::ShortFormat, QLocale::LongFormat})
        if (const QDate day = locale.toDate(typed, form); day.isValid())
            return day.year() < today.year() - 50 ? day.addYears(100) : day;
    for (const auto &form :
         {u"yyyy-MM-dd"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s})
        if (const QDate day = locale.toDate(typed, form); day.isValid())
            return day;
    // Weekdays are only read over: whoever types one means the day of the month.
    QString bare = typed;
    for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat})
        for (int each = Qt::Monday; each <= Qt::Sunday; ++each)
            if (const QString name = locale.dayName(each, form); bare.startsWith(name, Qt::CaseInsensitive))
                bare = bare.mid(name.size()).remove(u',').trimmed();
    // A leap year, so that the 29th of February can be read.
    for (const auto &form : {u"d/M"_s, u"d.M"_s, u"d.M."_s, u"d MMMM"_s, u"d MMM"_s})
        if (const QDate day = locale.toDate(bare + u" 2000"_s, form + u" yyyy"_s); day.isValid())
            return nearestYear(day, today);
    return {};
}

AnswerField::AnswerField(const Question &question, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_today(today)
    , m_edit(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new Label(question.label, TextRole::Caption, &Theme::ink2, this));
    row->addWidget(m_edit);
    m_edit->setAccessibleName(question.label);
    m_edit->setFixedWidth(scaled(fieldWidth));
    m_edit->setMaxLength(maxAnswer);
    m_edit->setFocusPolicy(Qt::ClickFocus);
    if (!question.example.isEmpty())
        //: In an empty field; %1 is an example of what it takes
        m_edit->setPlaceholderText(tr("e.g. %1").arg(exampleWords(question)));
    offerChoices();
    connect(m_edit, &QLineEdit::textChanged, this, &AnswerField::answered);
}

void AnswerField::offerChoices()
{
    if (m_question.type == Question::Type::Choice && m_question.choices.size() > mostChoices) {
        auto *completer = new QCompleter(m_question.choices, m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_edit->setCompleter(completer);
        return;
    }
    for (const QString &each : proposals())
        offer(each);
}

QStringList AnswerField::proposals() const
{
    if (m_question.type == Question::Type::Choice)
        return m_question.choices;
    if (m_question.type == Question::Type::Date)
        return {dayWords(workingDaysAfter(m_today, usualWorkingDays))};
    return {};
}

void AnswerField::offer(const QString &answer)
{
    auto *chip = new Chip(answer, this);
    chip->setCheckable(false);
    chip->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, answer] { m_edit->setText(answer); });
}

bool AnswerField::isEmpty() const { return m_edit->text().trimmed().isEmpty(); }

QString AnswerField::answer() const
{
    const QString text = m_edit->text();
    if (m_question.type == Question::Type::Choice)
        for (const QString &each : m_question.choices)
            if (each.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
                return each;
    if (m_question.type != Question::Type::Date)
        return text;
    const QDate day = typedDate(text, m_today);
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

QString AnswerField::trouble() const
{
    if (isEmpty() || m_question.accepts(answer()))
        return {};
    const QString label = isolated(m_question.label);
    switch (m_question.type) {
    case Question::Type::Number:
        //: Under a field of a canned response, whose answer is no number; %1 is the field
        return tr("%1 is a number").arg(label);
    case Question::Type::Date:
        //: Under a field of a canned response, whose answer is no date; %1 is the field, %2 a date as it may
        //: be typed
        return tr("%1 is a date, such as %2").arg(label, isolated(dayWords(m_today)));
    case Question::Type::Choice:
        //: Under a field of a canned response; %1 is the field, %2 lists what may be answered
        return tr("%1 is one of: %2").arg(label, m_question.choices.join(u", "_s));
    case Question::Type::Text: break;
    }
    const QString model = m_question.example.isEmpty() ? m_question.pattern : m_question.example;
    //: Under a field of a canned response; %1 is the field, %2 an example of how it is written
    return tr("%1 is written like %2").arg(label, isolated(model));
}

void AnswerField::showProblem()
{
    const bool isWrong = isEmpty() || !trouble().isEmpty();
    if (m_edit->property("problem").toBool() == isWrong)
        return;
    m_edit->setProperty("problem", isWrong);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

} // namespace parley
