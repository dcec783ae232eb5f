// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing/generalise.h"

#include "models/library/checking/personalwords.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! A place in the text as it was, and what is to stand there.
struct Find
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString placeholder;
};

class Finder
{
public:
    explicit Finder(const QString &text)
        : m_text(text)
        , m_folded(foldedLetters(text))
    {}

    void find(const PersonalWord &word)
    {
        const QString needle = foldedLetters(word.text);
        if (needle.size() < 2)
            return;
        for (qsizetype at = m_folded.indexOf(needle); at >= 0; at = m_folded.indexOf(needle, at + 1)) {
            const qsizetype end = at + needle.size();
            const bool isCased = !word.text.front().isUpper() || m_text.at(at).isUpper();
            if (isCased && isWordStart(m_text, at) && isWordEnd(m_text, end))
                claim(word.hasSign && at > 0 && m_text.at(at - 1) == u'#' ? at - 1 : at, end,
                      word.placeholder);
        }
    }

    void findPhones(const QStringList &phones)
    {
        for (const NumberRun &run : numberRuns(m_text))
            for (const QString &phone : phones)
                if (isSamePhone(run.digits, phone))
                    claim(run.offset, run.offset + run.length, u"customer.phone"_s);
    }

    [[nodiscard]] QList<Find> finds() const { return m_finds; }

private:
    void claim(qsizetype start, qsizetype end, const QString &placeholder)
    {
        const auto next = std::lower_bound(m_finds.begin(), m_finds.end(), start,
                                           [](const Find &each, qsizetype at) { return each.offset < at; });
        if (next != m_finds.end() && next->offset < end)
            return;
        if (next != m_finds.begin() && std::prev(next)->offset + std::prev(next)->length > start)
            return;
        m_finds.insert(next, {start, end - start, placeholder});
    }

    QString m_text;
    QString m_folded;
    QList<Find> m_finds; // by offset; none overlaps another
};

//! Text that a template shows as it stands.
QString literal(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView pair = QStringView(text).mid(i, 2);
        if (pair == "{{"_L1 || pair == "{%"_L1) {
            result += u"{% raw %}"_s + pair.toString() + u"{% endraw %}"_s;
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace

GeneralText generalised(const QString &text, const PersonalData &data)
{
    Finder finder(text);
    QStringList phones;
    for (const Identity &each : data.customer.identities)
        if (each.kind == IdentityKind::Phone || each.kind == IdentityKind::WhatsApp)
            phones.append(digitsOf(each.address));
    finder.findPhones(phones);
    QList<PersonalWord> words = personalWords(data);
    std::stable_sort(words.begin(), words.end(), [](const PersonalWord &a, const PersonalWord &b) {
        return a.text.size() > b.text.size();
    });
    for (const PersonalWord &each : std::as_const(words))
        finder.find(each);
    GeneralText general;
    qsizetype copied = 0;
    const QList<Find> finds = finder.finds();
    for (const Find &each : finds) {
        general.text += literal(text.mid(copied, each.offset - copied));
        const QString field = u"{{ "_s + each.placeholder + u" }}"_s;
        general.replaced.append(
            {general.text.size(), field.size(), each.placeholder, text.mid(each.offset, each.length)});
        general.text += field;
        copied = each.offset + each.length;
    }
    general.text += literal(text.mid(copied));
    return general;
}

} // namespace parley
