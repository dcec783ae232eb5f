// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/question.h"

#include <QDate>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

bool fits(QChar c, QChar mark)
{
    switch (mark.unicode()) {
    case u'#': return c >= u'0' && c <= u'9';
    case u'@': return c.isLetter();
    case u'*': return true;
    default: return c == mark;
    }
}

bool fits(const QString &text, const QString &pattern)
{
    return text.size() == pattern.size()
           && std::equal(text.begin(), text.end(), pattern.begin(),
                         [](QChar c, QChar mark) { return fits(c, mark); });
}

bool isNumber(QString text)
{
    bool isRead = false;
    text.replace(u',', u'.').toDouble(&isRead);
    return isRead;
}

} // namespace

bool Question::accepts(const QString &answer) const
{
    const QString text = answer.trimmed();
    if (text.isEmpty() || (!pattern.isEmpty() && !fits(text, pattern)))
        return false;
    switch (type) {
    case Type::Text: return true;
    case Type::Number: return isNumber(text);
    case Type::Date: return QDate::fromString(text, Qt::ISODate).isValid();
    case Type::Choice: return choices.contains(text);
    }
    return false;
}

std::optional<Question::Type> Question::typeOf(const QString &name)
{
    if (name == "text"_L1)
        return Type::Text;
    if (name == "number"_L1)
        return Type::Number;
    if (name == "date"_L1)
        return Type::Date;
    if (name == "choice"_L1)
        return Type::Choice;
    return {};
}

} // namespace parley
