// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/transcriptlinks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array schemes{"http"_L1, "https"_L1, "mailto"_L1, "tel"_L1};

bool endsSentence(QChar character) { return u".,;:!?)]}>\"'’”»"_s.contains(character); }

} // namespace

QList<TextLink> linksIn(const QString &text)
{
    // Isolates around an inserted address are not part of it.
    static const QRegularExpression pattern(
        u"\\b(?:https?://|mailto:|tel:)[^\\s<>\"\\x{2028}\\x{2066}-\\x{2069}]{1,2048}"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<TextLink> links;
    if (!text.contains(u':'))
        return links;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString address = found.captured();
        while (!address.isEmpty() && endsSentence(address.back()))
            address.chop(1);
        const QUrl url(address, QUrl::StrictMode);
        if (mayOpen(url))
            links.append({int(found.capturedStart()), int(address.size()), url});
    }
    return links;
}

bool mayOpen(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const bool isKnown =
        std::any_of(schemes.begin(), schemes.end(), [&](auto each) { return each == scheme; });
    const bool isWeb = scheme.startsWith("http"_L1);
    return url.isValid() && isKnown && (isWeb ? !url.host().isEmpty() : !url.path().isEmpty());
}

} // namespace parley
