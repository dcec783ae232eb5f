// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QList>

namespace parley {

//! Which of an entry's texts is meant.
struct VariantPlace
{
    QString language; //!< BCP 47
    FormOfAddress form = FormOfAddress::Neutral;
    QString brand = {};           //!< empty: every brand
    QList<Channel> channels = {}; //!< empty: every channel

    friend bool operator==(const VariantPlace &, const VariantPlace &) = default;
};

[[nodiscard]] VariantPlace placeOf(const Variant &variant);
//! The variant at a place, the language in any capitals; null when there is none.
[[nodiscard]] const Variant *variantAt(const Entry &entry, const VariantPlace &place);
//! Writes the text at a place; no text is no variant.
void setText(Entry &entry, const VariantPlace &place, const QString &text);

//! What trainers change in an entry, apart from its life.
enum class EntryField {
    Title,
    Shortcuts,
    Category,
    Tags,
    Text,
    Brands,
    Channels,
    Scope, //!< and the teams
    Window,
    Surge,
    Attachments,
    ReviewPeriod,
    Owner,
    Reviewer,
    Kept,
};

//! A field, or one of the texts.
struct EntryPart
{
    EntryField field = EntryField::Title;
    VariantPlace place = {}; //!< of a text

    friend bool operator==(const EntryPart &, const EntryPart &) = default;
};

//! What differs, in the order of the fields, texts in that of the variants.
[[nodiscard]] QList<EntryPart> changedParts(const Entry &before, const Entry &after);
//! Whether nothing a trainer writes differs.
[[nodiscard]] bool hasSameContent(const Entry &a, const Entry &b);
//! \a content at the stage of life of \a life: its id, version, status and times.
[[nodiscard]] Entry withContent(const Entry &life, const Entry &content);
//! \a entry with one part as \a source has it.
[[nodiscard]] Entry withPart(Entry entry, const EntryPart &part, const Entry &source);

//! What became of one entry that two changed at once.
struct EntryMerge
{
    Entry merged;               //!< at the stage of life of theirs; mine where both differ
    QList<EntryPart> taken;     //!< came from theirs
    QList<EntryPart> conflicts; //!< both changed it, each in their own way
};

//! Puts together what two made of \a base: fields and texts by themselves, within a text lines, within
//! lists the items.
[[nodiscard]] EntryMerge mergedEntries(const Entry &base, const Entry &mine, const Entry &theirs);

} // namespace parley
