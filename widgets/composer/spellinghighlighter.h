// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/checking/leftplaceholders.h"

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTimer>

namespace parley {

class Dictionaries;
class SpellChecker;

//! Underlines words that are not in the dictionary: a moment after typing stops, only in the paragraphs that
//! have changed, and never the word that is being written.
class SpellingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellingHighlighter(QTextDocument *document);

    //! Not owned; without them nothing is marked.
    void setDictionaries(Dictionaries *dictionaries);
    void setLanguage(const QString &language);
    //! Opens the dictionary, when somebody is about to write.
    void load();
    //! Checks everything now.
    void checkAll();

    //! Where the words stand that are marked now, in the order of the text.
    [[nodiscard]] QList<TextPart> wrongWords() const;

    [[nodiscard]] bool isRight(const QString &word) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    void addWord(const QString &word);

protected:
    void highlightBlock(const QString &text) override;

private:
    void choose();
    void checkChanged();

    QPointer<Dictionaries> m_dictionaries;
    QPointer<SpellChecker> m_checker;
    QString m_language;
    QTimer m_pause;
    bool m_isChecking = false;
};

} // namespace parley
