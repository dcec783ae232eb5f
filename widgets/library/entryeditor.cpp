// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryeditor.h"

#include "models/library/template.h"
#include "models/library/variantchoice.h"
#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/diagnosticrows.h"
#include "widgets/library/entryeditorparts.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/previewcards.h"
#include "widgets/library/templatefield.h"
#include "widgets/library/variantmatrix.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QUrl>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text, const QString &separators)
{
    QStringList words;
    QString word;
    for (const QChar c : text + separators.front()) {
        if (!separators.contains(c)) {
            word += c;
            continue;
        }
        if (!word.trimmed().isEmpty() && !words.contains(word.trimmed()))
            words.append(word.trimmed());
        word.clear();
    }
    return words;
}

bool isShortcut(const QString &word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'/'; });
}

bool isAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    return url.isValid() && schemes.contains(url.scheme());
}

//! Sets what is written for one language and form; no text is no variant.
void setText(Entry &entry, const QString &language, FormOfAddress form, const QString &text)
{
    for (qsizetype i = 0; i < entry.variants.size(); ++i) {
        Variant &each = entry.variants[i];
        if (each.form != form || primaryLanguage(each.language) != primaryLanguage(language))
            continue;
        if (text.isEmpty())
            entry.variants.removeAt(i);
        else
            each.text = text;
        return;
    }
    if (!text.isEmpty())
        entry.variants.append({language, form, text});
}

} // namespace

EntryEditor::EntryEditor(QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    build();
    connectFields();
}

EntryEditor::~EntryEditor() = default;

void EntryEditor::connectFields()
{
    Parts &p = *m_parts;
    for (QLineEdit *each : {p.title, p.shortcuts, p.tags})
        connect(each, &QLineEdit::textEdited, this, &EntryEditor::readNames);
    connect(p.category, &QComboBox::currentTextChanged, this, &EntryEditor::readNames);
    connect(p.text, &TemplateField::textChanged, this, &EntryEditor::readText);
    connect(p.matrix, &VariantMatrix::variantPicked, this, &EntryEditor::showVariant);
    connect(p.diagnostics, &DiagnosticRows::picked, p.text, &TemplateField::goTo);
    connect(p.diagnostics, &DiagnosticRows::mendRequested, p.text, &TemplateField::mend);
    connect(&p.previewDelay, &QTimer::timeout, this,
            [this] { m_parts->previews->setEntry(m_parts->edited, m_parts->links); });
    connect(p.save, &Button::clicked, this, &EntryEditor::save);
    connect(p.publish, &Button::clicked, this, &EntryEditor::publish);
    connect(p.retire, &Button::clicked, this, [this] { Q_EMIT retireRequested(m_parts->edited.id); });
    connect(p.keepMine, &Button::clicked, this, [this] {
        m_parts->edited.version = m_parts->saved.version;
        save();
    });
    const auto shortcut = [this](const QKeySequence &keys, void (EntryEditor::*slot)()) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Save, &EntryEditor::save);
    shortcut(Qt::CTRL | Qt::Key_Return, &EntryEditor::publish);
    shortcut(Qt::ALT | Qt::Key_Down, &EntryEditor::nextVariant);
}

void EntryEditor::setEntry(const Entry &edited, const Entry &saved)
{
    Parts &p = *m_parts;
    const bool isOther = p.edited.id != edited.id;
    p.edited = edited;
    p.saved = saved;
    p.notice->hide();
    p.matrix->setEntry(edited, saved);
    if (isOther) {
        const Variant *first = chosenVariant(edited, u"en"_s, FormOfAddress::Neutral);
        p.matrix->setCurrent(first ? first->language : u"en"_s, first ? first->form : FormOfAddress::Neutral);
    }
    showAll();
}

void EntryEditor::setNewer(const Entry &newer)
{
    Parts &p = *m_parts;
    p.saved = newer;
    p.matrix->setEntry(p.edited, p.saved);
    showState();
    //: Above a library entry that two people change at once
    showProblem(tr("Someone else has saved this entry meanwhile. Your text is kept here."));
    p.keepMine->show();
}

void EntryEditor::setUser(const User &user)
{
    m_parts->user = user;
    m_parts->previews->setAgent(user);
    showState();
}

void EntryEditor::setCentre(const Centre &centre)
{
    m_parts->previews->setCentre(centre);
    m_parts->previewDelay.start();
}

