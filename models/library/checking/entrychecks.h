// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/library/checking/finding.h"
#include "models/library/language/template.h"

#include <QList>

namespace parley {

class EntryTexts;
class LinkBook;

//! The checks of an entry that need nothing but the library. Each gives findings without their variant, line
//! and key: placed() adds these. Tone, spelling and length come in EntryChecker, which runs them all.

//! Errors, names that no data has, fields that may be empty and have no default.
[[nodiscard]] QList<Finding> templateFindings(const QString &text, const Template &parsed,
                                              const Schema &schema = Schema::standard());
//! `link.NAME` without such a link, or one without an address in the language; addresses, also written
//! out in \a text, at which the backend found nothing. Markup is masked in \a plain.
[[nodiscard]] QList<Finding> linkFindings(const QString &plain, const Template &parsed,
                                          const QString &language, const LinkBook &links);
//! Of an entry that is a link: languages without an address, addresses that are dead.
[[nodiscard]] QList<Finding> addressFindings(const Entry &link, const QStringList &languages,
                                             const LinkBook &links);
//! What belongs to one person. Markup is masked in \a plain.
[[nodiscard]] QList<Finding> personalFindings(const QString &plain);
//! Languages of the centre, and forms, without a text; texts older than their source, the first.
[[nodiscard]] QList<Finding> variantFindings(const Entry &entry, const QStringList &languages);
//! The same text, or almost, in another entry.
[[nodiscard]] QList<Finding> likenessFindings(const Entry &entry, int variant, const EntryTexts &texts);
//! No owner; not read again in time. \a now in ms since 1970 UTC.
[[nodiscard]] QList<Finding> ownershipFindings(const Entry &entry, qint64 now);

//! A finding of the variant at that place (-1: of the entry) with what names it: its language and form, its
//! line, its key, and why it was kept, when it may be.
[[nodiscard]] Finding placed(Finding finding, const Entry &entry, int variant);

//! The languages a centre writes in: those in which at least a tenth of its replies have a text, the
//! commonest first.
[[nodiscard]] QStringList centreLanguages(const QList<Entry> &entries);

} // namespace parley
