// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/samplescene.h"

#include <algorithm>

//! The part of the sample that trainers have made.
namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;

//! Puts a text where the same language and form of address stands, or adds it.
void setText(Entry &entry, const Variant &given)
{
    const auto found = std::find_if(entry.variants.begin(), entry.variants.end(), [&](const Variant &each) {
        return each.language == given.language && each.form == given.form && each.brand == given.brand
               && each.channels == given.channels;
    });
    Variant variant = given;
    variant.version = entry.version;
    if (found == entry.variants.end())
        entry.variants.append(variant);
    else
        *found = variant;
}

Result<void> change(Entry &entry, const QJsonObject &step, const QString &path)
{
    const QJsonObject set = step.value("set"_L1).toObject();
    if (set.contains("title"_L1))
        entry.title = set.value("title"_L1).toString();
    if (set.contains("surge"_L1))
        entry.isSurge = set.value("surge"_L1).toBool();
    if (set.contains("proposed_by"_L1))
        entry.proposedBy = UserId(set.value("proposed_by"_L1).toString());
    for (const QJsonValue &each : set.value("variants"_L1).toArray()) {
        const auto variant = protocol::fromJson<Variant>(each.toObject(), path + u".variants"_s);
        if (!variant)
            return tl::unexpected(variant.error());
        setText(entry, *variant);
    }
    return {};
}

} // namespace

Result<void> addLifeStep(SampleScene &scene, const QJsonObject &step, const QString &path)
{
    const Entry *known = scene.state.entry(EntryId(step.value("entry"_L1).toString()));
    const auto act = fromName<EntryAct>(step.value("act"_L1).toString());
    if (!known || !act)
        return refuse(ErrorCode::BadRequest, u"%1: no such entry or act"_s.arg(path), path);
    Entry entry = *known;
    const qint64 at = scene.timeOf(step);
    const User *by = scene.state.user(UserId(step.value("by"_L1).toString()));
    if (*act == EntryAct::Saved) {
        ++entry.version;
        entry.status = EntryStatus::Draft;
        entry.changedAt = at;
        entry.changedBy = by ? by->id : UserId();
        if (auto done = change(entry, step, path); !done)
            return done;
    } else if (*act == EntryAct::SentForReview) {
        entry.status = EntryStatus::InReview;
        entry.reviewer = UserId(step.value("reviewer"_L1).toString());
    } else if (*act == EntryAct::Published) {
        entry.status = EntryStatus::Published;
        entry.publishedVersion = entry.version;
    } else if (*act == EntryAct::Retired) {
        entry.status = EntryStatus::Retired;
        entry.publishedVersion = 0;
    }
    if (step.contains("review_in_days"_L1))
        entry.reviewAt = scene.now + qint64(step.value("review_in_days"_L1).toDouble() * msPerDay);
    Transaction t(scene.state, scene.store, at);
    t.log(entry, *act, by ? Actor::staff(*by) : Actor::system(), step.value("note"_L1).toString());
    return scene.keep(t);
}

Result<void> addProposal(SampleScene &scene, const QJsonObject &object, const QString &path)
{
    auto proposal = protocol::fromJson<Proposal>(object, path);
    if (!proposal)
        return tl::unexpected(proposal.error());
    proposal->at = scene.timeOf(object, proposal->at);
    Transaction t(scene.state, scene.store, proposal->at);
    t.log(*proposal);
    return scene.keep(t);
}

Result<void> addToneGuide(SampleScene &scene, const QJsonObject &object, const QString &path)
{
    return protocol::fromJson<ToneGuide>(object, path).and_then([&](ToneGuide guide) {
        guide.version = std::max(guide.version, 1);
        Transaction t(scene.state, scene.store, scene.now);
        t.log(guide);
        return scene.keep(t);
    });
}

} // namespace parley::backend
