// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"
#include "models/exchange/itemchecks.h"
#include "models/exchange/tableforms.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportReader)
};

const QStringList &columns()
{
    static const QStringList names{u"entry"_s,      u"kind"_s,          u"title"_s,        u"category"_s,
                                   u"shortcuts"_s,  u"tags"_s,          u"brands"_s,       u"channels"_s,
                                   u"teams"_s,      u"scope"_s,         u"offered_from"_s, u"offered_until"_s,
                                   u"surge"_s,      u"review_days"_s,   u"language"_s,     u"form"_s,
                                   u"text_brand"_s, u"text_channels"_s, u"text"_s};
    return names;
}

QString joined(const QStringList &parts)
{
    QStringList safe;
    for (QString each : parts)
        safe.append(each.replace(u'\\', "\\\\"_L1).replace(u'|', "\\|"_L1));
    return safe.join(u'|');
}

QStringList parted(const QString &cell)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size())
            parts.last() += cell[++i];
        else if (cell[i] == u'|')
            parts.append(QString());
        else
            parts.last() += cell[i];
    }
    for (QString &each : parts)
        each = each.trimmed();
    parts.removeAll(QString());
    return parts;
}

QStringList namesOf(const QList<Channel> &channels)
{
    QStringList names;
    for (const Channel each : channels)
        names.append(nameOf(each));
    return names;
}

QString momentText(qint64 moment)
{
    return moment == 0 ? QString()
                       : QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODateWithMs);
}

//! Reads the cells of one row and remembers the first that says nothing known.
class RowReader
{
public:
    RowReader(const CsvTable &table, const CsvTable::Row &row)
        : m_table(table)
        , m_row(row)
    {}

    [[nodiscard]] const QString &refusal() const { return m_refusal; }
    [[nodiscard]] QString cell(QLatin1StringView column) const { return m_table.cell(m_row, column); }

    template<typename Enum>
    Enum named(QLatin1StringView column, Enum fallback)
    {
        const QString name = cell(column).trimmed();
        const auto value = fromName<Enum>(name.toLower());
        if (!value && !name.isEmpty())
            refuseCell(column);
        return value.value_or(fallback);
    }

    QList<Channel> channels(QLatin1StringView column)
    {
        QList<Channel> list;
        for (const QString &each : parted(cell(column))) {
            const auto channel = fromName<Channel>(each.toLower());
            if (channel)
                list.append(*channel);
            else
                refuseCell(column);
        }
        return list;
    }

    qint64 moment(QLatin1StringView column)
    {
        const QString text = cell(column).trimmed();
        if (text.isEmpty())
            return 0;
        QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!at.isValid())
            refuseCell(column);
        else if (at.timeSpec() == Qt::LocalTime)
            at.setTimeSpec(Qt::UTC);
        return at.isValid() ? at.toMSecsSinceEpoch() : 0;
    }

    int number(QLatin1StringView column)
    {
        const QString text = cell(column).trimmed();
        bool isNumber = text.isEmpty();
        const int value = text.isEmpty() ? 0 : text.toInt(&isNumber);
        if (!isNumber || value < 0)
            refuseCell(column);
        return value;
    }

    bool flag(QLatin1StringView column) const
    {
        static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"x"_s};
        return yes.contains(cell(column).trimmed().toLower());
    }

private:
    void refuseCell(QLatin1StringView column)
    {
        if (m_refusal.isEmpty())
            //: Why a row of an import cannot be brought in; %1 is what stands there, %2 a column's name
            m_refusal = Words::tr("“%1” in the column “%2” is not known.")
                            .arg(cell(column).left(60), QString(column));
    }

    const CsvTable &m_table;
    const CsvTable::Row &m_row;
    QString m_refusal;
};

