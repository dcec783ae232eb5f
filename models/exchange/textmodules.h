// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importreader.h"

#include <QHash>

namespace parley {

//! A text module as Zammad keeps it.
struct TextModule
{
    int line = 0;
    QString name; //!< often `shortcut - title`
    QString keywords;
    QString content; //!< HTML, or plain text
    QString note;    //!< `language: he` is what an export of ours says there
    QString locale;
    QString groups; //!< several with ~~~ between
    bool isActive = true;
};

//! What a note says of a module's language, and the note for one.
[[nodiscard]] QString languageInNote(const QString &note);
[[nodiscard]] QString noteOfLanguage(const QString &language);

//! Gathers text modules into items: those of one name in several locales are one.
class TextModules
{
public:
    explicit TextModules(const ImportOptions &options);

    void add(TextModule module);
    [[nodiscard]] const QList<ImportItem> &items() const { return m_items; }

private:
    [[nodiscard]] QString languageOf(const TextModule &module, ImportItem &item) const;

    QString m_language; //!< of modules without a locale
    QHash<QString, qsizetype> m_places;
    QList<ImportItem> m_items;
};

//! The shortcut a module's name begins with, and the rest: `br - Best regards`. No shortcut: all is title.
struct ModuleName
{
    QString shortcut;
    QString title;
};
[[nodiscard]] ModuleName moduleName(const QString &name);

} // namespace parley
