// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing/proposednames.h"

#include <QRegularExpression>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 48;
constexpr qsizetype longestGreeting = 3; // fewer words before a comma are one
constexpr qsizetype shortcutWords = 3;
constexpr qsizetype longestShortcut = 24;

QString withoutFields(QString text)
{
    static const QRegularExpression fields(u"\\{\\{[^}]*\\}\\}|\\{%[^%]*%\\}"_s);
    return text.replace(fields, u" "_s);
}

//! Where a sentence ends: not inside 12.06.
qsizetype endOfSentence(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text.at(i) == u'\n'
            || (u".!?؟"_s.contains(text.at(i)) && (i + 1 == text.size() || text.at(i + 1).isSpace())))
            return i;
    return text.size();
}

bool isComma(QChar c) { return u",،;:–"_s.contains(c); }

//! Letters and hyphens of a word, small.
QString slug(const QString &word)
{
    QString letters;
    for (const QChar c : word)
        if (c.isLetter() || (c == u'-' && !letters.isEmpty()))
            letters += c.toLower();
    return letters;
}

} // namespace

QString proposedTitle(const QString &text)
{
    // A greeting is a word or two up to a comma or a stop.
    QString rest = withoutFields(text).trimmed();
    const qsizetype comma = std::distance(rest.begin(), std::find_if(rest.begin(), rest.end(), isComma));
    const qsizetype length = std::min(comma, endOfSentence(rest));
    const bool isGreeting =
        rest.left(length).simplified().split(u' ', Qt::SkipEmptyParts).size() < longestGreeting;
    if (isGreeting && length + 1 < rest.size())
        rest = rest.mid(length + 1).trimmed();
    QString title;
    for (const QString &word : rest.left(endOfSentence(rest)).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (title.size() + word.size() + 1 > longestTitle)
            break;
        title += title.isEmpty() ? word : u' ' + word;
    }
    while (!title.isEmpty() && !title.back().isLetterOrNumber() && !title.back().isMark())
        title.chop(1);
    if (!title.isEmpty())
        title[0] = title.front().toUpper();
    return title;
}

QString proposedShortcut(const QString &title, const TakenShortcuts &taken)
{
    QString shortcut;
    qsizetype used = 0;
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts)) {
        const QString letters = slug(word);
        if (letters.isEmpty())
            continue;
        const bool isEnough = used >= shortcutWords && !taken.contains(shortcut);
        if (isEnough || (used > 0 && shortcut.size() + letters.size() >= longestShortcut))
            break;
        shortcut += used++ > 0 ? u'-' + letters : letters.left(longestShortcut);
    }
    const QString stem = shortcut;
    for (char16_t letter = u'b'; !stem.isEmpty() && taken.contains(shortcut) && letter <= u'z'; ++letter)
        shortcut = stem + u'-' + QChar(letter);
    return taken.contains(shortcut) ? QString() : shortcut;
}

ShortcutProblem shortcutProblem(const QString &shortcut, const TakenShortcuts &taken)
{
    const auto has = [&shortcut](auto what) { return std::any_of(shortcut.begin(), shortcut.end(), what); };
    if (has([](QChar c) { return c.isDigit(); }))
        return ShortcutProblem::HasDigit;
    if (has([](QChar c) { return c == u'/'; }))
        return ShortcutProblem::HasSlash;
    if (has([](QChar c) { return c.isSpace(); }))
        return ShortcutProblem::HasBlank;
    return taken.contains(shortcut.toLower()) ? ShortcutProblem::IsTaken : ShortcutProblem::None;
}

} // namespace parley
