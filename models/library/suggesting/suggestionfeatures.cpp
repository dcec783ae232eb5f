// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggesting/suggestionfeatures.h"

#include "models/library/finding/normalise.h"
#include "models/library/suggesting/suggestionlexicon.h"

#include <algorithm>
#include <cmath>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

//! Kinds of features. Models are read by what these numbers were when they were written: never reuse one.
enum Kind : quint32 {
    Always = 10,
    Previous,
    BothPrevious,
    BeforePrevious,
    Sent,
    Place,
    PreviousWord,
    SentWord,
    LastWord,
    LastStem,
    LastPair,
    LastLength,
    NumberLength,
    AgentWord,
    EarlierWord,
    LetterGroup,
    Question,
    PreviousQuestion,
    PreviousLength,
};

constexpr float replyWeight = 0.6F;
constexpr float textWeight = 2;
constexpr float pairWeight = 1.5F;
constexpr float agentWeight = 1;
constexpr float earlierWeight = 1.5F;
constexpr qsizetype stemLength = 5;
constexpr qsizetype mostMessages = 8;
constexpr qsizetype mostWords = 60;

//! Scripts whose words stand apart, with what bends them at the end.
bool hasStems(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek: return true;
    default: return false;
    }
}

QList<QStringView> wordsOf(const QString &text)
{
    QList<QStringView> words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > mostWords)
        words.resize(mostWords);
    return words;
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

class Collector
{
public:
    Collector(const SuggestionContext &context, const SuggestionLexicon &lexicon)
        : m_context(context)
        , m_lexicon(lexicon)
    {
        const qsizetype first = std::max<qsizetype>(0, context.messages.size() - mostMessages);
        for (qsizetype i = first; i < context.messages.size(); ++i)
            m_texts.append({context.messages.at(i).isFromCustomer, normalised(context.messages.at(i).text),
                            context.messages.at(i).entry});
    }

    std::vector<SuggestionFeature> run()
    {
        m_features.push_back({suggestionHash(Always, u""), 1});
        addReplies();
        addTexts();
        addManner();
        return std::move(m_features);
    }

private:
    struct Text
    {
        bool isFromCustomer;
        QString text;
        EntryId entry;
    };
    using Keys = std::vector<quint32>;

    void add(quint32 key, float value) { m_features.push_back({key, value}); }

    //! Each once, together as much as \a weight however many there are.
    void addAll(Keys keys, float weight)
    {
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (const quint32 key : keys)
            add(key, weight / std::sqrt(float(keys.size())));
    }

    //! Entries go by the hash of their id, so that a model says the same whatever their numbers.
    quint32 idKey(int number) const
    {
        return number < 0 ? 0 : suggestionHash(Previous, m_lexicon.entries.at(number).value());
    }

    void addReplies()
    {
        std::vector<int> sent; // by the agent, newest first
        for (auto it = m_texts.crbegin(); it != m_texts.crend(); ++it)
            if (!it->isFromCustomer)
                sent.push_back(it->entry.isEmpty() ? m_lexicon.spokenBy(it->text)
                                                   : m_lexicon.numberOf(it->entry));
        const int previous = m_lexicon.numberOf(m_context.previous);
        const quint32 last =
            m_context.previous.isEmpty() ? 0 : suggestionHash(Previous, m_context.previous.value());
        const quint32 before = idKey(sent.size() > 1 ? sent[1] : -1);
        add(suggestionHash(Previous, last), replyWeight);
        add(suggestionHash(BothPrevious, suggestionHash(last, before)), replyWeight);
        add(suggestionHash(BeforePrevious, before), replyWeight / 2);
        add(suggestionHash(Place, quint32(m_texts.size())), 0.5F);
        for (const int number : sent)
            if (number >= 0)
                add(suggestionHash(Sent, idKey(number)), 0.5F);
        Keys words;
        addWords(PreviousWord, previous, words);
        addAll(std::move(words), replyWeight * 1.5F);
        words = {};
        addWords(SentWord, previous, words);
        for (const int number : sent)
            addWords(SentWord, number, words);
        addAll(std::move(words), replyWeight);
    }

    void addWords(Kind kind, int number, Keys &keys) const
    {
        if (number >= 0)
            for (const quint16 word : m_lexicon.words[std::size_t(number)])
                keys.push_back(suggestionHash(kind, word));
    }