Entry entryOf(RowReader &row)
{
    Entry entry;
    entry.id = EntryId(row.cell("entry"_L1).trimmed());
    entry.kind = row.named("kind"_L1, EntryKind::Reply);
    entry.title = row.cell("title"_L1);
    entry.category = row.cell("category"_L1);
    entry.shortcuts = parted(row.cell("shortcuts"_L1));
    entry.tags = parted(row.cell("tags"_L1));
    entry.brands = parted(row.cell("brands"_L1));
    entry.channels = row.channels("channels"_L1);
    entry.teams = parted(row.cell("teams"_L1));
    entry.scope = row.named("scope"_L1, Scope::Centre);
    entry.offeredFrom = row.moment("offered_from"_L1);
    entry.offeredUntil = row.moment("offered_until"_L1);
    entry.isSurge = row.flag("surge"_L1);
    entry.reviewDays = row.number("review_days"_L1);
    return entry;
}

void addVariant(ImportItem &item, RowReader &row)
{
    const QString language = row.cell("language"_L1).trimmed();
    const QString text = row.cell("text"_L1);
    if (language.isEmpty() && text.isEmpty())
        return;
    const QString tag = languageTag(language);
    if (tag.isEmpty() && !language.isEmpty())
        item.notes.append({ImportNote::Kind::LanguageUnread, language});
    item.entry.variants.append({tag, row.named("form"_L1, FormOfAddress::Neutral), text,
                                row.cell("text_brand"_L1).trimmed(), row.channels("text_channels"_L1)});
}

bool isMoreOf(const ImportItem &item, const RowReader &row)
{
    const QString id = row.cell("entry"_L1).trimmed();
    if (!id.isEmpty() || !item.entry.id.isEmpty())
        return item.entry.id.value() == id;
    return item.entry.title == row.cell("title"_L1)
           && item.entry.shortcuts == parted(row.cell("shortcuts"_L1));
}

} // namespace

Result<QList<ImportItem>> readParleyCsv(const QString &text, const ImportOptions &)
{
    const auto table = CsvTable::read(text);
    if (!table)
        return tl::unexpected(table.error());
    if (!table->has("title"_L1) || !table->has("text"_L1))
        return refuse(ErrorCode::BadRequest,
                      //: A file to import cannot be read
                      Words::tr("The first line must name the columns “title” and “text”."), u"line"_s);
    QList<ImportItem> items;
    for (const CsvTable::Row &cells : table->rows()) {
        RowReader row(*table, cells);
        if (items.isEmpty() || !isMoreOf(items.constLast(), row)) {
            ImportItem item;
            item.line = cells.line;
            item.entry = entryOf(row);
            item.namesKind = !row.cell("kind"_L1).trimmed().isEmpty();
            items.append(item);
        }
        addVariant(items.last(), row);
        if (items.last().refusal.isEmpty())
            items.last().refusal = row.refusal();
        if (cells.cells.size() > table->columns().size() && items.last().refusal.isEmpty())
            //: Why a row of an import cannot be brought in
            items.last().refusal = Words::tr("The row has more cells than there are columns.");
    }
    return items;
}

QList<QStringList> parleyRows(const QList<Entry> &entries)
{
    QList<QStringList> rows{columns()};
    for (const Entry &entry : entries) {
        const QStringList head{entry.id.value(),
                               nameOf(entry.kind),
                               entry.title,
                               entry.category,
                               joined(entry.shortcuts),
                               joined(entry.tags),
                               joined(entry.brands),
                               joined(namesOf(entry.channels)),
                               joined(entry.teams),
                               nameOf(entry.scope),
                               momentText(entry.offeredFrom),
                               momentText(entry.offeredUntil),
                               entry.isSurge ? u"yes"_s : u"no"_s,
                               QString::number(entry.reviewDays)};
        if (entry.variants.isEmpty())
            rows.append(head + QStringList{QString(), QString(), QString(), QString(), QString()});
        for (const Variant &variant : entry.variants)
            rows.append(head
                        + QStringList{variant.language, nameOf(variant.form), variant.brand,
                                      joined(namesOf(variant.channels)), variant.text});
    }
    return rows;
}

} // namespace parley
