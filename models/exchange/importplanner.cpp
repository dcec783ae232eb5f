// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importplanner.h"

#include "models/exchange/importmerge.h"
#include "models/exchange/shortcuts.h"

#include <QHash>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportNote::Kind;

QString nameKey(const QString &name) { return name.simplified().toCaseFolded(); }

//! The source text, as two that read the same are written alike.
QString textKey(const Entry &entry)
{
    if (entry.variants.isEmpty())
        return {};
    const QString text = entry.variants.constFirst().text.simplified().toCaseFolded();
    return text.isEmpty() ? QString() : entry.variants.constFirst().language + u'\n' + text;
}

//! Compares items with the library one after another.
class Planner
{
public:
    Planner(ExchangeForm form, const QList<Entry> &library)
        : m_form(form)
        , m_library(library)
    {
        for (qsizetype i = 0; i < library.size(); ++i)
            learn(library[i], i);
    }

    ImportRow row(const ImportItem &item)
    {
        ImportRow row;
        row.number = item.number;
        row.line = item.line;
        row.entry = item.entry;
        row.notes = item.notes;
        row.refusal = item.refusal;
        if (!row.refusal.isEmpty()) {
            row.status = ImportStatus::Refused;
            return row;
        }
        compare(row, item);
        if (const auto earlier = earlierRow(row); earlier > 0)
            markDouble(row, earlier);
        row.asNew = newEntry(row);
        remember(row);
        return row;
    }

private:
    void learn(const Entry &entry, qsizetype place)
    {
        if (entry.scope == Scope::Personal)
            return;
        m_byId.insert(entry.id, place);
        for (const QString &each : entry.shortcuts) {
            m_byShortcut.insert(each.toLower(), place);
            m_taken.insert(each.toLower());
        }
        m_byTitle.insert(nameKey(entry.title), place);
        if (const QString key = textKey(entry); !key.isEmpty())
            m_byText.insert(key, place);
    }

    [[nodiscard]] qsizetype matching(const Entry &entry) const
    {
        if (isOurs(m_form) && !entry.id.isEmpty())
            if (const auto found = m_byId.constFind(entry.id); found != m_byId.cend())
                return *found;
        for (const QString &each : entry.shortcuts)
            if (const auto found = m_byShortcut.constFind(each.toLower()); found != m_byShortcut.cend())
                return *found;
        const qsizetype place = m_byTitle.value(nameKey(entry.title), -1);
        return place >= 0 && areOfOneCategory(entry, m_library[place]) ? place : -1;
    }

    static bool areOfOneCategory(const Entry &a, const Entry &b)
    {
        return a.category.isEmpty() || b.category.isEmpty() || nameKey(a.category) == nameKey(b.category);
    }

    static QString titleKey(const Entry &entry)
    {
        return nameKey(entry.category) + u'\n' + nameKey(entry.title);
    }

    void compare(ImportRow &row, const ImportItem &item)
    {
        qsizetype place = matching(item.entry);
        const bool isDouble = place < 0 && m_byText.contains(textKey(item.entry));
        if (isDouble)
            place = m_byText.value(textKey(item.entry));
        row.status = ImportStatus::New;
        row.choice = ImportChoice::BringIn;
        if (place < 0)
            return;
        const Entry &existing = m_library[place];
        row.existing = existing.id;
        row.existingTitle = existing.title;
        row.asReplaced = withFreeShortcuts(mergedEntry(existing, item, m_form), existing, row.notes);
        row.changes = changesBetween(existing, row.asReplaced);
        if (isDouble) {
            row.status = ImportStatus::Duplicate;
            row.choice = ImportChoice::Skip;
            row.notes.append({Kind::SameText, {}, existing.title});
        } else {
            row.status = row.changes.isEmpty() ? ImportStatus::Same : ImportStatus::Changed;
            row.choice = row.changes.isEmpty() ? ImportChoice::Skip : ImportChoice::Replace;
        }
    }

