// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/spellinghighlighter.h"

#include "widgets/common/theme.h"
#include "widgets/composer/dictionaries.h"
#include "widgets/composer/spellchecker.h"

#include <QTextBoundaryFinder>
#include <QTextDocument>

#include <algorithm>

namespace parley {

namespace {

constexpr int pauseMs = 300;

//! Which words of a paragraph are wrong, as it was when they were checked.
struct CheckedBlock : public QTextBlockUserData
{
    QString text;
    QList<std::pair<int, int>> wrong; // start and length
};

bool isWord(QStringView word)
{
    const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar each) { return each.isLetter(); });
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar each) { return each.isDigit(); });
    return hasLetter && !hasDigit && word.size() > 1;
}

// Addresses, handles, shortcuts and codes are not words of a language.
bool isInAddress(const QString &text, qsizetype start, qsizetype end)
{
    const QString marks = QStringLiteral("@/.:_#-\\");
    const bool isBefore = start > 0 && marks.contains(text.at(start - 1));
    const bool isAfter = end + 1 < text.size() && marks.contains(text.at(end)) && !text.at(end + 1).isSpace();
    return isBefore || isAfter;
}

} // namespace

SpellingHighlighter::SpellingHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SpellingHighlighter::checkChanged);
    connect(document, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!m_isChecking && removed + added > 0)
            m_pause.start();
    });
}

void SpellingHighlighter::setDictionaries(Dictionaries *dictionaries)
{
    m_dictionaries = dictionaries;
    choose();
}

void SpellingHighlighter::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    choose();
}

void SpellingHighlighter::choose()
{
    if (m_checker)
        disconnect(m_checker, nullptr, this, nullptr);
    m_checker = m_dictionaries && !m_language.isEmpty() ? m_dictionaries->of(m_language) : nullptr;
    if (!m_checker)
        return;
    connect(m_checker, &SpellChecker::loaded, this, &SpellingHighlighter::checkAll);
    connect(m_checker, &SpellChecker::wordAdded, this, &SpellingHighlighter::checkAll);
}

void SpellingHighlighter::load()
{
    if (m_checker)
        m_checker->load();
}

void SpellingHighlighter::checkAll()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.setUserData(nullptr);
    checkChanged();
}

void SpellingHighlighter::checkChanged()
{
    if (!m_checker || !m_checker->isLoaded())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto *known = static_cast<CheckedBlock *>(block.userData());
        if (known && known->text == block.text())
            continue;
        auto *checked = new CheckedBlock;
        checked->text = block.text();
        QTextBoundaryFinder words(QTextBoundaryFinder::Word, checked->text);
        for (qsizetype start = 0, end = words.toNextBoundary(); end >= 0;
             start = end, end = words.toNextBoundary()) {
            const QString word = checked->text.mid(start, end - start);
            if (isWord(word) && !isInAddress(checked->text, start, end) && !m_checker->isRight(word))
                checked->wrong.append({int(start), int(end - start)});
        }
        block.setUserData(checked);
        m_isChecking = true;
        rehighlightBlock(block);
        m_isChecking = false;
    }
}

QList<TextPart> SpellingHighlighter::wrongWords() const
{
    QList<TextPart> parts;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (const auto *checked = static_cast<CheckedBlock *>(block.userData()))
            for (const auto &[start, length] : checked->wrong)
                parts.append({block.position() + start, length});
    return parts;
}

bool SpellingHighlighter::isRight(const QString &word) const
{
    return !m_checker || !isWord(word) || m_checker->isRight(word);
}

QStringList SpellingHighlighter::suggestions(const QString &word) const
{
    return m_checker ? m_checker->suggestions(word) : QStringList();
}

void SpellingHighlighter::addWord(const QString &word)
{
    if (m_checker)
        m_checker->addWord(word);
}

void SpellingHighlighter::highlightBlock(const QString &text)
{
    const auto *checked = static_cast<CheckedBlock *>(currentBlockUserData());
    if (!checked)
        return;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Theme::current().danger);
    for (const auto &[start, length] : checked->wrong) {
        if (text.mid(start, length) == checked->text.mid(start, length))
            setFormat(start, length, format);
    }
}

} // namespace parley
