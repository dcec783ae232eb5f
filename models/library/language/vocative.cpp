// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/vocative.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! Nominative, case-folded, to vocative.
const QHash<QString, QString> &dictionary()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> read;
        QFile file(u":/names/polish-vocative.csv"_s);
        if (!file.open(QFile::ReadOnly | QFile::Text))
            return read;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList fields = line.split(u'"');
            if (fields.size() > 3)
                read.insert(fields[1].toCaseFolded(), fields[3]);
        }
        return read;
    }();
    return names;
}

struct Ending
{
    const char16_t *nominative;
    const char16_t *vocative;
};

//! Endings and what they become; the first that fits counts.
constexpr Ending endings[] = {
    {u"sia", u"siu"},  {u"zia", u"ziu"}, {u"cia", u"ciu"},  {u"nia", u"niu"},  {u"lcia", u"lciu"},
    {u"ula", u"ulu"},  {u"a", u"o"},     {u"ciek", u"ćku"}, {u"siek", u"śku"}, {u"niek", u"ńku"},
    {u"ziek", u"źku"}, {u"iek", u"ku"},  {u"ek", u"ku"},    {u"ch", u"chu"},   {u"k", u"ku"},
    {u"g", u"gu"},     {u"h", u"hu"},    {u"sz", u"szu"},   {u"cz", u"czu"},   {u"rz", u"rzu"},
    {u"dz", u"dzu"},   {u"ż", u"żu"},    {u"ź", u"ziu"},    {u"ś", u"siu"},    {u"ć", u"ciu"},
    {u"ń", u"niu"},    {u"c", u"cu"},    {u"j", u"ju"},     {u"l", u"lu"},     {u"eł", u"le"},
    {u"ł", u"le"},     {u"st", u"ście"}, {u"zd", u"ździe"}, {u"t", u"cie"},    {u"d", u"dzie"},
    {u"r", u"rze"},    {u"b", u"bie"},   {u"f", u"fie"},    {u"m", u"mie"},    {u"n", u"nie"},
    {u"p", u"pie"},    {u"s", u"sie"},   {u"w", u"wie"},    {u"z", u"zie"},
};

bool isPolishWord(const QString &name)
{
    static const QString letters = u"aąbcćdeęfghijklłmnńoóprsśtuwyzźż"_s;
    return std::all_of(name.begin(), name.end(), [](QChar c) { return letters.contains(c.toLower()); });
}

//! By its ending; as it is when it cannot be declined.
QString byRule(const QString &name)
{
    if (name.size() < 3 || !isPolishWord(name))
        return name;
    const QString lower = name.toLower();
    const bool isUpper = name == name.toUpper();
    for (const Ending &each : endings) {
        const QStringView ending(each.nominative);
        if (!lower.endsWith(ending))
            continue;
        const QString fresh = QString::fromUtf16(each.vocative);
        return name.chopped(ending.size()) + (isUpper ? fresh.toUpper() : fresh);
    }
    return name;
}

//! One word without a hyphen.
Vocative ofWord(const QString &word)
{
    const auto found = dictionary().constFind(word.toCaseFolded());
    if (found != dictionary().cend())
        return {*found, true};
    return {byRule(word), false};
}

//! One word, or several joined by hyphens.
Vocative ofWords(const QString &name, QChar joint)
{
    QStringList parts;
    bool isCertain = true;
    for (const QString &part : name.split(joint, Qt::SkipEmptyParts)) {
        const Vocative own = ofWord(part);
        parts.append(own.text);
        isCertain = isCertain && own.isCertain;
    }
    return {parts.join(joint), isCertain && !parts.isEmpty()};
}

} // namespace

Vocative vocativeOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    Vocative result = ofWords(words.constFirst(), u'-');
    for (const QString &word : words.mid(1)) {
        const Vocative own = ofWords(word, u'-');
        result.text += u' ' + (own.isCertain ? own.text : word);
        result.isCertain = result.isCertain && own.isCertain;
    }
    return result;
}

} // namespace parley