void EntryEditor::setPreviewCustomers(const QList<Customer> &customers)
{
    m_parts->previews->setCustomers(customers);
    m_parts->previewDelay.start();
}

void EntryEditor::setCategories(const QStringList &categories)
{
    const QSignalBlocker quiet(m_parts->category);
    const QString current = m_parts->category->currentText();
    m_parts->category->clear();
    m_parts->category->addItems(categories);
    m_parts->category->setEditText(current);
}

void EntryEditor::setLinks(const QList<Entry> &links)
{
    m_parts->links = links;
    m_parts->previewDelay.start();
}

void EntryEditor::showRefused(const QString &reason) { showProblem(reason); }

void EntryEditor::showProblem(const QString &problem)
{
    m_parts->noticeWords->setText(problem);
    m_parts->keepMine->hide();
    m_parts->notice->setVisible(!problem.isEmpty());
}

const Entry &EntryEditor::entry() const { return m_parts->edited; }
const Entry &EntryEditor::saved() const { return m_parts->saved; }
bool EntryEditor::isEdited() const { return m_parts->edited != m_parts->saved; }

bool EntryEditor::isEditable() const
{
    const User &user = m_parts->user;
    if (user.role == Role::Trainer || user.role == Role::Admin)
        return true;
    return m_parts->edited.scope == Scope::Personal && m_parts->edited.owner == user.id;
}

void EntryEditor::focusTitle()
{
    m_parts->title->setFocus(Qt::OtherFocusReason);
    m_parts->title->selectAll();
}

void EntryEditor::showAll()
{
    Parts &p = *m_parts;
    p.isShowing = true;
    p.title->setText(p.edited.title);
    p.shortcuts->setText(p.edited.shortcuts.join(u' '));
    p.category->setEditText(p.edited.category);
    p.tags->setText(p.edited.tags.join(u", "_s));
    p.isShowing = false;
    showVariant();
    showState();
}

void EntryEditor::showVariant()
{
    Parts &p = *m_parts;
    const QString language = p.matrix->currentLanguage();
    const Variant *variant = exactVariant(p.edited, language, p.matrix->currentForm());
    const QString text = variant ? variant->text : QString();
    p.variant->setText(
        p.edited.kind == EntryKind::Link
            ? languageName(language)
            //: Over the text of a library entry: %1 English, %2 Neutral
            : tr("%1, %2").arg(languageName(language), formWord(p.matrix->currentForm()).toLower()));
    if (p.text->text() != text) {
        p.isShowing = true;
        p.text->setPlainText(text);
        p.isShowing = false;
    }
    check();
    p.previews->setEntry(p.edited, p.links);
}

void EntryEditor::showState()
{
    Parts &p = *m_parts;
    const bool isMine = isEditable();
    const bool isPersonal = p.edited.scope == Scope::Personal;
    p.status->setText(p.edited.version == 0
                          //: State of a library entry that was never saved
                          ? tr("New")
                          //: State and version of a library entry
                          : tr("%1 v%2").arg(statusWord(p.edited.status)).arg(p.edited.version));
    p.status->setTone(p.edited.status == EntryStatus::Published ? Tone::Ok : Tone::Outline);
    for (QLineEdit *each : {p.title, p.shortcuts, p.tags})
        each->setReadOnly(!isMine);
    p.category->setEnabled(isMine);
    p.text->setReadOnly(!isMine);
    for (QWidget *each : std::initializer_list<QWidget *>{p.field, p.condition, p.save})
        each->setVisible(isMine);
    p.publish->setVisible(isMine && !isPersonal);
    p.retire->setVisible(isMine && p.saved.version > 0 && p.saved.status != EntryStatus::Retired);
    //: Saves one's own phrase
    p.save->setText(isPersonal ? tr("Save") : tr("Save draft"));
    const bool isOnDesks = p.saved.status == EntryStatus::Published && !isPersonal;
    //: Tooltip of Save draft for a published library entry
    p.save->setToolTip(isOnDesks ? tr("Takes it off the desks until it is published again") : QString());
    p.save->setEnabled(isEdited());
    p.publish->setEnabled(isEdited() || p.saved.status != EntryStatus::Published);
    const QDateTime changed = QDateTime::fromMSecsSinceEpoch(p.saved.changedAt);
    const bool isToday = changed.date() == QDate::currentDate();
    const QString when = isToday ? QLocale().toString(changed.time(), QLocale::ShortFormat)
                                 : QLocale().toString(changed.date(), QLocale::ShortFormat);
    if (!isMine)
        //: Beside the names of a library entry
        p.savedAt->setText(tr("Trainers change this"));
    else if (isEdited())
        //: Beside the names of a library entry
        p.savedAt->setText(tr("Not saved"));
    else
        //: Beside the names of a library entry; %1 is a time or a day
        p.savedAt->setText(p.saved.changedAt > 0 ? tr("Saved %1").arg(when) : QString());
}

