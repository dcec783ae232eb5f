// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/suggestdialog.h"

#include "models/library/language/schema.h"
#include "models/library/language/template.h"
#include "models/library/variantchoice.h"
#include "widgets/common/button.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/proposaldoubts.h"
#include "widgets/library/proposaltextfield.h"
#include "widgets/library/proposalwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 640;
constexpr int textHeight = 132;
constexpr int noteHeight = 52;
constexpr int longestTitle = 200;
constexpr int longestShortcut = 64;

} // namespace

SuggestDialog::SuggestDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_shortcut(new QLineEdit(this))
    , m_category(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_text(new ProposalTextField(this))
    , m_filled(new Label(TextRole::Caption, &Theme::ink3, this))
    , m_note(new QPlainTextEdit(this))
    , m_problem(new Label(TextRole::Small, &Theme::danger, this))
    //: Sends a suggestion for the library
    , m_propose(new Button(tr("Suggest"), Button::Kind::Primary, this))
{
    //: Title of a window
    setWindowTitle(tr("Suggest for the library"));
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &title) {
        if (!m_isShortcutTheirs)
            m_shortcut->setText(proposedShortcut(title, m_taken));
        showProblem();
    });
    connect(m_shortcut, &QLineEdit::textEdited, this,
            [this](const QString &typed) { m_isShortcutTheirs = !typed.isEmpty(); });
    connect(m_shortcut, &QLineEdit::textChanged, this, &SuggestDialog::showProblem);
    connect(m_text, &ProposalTextField::textChanged, this, &SuggestDialog::showProblem);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_text->setLanguage(m_language->currentData().toString()); });
    connect(m_propose, &Button::clicked, this, &SuggestDialog::propose);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &SuggestDialog::propose);
}

void SuggestDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(new Label(windowTitle(), TextRole::Heading, &Theme::ink, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    addNames(grid);
    addText(grid);
    column->addLayout(grid);
    //: Under the suggestion for the library
    auto *fate = new Label(tr("It is yours to use at once. A trainer decides whether everybody gets it, and "
                              "you are named as its author."),
                           TextRole::Small, &Theme::ink2, this);
    fate->setWordWrap(true);
    column->addWidget(fate);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    //: Leaves the window without doing anything
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Plain, this);
    m_propose->setKeyText(keyText(Qt::CTRL | Qt::Key_Return));
    for (Button *each : {cancel, m_propose}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    column->addLayout(buttons);
    setMinimumWidth(scaled(dialogWidth));
}

void SuggestDialog::addNames(QGridLayout *grid)
{
    m_title->setMaxLength(longestTitle);
    m_shortcut->setMaxLength(longestShortcut);
    m_category->setEditable(true);
    for (const QString &each : {u"en"_s, u"he"_s, u"ar"_s, u"pl"_s})
        m_language->addItem(languageName(each), each);
    for (const FormOfAddress form :
         {FormOfAddress::Neutral, FormOfAddress::Feminine, FormOfAddress::Masculine})
        m_form->addItem(formWord(form), int(form));
    const auto add = [this, grid](int row, int column, const QString &words, QWidget *field) {
        auto *label = new Label(words, TextRole::Small, &Theme::ink2, this);
        label->setBuddy(field);
        field->setAccessibleName(words);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1, 1, row == 0 ? 3 : 1);
    };
    //: A field of a suggestion for the library
    add(0, 0, tr("Title"), m_title);
    //: A field of a suggestion for the library: what is typed after the slash
    add(1, 0, tr("Shortcut"), m_shortcut);
    //: A field of a suggestion for the library
    add(1, 2, tr("Category"), m_category);
    //: A field of a suggestion for the library
    add(2, 0, tr("Language"), m_language);
    //: A field of a suggestion for the library: how the customer is addressed
    add(2, 2, tr("Form"), m_form);
}

