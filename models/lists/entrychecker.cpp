// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/entrychecker.h"

#include "models/library/checking/entrychecks.h"
#include "models/library/language/renderer.h"
#include "models/policy/textlength.h"
#include "models/policy/tonecheck.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <climits>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int lengthOfMissing = 8; //!< what an unknown value is taken to be long
constexpr int fewCharacters = 12;  //!< so many are easily spared for a part of an SMS
constexpr int manyParts = 3;       //!< an SMS of so many is long in any case

CheckKind kindOf(ToneKind kind)
{
    switch (kind) {
    case ToneKind::AvoidedWord: return CheckKind::AvoidedWord;
    case ToneKind::GreetingMissing: return CheckKind::GreetingMissing;
    case ToneKind::GreetingUnwanted: return CheckKind::GreetingUnwanted;
    case ToneKind::ClosingMissing: return CheckKind::ClosingMissing;
    case ToneKind::ClosingUnwanted: return CheckKind::ClosingUnwanted;
    case ToneKind::LongSentence: return CheckKind::LongSentence;
    case ToneKind::ManyExclamations: return CheckKind::ManyExclamations;
    case ToneKind::CapitalLetters: break;
    }
    return CheckKind::CapitalLetters;
}

bool isWord(QStringView word)
{
    const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar each) { return each.isLetter(); });
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar each) { return each.isDigit(); });
    return hasLetter && !hasDigit && word.size() > 1 && !word.contains(ValueMask) && !word.contains(TagMask);
}

//! Addresses, handles, shortcuts and codes are no words of a language.
bool isInAddress(const QString &text, qsizetype start, qsizetype end)
{
    const QStringView marks = u"@/.:_#-\\";
    const bool isBefore = start > 1 && marks.contains(text[start - 1]) && !text[start - 2].isSpace();
    const bool isAfter =
        end + 1 < text.size() && marks.contains(text[end]) && text[end + 1].isLetterOrNumber();
    return isBefore || isAfter;
}

int smsCapacity(const TextLength &length, int parts)
{
    return length.isUnicode ? (parts == 1 ? 70 : 67 * parts) : (parts == 1 ? 160 : 153 * parts);
}

//! Whether another variant stands in for this one where SMS are written.
bool hasOwnSms(const Entry &entry, int variant)
{
    const Variant &written = entry.variants[variant];
    return std::any_of(entry.variants.begin(), entry.variants.end(), [&](const Variant &each) {
        return &each != &written && each.language == written.language && each.form == written.form
               && each.brand == written.brand && each.channels.contains(Channel::Sms);
    });
}

} // namespace

Finding checkOf(const ToneFinding &tone)
{
    Finding finding;
    finding.kind = kindOf(tone.kind);
    finding.start = tone.start;
    finding.length = tone.length;
    if (tone.kind != ToneKind::LongSentence && tone.kind != ToneKind::ManyExclamations)
        finding.subject = tone.found;
    finding.better = tone.better;
    finding.reason = tone.reason;
    finding.count = tone.count;
    finding.most = tone.most;
    if (tone.mend)
        finding.mend = Mend{tone.mend->start, tone.mend->length, tone.mend->text};
    return finding;
}

void EntryChecker::setEntries(const QList<Entry> &entries)
{
    m_texts.clear();
    for (const Entry &each : entries) {
        m_texts.put(each);
        m_links.put(each);
    }
    m_languages = centreLanguages(entries);
    Q_EMIT changed();
}

void EntryChecker::putEntry(const Entry &entry)
{
    m_texts.put(entry);
    m_links.put(entry);
    Q_EMIT changed();
}

void EntryChecker::removeEntry(const EntryId &entry)
{
    m_texts.remove(entry);
    m_links.remove(entry);
    Q_EMIT changed();
}

void EntryChecker::setCentre(const Centre &centre)
{
    m_centre = centre;
    Q_EMIT changed();
}

void EntryChecker::setToneGuides(const QList<ToneGuide> &guides)
{
    m_guides = guides;
    Q_EMIT changed();
}

void EntryChecker::putLinkCheck(const LinkCheck &check)
{
    m_links.put(check);
    Q_EMIT changed();
}

void EntryChecker::setSpelling(const Spelling &spelling)
{
    m_spelling = spelling;
    Q_EMIT changed();
}

void EntryChecker::setSamples(const QHash<QString, RenderData> &samples)
{
    m_samples = samples;
    Q_EMIT changed();
}

QList<Finding> EntryChecker::check(const Entry &entry, qint64 now) const
{
    QList<Finding> findings;
    const QStringList languages = entry.scope == Scope::Personal ? QStringList() : m_languages;
    if (entry.kind == EntryKind::Link) {
        findings += addressFindings(entry, languages, m_links);
    } else {
        for (int i = 0; i < int(entry.variants.size()); ++i)
            if (!entry.variants[i].text.trimmed().isEmpty())
                addVariant(entry, i, findings);
        findings += variantFindings(entry, languages);
    }
    for (const Finding &each : ownershipFindings(entry, now))
        findings.append(placed(each, entry, -1));
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        if (a.severity != b.severity)
            return a.severity == Severity::Danger;
        const auto place = [](int variant) { return variant < 0 ? INT_MAX : variant; };
        return std::pair(place(a.variant), a.start) < std::pair(place(b.variant), b.start);
    });
    return findings;
}

