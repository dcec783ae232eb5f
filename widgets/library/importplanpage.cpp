// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importplanpage.h"

#include "widgets/common/button.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/importdetail.h"
#include "widgets/library/importrowdelegate.h"
#include "widgets/library/importrowfilter.h"
#include "widgets/library/importrowmodel.h"
#include "widgets/library/importwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QWidget *labelled(const QString &text, QWidget *field, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new Label(text, TextRole::Caption, &Theme::ink3, box);
    label->setBuddy(field);
    field->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

std::optional<ImportStatus> statusAt(size_t place)
{
    return place == 0 ? std::nullopt : std::optional(static_cast<ImportStatus>(place - 1));
}

} // namespace

ImportPlanPage::ImportPlanPage(QWidget *parent)
    : QWidget(parent)
    , m_rows(new ImportRowModel(this))
    , m_filter(new ImportRowFilter(this))
    , m_file(new Label(TextRole::Title, &Theme::ink, this))
    , m_form(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
    //: No row of an import has what is filtered for
    , m_nothing(new Label(tr("No row fits. Choose another status, or clear the words."), TextRole::Body,
                          &Theme::ink2, this))
    , m_detail(new ImportDetail(this))
    , m_total(new Label(TextRole::Body, &Theme::ink2, this))
    , m_import(new Button(QString(), Button::Kind::Primary, this))
    //: Button: another file is to be imported
    , m_other(new Button(tr("Another file"), Button::Kind::Plain, this))
{
    m_filter->setSourceModel(m_rows);
    buildOptions();
    buildFilters();
    buildTable();
    arrange();
    connect(m_rows, &ImportRowModel::choiceChanged, this, &ImportPlanPage::showCounts);
    connect(m_detail, &ImportDetail::choiceRequested, this, &ImportPlanPage::choose);
    connect(m_import, &Button::clicked, this, &ImportPlanPage::importRequested);
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_import->setKeyText(keyText(keys));
    auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_import, &QAbstractButton::click);
    connect(m_other, &Button::clicked, this, &ImportPlanPage::otherFileRequested);
}

ImportPlanPage::~ImportPlanPage() = default;

void ImportPlanPage::buildOptions()
{
    m_file->setElided(true);
    for (const ExchangeForm each : exchangeForms())
        m_form->addItem(titleOf(each), int(each));
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    //: In the field for a category, when none is to be set
    m_category->lineEdit()->setPlaceholderText(tr("As the file says"));
    m_category->setMinimumWidth(scaled(170));
    connect(m_form, &QComboBox::activated, this, &ImportPlanPage::changeOptions);
    connect(m_language, &QComboBox::activated, this, &ImportPlanPage::changeOptions);
    connect(m_category, &QComboBox::activated, this, &ImportPlanPage::changeOptions);
    connect(m_category->lineEdit(), &QLineEdit::editingFinished, this, &ImportPlanPage::changeOptions);
    setLanguages({u"en"_s, u"he"_s, u"ar"_s, u"pl"_s});
}

void ImportPlanPage::buildFilters()
{
    auto *group = new QButtonGroup(this);
    for (size_t i = 0; i < m_statuses.size(); ++i) {
        m_statuses[i] = new QPushButton(this);
        m_statuses[i]->setCheckable(true);
        connect(m_statuses[i], &QPushButton::toggled, this, [each = m_statuses[i]](bool isOn) {
            each->setProperty("kind", isOn ? u"primary"_s : QString());
            each->style()->unpolish(each);
            each->style()->polish(each);
        });
        if (const auto status = statusAt(i))
            m_statuses[i]->setIcon(icon(importStatusIcon(*status)));
        group->addButton(m_statuses[i]);
        connect(m_statuses[i], &QPushButton::clicked, this, [this, i] {
            m_filter->setStatus(statusAt(i));
            showMarked();
        });
    }
    m_statuses[0]->setChecked(true);
    //: Field: words to look for in the rows of an import
    m_words->setPlaceholderText(tr("Find in the rows"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showMarked();
    });
}

