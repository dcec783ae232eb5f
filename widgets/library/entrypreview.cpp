// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entrypreview.h"

#include "models/library/language/renderer.h"
#include "models/library/variantchoice.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/answerfield.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/renderedview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <array>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 440; //!< that has room for more than the fields

//! Widgets that stay side by side.
QWidget *together(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget *each : widgets)
        row->addWidget(each);
    return box;
}

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

} // namespace

EntryPreview::EntryPreview(QWidget *parent)
    : QWidget(parent)
    , m_caption(new Label(TextRole::Caption, &Theme::ink3, this))
    , m_languages(new Label(TextRole::Caption, &Theme::ink3, this))
    , m_view(new RenderedView(TextRole::Body, this))
    , m_fieldArea(new QWidget(this))
    , m_fieldFlow(new FlowLayout(8, m_fieldArea))
    , m_fieldIcon(new QLabel(m_fieldArea))
    , m_fieldCount(new Label(TextRole::Caption, &Theme::danger, m_fieldArea))
    , m_edited(new Label(TextRole::Caption, &Theme::ink2, this))
{
    m_caption->setElided(true);
    m_languages->setElided(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_caption, 1);
    head->addWidget(m_languages);
    m_fieldFlow->setContentsMargins(0, 3, 0, 0);
    m_fieldFlow->setSpacing(8);
    m_fieldFlow->addWidget(together({m_fieldIcon, m_fieldCount}, m_fieldArea));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 10);
    column->setSpacing(5);
    column->addLayout(head);
    column->addWidget(m_view);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_fieldArea, 1);
    foot->addStretch();
    foot->addWidget(m_edited, 0, Qt::AlignBottom);
    column->addLayout(foot);
    m_edited->hide();
}

EntryPreview::~EntryPreview() = default;

void EntryPreview::setReader(const Reader &reader, const QList<Entry> &links)
{
    m_reader = reader;
    m_links = links;
    m_language.clear();
    m_form.reset();
    //: Over the preview of a canned response; %1 is a customer's first name
    m_caption->setText(reader.name.isEmpty() ? tr("What the customer will see")
                                             : tr("What %1 will see").arg(isolated(reader.name)));
    clearFields();
    renderAgain();
}

void EntryPreview::setEntry(const std::optional<Entry> &entry)
{
    const bool isSame = entry && m_entry && entry->id == m_entry->id;
    m_entry = entry;
    if (!isSame) {
        m_language.clear();
        m_form.reset();
        m_reader.data.clearAnswers();
        clearFields();
    }
    renderAgain();
}

void EntryPreview::setEditedShare(std::optional<double> share)
{
    m_edited->setText({});
    showEdited();
    if (!share)
        return;
    const QString percent = QLocale().toString(int(*share * 100 + 0.5));
    //: Under the preview of a canned response: how often agents changed it before sending it, in per cent
    m_edited->setText(tr("edited %1%").arg(percent));
    //: Tooltip of the share of edited ones
    m_edited->setToolTip(tr("So often it was changed before it was sent, in the last 30 days"));
    showEdited();
}

// In a narrow one the fields need the room.
void EntryPreview::showEdited()
{
    m_edited->setVisible(!m_edited->text().isEmpty() && width() >= scaled(narrowest));
}

void EntryPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showEdited();
}

const RenderedText &EntryPreview::rendered() const { return m_rendered; }

Recipient EntryPreview::recipient() const
{
    Recipient recipient = m_reader.recipient;
    if (!m_language.isEmpty())
        recipient.language = m_language;
    recipient.form = m_form.value_or(recipient.form);
    return recipient;
}

const Variant *EntryPreview::shownVariant() const
{
    return m_entry ? chosenVariant(*m_entry, recipient(), m_reader.fallbackLanguages) : nullptr;
}

void EntryPreview::switchLanguage(int step)
{
    const QStringList languages = m_entry ? languagesOf(*m_entry) : QStringList();
    const Variant *shown = shownVariant();
    if (languages.size() < 2 || !shown)
        return;
    const qsizetype at = languages.indexOf(primaryLanguage(shown->language));
    m_language = languages.at((at + step + languages.size()) % languages.size());
    renderAgain();
}

void EntryPreview::switchForm(int step)
{
    static constexpr std::array forms{FormOfAddress::Neutral, FormOfAddress::Feminine,
                                      FormOfAddress::Masculine};
    const Variant *shown = shownVariant();
    if (!shown)
        return;
    Recipient other = recipient();
    const auto now = std::find(forms.begin(), forms.end(), other.form) - forms.begin();
    for (int i = 1; i < int(forms.size()); ++i) {
        other.form = forms.at(size_t(now + step * i + 2 * int(forms.size())) % forms.size());
        const Variant *next = chosenVariant(*m_entry, other, m_reader.fallbackLanguages);
        if (next == shown || next->form != other.form)
            continue;
        m_form = other.form;
        return renderAgain();
    }
}

