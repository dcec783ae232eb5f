// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/checking/personalwords.h"
#include "models/library/writing/generalise.h"

#include <QRegularExpression>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 4;

//! Gathers doubts, the first kind that claims a place keeping it.
class Doubts
{
public:
    explicit Doubts(const QString &text)
        : m_text(text)
        , m_isTaken(text.size(), false)
    {
        static const QRegularExpression fields(u"\\{\\{[^}]*\\}\\}|\\{%[^%]*%\\}"_s);
        for (auto it = fields.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            take(match.capturedStart(), match.capturedLength());
        }
    }

    void add(qsizetype offset, qsizetype length, DoubtKind kind)
    {
        for (qsizetype i = offset; i < offset + length; ++i)
            if (m_isTaken.at(i))
                return;
        take(offset, length);
        m_found.append({offset, length, kind});
    }

    void addAll(const QRegularExpression &pattern, DoubtKind kind)
    {
        for (auto it = pattern.globalMatch(m_text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            add(match.capturedStart(), match.capturedLength(), kind);
        }
    }

    void addNames(const PersonalData &data)
    {
        const QString folded = foldedLetters(m_text);
        for (const QString &name : foldedLetters(data.customer.name).split(u' ', Qt::SkipEmptyParts)) {
            const QString stem = name.size() > shortestStem ? name.chopped(1) : name;
            if (stem.size() < shortestStem - 1)
                continue;
            for (qsizetype at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
                qsizetype end = at + stem.size();
                while (!isWordEnd(m_text, end))
                    ++end;
                if (isWordStart(m_text, at) && end <= at + name.size() + 2)
                    add(at, end - at, DoubtKind::Name);
            }
        }
    }

    [[nodiscard]] QList<PersonalDoubt> sorted()
    {
        std::sort(m_found.begin(), m_found.end(),
                  [](const PersonalDoubt &a, const PersonalDoubt &b) { return a.offset < b.offset; });
        return m_found;
    }

private:
    void take(qsizetype offset, qsizetype length) { std::fill_n(m_isTaken.begin() + offset, length, true); }

    QString m_text;
    QList<bool> m_isTaken;
    QList<PersonalDoubt> m_found;
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption
                                        | QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QList<PersonalDoubt> personalDoubts(const QString &text, const PersonalData &data)
{
    static const QRegularExpression email =
        pattern(u"[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+|(?<![\\w@])@\\w{3,}"_s);
    static const QRegularExpression page = pattern(u"https?://\\S*(?:\\?|\\d{4})\\S*"_s);
    static const QRegularExpression amount = pattern(
        u"[€$£₪]\\s?\\d(?:[\\d.,]*\\d)?|\\d(?:[\\d.,]*\\d)?\\s?(?:[€$£₪]|(?:zł|pln|eur|usd|nis|ils|aed|sar|ש\"ח|ש״ח|درهم|ريال)(?!\\w))"_s);
    static const QRegularExpression date = pattern(
        u"(?<!\\d)\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"_s);
    static const QRegularExpression code =
        pattern(u"(?<![\\w-])(?=[\\w-]*\\d)(?=[\\w-]*\\p{L})[\\w-]{6,40}(?![\\w-])"_s);
    constexpr qsizetype longNumber = 5;
    Doubts doubts(text);
    doubts.addAll(email, DoubtKind::Address);
    doubts.addAll(page, DoubtKind::Address);
    doubts.addAll(amount, DoubtKind::Amount);
    doubts.addAll(code, DoubtKind::Number);
    doubts.addAll(date, DoubtKind::Date);
    for (const NumberRun &run : numberRuns(text))
        if (run.digits.size() >= longNumber)
            doubts.add(run.offset, run.length, DoubtKind::Number);
    doubts.addNames(data);
    return doubts.sorted();
}

} // namespace parley
