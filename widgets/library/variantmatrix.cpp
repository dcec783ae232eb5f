// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/variantmatrix.h"

#include "models/library/variantchoice.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/theme.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/entrywords.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int cellHeight = 28;

//! Languages in which a sentence shows whom it addresses.
bool showsForm(const QString &language) { return primaryLanguage(language) != "en"_L1; }

struct Cell
{
    QString words;
    QLatin1StringView iconName;
    Token ink = &Theme::ink2;
    QString tip = {};
};

const Variant *written(const Entry &entry, const VariantPlace &place)
{
    const Variant *variant = variantAt(entry, place);
    return variant && !variant->text.trimmed().isEmpty() ? variant : nullptr;
}

//! The text that the others follow; null when \a variant is it.
const Variant *sourceOf(const Entry &entry, const Variant &variant)
{
    return entry.variants.isEmpty() || placeOf(entry.variants.constFirst()) == placeOf(variant)
               ? nullptr
               : &entry.variants.constFirst();
}

Cell cellOfText(const Variant &own, const Entry &edited, const Entry &saved)
{
    const Variant *before = variantAt(saved, placeOf(own));
    if (!before || before->text != own.text)
        //: State of one text of a library entry
        return {VariantMatrix::tr("Draft, editing"), "document-edit"_L1, &Theme::accentInk};
    if (edited.status == EntryStatus::Retired)
        return {statusWord(edited.status), {}, &Theme::ink3};
    if (before->version > edited.publishedVersion || edited.publishedVersion == 0)
        return edited.status == EntryStatus::InReview
                   ? Cell{statusWord(EntryStatus::InReview), "view-visible"_L1, &Theme::accentInk}
                   : Cell{statusWord(EntryStatus::Draft), "document-edit"_L1, &Theme::ink2};
    const Variant *source = sourceOf(saved, own);
    if (source && source->version > before->version)
        //: State of one text of a library entry: the one it was translated from has changed since
        return {VariantMatrix::tr("Older than source"), "appointment-soon"_L1, &Theme::warn,
                //: Tooltip of a text of a library entry that is older than the one it follows
                VariantMatrix::tr("The first text has changed since this one was written.")};
    return {statusWord(EntryStatus::Published), "emblem-ok"_L1, &Theme::ok};
}

Cell cellOf(const Entry &edited, const Entry &saved, const VariantPlace &place)
{
    if (const Variant *own = written(edited, place))
        return cellOfText(*own, edited, saved);
    VariantPlace neutral = place;
    neutral.form = FormOfAddress::Neutral;
    const bool isOwnRow = !place.brand.isEmpty() || !place.channels.isEmpty();
    if (place.form == FormOfAddress::Neutral) {
        const bool hasLanguage = languagesOf(edited).contains(primaryLanguage(place.language));
        //: State of one text of a library entry
        return {VariantMatrix::tr("Missing"), "dialog-error"_L1,
                hasLanguage && !isOwnRow ? &Theme::danger : &Theme::ink3};
    }
    if (!showsForm(place.language) || !written(edited, neutral))
        //: State of one text of a library entry
        return {VariantMatrix::tr("Not needed"), {}, &Theme::ink3};
    //: State of one text of a library entry: the neutral one is used
    return {VariantMatrix::tr("Uses neutral"), "edit-undo"_L1, &Theme::ink2};
}

} // namespace

VariantMatrix::VariantMatrix(QWidget *parent)
    : QTableWidget(parent)
    //: Heading of the table of a library entry's texts
    , m_corner(new Label(tr("Variant"), TextRole::Caption, &Theme::ink2, this))
{
    m_corner->setStrength(Strength::Strong);
    m_corner->setContentsMargins(9, 0, 9, 0);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    setIconSize({14, 14});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setProperty("ownFocus", true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    //: What a screen reader calls the table of a library entry's texts
    setAccessibleName(tr("Variants"));
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int column, int, int) {
        if (row >= 0 && column >= 0)
            Q_EMIT variantPicked();
    });
    applyLook();
}

QList<VariantPlace> VariantMatrix::rowsOf(const Entry &entry) const
{
    QList<VariantPlace> rows;
    QStringList languages{u"en"_s, u"he"_s, u"ar"_s, u"pl"_s};
    languages += languagesOf(entry);
    languages.removeDuplicates();
    for (const QString &language : std::as_const(languages)) {
        QList<VariantPlace> own;
        for (const Variant &each : entry.variants) {
            VariantPlace place = placeOf(each);
            place.form = FormOfAddress::Neutral;
            if (primaryLanguage(each.language) == language && !own.contains(place))
                own.append(place);
        }
        for (const VariantPlace &each : m_added)
            if (primaryLanguage(each.language) == language && !own.contains(each))
                own.append(each);
        const auto isPlain = [](const VariantPlace &each) {
            return each.brand.isEmpty() && each.channels.isEmpty();
        };
        if (std::none_of(own.begin(), own.end(), isPlain))
            own.prepend({language});
        std::stable_partition(own.begin(), own.end(), isPlain);
        rows += own;
    }
    return rows;
}

void VariantMatrix::setEntry(const Entry &edited, const Entry &saved)
{
    if (edited.id != m_entry)
        m_added.clear();
    m_entry = edited.id;
    const VariantPlace current = currentPlace();
    setRows(rowsOf(edited));
    if (edited.kind == EntryKind::Link)
        setForms({FormOfAddress::Neutral});
    else
        setForms({FormOfAddress::Neutral, FormOfAddress::Feminine, FormOfAddress::Masculine});
    showCells(edited, saved);
    setCurrent(current);
}

