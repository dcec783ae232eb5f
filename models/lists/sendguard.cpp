// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/sendguard.h"

#include "models/library/checking/leftplaceholders.h"
#include "models/library/variantchoice.h"
#include "models/library/writing/mentions.h"
#include "models/policy/textparts.h"
#include "models/policy/tonecheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &address, const QString &other) { return linkKey(address) == linkKey(other); }

//! The address for a language: exactly its own, else that of the same language elsewhere.
const Variant *addressFor(const Entry &link, const QString &language)
{
    const Variant *found = nullptr;
    for (const Variant &each : link.variants) {
        if (each.text.trimmed().isEmpty())
            continue;
        if (each.language.compare(language, Qt::CaseInsensitive) == 0)
            return &each;
        if (!found && primaryLanguage(each.language) == primaryLanguage(language))
            found = &each;
    }
    return found;
}

} // namespace

QString GuardFinding::key() const
{
    const bool isOfWhole = kind == GuardKind::TooLong || kind == GuardKind::SentBefore;
    return u"%1/%2/%3/%4"_s.arg(int(kind)).arg(entry.value(), about, isOfWhole ? QString() : found);
}

QString linkKey(QStringView address)
{
    address = address.trimmed();
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://")})
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            address = address.sliced(scheme.size());
    if (address.startsWith(u"www.", Qt::CaseInsensitive))
        address = address.sliced(4);
    while (address.endsWith(u'/'))
        address.chop(1);
    const qsizetype path = address.indexOf(u'/');
    if (path < 0)
        return address.toString().toLower();
    return address.first(path).toString().toLower() + address.sliced(path).toString();
}

QHash<QString, QString> linksFor(const QList<Entry> &links, const QString &language)
{
    QHash<QString, QString> right;
    QStringList own;
    for (const Entry &link : links) {
        const Variant *wanted = link.kind == EntryKind::Link ? addressFor(link, language) : nullptr;
        if (!wanted)
            continue;
        own += linkKey(wanted->text);
        for (const Variant &each : link.variants)
            if (primaryLanguage(each.language) != primaryLanguage(language)
                && !isSame(each.text, wanted->text))
                right.insert(linkKey(each.text), wanted->text.trimmed());
    }
    for (const QString &key : std::as_const(own)) // what is right for one link is wrong for none
        right.remove(key);
    return right;
}

QList<GuardFinding> SendGuard::findings(const GuardedText &draft) const
{
    QList<GuardFinding> all = fields(draft);
    if (!draft.text.trimmed().isEmpty())
        all << people(draft) << repeats(draft) << tone(draft) << addresses(draft) << length(draft);
    std::stable_sort(all.begin(), all.end(), [](const GuardFinding &a, const GuardFinding &b) {
        return std::pair(a.severity, a.start) < std::pair(b.severity, b.start);
    });
    return all;
}

QList<GuardFinding> SendGuard::fields(const GuardedText &draft) const
{
    QList<GuardFinding> found;
    for (const Span &span : draft.spans) {
        GuardFinding finding;
        finding.start = span.start;
        finding.length = span.length;
        finding.found = span.label;
        if (span.state == SpanState::Missing) {
            finding.kind = GuardKind::Unfilled;
            finding.severity = GuardSeverity::Refuse;
            found += finding;
        } else if (span.state == SpanState::Uncertain) {
            finding.kind = GuardKind::Uncertain;
            finding.found = draft.text.mid(span.start, span.length);
            finding.about = span.label;
            found += finding;
        }
    }
    for (const TextPart &part : leftPlaceholders(draft.text)) {
        GuardFinding finding;
        finding.kind = GuardKind::LeftPlaceholder;
        finding.severity = GuardSeverity::Refuse;
        finding.start = part.start;
        finding.length = part.length;
        finding.found = draft.text.mid(part.start, part.length);
        found += finding;
    }
    return found;
}