void SuggestDialog::addText(QGridLayout *grid)
{
    //: A field of a suggestion for the library
    auto *textLabel = new Label(tr("Text"), TextRole::Small, &Theme::ink2, this);
    textLabel->setContentsMargins(0, 6, 0, 0);
    m_text->setAccessibleName(textLabel->text());
    m_text->setMinimumHeight(scaled(textHeight));
    auto *under = new QVBoxLayout;
    under->setSpacing(4);
    m_filled->setWordWrap(true);
    under->addWidget(m_text, 1);
    under->addWidget(m_filled);
    under->addWidget(new ProposalDoubts(m_text, this));
    grid->addWidget(textLabel, 3, 0, Qt::AlignTop);
    grid->addLayout(under, 3, 1, 1, 3);
    grid->setRowStretch(3, 1);
    //: A field of a suggestion for the library: why others should have it
    auto *noteLabel = new Label(tr("Why"), TextRole::Small, &Theme::ink2, this);
    noteLabel->setContentsMargins(0, 6, 0, 0);
    m_note->setProperty("field", true);
    m_note->setProperty("ownFocus", true);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(scaled(noteHeight));
    m_note->setAccessibleName(noteLabel->text());
    //: In the empty field for why a text belongs into the library
    m_note->setPlaceholderText(tr("When it helps, for the trainer"));
    grid->addWidget(noteLabel, 4, 0, Qt::AlignTop);
    grid->addWidget(m_note, 4, 1, 1, 3);
}

void SuggestDialog::setTakenShortcuts(const TakenShortcuts &taken)
{
    m_taken = taken;
    showProblem();
}

void SuggestDialog::setCategories(const QStringList &categories)
{
    m_category->clear();
    m_category->addItems(categories);
    m_category->setCurrentIndex(-1);
}

void SuggestDialog::setMessage(const QString &text, const PersonalData &known, const QString &language)
{
    const GeneralText general = generalised(text, known);
    m_replaced = general.replaced;
    const QString primary = primaryLanguage(language);
    if (m_language->findData(primary) < 0)
        m_language->addItem(languageName(primary), primary);
    m_language->setCurrentIndex(m_language->findData(primary));
    // English says the same to everybody; the other texts may well be written to a woman or a man.
    m_form->setCurrentIndex(primary == "en"_L1 ? 0 : m_form->findData(int(known.customer.form)));
    m_text->setLanguage(primary);
    m_text->setPersonalData(known);
    m_text->setPlainText(general.text);
    m_isShortcutTheirs = false;
    m_title->setText(proposedTitle(general.text));
    m_shortcut->setText(proposedShortcut(m_title->text(), m_taken));
    m_note->clear();
    showReplaced();
    showProblem();
    m_title->selectAll();
    m_title->setFocus(Qt::OtherFocusReason);
}

void SuggestDialog::showReplaced()
{
    QStringList fields;
    for (const Generalisation &each : std::as_const(m_replaced)) {
        const QString field = Schema::label(each.placeholder.section(u' ', 0, 0));
        if (!fields.contains(field))
            fields.append(field);
    }
    m_filled->setVisible(!fields.isEmpty());
    //: Under a suggestion's text, in which placeholders stand for a customer's data; %1 is a list such as
    //: "first name, order number"
    m_filled->setText(
        tr("Filled in for each customer: %1. Read it once more.").arg(QLocale().createSeparatedList(fields)));
}

Entry SuggestDialog::entry() const
{
    Entry entry;
    entry.title = m_title->text().simplified();
    if (!m_shortcut->text().isEmpty())
        entry.shortcuts = {m_shortcut->text()};
    entry.category = m_category->currentText().simplified();
    entry.variants = {{m_language->currentData().toString(),
                       static_cast<FormOfAddress>(m_form->currentData().toInt()),
                       m_text->toPlainText().trimmed()}};
    return entry;
}

QString SuggestDialog::note() const { return m_note->toPlainText().trimmed(); }

QString SuggestDialog::problem() const { return proposalProblem(entry(), m_taken); }

void SuggestDialog::showProblem()
{
    const QString why = problem();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_propose->setEnabled(why.isEmpty() && !m_isAsking);
}

void SuggestDialog::showRefused(const QString &reason)
{
    m_isAsking = false;
    showProblem();
    m_problem->setText(reason);
    m_problem->show();
}

void SuggestDialog::propose()
{
    showProblem();
    if (m_isAsking || !problem().isEmpty())
        return;
    m_isAsking = true;
    m_propose->setEnabled(false);
    Q_EMIT proposeRequested(entry(), note());
}

} // namespace parley