void VariantMatrix::showCells(const Entry &edited, const Entry &saved)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_forms.size(); ++column) {
            VariantPlace place = m_rows[row];
            place.form = m_forms[column];
            const Cell cell = cellOf(edited, saved, place);
            QTableWidgetItem *each = item(row, column);
            each->setText(cell.words);
            each->setIcon(cell.iconName.isEmpty() ? QIcon() : icon(cell.iconName, cell.ink));
            each->setForeground(Theme::current().*(cell.ink == &Theme::ok ? &Theme::ink2 : cell.ink));
            each->setToolTip(cell.tip);
        }
    }
}

void VariantMatrix::addRow(const VariantPlace &place)
{
    VariantPlace row = place;
    row.form = FormOfAddress::Neutral;
    if (!m_added.contains(row))
        m_added.append(row);
}

void VariantMatrix::setRows(const QList<VariantPlace> &rows)
{
    if (rows == m_rows)
        return;
    const QSignalBlocker quiet(this);
    m_rows = rows;
    m_forms.clear();
    setRowCount(int(rows.size()));
    QStringList names;
    for (const VariantPlace &each : rows) {
        const bool isOwnRow = !each.brand.isEmpty() || !each.channels.isEmpty();
        names.append(isOwnRow ? placeWords(each, EntryKind::Link) : languageName(each.language));
    }
    setVerticalHeaderLabels(names);
    for (int row = 0; row < rowCount(); ++row)
        verticalHeaderItem(row)->setToolTip(names[row]);
}

void VariantMatrix::setForms(const QList<FormOfAddress> &forms)
{
    if (forms == m_forms)
        return;
    const QSignalBlocker quiet(this);
    m_forms = forms;
    setColumnCount(int(forms.size()));
    QStringList names;
    for (const FormOfAddress each : forms)
        //: Heading of the addresses of a link
        names.append(forms.size() == 1 ? tr("Address") : formWord(each));
    setHorizontalHeaderLabels(names);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem);
    fit();
}

int VariantMatrix::rowOf(const VariantPlace &place) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const VariantPlace &each = m_rows[row];
        if (each.brand == place.brand && each.channels == place.channels
            && each.language.compare(place.language, Qt::CaseInsensitive) == 0)
            return row;
    }
    for (int row = 0; row < m_rows.size(); ++row)
        if (primaryLanguage(m_rows[row].language) == primaryLanguage(place.language))
            return row;
    return 0;
}

void VariantMatrix::setCurrent(const VariantPlace &place)
{
    const QSignalBlocker quiet(this);
    setCurrentCell(rowOf(place), std::max(0, int(m_forms.indexOf(place.form))));
}

void VariantMatrix::step(int cells)
{
    const int all = rowCount() * columnCount();
    if (all == 0)
        return;
    const int next = (currentRow() * columnCount() + currentColumn() + cells + all) % all;
    setCurrentCell(next / columnCount(), next % columnCount());
}

VariantPlace VariantMatrix::currentPlace() const
{
    VariantPlace place = m_rows.value(std::max(0, currentRow()));
    place.form = m_forms.value(std::max(0, currentColumn()), FormOfAddress::Neutral);
    return place;
}

void VariantMatrix::applyLook()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    const Theme &theme = Theme::current();
    setFont(fontFor(TextRole::Caption));
    setStyleSheet(u"QTableWidget { background: %1; border: 1px solid %2; border-radius: 8px; }"
                  "QTableWidget::item { padding: 0 5px; }"
                  "QTableWidget::item:selected { background: %3; color: %4; border: 2px solid %5; }"
                  "QTableCornerButton::section { background: %6; border: 0; border-bottom: 1px solid %2; }"
                  "QHeaderView { background: transparent; }"
                  "QHeaderView::section { background: %6; color: %7; border: 0; border-bottom: 1px solid %2;"
                  " font-weight: 600; font-size: %9pt; padding: 0 9px; }"
                  "QHeaderView::section:vertical { background: %1; color: %8; }"_s.arg(
                      theme.surface.name(), theme.line.name(), theme.accentSoft.name(),
                      theme.accentInk.name(), theme.accent.name(), theme.panel.name(), theme.ink2.name(),
                      theme.ink.name(), QString::number(fontFor(TextRole::Caption).pointSizeF())));
    horizontalHeader()->setFont(fontFor(TextRole::Caption, Strength::Strong));
    verticalHeader()->setFont(fontFor(TextRole::Caption, Strength::Strong));
    fit();
    m_isApplying = false;
}

void VariantMatrix::fit()
{
    horizontalHeader()->setFixedHeight(std::max(scaled(25), lineHeight(TextRole::Caption) + 8));
    verticalHeader()->setDefaultSectionSize(std::max(scaled(cellHeight), lineHeight(TextRole::Caption) + 8));
    const QFontMetrics metrics(fontFor(TextRole::Caption, Strength::Strong));
    int wide = scaled(92);
    for (int row = 0; row < rowCount(); ++row)
        if (verticalHeaderItem(row))
            wide = std::max(wide, metrics.horizontalAdvance(verticalHeaderItem(row)->text()) + 22);
    verticalHeader()->setFixedWidth(std::min(wide, scaled(168)));
    setFixedHeight(horizontalHeader()->height() + rowCount() * verticalHeader()->defaultSectionSize()
                   + 2 * frameWidth());
}

void VariantMatrix::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    const QRect corner(frameWidth(), frameWidth(), verticalHeader()->width(), horizontalHeader()->height());
    m_corner->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
}

void VariantMatrix::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace parley