void EntryEditor::readNames()
{
    Parts &p = *m_parts;
    if (p.isShowing)
        return;
    p.edited.title = p.title->text().simplified();
    p.edited.shortcuts = wordsOf(p.shortcuts->text().remove(u'/'), u" ,;"_s);
    p.edited.category = p.category->currentText().simplified();
    p.edited.tags = wordsOf(p.tags->text(), u",;"_s);
    showState();
    Q_EMIT edited();
}

void EntryEditor::readText()
{
    Parts &p = *m_parts;
    if (p.isShowing)
        return;
    setText(p.edited, p.matrix->currentLanguage(), p.matrix->currentForm(), p.text->text());
    p.matrix->setEntry(p.edited, p.saved);
    check();
    showState();
    p.previewDelay.start();
    Q_EMIT edited();
}

QList<Diagnostic> EntryEditor::diagnosticsOf(const Variant &variant) const
{
    if (m_parts->edited.kind == EntryKind::Link && !variant.text.contains(u'{')) {
        if (variant.text.trimmed().isEmpty() || isAddress(variant.text))
            return {};
        //: Error in a link of the library
        return {{0,
                 variant.text.size(),
                 tr("This is no address: begin with https://, mailto: or tel:"),
                 {},
                 false}};
    }
    return Template::parse(variant.text).diagnostics();
}

void EntryEditor::check()
{
    Parts &p = *m_parts;
    const Variant variant{p.matrix->currentLanguage(), p.matrix->currentForm(), p.text->text()};
    const QList<Diagnostic> diagnostics = diagnosticsOf(variant);
    p.text->setDiagnostics(diagnostics);
    p.diagnostics->setDiagnostics(diagnostics, variant.text);
}

bool EntryEditor::goToFirstError()
{
    Parts &p = *m_parts;
    for (const Variant &each : std::as_const(p.edited.variants)) {
        const QList<Diagnostic> diagnostics = diagnosticsOf(each);
        if (diagnostics.isEmpty())
            continue;
        p.matrix->setCurrent(each.language, each.form);
        showVariant();
        p.text->goTo(diagnostics.constFirst());
        return true;
    }
    return false;
}

QString EntryEditor::problem() const
{
    const Entry &entry = m_parts->edited;
    if (entry.title.isEmpty())
        //: Why a library entry cannot be saved
        return tr("Give it a title first.");
    for (const QString &each : entry.shortcuts)
        if (!isShortcut(each))
            //: Why a library entry cannot be saved; %1 is a shortcut
            return tr("The shortcut “%1” has a digit in it: digits pick from the popup.").arg(each);
    return {};
}

void EntryEditor::save()
{
    if (!isEditable() || !isEdited())
        return;
    const QString why = problem();
    showProblem(why);
    if (why.isEmpty())
        Q_EMIT saveRequested(m_parts->edited);
}

void EntryEditor::publish()
{
    if (!isEditable())
        return;
    if (m_parts->edited.scope == Scope::Personal) {
        save();
        return;
    }
    QString why = problem();
    if (why.isEmpty() && languagesOf(m_parts->edited).isEmpty())
        //: Why a library entry cannot be published
        why = tr("Write its text first.");
    if (why.isEmpty() && goToFirstError())
        //: Why a library entry cannot be published
        why = tr("Mend what is underlined before publishing.");
    showProblem(why);
    if (!why.isEmpty())
        return;
    if (isEdited())
        Q_EMIT saveAndPublishRequested(m_parts->edited);
    else
        Q_EMIT publishRequested(m_parts->edited.id);
}

void EntryEditor::nextVariant()
{
    VariantMatrix &matrix = *m_parts->matrix;
    const int next = matrix.currentRow() * matrix.columnCount() + matrix.currentColumn() + 1;
    const int cells = matrix.rowCount() * matrix.columnCount();
    if (cells > 0)
        matrix.setCurrentCell(next % cells / matrix.columnCount(), next % matrix.columnCount());
}

} // namespace parley
