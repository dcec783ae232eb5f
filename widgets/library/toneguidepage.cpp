// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/toneguidepage.h"

#include "models/library/checking/entrychecks.h"
#include "models/lists/entrychecker.h"
#include "models/policy/tonecheck.h"
#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/checkspanel.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/toneguideparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QTextBlock>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int countDelayMs = 400;

QStringList linesOf(const QPlainTextEdit *field)
{
    QStringList lines;
    for (const QString &line : field->toPlainText().split(u'\n'))
        if (const QString plain = line.simplified(); !plain.isEmpty() && !lines.contains(plain))
            lines.append(plain);
    return lines;
}

void setLines(QPlainTextEdit *field, const QStringList &lines, Qt::LayoutDirection direction)
{
    QTextOption option = field->document()->defaultTextOption();
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    field->document()->setDefaultTextOption(option);
    if (linesOf(field) != lines)
        field->setPlainText(lines.join(u'\n'));
}

void choose(QComboBox *field, const QString &data)
{
    field->setCurrentIndex(std::max(0, field->findData(data)));
}

ToneRule ruleIn(const QComboBox *field)
{
    return fromName<ToneRule>(field->currentData().toString()).value_or(ToneRule::Free);
}

} // namespace

ToneGuidePage::ToneGuidePage(QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    m_parts->guide = freeGuide({}, {});
    build();
    connectFields();
    setBrands({});
    setLanguages({u"en"_s});
}

ToneGuidePage::~ToneGuidePage() = default;

void ToneGuidePage::connectFields()
{
    Parts &p = *m_parts;
    for (QComboBox *each : {p.brand, p.language})
        connect(each, &QComboBox::currentIndexChanged, this, &ToneGuidePage::showChosen);
    for (QComboBox *each : {p.greeting, p.closing})
        connect(each, &QComboBox::currentIndexChanged, this, &ToneGuidePage::readFields);
    for (QPlainTextEdit *each : {p.use, p.greetings, p.closings})
        connect(each, &QPlainTextEdit::textChanged, this, &ToneGuidePage::readFields);
    for (QSpinBox *each : {p.sentence, p.exclamations})
        connect(each, &QSpinBox::valueChanged, this, &ToneGuidePage::readFields);
    connect(p.capitals, &QCheckBox::toggled, this, &ToneGuidePage::readFields);
    connect(&p.words, &ToneGuideWordModel::edited, this, &ToneGuidePage::readFields);
    connect(p.trial, &QPlainTextEdit::textChanged, this, &ToneGuidePage::tryText);
    connect(p.trialChecks, &ChecksPanel::jumpRequested, this, &ToneGuidePage::goInTrial);
    connect(p.trialChecks, &ChecksPanel::fixRequested, this, &ToneGuidePage::mendTrial);
    connect(p.avoid, &QTableView::clicked, this, &ToneGuidePage::openWord);
    connect(p.remove, &Button::clicked, this, [&p] { p.words.remove(p.avoid->currentIndex().row()); });
    connect(p.save, &Button::clicked, this, &ToneGuidePage::save);
    connect(p.theirs, &Button::clicked, this, &ToneGuidePage::takeTheirs);
    connect(p.mine, &Button::clicked, this, &ToneGuidePage::keepMine);
    connect(p.copy, &Button::clicked, this, &ToneGuidePage::copyFallback);
    connect(&p.census, &ToneCensus::counted, this, &ToneGuidePage::showCounts);
    connectCounts();
    p.countDelay.setSingleShot(true);
    p.countDelay.setInterval(countDelayMs);
    connect(&p.countDelay, &QTimer::timeout, this, &ToneGuidePage::askForCount);
    p.avoid->installEventFilter(this);
    auto *keys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ToneGuidePage::save);
}

const ToneGuide &ToneGuidePage::guide() const { return m_parts->guide; }

ToneGuide ToneGuidePage::savedGuide() const
{
    const Parts &p = *m_parts;
    for (const ToneGuide &each : p.guides)
        if (each.brand == p.guide.brand && each.language == p.guide.language)
            return each;
    return freeGuide(p.guide.brand, p.guide.language);
}

