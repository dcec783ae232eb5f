// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suggest/talks.h"

#include <QRandomGenerator>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int subjects = 24;
constexpr int steps = 6;
constexpr int wordsOfStep = 14;
constexpr int wordsOfAll = 400;

//! A word that looks like one.
QString word(int number)
{
    static const QString consonants = u"bdfgklmnprstvz"_s;
    static const QString vowels = u"aeiou"_s;
    QString text;
    for (int rest = number + 70; rest > 0; rest /= 70) {
        text += consonants.at(rest % consonants.size());
        text += vowels.at(rest / consonants.size() % vowels.size());
    }
    return text;
}

class Inventor
{
public:
    Talks run(int picks)
    {
        for (int subject = 0; subject < subjects; ++subject)
            for (int step = 0; step < steps; ++step)
                m_talks.entries.append(entry(subject, step));
        while (m_talks.picks.size() < picks)
            talk();
        return std::move(m_talks);
    }

private:
    static Entry entry(int subject, int step)
    {
        Entry entry;
        entry.id = EntryId(u"%1-%2"_s.arg(subject).arg(step));
        entry.title = u"%1 %2"_s.arg(word(9'000 + subject), word(9'500 + step));
        return entry;
    }

    void talk()
    {
        const int subject = int(m_random.bounded(subjects));
        SuggestionContext place;
        for (int step = 0; step < steps; ++step) {
            if (m_random.bounded(5) == 0) // not everything has to be asked
                continue;
            place.messages.append({true, saying(subject, step), {}});
            if (place.messages.size() > 8)
                place.messages.remove(0, place.messages.size() - 8);
            const int picked = m_random.bounded(10) == 0 ? int(m_random.bounded(steps)) : step;
            const Entry &entry = m_talks.entries.at(subject * steps + picked);
            m_talks.picks.append({place, entry.id, m_talks.picks.size()});
            place.messages.append(
                {false, u"%1 %2 %3"_s.arg(entry.title, word(picked), word(subject)), entry.id});
            place.previous = entry.id;
        }
    }

    QString saying(int subject, int step)
    {
        QStringList words;
        const int length = 3 + int(m_random.bounded(9));
        for (int i = 0; i < length; ++i) {
            const bool isTelling = m_random.bounded(3) == 0;
            words +=
                word(isTelling ? 1'000 + (subject * steps + step) * 7 + int(m_random.bounded(wordsOfStep))
                               : int(m_random.bounded(wordsOfAll)));
        }
        return words.join(u' ');
    }

    QRandomGenerator m_random{11};
    Talks m_talks;
};

} // namespace

Talks Talks::invented(int picks) { return Inventor().run(picks); }

} // namespace parley
