// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryeditor.h"

#include "models/library/language/template.h"
#include "models/library/variantchoice.h"
#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/library/conflictpanel.h"
#include "widgets/library/diagnosticrows.h"
#include "widgets/library/entrycompare.h"
#include "widgets/library/entryeditorparts.h"
#include "widgets/library/entryhead.h"
#include "widgets/library/entrylifewords.h"
#include "widgets/library/entrysettings.h"
#include "widgets/library/insertmenus.h"
#include "widgets/library/previewcards.h"
#include "widgets/library/templatefield.h"
#include "widgets/library/variantmatrix.h"

#include <QDateTime>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    return url.isValid() && schemes.contains(url.scheme());
}

MarkWeight weightOf(const Finding &finding)
{
    if (finding.kind == CheckKind::Spelling)
        return MarkWeight::Spelling;
    return finding.severity == Severity::Danger ? MarkWeight::Error : MarkWeight::Weigh;
}

QString hoverWords(const Finding &finding)
{
    QStringList words;
    for (const QString &each : {finding.subject, finding.better})
        if (!each.isEmpty())
            words.append(each);
    const QString pair = words.join(u" → "_s);
    return finding.reason.isEmpty() ? pair
           : pair.isEmpty()         ? finding.reason
                                    : pair + u": "_s + finding.reason;
}

} // namespace

EntryEditor::EntryEditor(QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    build();
    connectFields();
    connectPages();
    addShortcuts();
}

EntryEditor::~EntryEditor() = default;

void EntryEditor::connectFields()
{
    Parts &p = *m_parts;
    connect(p.head, &EntryHead::edited, this, &EntryEditor::readNames);
    connect(p.head, &EntryHead::acted, this, &EntryEditor::act);
    connect(p.head, &EntryHead::left, this, &EntryEditor::focusText);
    connect(p.settings, &EntrySettings::edited, this, &EntryEditor::readSettings);
    connect(p.settings, &EntrySettings::attachRequested, this, &EntryEditor::attachRequested);
    connect(p.text, &TemplateField::textChanged, this, &EntryEditor::readText);
    connect(p.text, &TemplateField::undoRequested, this, &EntryEditor::undo);
    connect(p.text, &TemplateField::redoRequested, this, &EntryEditor::redo);
    connect(p.head, &EntryHead::undoRequested, this, &EntryEditor::undo);
    connect(p.head, &EntryHead::redoRequested, this, &EntryEditor::redo);
    connect(p.matrix, &VariantMatrix::variantPicked, this, [this] { showVariant(); });
    connect(p.matrix, &VariantMatrix::activated, this, &EntryEditor::focusText);
    connect(p.matrix, &VariantMatrix::typed, this, [this](const QString &text) {
        focusText();
        if (isEditable())
            m_parts->text->insertPlainText(text);
    });
    connect(p.diagnostics, &DiagnosticRows::picked, this,
            [this](const Diagnostic &found) { m_parts->text->goTo(found.offset, found.length); });
    connect(p.diagnostics, &DiagnosticRows::mendRequested, this, [this](const Diagnostic &found) {
        m_parts->text->replace(found.offset, found.length, found.hint);
    });
    connect(&p.previewDelay, &QTimer::timeout, this,
            [this] { m_parts->previews->setEntry(m_parts->edited, m_parts->links); });
    connect(&p.checkDelay, &QTimer::timeout, this, [this] { Q_EMIT checksDue(m_parts->edited); });
}

void EntryEditor::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Save, [this] { act(EntryAction::Save); });
    const auto goOn = [this] {
        const OfferedActions &offered = m_parts->head->offered();
        if (offered.primary && offered.whyNot.isEmpty())
            act(*offered.primary);
    };
    shortcut(Qt::CTRL | Qt::Key_Return, goOn);
    shortcut(Qt::CTRL | Qt::Key_Enter, goOn);
    shortcut(Qt::CTRL | Qt::Key_D, [this] { toggleCompare(); });
    shortcut(Qt::ALT | Qt::Key_Down, [this] { m_parts->matrix->step(1); });
    shortcut(Qt::ALT | Qt::Key_Up, [this] { m_parts->matrix->step(-1); });
    shortcut(Qt::Key_F7, [this] {
        check();
        Q_EMIT checksDue(m_parts->edited);
        Q_EMIT findingsRequested();
    });
}

