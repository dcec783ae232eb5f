// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/pickfeatures.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 12;

//! FNV-1a over the kind and the text.
quint64 hashOf(PickSignal signal, QStringView text)
{
    quint64 hash = (14695981039346656037ull ^ quint64(signal)) * 1099511628211ull;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    return hash;
}

PickFeatures once(PickFeatures features)
{
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    return features;
}

} // namespace

PickFeatures keyFeatures(const QString &query)
{
    PickFeatures features;
    for (qsizetype length = 1; length <= std::min(query.size(), mostKeys); ++length)
        features.push_back(hashOf(PickSignal::Keys, QStringView(query).first(length)));
    return features;
}

PickFeatures wordFeatures(PickSignal signal, const QString &text)
{
    PickFeatures features;
    for (const QStringView each : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts))
        features.push_back(hashOf(signal, each));
    return once(std::move(features));
}

PickFeatures letterFeatures(const QString &query, bool isGrowing)
{
    PickFeatures features;
    const QString padded = u' ' + query + (isGrowing ? QString() : u" "_s);
    for (qsizetype i = 0; i + 3 <= padded.size(); ++i)
        if (padded[i + 1] != u' ')
            features.push_back(hashOf(PickSignal::Letters, QStringView(padded).sliced(i, 3)));
    return once(std::move(features));
}

PickFeatures nameFeature(PickSignal signal, const QString &name) { return {hashOf(signal, name)}; }

} // namespace parley