void ImportPlanPage::buildTable()
{
    m_table->setObjectName(u"rows"_s);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ImportRowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    //: What a screen reader says of the table of an import
    m_table->setAccessibleName(tr("What would happen, row by row"));
    const int widths[] = {48, 120, 190, 100, 90, 220};
    for (int i = 0; i < 6; ++i)
        m_table->setColumnWidth(i, scaled(widths[i]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportPlanPage::showMarked);
}

void ImportPlanPage::arrange()
{
    auto *options = new QHBoxLayout;
    options->setSpacing(12);
    options->addWidget(m_file, 1);
    //: Field of an import: what kind of file it is
    options->addWidget(labelled(tr("Form of the file"), m_form, this));
    //: Field of an import
    options->addWidget(labelled(tr("Language of texts without one"), m_language, this));
    //: Field of an import
    options->addWidget(labelled(tr("Category of entries without one"), m_category, this));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(6);
    for (QPushButton *each : m_statuses)
        filters->addWidget(each);
    filters->addStretch(1);
    m_words->setFixedWidth(scaled(220));
    filters->addWidget(m_words);
    auto *split = new QSplitter(this);
    auto *list = new QWidget(split);
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_table, 1);
    listColumn->addWidget(m_nothing, 1, Qt::AlignCenter);
    split->addWidget(list);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({scaled(960), scaled(340)});
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_total, 1);
    foot->addWidget(m_other);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(options);
    column->addLayout(filters);
    column->addWidget(split, 1);
    column->addLayout(foot);
}

void ImportPlanPage::setLanguages(const QStringList &tags)
{
    m_language->clear();
    for (const QString &each : tags)
        m_language->addItem(languageName(each), each);
}

void ImportPlanPage::setCategories(const QStringList &categories)
{
    m_category->clear();
    m_category->addItem(QString());
    m_category->addItems(categories);
    m_category->setCurrentIndex(0);
}

void ImportPlanPage::showPlan(const QString &fileName, const ImportOptions &options, const ImportPlan &plan)
{
    m_isShowing = true;
    m_options = options;
    m_file->setText(isolatedLtr(fileName));
    m_form->setCurrentIndex(m_form->findData(int(plan.form())));
    if (m_language->findData(options.language) < 0)
        m_language->addItem(languageName(options.language), options.language);
    m_language->setCurrentIndex(m_language->findData(options.language));
    m_category->setEditText(options.category);
    m_isShowing = false;
    m_rows->setPlan(plan);
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, ImportRowModel::Title));
    showMarked();
    m_table->setFocus(Qt::OtherFocusReason);
}

const ImportPlan &ImportPlanPage::plan() const { return m_rows->plan(); }

void ImportPlanPage::changeOptions()
{
    ImportOptions options = m_options;
    options.language = m_language->currentData().toString();
    options.category = m_category->currentText().simplified();
    const auto form = static_cast<ExchangeForm>(m_form->currentData().toInt());
    if (form != plan().form())
        options.form = form;
    const bool isSame = options.language == m_options.language && options.category == m_options.category
                        && options.form == m_options.form;
    if (!m_isShowing && !isSame)
        Q_EMIT optionsChanged(options);
}

void ImportPlanPage::showCounts()
{
    const QLocale locale;
    //: Filter of an import's rows; %1 is how many there are
    m_statuses[0]->setText(tr("All %1").arg(locale.toString(plan().rows().size())));
    for (size_t i = 1; i < m_statuses.size(); ++i) {
        const ImportStatus status = *statusAt(i);
        //: Filter of an import's rows: %1 is a status, %2 how many have it
        m_statuses[i]->setText(
            tr("%1 %2").arg(importStatusWord(status), locale.toString(plan().count(status))));
    }
    const int chosen = plan().chosenCount();
    //: Under an import's table; %n is how many rows would be sent
    m_total->setText(tr("%n row(s) will be imported as drafts. Space leaves a row out.", nullptr, chosen));
    //: Button: begins the import
    m_import->setText(tr("Import %n entry(ies)", nullptr, chosen));
    m_import->setEnabled(chosen > 0);
}

QList<int> ImportPlanPage::markedRows() const
{
    QList<int> rows;
    for (const QModelIndex &each : m_table->selectionModel()->selectedRows())
        rows.append(m_filter->mapToSource(each).row());
    return rows;
}

void ImportPlanPage::showMarked()
{
    const bool hasRows = m_filter->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_nothing->setVisible(!hasRows);
    const QList<int> rows = markedRows();
    if (rows.size() == 1)
        m_detail->showRow(plan().rows()[rows.constFirst()]);
    else if (rows.isEmpty())
        m_detail->showNothing();
    else
        m_detail->showCount(int(rows.size()));
}

void ImportPlanPage::choose(ImportChoice choice)
{
    for (const int row : markedRows())
        m_rows->choose(row, choice);
    showMarked();
}

void ImportPlanPage::toggleMarked()
{
    const QList<int> rows = markedRows();
    if (rows.isEmpty())
        return;
    const bool skips = plan().rows()[rows.constFirst()].choice != ImportChoice::Skip;
    for (const int row : rows)
        m_rows->choose(row, skips ? ImportChoice::Skip : plan().rows()[row].choices().constFirst());
    showMarked();
}

bool ImportPlanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleMarked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