    //! Takes away shortcuts that are another entry's.
    Entry withFreeShortcuts(Entry entry, const Entry &own, QList<ImportNote> &notes) const
    {
        QStringList free;
        for (const QString &each : std::as_const(entry.shortcuts)) {
            const qsizetype holder = m_byShortcut.value(each.toLower(), -1);
            if (holder < 0 || m_library[holder].id == own.id)
                free.append(each);
            else
                notes.append({Kind::SameShortcut, each, m_library[holder].title});
        }
        entry.shortcuts = free;
        return entry;
    }

    //! The row of the file that is about the same, or 0.
    [[nodiscard]] int earlierRow(const ImportRow &row) const
    {
        if (!row.existing.isEmpty() && row.status != ImportStatus::Duplicate)
            return m_rowOfEntry.value(row.existing, 0);
        for (const QString &each : row.entry.shortcuts)
            if (const int number = m_rowOfShortcut.value(each.toLower(), 0); number > 0)
                return number;
        if (const int number = m_rowOfTitle.value(titleKey(row.entry), 0); number > 0)
            return number;
        return m_rowOfText.value(textKey(row.entry), 0);
    }

    void markDouble(ImportRow &row, int earlier) const
    {
        const bool isSameText = m_rowOfText.value(textKey(row.entry), 0) > 0;
        row.status = ImportStatus::Duplicate;
        row.choice = isSameText ? ImportChoice::Skip : ImportChoice::KeepBoth;
        row.notes.append({Kind::SameInFile, {}, QString::number(earlier)});
    }

    [[nodiscard]] Entry newEntry(ImportRow &row) const
    {
        Entry entry = row.entry;
        const bool isKnown = entry.id.isEmpty() || m_byId.contains(entry.id) || m_newIds.contains(entry.id);
        if (isKnown || !isOurs(m_form))
            entry.id = EntryId::create();
        entry.owner = {};
        entry.reviewer = {};
        entry.proposedBy = {};
        entry.changedBy = {};
        entry.changedAt = 0;
        entry.reviewAt = 0;
        entry.status = EntryStatus::Draft;
        entry.version = 0;
        entry.publishedVersion = 0;
        entry.used = 0;
        if (entry.scope == Scope::Personal)
            entry.scope = Scope::Centre;
        for (Variant &each : entry.variants)
            each.version = 0;
        for (QString &each : entry.shortcuts)
            each = freeShortcut(each, m_taken);
        return entry;
    }

    void remember(const ImportRow &row)
    {
        if (!row.existing.isEmpty() && !m_rowOfEntry.contains(row.existing))
            m_rowOfEntry.insert(row.existing, row.number);
        m_newIds.insert(row.asNew.id);
        for (const QString &each : row.asNew.shortcuts)
            m_taken.insert(each.toLower());
        for (const QString &each : row.entry.shortcuts)
            if (!m_rowOfShortcut.contains(each.toLower()))
                m_rowOfShortcut.insert(each.toLower(), row.number);
        if (const QString key = titleKey(row.entry); !m_rowOfTitle.contains(key))
            m_rowOfTitle.insert(key, row.number);
        if (const QString key = textKey(row.entry); !key.isEmpty() && !m_rowOfText.contains(key))
            m_rowOfText.insert(key, row.number);
    }

    ExchangeForm m_form;
    const QList<Entry> &m_library;
    QHash<EntryId, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byShortcut;
    QHash<QString, qsizetype> m_byTitle;
    QHash<QString, qsizetype> m_byText;
    QSet<QString> m_taken; //!< shortcuts, in lower case
    QSet<EntryId> m_newIds;
    QHash<EntryId, int> m_rowOfEntry;
    QHash<QString, int> m_rowOfShortcut;
    QHash<QString, int> m_rowOfTitle;
    QHash<QString, int> m_rowOfText;
};

} // namespace

Result<ImportPlan> planImport(const ImportFile &file, const QList<Entry> &library,
                              const ImportProgress &progress)
{
    Planner planner(file.form, library);
    QList<ImportRow> rows;
    rows.reserve(file.items.size());
    const int total = int(file.items.size());
    for (int i = 0; i < total; ++i) {
        rows.append(planner.row(file.items[i]));
        if (i % 64 == 0 && progress && !progress(i, total))
            return refuse(ErrorCode::Unavailable, {});
    }
    return ImportPlan(file.form, std::move(rows));
}

} // namespace parley
