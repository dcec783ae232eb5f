// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

#include <QByteArray>
#include <QList>

namespace parley {

//! The forms in which a library comes and goes as a file.
enum class ExchangeForm {
    ParleyJson,     //!< ours, whole
    ParleyCsv,      //!< ours for a spreadsheet, one row per variant
    Chatwoot,       //!< canned responses as the API gives them: `[{"short_code", "content"}]`
    Zendesk,        //!< macros as the API gives them: `{"macros": [{"title", "actions"}]}`
    LiveHelperChat, //!< canned messages as its export writes them: title, msg, languages, tags_plain, …
    ZammadYaml,     //!< text modules: a list of name, keywords, content, note
    ZammadCsv,      //!< text modules for its CSV import: name, keywords, content, active
};

template<>
struct Names<ExchangeForm>
{
    static constexpr std::array table{
        std::pair{ExchangeForm::ParleyJson, "parley_json"},
        std::pair{ExchangeForm::ParleyCsv, "parley_csv"},
        std::pair{ExchangeForm::Chatwoot, "chatwoot"},
        std::pair{ExchangeForm::Zendesk, "zendesk"},
        std::pair{ExchangeForm::LiveHelperChat, "livehelperchat"},
        std::pair{ExchangeForm::ZammadYaml, "zammad_yaml"},
        std::pair{ExchangeForm::ZammadCsv, "zammad_csv"},
    };
};

//! All of them, ours first.
[[nodiscard]] QList<ExchangeForm> exchangeForms();

//! What a form is called in a list, in the language of the screens.
[[nodiscard]] QString titleOf(ExchangeForm form);

//! How a file of it ends, without the dot.
[[nodiscard]] QString suffixOf(ExchangeForm form);

//! Whether it is one of Parley's own, which say everything in Parley's words.
[[nodiscard]] bool isOurs(ExchangeForm form);

//! The form of a file by what stands in it; nothing when it is none of them. A broken file is still
//! recognised by its beginning.
[[nodiscard]] std::optional<ExchangeForm> recognisedForm(const QByteArray &bytes);

} // namespace parley