bool ToneGuidePage::isEdited() const
{
    ToneGuide saved = savedGuide();
    saved.version = m_parts->guide.version;
    return !(saved == m_parts->guide);
}

void ToneGuidePage::setBrands(const QStringList &brands)
{
    Parts &p = *m_parts;
    const QString chosen = p.brand->currentData().toString();
    {
        const QSignalBlocker blocker(p.brand);
        p.brand->clear();
        //: A tone guide that holds for every brand without its own
        p.brand->addItem(tr("Every brand"), QString());
        for (const QString &each : brands)
            p.brand->addItem(each, each);
        choose(p.brand, chosen);
    }
    p.brand->setVisible(!brands.isEmpty());
    showChosen();
}

void ToneGuidePage::setLanguages(const QStringList &languages)
{
    Parts &p = *m_parts;
    const QString chosen = p.language->currentData().toString();
    {
        const QSignalBlocker blocker(p.language);
        p.language->clear();
        for (const QString &each : languages)
            p.language->addItem(languageName(each), each);
        choose(p.language, chosen);
    }
    showChosen();
}

void ToneGuidePage::setGuides(const QList<ToneGuide> &guides)
{
    keepWritten();
    m_parts->guides = guides;
    load();
}

void ToneGuidePage::putGuide(const ToneGuide &guide)
{
    Parts &p = *m_parts;
    const bool wasEdited = isEdited();
    const auto same = std::find_if(p.guides.begin(), p.guides.end(), [&](const ToneGuide &each) {
        return each.brand == guide.brand && each.language == guide.language;
    });
    if (same == p.guides.end())
        p.guides.append(guide);
    else
        *same = guide;
    if (guide.brand != p.guide.brand || guide.language != p.guide.language)
        return showState();
    ToneGuide written = p.guide;
    written.version = guide.version;
    // What came round is what was asked to be saved, perhaps with more written since.
    if (p.saving && p.saving->version + 1 == guide.version)
        p.guide.version = guide.version;
    if (!wasEdited || written == guide) {
        p.unsaved.remove({guide.brand, guide.language});
        p.guide = guide;
        showFields();
    }
    showState();
}

void ToneGuidePage::setEntries(const QList<Entry> &entries)
{
    m_parts->census.setEntries(entries);
    showCounts();
}

void ToneGuidePage::setEditable(bool isEditable)
{
    Parts &p = *m_parts;
    p.isEditable = isEditable;
    p.words.setEditable(isEditable);
    for (QPlainTextEdit *each : {p.use, p.greetings, p.closings})
        each->setReadOnly(!isEditable);
    for (QWidget *each :
         std::initializer_list<QWidget *>{p.greeting, p.closing, p.sentence, p.exclamations, p.capitals})
        each->setEnabled(isEditable);
    p.remove->setVisible(isEditable);
    p.save->setVisible(isEditable);
    showState();
}

void ToneGuidePage::showGuide(const QString &brand, const QString &language)
{
    choose(m_parts->brand, brand);
    choose(m_parts->language, language);
}

void ToneGuidePage::showChosen()
{
    keepWritten();
    load();
}

void ToneGuidePage::keepWritten()
{
    Parts &p = *m_parts;
    if (isEdited())
        p.unsaved.insert({p.guide.brand, p.guide.language}, p.guide);
}

void ToneGuidePage::load()
{
    Parts &p = *m_parts;
    p.guide.brand = p.brand->currentData().toString();
    p.guide.language = p.language->currentData().toString();
    p.guide = p.unsaved.value({p.guide.brand, p.guide.language}, savedGuide());
    showFields();
    showState();
    askForCount();
}

void ToneGuidePage::showFields()
{
    Parts &p = *m_parts;
    p.isShowing = true;
    const Qt::LayoutDirection direction = languageDirection(p.guide.language);
    p.words.setWords(p.guide.avoid);
    setLines(p.use, p.guide.use, direction);
    setLines(p.greetings, p.guide.greetings, direction);
    setLines(p.closings, p.guide.closings, direction);
    choose(p.greeting, nameOf(p.guide.greeting));
    choose(p.closing, nameOf(p.guide.closing));
    p.sentence->setValue(p.guide.sentenceWords);
    p.exclamations->setValue(p.guide.exclamations);
    p.capitals->setChecked(p.guide.allowsCapitals);
    p.isShowing = false;
    tryText();
}

