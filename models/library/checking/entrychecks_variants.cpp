// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/checking/entrychecks.h"

#include "models/library/checking/linkbook.h"
#include "models/library/checking/placeholderuse.h"

#include <QRegularExpression>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QString primary(const QString &language) { return language.section(u'-', 0, 0).toLower(); }

//! For every brand and channel, and not blank.
bool isGeneral(const Variant &variant)
{
    return variant.brand.isEmpty() && variant.channels.isEmpty() && !variant.text.trimmed().isEmpty();
}

const Variant *addressIn(const Entry &link, const QString &language)
{
    for (const Variant &each : link.variants)
        if (primary(each.language) == primary(language) && !each.text.trimmed().isEmpty())
            return &each;
    return nullptr;
}

bool isDead(const LinkCheck &check)
{
    return check.standing == LinkStanding::Dead || check.standing == LinkStanding::Refused;
}

Finding deadLink(const LinkCheck &check, qsizetype start, qsizetype length)
{
    Finding finding;
    finding.kind = CheckKind::DeadLink;
    // What the backend may not look at may still be right.
    finding.severity = check.standing == LinkStanding::Dead ? Severity::Danger : Severity::Warn;
    finding.start = start;
    finding.length = length;
    finding.subject = check.address;
    finding.reason = check.reason;
    return finding;
}

Finding missing(CheckKind kind, const QString &language, FormOfAddress form)
{
    Finding finding;
    finding.kind = kind;
    finding.language = language;
    finding.form = form;
    return finding;
}

void addWritten(const QString &plain, const LinkBook &links, QList<Finding> &findings)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"“”«»\\x{E000}\\x{E001}]+"_s);
    auto matches = address.globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString written = match.captured();
        while (!written.isEmpty() && QStringView(u".,;:!?)]}'’").contains(written.back()))
            written.chop(1);
        if (const LinkCheck check = links.check(written); isDead(check))
            findings.append(deadLink(check, match.capturedStart(), written.size()));
    }
}

} // namespace

QList<Finding> linkFindings(const QString &plain, const Template &parsed, const QString &language,
                            const LinkBook &links)
{
    QList<Finding> findings;
    QStringList seen;
    for (const PlaceholderUse &each : placeholderUses(parsed)) {
        if (!each.placeholder.startsWith("link."_L1))
            continue;
        const QString name = each.placeholder.mid(5);
        if (seen.contains(name))
            continue;
        seen.append(name);
        const Entry *link = links.find(name);
        const Variant *address = link ? addressIn(*link, language) : nullptr;
        if (address) {
            const LinkCheck check = links.check(address->text.trimmed());
            if (isDead(check)) {
                findings.append(deadLink(check, each.range.offset, each.range.length));
                findings.last().other = link->id;
            }
            continue;
        }
        Finding finding;
        finding.kind = link ? CheckKind::LinkWithoutAddress : CheckKind::UnknownLink;
        finding.severity = link ? Severity::Warn : Severity::Danger;
        finding.start = each.range.offset;
        finding.length = each.range.length;
        finding.subject = name;
        if (link)
            finding.other = link->id;
        findings.append(finding);
    }
    addWritten(plain, links, findings);
    return findings;
}

QList<Finding> addressFindings(const Entry &link, const QStringList &languages, const LinkBook &links)
{
    QList<Finding> findings;
    for (int i = 0; i < int(link.variants.size()); ++i) {
        const QString address = link.variants[i].text.trimmed();
        if (const LinkCheck check = links.check(address); isDead(check))
            findings.append(placed(deadLink(check, 0, link.variants[i].text.size()), link, i));
    }
    for (const QString &each : languages) {
        if (addressIn(link, each))
            continue;
        Finding finding = missing(CheckKind::LinkWithoutAddress, each, FormOfAddress::Neutral);
        finding.subject = link.shortcuts.isEmpty() ? link.title : link.shortcuts.first();
        findings.append(placed(finding, link, -1));
    }
    return findings;
}

QList<Finding> variantFindings(const Entry &entry, const QStringList &languages)
{
    QList<Finding> findings;
    QStringList written;
    for (const Variant &each : entry.variants)
        if (isGeneral(each) && !written.contains(primary(each.language)))
            written.append(primary(each.language));
    const auto hasNeutral = [&](const QString &language) {
        return std::any_of(entry.variants.begin(), entry.variants.end(), [&](const Variant &each) {
            return isGeneral(each) && each.form == FormOfAddress::Neutral
                   && primary(each.language) == language;
        });
    };
    QStringList wanted = written;
    for (const QString &each : languages)
        if (!wanted.contains(primary(each)))
            wanted.append(primary(each));
    // Whose form of address nobody knows gets the neutral text, so that one is never optional.
    for (const QString &each : std::as_const(wanted))
        if (!hasNeutral(each))
            findings.append(
                placed(missing(CheckKind::VariantMissing, each, FormOfAddress::Neutral), entry, -1));
    if (entry.variants.isEmpty())
        return findings;
    const Variant &source = entry.variants.first();
    for (int i = 1; i < int(entry.variants.size()); ++i) {
        const Variant &each = entry.variants[i];
        if (each.version <= 0 || source.version <= each.version)
            continue;
        Finding finding;
        finding.kind = CheckKind::VariantOutdated;
        finding.count = source.version - each.version;
        finding.subject = source.language;
        findings.append(placed(finding, entry, i));
    }
    return findings;
}

} // namespace parley
