// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/checking/entrychecks.h"

#include "models/library/checking/entrytexts.h"
#include "models/library/checking/personaldata.h"
#include "models/library/checking/placeholderuse.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;

Finding findingOf(CheckKind kind, Severity severity, qsizetype start = 0, qsizetype length = 0)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.start = start;
    finding.length = length;
    return finding;
}

//! Whether what a diagnostic marks is a name that the schema does not know, rather than a fault of writing.
bool isUnknownName(QStringView marked, const Schema &schema)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-'; };
    if (marked.isEmpty() || !marked[0].isLetter() || !std::all_of(marked.begin(), marked.end(), isPart))
        return false;
    const QStringList names = marked.toString().split(u'.');
    return !schema.hasRoot(names.first()) || (names.size() > 1 && !schema.hasField(names[0], names[1]));
}

//! Where a default goes in an output: behind the last filter, before the blanks and the closing braces.
qsizetype endOfOutput(QStringView text, const ast::Range &range)
{
    qsizetype end = std::min(range.offset + range.length, text.size());
    if (end - range.offset >= 4 && text.mid(end - 2, 2) == u"}}")
        end -= 2;
    if (end > range.offset && text[end - 1] == u'-')
        --end;
    while (end > range.offset && text[end - 1].isSpace())
        --end;
    return end;
}

QString mendOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::PersonalEmail: return u"{{ customer.email | default: \"\" }}"_s;
    case CheckKind::PersonalPhone: return u"{{ customer.phone | default: \"\" }}"_s;
    case CheckKind::PersonalOrder: return u"{{ order.number | default: \"\" }}"_s;
    case CheckKind::PersonalName: return u"{{ customer.first_name | default: \"\" }}"_s;
    default: return {};
    }
}

//! Between the quotes of the default.
qsizetype caretOf(const QString &mend) { return mend.lastIndexOf(u'"'); }

//! Short, and the same for the same words.
QString digestOf(const QString &words)
{
    if (words.size() <= 40 && !words.contains(u'\n'))
        return words;
    return QString::fromLatin1(
        QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

QString keyOf(const Finding &finding, const Entry &entry, const QString &found)
{
    QStringList parts{nameOf(finding.kind)};
    if (!finding.language.isEmpty())
        parts += {finding.language, nameOf(finding.form)};
    if (finding.variant >= 0) {
        const Variant &variant = entry.variants[finding.variant];
        if (!variant.brand.isEmpty())
            parts.append(variant.brand);
        for (const Channel each : variant.channels)
            parts.append(nameOf(each));
    }
    switch (finding.kind) {
    case CheckKind::LongSentence: parts.append(digestOf(found)); break;
    case CheckKind::LongForSms: parts.append(QString::number(finding.count)); break;
    case CheckKind::TooLong: parts.append(nameOf(finding.channel)); break;
    case CheckKind::VariantOutdated: parts.append(QString::number(entry.variants.first().version)); break;
    case CheckKind::SameText:
    case CheckKind::AlikeText: parts.append(finding.other.value()); break;
    case CheckKind::ReviewOverdue: parts.append(QString::number(entry.reviewAt)); break;
    default: parts.append(digestOf(finding.subject.isEmpty() ? found : finding.subject.toCaseFolded()));
    }
    return parts.join(u':');
}

} // namespace

QList<Finding> templateFindings(const QString &text, const Template &parsed, const Schema &schema)
{
    QList<Finding> findings;
    for (const Diagnostic &each : parsed.diagnostics()) {
        const QString marked = text.mid(each.offset, each.length);
        Finding finding =
            findingOf(isUnknownName(marked, schema) ? CheckKind::UnknownName : CheckKind::Syntax,
                      Severity::Danger, each.offset, each.length);
        finding.subject = marked;
        finding.reason = each.message;
        if (each.isMend)
            finding.mend = Mend{each.offset, each.length, each.hint};
        else
            finding.better = each.hint;
        findings.append(finding);
    }
    if (!parsed.isValid())
        return findings;
    for (const PlaceholderUse &each : placeholderUses(parsed)) {
        if (!each.mayBeMissing)
            continue;
        Finding finding =
            findingOf(CheckKind::MissingDefault, Severity::Danger, each.range.offset, each.range.length);
        finding.subject = each.placeholder;
        const qsizetype at = endOfOutput(text, each.range);
        const QString words = u" | default: \"\""_s;
        finding.mend = Mend{at, 0, words, caretOf(words)};
        findings.append(finding);
    }
    return findings;
}

QList<Finding> personalFindings(const QString &plain)
{
    QList<Finding> findings;
    for (const PersonalDatum &each : personalData(plain)) {
        const bool isMoney = each.kind == CheckKind::PersonalCard;
        Finding finding =
            findingOf(each.kind, isMoney ? Severity::Danger : Severity::Warn, each.start, each.length);
        finding.subject = plain.mid(each.start, each.length);
        if (const QString mend = mendOf(each.kind); !mend.isEmpty())
            finding.mend = Mend{each.start, each.length, mend, caretOf(mend)};
        findings.append(finding);
    }
    return findings;
}

QList<Finding> likenessFindings(const Entry &entry, int variant, const EntryTexts &texts)
{
    const Variant &written = entry.variants[variant];
    const auto nearest = texts.nearest(entry, written.language, written.text);
    if (!nearest)
        return {};
    Finding finding =
        findingOf(nearest->percent == 100 ? CheckKind::SameText : CheckKind::AlikeText, Severity::Warn);
    finding.subject = nearest->title;
    finding.other = nearest->entry;
    finding.count = nearest->percent;
    return {finding};
}

QList<Finding> ownershipFindings(const Entry &entry, qint64 now)
{
    QList<Finding> findings;
    if (entry.owner.isEmpty() && entry.scope != Scope::Personal)
        findings.append(findingOf(CheckKind::NoOwner, Severity::Warn));
    if (entry.reviewAt > 0 && entry.reviewAt < now && entry.status != EntryStatus::Retired) {
        Finding finding = findingOf(CheckKind::ReviewOverdue, Severity::Warn);
        finding.count = int((now - entry.reviewAt) / msPerDay);
        findings.append(finding);
    }
    return findings;
}

Finding placed(Finding finding, const Entry &entry, int variant)
{
    QString found;
    finding.variant = variant;
    if (variant >= 0) {
        const Variant &written = entry.variants[variant];
        finding.language = written.language;
        finding.form = written.form;
        found = written.text.mid(finding.start, finding.length);
        if (finding.length > 0 || finding.start > 0)
            finding.line = int(QStringView(written.text).left(finding.start).count(u'\n')) + 1;
    }
    finding.key = keyOf(finding, entry, found);
    // A word that no dictionary has may be one all the same.
    if (finding.severity == Severity::Warn || finding.kind == CheckKind::Spelling)
        for (const KeptFinding &each : entry.kept)
            if (each.finding == finding.key)
                finding.kept = each.reason;
    return finding;
}

QStringList centreLanguages(const QList<Entry> &entries)
{
    QHash<QString, int> counts;
    int replies = 0;
    for (const Entry &entry : entries) {
        if (entry.kind != EntryKind::Reply || entry.status == EntryStatus::Retired
            || entry.scope == Scope::Personal)
            continue;
        ++replies;
        QStringList seen;
        for (const Variant &each : entry.variants)
            if (!seen.contains(each.language))
                seen.append(each.language);
        for (const QString &each : std::as_const(seen))
            ++counts[each];
    }
    QStringList languages;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (*it * 10 >= replies)
            languages.append(it.key());
    std::sort(languages.begin(), languages.end(), [&](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return languages;
}

} // namespace parley
