// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/variantmatrix.h"

#include "models/library/variantchoice.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/library/entrywords.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

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
};

Cell cellOf(const Entry &edited, const Entry &saved, const QString &language, FormOfAddress form)
{
    const Variant *own = exactVariant(edited, language, form);
    if (own) {
        const Variant *before = exactVariant(saved, language, form);
        if (!before || before->text != own->text)
            //: State of one text of a library entry
            return {VariantMatrix::tr("Edited, not saved"), "document-edit"_L1, &Theme::accentInk};
        if (edited.status == EntryStatus::Published)
            return {statusWord(edited.status), "emblem-ok"_L1, &Theme::ok};
        return {statusWord(edited.status), "document-edit"_L1, &Theme::ink2};
    }
    const bool hasLanguage = languagesOf(edited).contains(primaryLanguage(language));
    if (form == FormOfAddress::Neutral)
        //: State of one text of a library entry
        return {VariantMatrix::tr("Missing"), "dialog-error"_L1, hasLanguage ? &Theme::danger : &Theme::ink3};
    if (!showsForm(language) || !exactVariant(edited, language, FormOfAddress::Neutral))
        //: State of one text of a library entry
        return {VariantMatrix::tr("Not needed"), {}, &Theme::ink3};
    //: State of one text of a library entry: the neutral one is used
    return {VariantMatrix::tr("Uses neutral"), "edit-undo"_L1, &Theme::ink2};
}

} // namespace

const Variant *exactVariant(const Entry &entry, const QString &language, FormOfAddress form)
{
    for (const Variant &each : entry.variants)
        if (each.form == form && primaryLanguage(each.language) == primaryLanguage(language)
            && !each.text.trimmed().isEmpty())
            return &each;
    return nullptr;
}

VariantMatrix::VariantMatrix(QWidget *parent)
    : QTableWidget(parent)
{
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

void VariantMatrix::setEntry(const Entry &edited, const Entry &saved)
{
    QStringList languages{u"en"_s, u"he"_s, u"ar"_s, u"pl"_s};
    languages += languagesOf(edited);
    languages.removeDuplicates();
    setLanguages(languages);
    if (edited.kind == EntryKind::Link)
        setForms({FormOfAddress::Neutral});
    else
        setForms({FormOfAddress::Neutral, FormOfAddress::Feminine, FormOfAddress::Masculine});
    for (int row = 0; row < m_languages.size(); ++row) {
        for (int column = 0; column < m_forms.size(); ++column) {
            const Cell cell = cellOf(edited, saved, m_languages[row], m_forms[column]);
            QTableWidgetItem *each = item(row, column);
            each->setText(cell.words);
            each->setIcon(cell.iconName.isEmpty() ? QIcon() : icon(cell.iconName, cell.ink));
            each->setForeground(Theme::current().*cell.ink);
        }
    }
}

void VariantMatrix::setLanguages(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    const QSignalBlocker quiet(this);
    m_languages = languages;
    m_forms.clear();
    setRowCount(int(languages.size()));
    QStringList names;
    for (const QString &each : languages)
        names.append(languageName(each));
    setVerticalHeaderLabels(names);
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

void VariantMatrix::setCurrent(const QString &language, FormOfAddress form)
{
    const QSignalBlocker quiet(this);
    const auto row = int(m_languages.indexOf(primaryLanguage(language)));
    setCurrentCell(std::max(0, row), std::max(0, int(m_forms.indexOf(form))));
}

QString VariantMatrix::currentLanguage() const { return m_languages.value(std::max(0, currentRow())); }

FormOfAddress VariantMatrix::currentForm() const
{
    return m_forms.value(std::max(0, currentColumn()), FormOfAddress::Neutral);
}

void VariantMatrix::applyLook()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    const Theme &theme = Theme::current();
    setFont(fontFor(TextRole::Caption));
    setStyleSheet(u"QTableWidget { background: %1; border: 1px solid %2; }"
                  "QTableWidget::item:selected { background: %3; color: %4; border: 2px solid %5; }"
                  "QTableCornerButton::section { background: %6; border: 0; border-bottom: 1px solid %2; }"_s
                      .arg(theme.surface.name(), theme.line.name(), theme.accentSoft.name(),
                           theme.accentInk.name(), theme.accent.name(), theme.panel.name()));
    fit();
    m_isApplying = false;
}

void VariantMatrix::fit()
{
    verticalHeader()->setDefaultSectionSize(std::max(scaled(cellHeight), lineHeight(TextRole::Caption) + 8));
    verticalHeader()->setFixedWidth(scaled(92));
    setFixedHeight(horizontalHeader()->sizeHint().height()
                   + rowCount() * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

void VariantMatrix::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace parley
