// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/paletteitem.h"

#include <QStringList>

#include <algorithm>

namespace parley {

namespace {

//! Without case and without marks, so that "lodz" finds "Łódź" as far as Unicode takes it apart.
QString folded(QStringView text)
{
    QString plain;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c == QChar(u'Ł') || c == QChar(u'ł') ? QChar(u'l') : c;
    }
    return plain.toCaseFolded();
}

bool beginsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

bool isSubsequence(const QString &letters, const QString &text)
{
    qsizetype at = 0;
    for (const QChar c : letters) {
        at = text.indexOf(c, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

int paletteRank(QStringView query, const QString &title)
{
    const QString wanted = folded(query.trimmed());
    const QString text = folded(title);
    if (wanted.isEmpty() || text == wanted)
        return 0;
    if (text.startsWith(wanted))
        return 1;
    if (beginsWord(text, wanted))
        return 2;
    const QStringList words = wanted.split(QChar::Space, Qt::SkipEmptyParts);
    if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return beginsWord(text, word); }))
        return 3;
    if (text.contains(wanted))
        return 4;
    QString letters = wanted;
    letters.remove(QChar::Space);
    return letters.size() > 1 && isSubsequence(letters, text) ? 5 : -1;
}

} // namespace parley
