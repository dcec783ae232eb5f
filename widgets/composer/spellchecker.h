// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <memory>

class Hunspell;

namespace parley {

//! Where a language's dictionary is: its files end in .aff and .dic.
struct DictionaryFiles
{
    QString aff;
    QString dic;

    [[nodiscard]] bool exist() const { return !aff.isEmpty(); }
    //! Looks in the folders where systems keep hunspell's dictionaries; \a language is BCP 47.
    [[nodiscard]] static DictionaryFiles find(const QString &language);
};

//! The words of one language, and those that the agent has added. Lives in the GUI's thread; opening the
//! dictionary takes up to half a second and is done in another.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    //! \a wordsFile keeps the agent's own words, one a line; it need not exist.
    SpellChecker(QString language, QString wordsFile, QObject *parent = nullptr);
    ~SpellChecker() override;

    //! Opens the dictionary in the background, once; loaded() tells when.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_hunspell != nullptr; }

    //! Whether a word is known; all are before the dictionary is there, or without one.
    [[nodiscard]] bool isRight(const QString &word) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const; //!< five at most
    void addWord(const QString &word);

Q_SIGNALS:
    void loaded();
    void wordAdded(const QString &word);

private:
    void take(std::shared_ptr<Hunspell> hunspell);
    void readOwnWords();
    [[nodiscard]] std::string encoded(const QString &word) const;

    QString m_language;
    QString m_wordsFile;
    std::shared_ptr<Hunspell> m_hunspell;
    mutable QStringEncoder m_encoder;
    mutable QStringDecoder m_decoder;
    mutable QHash<QString, bool> m_known;
    bool m_isLoading = false;
};

} // namespace parley