void EntryEditor::setEntry(const Entry &edited, const Entry &saved)
{
    Parts &p = *m_parts;
    const bool isOther = p.edited.id != edited.id;
    const bool isOtherStage = isOther || p.saved.version != saved.version || p.saved.status != saved.status;
    p.edited = edited;
    p.saved = saved;
    p.theirs.reset();
    p.notice->hide();
    // A count that came round does not take away the reason that is being written.
    if (isOtherStage)
        p.returning->hide();
    p.matrix->setEntry(edited, saved);
    if (isOther) {
        p.undo.clear();
        p.history = {};
        p.findings.clear();
        const Variant *first = chosenVariant(edited, u"en"_s, FormOfAddress::Neutral);
        p.matrix->setCurrent(first ? placeOf(*first) : VariantPlace{u"en"_s});
    }
    if (isOther || p.pages->currentWidget() == p.conflict)
        showWriting();
    showAll();
    Q_EMIT checksDue(p.edited);
}

void EntryEditor::setUser(const User &user)
{
    m_parts->user = user;
    m_parts->previews->setAgent(user);
    showState();
}

void EntryEditor::setUsers(const QHash<UserId, User> &users)
{
    m_parts->users = users;
    m_parts->settings->setUsers(users);
    m_parts->compare->setUsers(users);
}

void EntryEditor::setCentre(const Centre &centre)
{
    m_parts->centre = centre;
    m_parts->previews->setCentre(centre);
    m_parts->settings->setCentre(centre);
    m_parts->previewDelay.start();
    showOwnRows();
    showState();
}

void EntryEditor::setPreviewCustomers(const QList<Customer> &customers)
{
    m_parts->previews->setCustomers(customers);
    m_parts->previewDelay.start();
}

void EntryEditor::setCategories(const QStringList &categories) { m_parts->head->setCategories(categories); }

void EntryEditor::setLinks(const QList<Entry> &links)
{
    if (links == m_parts->links)
        return;
    m_parts->links = links;
    QStringList names;
    for (const Entry &each : links)
        names += each.shortcuts;
    names.sort();
    m_parts->text->setLinks(names);
    m_parts->menus->setLinks(names);
    m_parts->previewDelay.start();
}

void EntryEditor::setFindings(const QList<Finding> &findings)
{
    m_parts->findings = findings;
    m_parts->hasChecks = true;
    showFindings();
}

void EntryEditor::showFindings()
{
    Parts &p = *m_parts;
    QList<TemplateMark> marks;
    const int shown = currentVariant();
    for (const Finding &each : std::as_const(p.findings))
        if (each.variant == shown && shown >= 0 && each.length > 0 && !each.kept
            && each.kind != CheckKind::Syntax && each.kind != CheckKind::UnknownName)
            marks.append({each.start, each.length, hoverWords(each), weightOf(each)});
    p.text->setMarks(marks);
    const int count = dangers();
    //: Why a library entry cannot be sent for review yet
    p.head->setBlocked(count > 0 ? tr("%n thing(s) to fix first", nullptr, count) : QString());
    check();
}

const Entry &EntryEditor::entry() const { return m_parts->edited; }
const Entry &EntryEditor::saved() const { return m_parts->saved; }
bool EntryEditor::isEdited() const { return !hasSameContent(m_parts->edited, m_parts->saved); }
bool EntryEditor::isInConflict() const { return m_parts->theirs.has_value(); }

bool EntryEditor::isEditable() const
{
    const User &user = m_parts->user;
    if (m_parts->edited.scope == Scope::Personal)
        return m_parts->edited.owner == user.id;
    return user.role == Role::Trainer || user.role == Role::Admin;
}

int EntryEditor::currentVariant() const
{
    const Variant *variant = variantAt(m_parts->edited, m_parts->matrix->currentPlace());
    return variant ? int(std::distance(m_parts->edited.variants.constData(), variant)) : -1;
}

void EntryEditor::focusTitle() { m_parts->head->focusTitle(); }

void EntryEditor::focusText()
{
    showWriting();
    m_parts->text->setFocus(Qt::OtherFocusReason);
}

void EntryEditor::showAll(int cursor)
{
    Parts &p = *m_parts;
    p.isShowing = true;
    p.head->setEntry(p.edited);
    p.settings->setEntry(p.edited, isEditable());
    p.isShowing = false;
    showOwnRows();
    showVariant(cursor);
    showState();
}

void EntryEditor::showVariant(int cursor)
{
    Parts &p = *m_parts;
    const VariantPlace place = p.matrix->currentPlace();
    const Variant *variant = variantAt(p.edited, place);
    p.variant->setText(placeWords(place, p.edited.kind));
    p.isShowing = true;
    p.text->setText(variant ? variant->text : QString(), cursor);
    p.isShowing = false;
    showFindings();
    p.previews->setEntry(p.edited, p.links);
    Q_EMIT variantShown(currentVariant());
}

