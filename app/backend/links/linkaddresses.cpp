// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/links/linkaddresses.h"

#include <QRegularExpression>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2'000;

// What a sentence puts after an address is none of it; a bracket is when it was opened within.
QString withoutTail(QString address)
{
    while (!address.isEmpty()) {
        const QChar last = address.back();
        const bool closes = last == u')' && address.count(u'(') < address.count(u')');
        if (!closes && !QStringView(u".,;:!?'\"’”»*").contains(last)
            && last.category() != QChar::Other_Format)
            break;
        address.chop(1);
    }
    return address;
}

void collect(const QString &text, QSet<QString> &addresses)
{
    static const QRegularExpression pattern(u"https?://[^\\s<>\"\\]}|]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const bool isMade = found.captured().contains(u'{') || text.mid(found.capturedEnd(), 1) == u"}";
        const QString address = withoutTail(found.captured());
        if (!isMade && address.size() <= longest)
            addresses.insert(address);
    }
}

} // namespace

QSet<QString> addressesIn(const Entry &entry)
{
    QSet<QString> addresses;
    for (const Variant &variant : entry.variants) {
        const QString text = variant.text.trimmed();
        if (entry.kind == EntryKind::Link && !text.contains(u"://"_s) && !text.isEmpty()
            && !text.contains(u':') && !text.contains(u'{'))
            collect(u"https://"_s + text, addresses); // as a browser takes it
        else
            collect(text, addresses);
    }
    return addresses;
}

} // namespace parley::backend
