// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/checking/personalwords.h"

#include "models/library/language/renderdata.h"
#include "models/library/language/vocative.h"
#include "models/library/variantchoice.h"

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype phoneTail = 8; // what two spellings of a phone number share
constexpr qsizetype fewestOrderDigits = 4;

void addName(QList<PersonalWord> &words, const Value &person, const QString &root, bool hasVocative)
{
    for (const QString &field : {u"name"_s, u"first_name"_s, u"last_name"_s}) {
        const Value part = person.part(field);
        const QString *name = part.text();
        if (!name)
            continue;
        const QString placeholder = root + u'.' + field;
        words.append({*name, placeholder});
        if (!hasVocative || field == "last_name"_L1)
            continue;
        if (const QString called = vocativeOf(*name).text; called != *name)
            words.append({called, placeholder + u" | vocative"_s});
    }
}

void addOrder(QList<PersonalWord> &words, const QString &number)
{
    if (number.isEmpty())
        return;
    words.append({number, u"order.number"_s});
    const QString digits = digitsOf(number);
    if (digits != number && digits.size() >= fewestOrderDigits)
        words.append({digits, u"order.number"_s, true});
}

//! Letters that are written joined to the front of a word.
bool isParticle(QChar c)
{
    static const QString hebrew = u"והשלבכמ"_s;
    static const QString arabic = u"وفلبك"_s;
    return hebrew.contains(c) || arabic.contains(c);
}

bool isOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_'; }

bool isBetweenDigits(QChar c)
{
    return c == u' ' || c == u'.' || c == u'-' || c == u'(' || c == u')' || c == QChar(0x2011)
           || c == QChar(0x2060) || c == QChar(0xA0);
}

} // namespace

QList<PersonalWord> personalWords(const PersonalData &data)
{
    QList<PersonalWord> words;
    RenderData known;
    known.setCustomer(data.customer);
    addName(words, known.root(u"customer"_s), u"customer"_s,
            primaryLanguage(data.customer.language) == "pl"_L1);
    for (const Identity &each : data.customer.identities)
        if (each.kind == IdentityKind::Email)
            words.append({each.address, u"customer.email"_s});
    addOrder(words, data.orderNumber);
    User agent;
    agent.name = data.agentName;
    known.setAgent(agent);
    addName(words, known.root(u"agent"_s), u"agent"_s, false);
    return words;
}

QString foldedLetters(const QString &text)
{
    QString folded = text;
    for (QChar &c : folded) {
        if (c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013))
            c = u'-';
        const QString parts = c.isSurrogate() ? QString() : c.decomposition();
        if (!parts.isEmpty() && c.decompositionTag() == QChar::Canonical)
            c = parts.front();
        c = c.toLower();
        if (c == QChar(0x142)) // ł has no decomposition
            c = u'l';
    }
    return folded;
}

bool isWordStart(const QString &text, qsizetype at)
{
    constexpr qsizetype particlesAtMost = 2;
    const QChar first = text.at(at);
    const bool isJoining = first.script() == QChar::Script_Hebrew || first.script() == QChar::Script_Arabic;
    for (qsizetype joined = 0; joined <= particlesAtMost; ++joined) {
        const qsizetype before = at - joined - 1;
        if (before < 0 || !isOfWord(text.at(before)))
            return true;
        if (!isJoining || !isParticle(text.at(before)))
            return false;
    }
    return false;
}

bool isWordEnd(const QString &text, qsizetype at) { return at >= text.size() || !isOfWord(text.at(at)); }

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

QList<NumberRun> numberRuns(const QString &text)
{
    QList<NumberRun> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).digitValue() < 0)
            continue;
        qsizetype end = i + 1; // behind the last digit
        for (qsizetype next = end; next < text.size() && next <= end + 2; ++next) {
            if (text.at(next).digitValue() >= 0)
                end = next + 1;
            else if (!isBetweenDigits(text.at(next)))
                break;
        }
        const bool hasPlus = i > 0 && (text.at(i - 1) == u'+' || text.at(i - 1) == u'(');
        const qsizetype start = hasPlus ? i - 1 : i;
        runs.append({start, end - start, digitsOf(QStringView(text).mid(i, end - i))});
        i = end;
    }
    return runs;
}

bool isSamePhone(const QString &digits, const QString &phone)
{
    return digits.size() >= phoneTail && phone.size() >= phoneTail
           && digits.right(phoneTail) == phone.right(phoneTail);
}

} // namespace parley