void EntryEditor::showState()
{
    Parts &p = *m_parts;
    const bool isMine = isEditable();
    EntrySituation situation{
        p.saved, p.user, isMine, isEdited(), p.centre.needsSecondPerson, QDateTime::currentMSecsSinceEpoch()};
    situation.saved.scope = p.edited.scope;
    p.head->setSituation(situation);
    p.text->setReadOnly(!isMine);
    for (QWidget *each : std::initializer_list<QWidget *>{p.field, p.condition, p.fallback, p.ownText})
        each->setVisible(isMine && (p.edited.kind != EntryKind::Link || each == p.ownText));
    p.checkButton->setVisible(p.user.role == Role::Trainer || p.user.role == Role::Admin);
    p.compare->setEditable(isMine);
    if (!isMine)
        p.settings->hide();
    p.head->setSettingsShown(p.settings->isVisibleTo(this));
}

//! One step of the entry's history, whatever it changed.
void EntryEditor::change(const Entry &next)
{
    Parts &p = *m_parts;
    if (hasSameContent(p.edited, next))
        return;
    p.undo.add(p.edited, next, p.matrix->currentPlace());
    p.edited = next;
    p.matrix->setEntry(p.edited, p.saved);
    showState();
    p.previewDelay.start();
    p.checkDelay.start();
    Q_EMIT edited();
}

void EntryEditor::showPlace(const Entry &content, const VariantPlace &place, int cursor)
{
    Parts &p = *m_parts;
    p.edited = withContent(p.edited, content);
    if (!place.brand.isEmpty() || !place.channels.isEmpty())
        p.matrix->addRow(place);
    p.matrix->setEntry(p.edited, p.saved);
    if (cursor >= 0)
        p.matrix->setCurrent(place);
    showAll(cursor);
    p.checkDelay.start();
    Q_EMIT edited();
}

void EntryEditor::undo()
{
    if (!isEditable())
        return;
    if (const auto place = m_parts->undo.undo())
        showPlace(place->content, place->variant, place->cursor);
}

void EntryEditor::redo()
{
    if (!isEditable())
        return;
    if (const auto place = m_parts->undo.redo())
        showPlace(place->content, place->variant, place->cursor);
}

void EntryEditor::readNames()
{
    Entry next = m_parts->edited;
    m_parts->head->readInto(next);
    if (!m_parts->isShowing)
        change(next);
}

void EntryEditor::readSettings()
{
    Entry next = m_parts->edited;
    m_parts->settings->readInto(next);
    if (!m_parts->isShowing)
        change(next);
}

void EntryEditor::readText()
{
    Parts &p = *m_parts;
    if (p.isShowing)
        return;
    Entry next = p.edited;
    setText(next, p.matrix->currentPlace(), p.text->text());
    p.text->setMarks({});
    change(next);
    check();
}

QList<Diagnostic> EntryEditor::diagnosticsOf(const Variant &variant) const
{
    if (m_parts->edited.kind == EntryKind::Link && !variant.text.contains(u'{')) {
        if (variant.text.trimmed().isEmpty() || isAddress(variant.text))
            return {};
        //: Error in a link of the library
        const QString words = tr("This is no address: begin with https://, mailto: or tel:");
        return {{0, variant.text.size(), words, {}, false}};
    }
    return Template::parse(variant.text).diagnostics();
}

void EntryEditor::check()
{
    Parts &p = *m_parts;
    Variant variant;
    variant.text = p.text->text();
    const QList<Diagnostic> diagnostics = diagnosticsOf(variant);
    p.text->setDiagnostics(diagnostics);
    // Where the checks run, their panel says it.
    p.diagnostics->setDiagnostics(p.hasChecks ? QList<Diagnostic>() : diagnostics, variant.text);
}

bool EntryEditor::goToFirstError()
{
    Parts &p = *m_parts;
    for (const Variant &each : std::as_const(p.edited.variants)) {
        const QList<Diagnostic> diagnostics = diagnosticsOf(each);
        if (diagnostics.isEmpty())
            continue;
        p.matrix->setCurrent(placeOf(each));
        showVariant();
        p.text->goTo(diagnostics.constFirst().offset, diagnostics.constFirst().length);
        return true;
    }
    return false;
}

int EntryEditor::dangers() const
{
    return int(std::count_if(m_parts->findings.begin(), m_parts->findings.end(), [](const Finding &each) {
        return each.severity == Severity::Danger && !each.kept;
    }));
}

} // namespace parley
