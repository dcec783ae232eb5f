// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importitem.h"

#include <array>

namespace parley {

//! What an import would find for one row.
enum class ImportStatus {
    New,       //!< the library has nothing like it
    Changed,   //!< the library has it otherwise
    Same,      //!< the library has exactly this
    Duplicate, //!< the same text or shortcut as another entry or an earlier row
    Refused,   //!< it cannot be brought in
};
inline constexpr int importStatusCount = 5;

template<>
struct Names<ImportStatus>
{
    static constexpr std::array table{
        std::pair{ImportStatus::New, "new"},         std::pair{ImportStatus::Changed, "changed"},
        std::pair{ImportStatus::Same, "same"},       std::pair{ImportStatus::Duplicate, "duplicate"},
        std::pair{ImportStatus::Refused, "refused"},
    };
};

//! What is to happen with a row.
enum class ImportChoice {
    Skip,
    BringIn,  //!< as a new entry
    Replace,  //!< the entry that is there takes what the row says
    KeepBoth, //!< as a new entry beside the one that is there, with shortcuts of its own
};

template<>
struct Names<ImportChoice>
{
    static constexpr std::array table{
        std::pair{ImportChoice::Skip, "skip"},
        std::pair{ImportChoice::BringIn, "bring_in"},
        std::pair{ImportChoice::Replace, "replace"},
        std::pair{ImportChoice::KeepBoth, "keep_both"},
    };
};

//! One difference between a row and the entry it is about.
struct ImportChange
{
    enum class Part { Title, Shortcuts, Tags, Category, Kind, Text, Place, Time, Other };

    Part part = Part::Other;
    QString language = {}; //!< of a Text
    FormOfAddress form = FormOfAddress::Neutral;
    QString before = {}; //!< empty: there was none
    QString after = {};  //!< empty: it goes

    friend bool operator==(const ImportChange &, const ImportChange &) = default;
};

//! One row of a dry run.
struct ImportRow
{
    int number = 0;
    int line = 0;
    ImportStatus status = ImportStatus::New;
    ImportChoice choice = ImportChoice::Skip;
    Entry entry;      //!< as the file has it
    Entry asNew;      //!< as it would come in beside the others
    Entry asReplaced; //!< as the one that is there would become
    EntryId existing; //!< the entry it is about; empty: none
    QString existingTitle;
    QList<ImportChange> changes;
    QList<ImportNote> notes;
    QString refusal;

    //! What may be chosen.
    [[nodiscard]] QList<ImportChoice> choices() const;
};

//! What would happen, row by row, if a file were brought into the library as it is now. Nothing is sent.
class ImportPlan
{
public:
    struct Outgoing
    {
        int row = 0;
        Entry entry;
    };

    ImportPlan() = default;
    ImportPlan(ExchangeForm form, QList<ImportRow> rows);

    [[nodiscard]] ExchangeForm form() const { return m_form; }
    [[nodiscard]] const QList<ImportRow> &rows() const { return m_rows; }
    [[nodiscard]] int count(ImportStatus status) const { return m_counts[static_cast<size_t>(status)]; }
    //! How many rows would be sent.
    [[nodiscard]] int chosenCount() const { return m_chosen; }
    //! Takes a choice that the row offers; others are left alone. Whether it was taken.
    bool choose(int row, ImportChoice choice);
    //! What is to be sent, in the file's order: new entries have ids already, so that sending one twice
    //! does not make two.
    [[nodiscard]] QList<Outgoing> outgoing() const;

private:
    ExchangeForm m_form = ExchangeForm::ParleyJson;
    QList<ImportRow> m_rows;
    std::array<int, importStatusCount> m_counts{};
    int m_chosen = 0;
};

} // namespace parley
