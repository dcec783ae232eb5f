// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/spellchecker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 5;
constexpr qsizetype longestWord = 80;
constexpr qsizetype mostRemembered = 20'000;

QStringList dictionaryFolders()
{
    QStringList folders;
    for (const QString &name : {u"hunspell"_s, u"myspell"_s, u"myspell/dicts"_s})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name,
                                             QStandardPaths::LocateDirectory);
    return folders
           + QStringList{u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s,
                         QDir::homePath() + u"/Library/Spelling"_s};
}

// "en" is to find en_US before en_ZA, and "pl" pl_PL: the territory most people of a language live in.
QStringList namesFor(const QString &language)
{
    const QString plain = QString(language).replace(u'-', u'_');
    return {plain, QLocale(language).name(), QLocale(language.section(u'-', 0, 0)).name(),
            language.section(u'-', 0, 0)};
}

// Direction marks stand round inserted names and are part of no word.
QString withoutMarks(QString word)
{
    return word.removeIf([](QChar each) { return each.category() == QChar::Other_Format; });
}

} // namespace

DictionaryFiles DictionaryFiles::find(const QString &language)
{
    if (language.isEmpty())
        return {};
    const QStringList folders = dictionaryFolders();
    for (const QString &name : namesFor(language)) {
        for (const QString &folder : folders) {
            const QString base = folder + u'/' + name;
            if (QFile::exists(base + u".aff"_s) && QFile::exists(base + u".dic"_s))
                return {base + u".aff"_s, base + u".dic"_s};
        }
    }
    return {};
}

SpellChecker::SpellChecker(QString language, QString wordsFile, QObject *parent)
    : QObject(parent)
    , m_language(std::move(language))
    , m_wordsFile(std::move(wordsFile))
{}

SpellChecker::~SpellChecker() = default;

void SpellChecker::load()
{
    if (m_isLoading || m_hunspell)
        return;
    const DictionaryFiles files = DictionaryFiles::find(m_language);
    if (!files.exist())
        return;
    m_isLoading = true;
    QThreadPool::globalInstance()->start([files, self = QPointer(this)] {
        auto hunspell = std::make_shared<Hunspell>(QFile::encodeName(files.aff).constData(),
                                                   QFile::encodeName(files.dic).constData());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, hunspell] {
                if (self)
                    self->take(hunspell);
            },
            Qt::QueuedConnection);
    });
}

void SpellChecker::take(std::shared_ptr<Hunspell> hunspell)
{
    m_hunspell = std::move(hunspell);
    const std::string &encoding = m_hunspell->get_dict_encoding();
    m_encoder = QStringEncoder(encoding.c_str());
    m_decoder = QStringDecoder(encoding.c_str());
    if (!m_encoder.isValid() || !m_decoder.isValid()) {
        m_hunspell.reset();
        return;
    }
    readOwnWords();
    m_known.clear();
    Q_EMIT loaded();
}

void SpellChecker::readOwnWords()
{
    QFile file(m_wordsFile);
    if (m_wordsFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            m_hunspell->add(encoded(QString::fromUtf8(line.trimmed())));
    }
}

std::string SpellChecker::encoded(const QString &word) const
{
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(withoutMarks(word));
    return bytes.toStdString();
}

bool SpellChecker::isRight(const QString &word) const
{
    if (!m_hunspell || word.size() > longestWord)
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.cend())
        return *known;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    const std::string bytes = encoded(word);
    const bool isRight = m_encoder.hasError() || m_hunspell->spell(bytes);
    m_known.insert(word, isRight);
    return isRight;
}

QStringList SpellChecker::suggestions(const QString &word) const
{
    QStringList better;
    if (!m_hunspell || word.size() > longestWord)
        return better;
    for (const std::string &each : m_hunspell->suggest(encoded(word))) {
        m_decoder.resetState();
        better += m_decoder.decode(QByteArrayView(each.data(), qsizetype(each.size())));
        if (better.size() == mostSuggestions)
            break;
    }
    return better;
}

void SpellChecker::addWord(const QString &word)
{
    if (m_hunspell)
        m_hunspell->add(encoded(word));
    m_known.insert(word, true);
    if (!m_wordsFile.isEmpty()) {
        QDir().mkpath(QFileInfo(m_wordsFile).path());
        QFile file(m_wordsFile);
        if (file.open(QIODevice::WriteOnly | QIODevice::Append))
            file.write(word.toUtf8() + '\n');
    }
    Q_EMIT wordAdded(word);
}

} // namespace parley
