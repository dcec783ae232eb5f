// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/sample.h"
#include "app/backend/store/sqlitestore.h"
#include "app/backend/store/transaction.h"

#include <QJsonObject>

namespace parley::backend {

//! Where a sample is put, and what every part of its loader does there.
struct SampleScene
{
    SqliteStore &store;
    State &state;
    qint64 now; //!< ms since 1970 UTC
    SampleCount count = {};

    //! When it happened: "ago_minutes" before now, else \p given, else now.
    [[nodiscard]] qint64 timeOf(const QJsonObject &object, qint64 given = 0) const;
    //! Writes what a transaction has changed.
    [[nodiscard]] Result<void> keep(Transaction &t);
};

//! What the sample's trainers did to entries after they were made: steps of life.json, in order.
[[nodiscard]] Result<void> addLifeStep(SampleScene &scene, const QJsonObject &step, const QString &path);
//! One of proposals.json.
[[nodiscard]] Result<void> addProposal(SampleScene &scene, const QJsonObject &proposal, const QString &path);
//! One of tone_guides.json.
[[nodiscard]] Result<void> addToneGuide(SampleScene &scene, const QJsonObject &guide, const QString &path);
//! A month of conversations that have ended, made from the themes of history.json: always the same ones.
[[nodiscard]] Result<void> addHistory(SampleScene &scene, const QJsonObject &history);

} // namespace parley::backend
