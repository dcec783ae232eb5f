// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/entrytable.h"

#include "models/library/finding/normalise.h"
#include "models/library/variantchoice.h"

#include <algorithm>
#include <cmath>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! The bit of \a name among \a known; new names are added.
quint64 bitOf(const QString &name, QStringList &known)
{
    qsizetype at = known.indexOf(name);
    if (at < 0) {
        at = known.size();
        known.append(name);
    }
    return quint64(1) << std::min<qsizetype>(at, 63);
}

quint64 knownBit(const QString &name, const QStringList &known)
{
    const qsizetype at = known.indexOf(name);
    return at < 0 ? 0 : quint64(1) << std::min<qsizetype>(at, 63);
}

//! FNV-1a, so that the order of equals is the same in every run.
quint32 hashOf(const QString &text)
{
    quint32 hash = 2166136261u;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash;
}

float useOf(const Entry &entry)
{
    return float(std::min(70.0, 8 * std::log2(1.0 + std::max(0, entry.used))));
}

//! A variant's text without its markup, whose words no customer reads.
QString readText(const QString &text)
{
    if (!text.contains(u"{"))
        return text;
    QString read;
    read.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const QStringView mark =
            QStringView(text).sliced(open).first(std::min<qsizetype>(2, text.size() - open));
        const auto close = mark == u"{{" ? u"}}"_s : mark == u"{%" ? u"%}"_s : QString();
        const qsizetype end = close.isEmpty() || open < from ? -1 : text.indexOf(close, open);
        if (end < 0)
            continue;
        read += QStringView(text).sliced(from, open - from);
        read += u' ';
        from = end + 2;
    }
    read += QStringView(text).sliced(from);
    return read;
}

} // namespace

QStringView InitialLetters::text() const
{
    const auto end = std::find(letters.begin(), letters.end(), u'\0');
    return {letters.data(), end - letters.begin()};
}

void EntryTable::setEntries(const QList<Entry> &entries)
{
    *this = {};
    const auto count = std::size_t(entries.size());
    m_entries.reserve(count);
    m_facts.reserve(count);
    m_letters.reserve(count);
    m_termsBySlot.reserve(count);
    m_names.reserve(count);
    m_slots.reserve(entries.size());
    for (const Entry &each : entries) {
        if (const auto old = slotOf(each.id))
            m_entries[*old] = each;
        else
            (void)newSlot(each);
    }
    for (quint32 slot = 0; slot < slotCount(); ++slot)
        describe(slot);
    m_dictionary.settle();
    m_postings.build(std::size_t(m_dictionary.size()), m_termsBySlot);
    m_initials.reserve(count);
    for (quint32 slot = 0; slot < slotCount(); ++slot)
        m_initials.push_back(initials(slot));
    std::sort(m_initials.begin(), m_initials.end());
}

void EntryTable::put(const Entry &entry)
{
    remove(entry.id);
    const quint32 slot = newSlot(entry);
    describe(slot);
    m_dictionary.settle();
    for (const PlacedTerm each : m_termsBySlot[slot])
        m_postings.add(slot, each);
    const InitialLetters letters = initials(slot);
    m_initials.insert(std::upper_bound(m_initials.begin(), m_initials.end(), letters), letters);
}

void EntryTable::remove(const EntryId &id)
{
    const std::optional<quint32> slot = slotOf(id);
    if (!slot)
        return;
    for (const PlacedTerm each : m_termsBySlot[*slot])
        m_postings.remove(*slot, each);
    m_initials.erase(std::lower_bound(m_initials.begin(), m_initials.end(), initials(*slot)));
    m_slots.remove(id);
    m_entries[*slot] = {};
    m_facts[*slot] = {};
    m_letters[*slot] = {};
    m_termsBySlot[*slot] = {};
    m_names[*slot] = {};
    m_free.push_back(*slot);
}

std::optional<quint32> EntryTable::slotOf(const EntryId &id) const
{
    const auto found = m_slots.constFind(id);
    return found == m_slots.cend() ? std::nullopt : std::optional(*found);
}