void EntryChecker::addVariant(const Entry &entry, int variant, QList<Finding> &findings) const
{
    const Variant &written = entry.variants[variant];
    const Template parsed = Template::parse(written.text);
    const QString plain = masked(written.text, markupOf(written.text));
    QList<Finding> found = templateFindings(written.text, parsed);
    found += spellingOf(written, plain);
    found += toneOf(entry, written);
    found += linkFindings(plain, parsed, written.language, m_links);
    found += personalFindings(plain);
    found += lengthOf(entry, variant, parsed);
    found += likenessFindings(entry, variant, m_texts);
    for (const Finding &each : std::as_const(found))
        findings.append(placed(each, entry, variant));
}

QList<Finding> EntryChecker::toneOf(const Entry &entry, const Variant &variant) const
{
    QStringList brands = entry.brands;
    if (!variant.brand.isEmpty())
        brands = {variant.brand};
    else if (brands.isEmpty())
        brands = {QString()};
    const QList<MarkupRange> markup = markupOf(variant.text);
    QList<Finding> findings;
    for (const QString &brand : std::as_const(brands)) {
        for (const ToneFinding &each :
             toneFindings(variant.text, guideFor(m_guides, brand, variant.language), markup)) {
            const bool isOfWhole =
                each.kind == ToneKind::GreetingMissing || each.kind == ToneKind::ClosingMissing;
            // A phrase is a part of what is said, so it need not greet.
            if (entry.kind == EntryKind::Phrase && isOfWhole)
                continue;
            if (const Finding finding = checkOf(each); !findings.contains(finding))
                findings.append(finding);
        }
    }
    return findings;
}

QList<Finding> EntryChecker::spellingOf(const Variant &variant, const QString &plain) const
{
    QList<Finding> findings;
    if (!m_spelling.isRight)
        return findings;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, plain);
    for (qsizetype start = 0, end = words.toNextBoundary(); end >= 0;
         start = end, end = words.toNextBoundary()) {
        const QString word = plain.mid(start, end - start);
        if (!isWord(word) || isInAddress(plain, start, end) || m_spelling.isRight(variant.language, word))
            continue;
        Finding finding;
        finding.kind = CheckKind::Spelling;
        finding.severity = Severity::Danger;
        finding.start = start;
        finding.length = end - start;
        finding.subject = word;
        if (m_spelling.better)
            finding.better = m_spelling.better(variant.language, word);
        if (!finding.better.isEmpty())
            finding.mend = Mend{finding.start, finding.length, finding.better};
        findings.append(finding);
    }
    return findings;
}

QString EntryChecker::rendered(const Variant &variant, const Template &parsed) const
{
    RenderData data = m_samples.value(variant.language.section(u'-', 0, 0));
    data.setLanguage(variant.language);
    const RenderedText text = render(parsed, data);
    const auto isMissing = [](const Span &each) { return each.state == SpanState::Missing; };
    const auto missing = std::count_if(text.spans.begin(), text.spans.end(), isMissing);
    return text.text + QString(missing * lengthOfMissing, u' ');
}

QList<Finding> EntryChecker::lengthOf(const Entry &entry, int variant, const Template &parsed) const
{
    QList<Finding> findings;
    if (!parsed.isValid())
        return findings;
    const Variant &written = entry.variants[variant];
    const QList<Channel> own = written.channels.isEmpty() ? entry.channels : written.channels;
    const QString text = rendered(written, parsed);
    for (const ChannelPolicy &policy : m_centre.channels) {
        const bool isSms = policy.channel == Channel::Sms;
        if ((!own.isEmpty() && !own.contains(policy.channel))
            || (isSms && hasOwnSms(entry, variant) && written.channels.isEmpty()))
            continue;
        const TextLength length = textLength(text, policy.channel, policy.textLimit);
        Finding finding;
        finding.channel = policy.channel;
        finding.kind = isSms ? CheckKind::LongForSms : CheckKind::TooLong;
        if (isSms) {
            finding.count = length.parts;
            finding.most = length.used - smsCapacity(length, length.parts - 1);
            if (length.parts < 2 || (length.parts < manyParts && finding.most > fewCharacters))
                continue;
        } else if (length.isOver) {
            finding.severity = own.isEmpty() ? Severity::Warn : Severity::Danger;
            finding.count = length.used;
            finding.most = length.capacity;
        } else {
            continue;
        }
        findings.append(finding);
    }
    return findings;
}

} // namespace parley