void EntryPreview::renderAgain()
{
    const Variant *variant = shownVariant();
    m_rendered = {};
    if (variant) {
        m_reader.data.setLanguage(variant->language);
        m_reader.data.setLinks(m_links);
        m_rendered = parley::render(Template::parse(variant->text), m_reader.data);
        showLanguages(*variant);
    }
    m_languages->setVisible(variant);
    if (!m_rendered.errors.isEmpty()) {
        RenderedText trouble;
        //: In place of a preview; %1 says what is wrong in the canned response
        trouble.text = tr("This text cannot be used: %1").arg(m_rendered.errors.constFirst().message);
        m_view->setRendered(trouble);
    } else {
        m_view->setRendered(m_rendered);
    }
    showFields();
    Q_EMIT changed();
}

void EntryPreview::showLanguages(const Variant &chosen)
{
    const QString own = primaryLanguage(chosen.language);
    QStringList others;
    for (const QString &each : languagesOf(*m_entry))
        if (each != own)
            others.append(isolated(ownLanguageName(each)));
    const bool isOther = own != primaryLanguage(m_reader.recipient.language) && m_language.isEmpty();
    QString words = languageName(own);
    if (chosen.form != FormOfAddress::Neutral)
        words += u", "_s + formWord(chosen.form).toLower();
    if (isOther)
        //: Which language a canned response is shown in: %1 English, as there is none in %2 Hebrew
        words = tr("%1, there is none in %2").arg(words, languageName(m_reader.recipient.language));
    if (!others.isEmpty())
        //: After the language of a canned response; %1 lists the other languages there are
        words += u"  ·  "_s + tr("also in %1").arg(others.join(u", "_s));
    m_languages->setInk(isOther ? &Theme::warn : &Theme::ink3);
    m_languages->setText(words);
    //: Tooltip of the language and form of a canned response; the keys stand for themselves
    m_languages->setToolTip(tr("Language: Alt+Left and Alt+Right. Form of address: Alt+Up and Alt+Down."));
}

void EntryPreview::showFields()
{
    for (const QString &each : m_rendered.missing())
        if (std::none_of(m_fields.begin(), m_fields.end(),
                         [&each](const AnswerField *field) { return field->question().placeholder == each; }))
            addField(each);
    m_fieldArea->setVisible(!m_fields.isEmpty());
    for (AnswerField *each : std::as_const(m_fields))
        each->showProblem();
    showFieldCount();
}

void EntryPreview::showFieldCount()
{
    const auto missing = int(m_rendered.missing().size());
    QString trouble;
    for (const AnswerField *each : std::as_const(m_fields))
        if (trouble.isEmpty())
            trouble = each->trouble();
    const bool isWrong = missing > 0 || !trouble.isEmpty();
    const Token ink = isWrong ? &Theme::danger : &Theme::ok;
    m_fieldCount->setInk(ink);
    if (!trouble.isEmpty())
        m_fieldCount->setText(trouble);
    else
        //: Under the preview of a canned response
        m_fieldCount->setText(missing > 0 ? tr("%n field(s) to fill", nullptr, missing) : tr("Complete"));
    m_fieldIcon->setPixmap(iconPixmap(isWrong ? "dialog-warning"_L1 : "emblem-ok"_L1, Theme::current().*ink,
                                      14, devicePixelRatioF()));
}

void EntryPreview::addField(const QString &placeholder)
{
    auto *field = new AnswerField(m_rendered.question(placeholder), QDate::currentDate(), m_fieldArea);
    field->edit()->installEventFilter(this);
    connect(field, &AnswerField::answered, this, [this, field] {
        m_reader.data.setAnswer(field->question().placeholder, field->answer());
        renderAgain();
    });
    m_fieldFlow->addWidget(field);
    field->show();
    m_fields.append(field);
}

void EntryPreview::clearFields()
{
    for (AnswerField *each : std::as_const(m_fields)) {
        m_fieldFlow->removeWidget(each);
        each->hide();
        each->deleteLater();
    }
    m_fields.clear();
}

bool EntryPreview::hasFields() const { return !m_fields.isEmpty(); }

bool EntryPreview::hasFieldFocus() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const AnswerField *each) { return each->edit()->hasFocus(); });
}

void EntryPreview::focusField()
{
    if (m_fields.isEmpty())
        return;
    const auto empty = std::find_if(m_fields.begin(), m_fields.end(),
                                    [](const AnswerField *each) { return each->isEmpty(); });
    (empty == m_fields.end() ? m_fields.constFirst() : *empty)->edit()->setFocus(Qt::TabFocusReason);
}

bool EntryPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i]->edit() != watched)
                continue;
            auto *key = static_cast<QKeyEvent *>(event);
            if (event->type() == QEvent::ShortcutOverride) {
                if (isEnter(*key) || key->key() == Qt::Key_Escape)
                    event->accept();
                return false;
            }
            if (handleFieldKey(*key, i))
                return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool EntryPreview::handleFieldKey(const QKeyEvent &event, qsizetype field)
{
    const qsizetype last = m_fields.size() - 1;
    switch (event.key()) {
    case Qt::Key_Escape: Q_EMIT cancelRequested(); return true;
    case Qt::Key_Tab:
        m_fields[field == last ? 0 : field + 1]->edit()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Backtab:
        m_fields[field == 0 ? last : field - 1]->edit()->setFocus(Qt::BacktabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: break;
    default: return false;
    }
    const bool sends = event.modifiers().testFlag(Qt::ControlModifier);
    if (!m_rendered.isComplete() && (sends || field != last))
        focusField();
    else
        Q_EMIT insertRequested(sends);
    return true;
}

} // namespace parley