quint32 EntryTable::newSlot(const Entry &entry)
{
    quint32 slot = slotCount();
    if (m_free.empty()) {
        m_entries.emplace_back();
        m_facts.emplace_back();
        m_letters.emplace_back();
        m_termsBySlot.emplace_back();
        m_names.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_entries[slot] = entry;
    m_slots.insert(entry.id, slot);
    return slot;
}

//! Fills in all that is told of the entry in a slot, but not where its terms stand.
void EntryTable::describe(quint32 slot)
{
    const Entry &entry = m_entries[slot];
    QString names = u"\n "_s + normalised(entry.title) + u'\n';
    for (const QString &each : entry.shortcuts)
        names += u' ' + normalised(each) + u'\n';
    m_names[slot] = m_nameTexts.keep(names);
    m_termsBySlot[slot] = termsOf(entry);

    EntryFacts &facts = m_facts[slot];
    facts = {};
    m_letters[slot] = {};
    facts.isAlive = true;
    facts.isPersonal = entry.scope == Scope::Personal;
    facts.use = useOf(entry);
    const QStringList languages = languagesOf(entry);
    for (const QString &each : languages)
        facts.languages |= bitOf(each, m_languages);
    for (const QString &each : entry.brands)
        facts.brands |= bitOf(each, m_brands);
    for (const Channel each : entry.channels)
        facts.channels = quint8(facts.channels | 1u << unsigned(each));
    for (qsizetype i = 2; i < names.size(); ++i) {
        m_letters[slot].all |= letterBit(names[i]);
        if (names[i - 1] == u' ')
            m_letters[slot].first |= letterBit(names[i]);
    }
    facts.order = quint32(std::min<qsizetype>(entry.title.size(), 255)) << 24 | hashOf(entry.id.value()) >> 8;
}

void EntryTable::addWords(const QString &text, TermPlace first, TermPlace others,
                          std::vector<PlacedTerm> &terms)
{
    TermPlace place = first;
    for (const QStringView each : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        terms.emplace_back(m_dictionary.intern(each), place);
        place = others;
    }
}

//! Each term once, at the most telling of its places.
std::vector<PlacedTerm> EntryTable::termsOf(const Entry &entry)
{
    std::vector<PlacedTerm> terms;
    terms.reserve(48);
    addWords(normalised(entry.title), TermPlace::NameStart, TermPlace::Name, terms);
    for (const QString &each : entry.shortcuts)
        addWords(normalised(each), TermPlace::NameStart, TermPlace::Name, terms);
    for (const QString &each : entry.tags)
        addWords(normalised(each), TermPlace::Tag, TermPlace::Tag, terms);
    addWords(normalised(entry.category), TermPlace::Tag, TermPlace::Tag, terms);
    for (const Variant &each : entry.variants)
        addWords(normalised(readText(each.text)), TermPlace::Text, TermPlace::Text, terms);
    std::sort(terms.begin(), terms.end());
    const auto end = std::unique(terms.begin(), terms.end(),
                                 [](PlacedTerm a, PlacedTerm b) { return a.term() == b.term(); });
    return {terms.begin(), end};
}

InitialLetters EntryTable::initials(quint32 slot) const
{
    const QStringView names = m_names[slot];
    InitialLetters initials{{}, slot};
    std::size_t count = 0;
    for (qsizetype i = 2; i < names.size() && names[i] != u'\n' && count < initials.letters.size(); ++i)
        if (names[i - 1] == u' ')
            initials.letters[count++] = names[i].unicode();
    return initials;
}

std::vector<InitialLetters>::const_iterator EntryTable::firstInitials(QStringView letters) const
{
    return std::lower_bound(m_initials.begin(), m_initials.end(), letters,
                            [](const InitialLetters &each, QStringView text) {
                                return std::lexicographical_compare(each.letters.begin(), each.letters.end(),
                                                                    text.utf16(), text.utf16() + text.size());
                            });
}

quint64 EntryTable::languageBit(const QString &tag) const
{
    return knownBit(primaryLanguage(tag), m_languages);
}

quint64 EntryTable::brandBit(const QString &brand) const { return knownBit(brand, m_brands); }

qsizetype EntryTable::bytes() const
{
    std::size_t bytes = m_facts.capacity() * (sizeof(EntryFacts) + sizeof(NameLetters))
                        + m_names.capacity() * sizeof(QStringView)
                        + m_initials.capacity() * sizeof(InitialLetters) + std::size_t(m_nameTexts.bytes())
                        + std::size_t(m_slots.capacity()) * (sizeof(EntryId) + sizeof(quint32));
    for (const std::vector<PlacedTerm> &each : m_termsBySlot)
        bytes += sizeof(each) + each.capacity() * sizeof(PlacedTerm);
    return qsizetype(bytes) + m_dictionary.bytes() + m_postings.bytes();
}

} // namespace parley