    void addTexts()
    {
        qsizetype i = m_texts.size() - 1;
        Keys words;
        Keys pairs;
        for (; i >= 0 && m_texts.at(i).isFromCustomer; --i)
            addLast(m_texts.at(i).text, words, pairs);
        addAll(std::move(words), textWeight);
        addAll(std::move(pairs), pairWeight);
        if (i >= 0) {
            words = {};
            for (const QStringView word : wordsOf(m_texts.at(i).text))
                words.push_back(suggestionHash(AgentWord, word));
            addAll(std::move(words), agentWeight);
        }
        words = {};
        for (; i >= 0; --i)
            if (m_texts.at(i).isFromCustomer)
                for (const QStringView word : wordsOf(m_texts.at(i).text))
                    if (!hasDigit(word))
                        words.push_back(suggestionHash(EarlierWord, word));
        addAll(std::move(words), earlierWeight);
    }

    //! Whether the customer asks and how much they say, also after this reply.
    void addManner()
    {
        bool isQuestion = false;
        qsizetype words = 0;
        for (qsizetype i = m_context.messages.size() - 1; i >= 0 && m_context.messages.at(i).isFromCustomer
                                                          && m_context.messages.size() - i <= mostMessages;
             --i) {
            const QString &text = m_context.messages.at(i).text;
            isQuestion = isQuestion || text.contains(u'?') || text.contains(u'\u061f');
        }
        for (auto it = m_texts.crbegin(); it != m_texts.crend() && it->isFromCustomer; ++it)
            words += wordsOf(it->text).size();
        const quint32 last =
            m_context.previous.isEmpty() ? 0 : suggestionHash(Previous, m_context.previous.value());
        const auto length = quint32(std::min<qsizetype>(words, 6));
        add(suggestionHash(Question, quint32(isQuestion)), 0.5F);
        add(suggestionHash(suggestionHash(PreviousQuestion, last), quint32(isQuestion)), 0.5F);
        add(suggestionHash(suggestionHash(PreviousLength, last), length), 0.5F);
    }

    static void addLast(const QString &text, Keys &words, Keys &pairs)
    {
        const QList<QStringView> parts = wordsOf(text);
        QStringView last = u"^";
        for (const QStringView word : parts) {
            if (hasDigit(word)) {
                words.push_back(suggestionHash(NumberLength, quint32(word.size())));
                pairs.push_back(suggestionHash(LastPair, suggestionHash(suggestionHash(LastPair, last), 0)));
                last = u"0";
                continue;
            }
            words.push_back(suggestionHash(LastWord, word));
            addLetters(word, words);
            pairs.push_back(suggestionHash(LastPair, suggestionHash(suggestionHash(LastPair, last),
                                                                    suggestionHash(LastPair, word))));
            last = word;
        }
        pairs.push_back(suggestionHash(LastPair, suggestionHash(suggestionHash(LastPair, last), 1)));
        pairs.push_back(suggestionHash(LastLength, quint32(std::min<qsizetype>(parts.size(), 12))));
    }

    static void addLetters(QStringView word, Keys &keys)
    {
        if (hasStems(word.front())) {
            if (word.size() > stemLength)
                keys.push_back(suggestionHash(LastStem, word.first(stemLength)));
            return;
        }
        constexpr qsizetype group = 3;
        for (qsizetype i = 0; i + group <= word.size(); ++i)
            keys.push_back(suggestionHash(LetterGroup, word.sliced(i, group)));
    }

    const SuggestionContext &m_context;
    const SuggestionLexicon &m_lexicon;
    QList<Text> m_texts;
    std::vector<SuggestionFeature> m_features;
};

} // namespace

quint32 suggestionHash(quint32 kind, QStringView text)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ (quint64(kind) * 0x9e3779b97f4a7c15ULL);
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    hash = (hash ^ (hash >> 29)) * 0xbf58476d1ce4e5b9ULL;
    return quint32(hash ^ (hash >> 32));
}

quint32 suggestionHash(quint32 first, quint32 second)
{
    quint64 hash = (quint64(first) << 32 | second) + 0x9e3779b97f4a7c15ULL;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return quint32(hash ^ (hash >> 31));
}

std::vector<SuggestionFeature> suggestionFeatures(const SuggestionContext &context,
                                                  const SuggestionLexicon &lexicon)
{
    return Collector(context, lexicon).run();
}

} // namespace parley
