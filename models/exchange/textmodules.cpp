// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textmodules.h"

#include "models/exchange/html.h"
#include "models/exchange/itemchecks.h"

#include <QRegularExpression>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportNote::Kind;

QString textOf(const TextModule &module, ImportItem &item)
{
    if (!isHtml(module.content))
        return module.content.trimmed();
    const PlainText plain = plainText(module.content);
    if (plain.hadFormatting)
        item.notes.append({Kind::FormattingLeft});
    if (plain.pictures > 0)
        item.notes.append({Kind::PictureLeft});
    return plain.text;
}

} // namespace

ModuleName moduleName(const QString &name)
{
    static const QRegularExpression shape(uR"(^\s*([^\s/\d]{1,20}?)\s*-\s+(\S.*)$)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(name);
    if (!match.hasMatch())
        return {{}, name.trimmed()};
    return {match.captured(1), match.captured(2).trimmed()};
}

QString languageInNote(const QString &note)
{
    return note.startsWith("language: "_L1) ? languageTag(note.mid(10)) : QString();
}

QString noteOfLanguage(const QString &language) { return u"language: "_s + language; }

TextModules::TextModules(const ImportOptions &options)
{
    // de.yml says its language in its name.
    const QString base = options.fileName.section(u'/', -1).section(u'.', 0, 0);
    const QString named = base.size() <= 5 ? languageTag(base) : QString();
    m_language = named.isEmpty() ? options.language : named;
}

QString TextModules::languageOf(const TextModule &module, ImportItem &item) const
{
    const QString tag = languageTag(module.locale);
    if (tag.isEmpty() && !module.locale.isEmpty())
        item.notes.append({Kind::LanguageUnread, module.locale.left(40)});
    return tag.isEmpty() ? m_language : tag;
}

void TextModules::add(TextModule module)
{
    if (const QString noted = languageInNote(module.note); module.locale.isEmpty() && !noted.isEmpty()) {
        module.locale = noted;
        if (const QString end = u" ("_s + noted + u')'; module.name.endsWith(end))
            module.name.chop(end.size());
    }
    const auto known = module.locale.isEmpty() ? m_places.cend() : m_places.constFind(module.name);
    if (known != m_places.cend()) {
        ImportItem &item = m_items[*known];
        const QString language = languageOf(module, item);
        item.entry.variants.append({language, FormOfAddress::Neutral, textOf(module, item)});
        return;
    }
    ImportItem item;
    item.line = module.line;
    const ModuleName name = moduleName(module.name);
    item.entry.title = name.title;
    if (!name.shortcut.isEmpty())
        item.entry.shortcuts = QStringList{name.shortcut};
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    item.entry.tags = module.keywords.split(gap, Qt::SkipEmptyParts);
    const QString text = textOf(module, item);
    if (!text.isEmpty()) {
        const QString language = languageOf(module, item);
        item.entry.variants.append({language, FormOfAddress::Neutral, text});
    }
    if (!module.isActive)
        item.notes.append({Kind::WasInactive});
    if (!module.groups.isEmpty())
        item.notes.append({Kind::WasRestricted, QString(module.groups).replace("~~~"_L1, ", "_L1)});
    if (!module.locale.isEmpty())
        m_places.insert(module.name, m_items.size());
    m_items.append(item);
}

} // namespace parley