QList<GuardFinding> SendGuard::people(const GuardedText &draft) const
{
    QList<GuardFinding> found;
    if (m_context.others.isEmpty())
        return found;
    const Mentions mentions(draft.text);
    const auto note = [&](GuardKind kind, const TextPart &part, const QString &whose) {
        GuardFinding finding;
        finding.kind = kind;
        finding.start = part.start;
        finding.length = part.length;
        finding.found = draft.text.mid(part.start, part.length);
        finding.about = whose;
        found += finding;
    };
    for (const OtherCustomer &other : m_context.others) {
        if (const auto part = mentions.ofPerson(other.name, m_context.ownNames))
            note(GuardKind::OtherCustomer, *part, other.name);
        for (const QString &number : other.numbers)
            if (!m_context.ownNumbers.contains(number))
                if (const auto part = mentions.ofNumber(number))
                    note(GuardKind::OtherNumber, *part, other.name);
    }
    return found;
}

QList<GuardFinding> SendGuard::repeats(const GuardedText &draft) const
{
    QList<GuardFinding> found;
    for (const RepeatedEntry &repeated : m_context.repeated) {
        const auto part = std::find_if(draft.entries.begin(), draft.entries.end(),
                                       [&](const auto &each) { return each.entry == repeated.entry; });
        if (part == draft.entries.end())
            continue;
        GuardFinding finding;
        finding.kind = GuardKind::SentBefore;
        finding.start = part->start;
        finding.length = part->length;
        finding.found = draft.text.mid(part->start, part->length);
        finding.about = repeated.title;
        finding.entry = repeated.entry;
        finding.better = repeated.offeredTitle;
        if (!repeated.offered.isEmpty())
            finding.mend = GuardMend{part->start, part->length, repeated.offeredText.text};
        found += finding;
    }
    return found;
}

QList<GuardFinding> SendGuard::tone(const GuardedText &draft) const
{
    QList<GuardFinding> found;
    QList<MarkupRange> values;
    for (const Span &span : draft.spans)
        values.append({span.start, span.length, MarkupRange::Kind::Value});
    for (const ToneFinding &each : toneFindings(draft.text, m_context.guide, values)) {
        const bool isWord = each.kind == ToneKind::AvoidedWord;
        if (!isWord && !m_context.wantsTone)
            continue;
        GuardFinding finding;
        finding.kind = isWord ? GuardKind::AvoidedWord : GuardKind::Tone;
        finding.severity = isWord ? GuardSeverity::Ask : GuardSeverity::Note;
        finding.start = each.start;
        finding.length = each.length;
        finding.found = each.found;
        finding.about = each.reason;
        finding.better = each.better;
        finding.count = each.count;
        finding.most = each.most;
        finding.tone = each.kind;
        if (each.mend)
            finding.mend = GuardMend{each.mend->start, each.mend->length, each.mend->text};
        found += finding;
    }
    return found;
}

QList<GuardFinding> SendGuard::addresses(const GuardedText &draft) const
{
    static const QRegularExpression address(
        u"(?:https?://|www\\.)[^\\s<>\"]+|[\\w-]+(?:\\.[\\w-]+)+/[^\\s<>\"]*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<GuardFinding> found;
    if (m_context.links.isEmpty() || !draft.text.contains(u'.'))
        return found;
    for (auto match = address.globalMatch(draft.text); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        QString text = each.captured();
        while (!text.isEmpty()
               && (QStringView(u".,;:!?)]}'’”»").contains(text.back())
                   || text.back().category() == QChar::Other_Format))
            text.chop(1);
        const auto right = m_context.links.constFind(linkKey(text));
        if (right == m_context.links.cend())
            continue;
        GuardFinding finding;
        finding.kind = GuardKind::WrongLink;
        finding.start = each.capturedStart();
        finding.length = text.size();
        finding.found = text;
        finding.better = *right;
        finding.mend = GuardMend{finding.start, finding.length, *right};
        found += finding;
    }
    return found;
}

QList<GuardFinding> SendGuard::length(const GuardedText &draft) const
{
    const qsizetype messages = textParts(draft.text, m_context.channel, m_context.textLimit).size();
    if (messages < 2)
        return {};
    GuardFinding finding;
    finding.kind = GuardKind::TooLong;
    finding.count = int(messages);
    return {finding};
}

} // namespace parley