void ToneGuidePage::readFields()
{
    Parts &p = *m_parts;
    if (p.isShowing)
        return;
    p.guide.avoid = p.words.words();
    p.guide.use = linesOf(p.use);
    p.guide.greetings = linesOf(p.greetings);
    p.guide.closings = linesOf(p.closings);
    p.guide.greeting = ruleIn(p.greeting);
    p.guide.closing = ruleIn(p.closing);
    p.guide.sentenceWords = p.sentence->value();
    p.guide.exclamations = p.exclamations->value();
    p.guide.allowsCapitals = p.capitals->isChecked();
    if (!isEdited())
        p.unsaved.remove({p.guide.brand, p.guide.language});
    showState();
    tryText();
    p.countDelay.start();
}

void ToneGuidePage::showState()
{
    Parts &p = *m_parts;
    const ToneGuide saved = savedGuide();
    const bool isEdited = this->isEdited();
    const bool isBehind = isEdited && !p.saving && saved.version > p.guide.version;
    p.save->setEnabled(p.isEditable && isEdited && !p.saving && !isBehind);
    if (!p.isEditable)
        //: Agents see the tone guide and cannot change it
        p.state->setText(tr("Trainers change this"));
    else if (p.saving)
        //: State of the tone guide
        p.state->setText(tr("Saving"));
    else if (isEdited)
        //: State of the tone guide
        p.state->setText(tr("Not saved"));
    else
        //: State of the tone guide; %1 is how often it was saved
        p.state->setText(saved.version > 0 ? tr("Saved, version %1").arg(saved.version) : QString());
    p.notice->setVisible(isBehind);
    if (isBehind)
        //: Two people change the same tone guide; %1 counts how often it was saved
        p.noticeWords->setText(
            tr("Somebody has saved version %1 meanwhile. Nothing of yours is lost.").arg(saved.version));
    const bool hasOwn = saved.version > 0 || isEdited;
    const bool hasFallback = !isFree(guideFor(p.guides, {}, p.guide.language));
    p.fallback->setVisible(!p.guide.brand.isEmpty() && !hasOwn && hasFallback);
    p.copy->setVisible(p.isEditable);
}

void ToneGuidePage::save()
{
    Parts &p = *m_parts;
    if (!p.save->isEnabled())
        return;
    p.saving = p.guide;
    showState();
    Q_EMIT saveRequested(p.guide);
}

void ToneGuidePage::showSaved(const ToneGuide &guide)
{
    putGuide(guide);
    m_parts->saving.reset();
    showState();
}

void ToneGuidePage::showRefused(const Error &error)
{
    Parts &p = *m_parts;
    p.saving.reset();
    showState();
    if (p.notice->isHidden())
        //: The tone guide was not saved; %1 is why
        p.state->setText(tr("Not saved: %1").arg(error.message));
}

void ToneGuidePage::takeTheirs()
{
    Parts &p = *m_parts;
    p.unsaved.remove({p.guide.brand, p.guide.language});
    p.guide = savedGuide();
    showFields();
    showState();
    askForCount();
}

void ToneGuidePage::keepMine()
{
    m_parts->guide.version = savedGuide().version;
    showState();
    save();
}

void ToneGuidePage::copyFallback()
{
    Parts &p = *m_parts;
    ToneGuide copy = guideFor(p.guides, {}, p.guide.language);
    copy.brand = p.guide.brand;
    copy.language = p.guide.language;
    copy.version = p.guide.version;
    p.guide = copy;
    showFields();
    showState();
    askForCount();
}

bool ToneGuidePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts->avoid && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_parts->avoid->currentIndex();
        if (key->key() == Qt::Key_Delete) {
            m_parts->words.remove(current.row());
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (current.column() == ToneGuideWordModel::Uses)
                openWord(current);
            else if (current.isValid())
                m_parts->avoid->edit(current);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ToneGuidePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().canvas);
}

} // namespace parley
