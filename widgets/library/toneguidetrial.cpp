// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/toneguidepage.h"

#include "models/library/checking/entrychecks.h"
#include "models/lists/entrychecker.h"
#include "models/policy/tonecheck.h"
#include "widgets/common/button.h"
#include "widgets/common/textdirection.h"
#include "widgets/common/theme.h"
#include "widgets/library/checkspanel.h"
#include "widgets/library/toneguideparts.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace parley {
using namespace Qt::StringLiterals;

void ToneGuidePage::connectCounts()
{
    const Parts &p = *m_parts;
    const auto open = [this](Button *button, ToneKind missing, ToneKind unwanted, const QString &words) {
        connect(button, &Button::clicked, this, [this, missing, unwanted, words] {
            const ToneCensus &census = m_parts->census;
            QList<EntryId> entries = census.entriesOf(ToneCensus::ruleOf(missing));
            if (unwanted != missing)
                entries += census.entriesOf(ToneCensus::ruleOf(unwanted));
            Q_EMIT showEntriesRequested(entries, words);
        });
    };
    using enum ToneKind;
    //: Over a list of the library entries that offend this rule of the tone guide
    open(p.greetingCount, GreetingMissing, GreetingUnwanted, tr("Greeting"));
    //: Over a list of the library entries that offend this rule of the tone guide
    open(p.closingCount, ClosingMissing, ClosingUnwanted, tr("Closing"));
    //: Over a list of the library entries that offend this rule of the tone guide
    open(p.sentenceCount, LongSentence, LongSentence, tr("Long sentences"));
    //: Over a list of the library entries that offend this rule of the tone guide
    open(p.exclamationCount, ManyExclamations, ManyExclamations, tr("Exclamation marks"));
    //: Over a list of the library entries that offend this rule of the tone guide
    open(p.capitalCount, CapitalLetters, CapitalLetters, tr("Capital letters"));
}

void ToneGuidePage::askForCount()
{
    Parts &p = *m_parts;
    QStringList ownBrands;
    for (const ToneGuide &each : std::as_const(p.guides))
        if (!each.brand.isEmpty() && each.language == p.guide.language)
            ownBrands.append(each.brand);
    p.census.count(p.guide, ownBrands);
}

void ToneGuidePage::showCounts()
{
    Parts &p = *m_parts;
    const auto countOf = [&p](ToneKind kind) {
        return int(p.census.entriesOf(ToneCensus::ruleOf(kind)).size());
    };
    const auto show = [](Button *button, int count) {
        //: Button: how many library entries offend a rule of the tone guide; it lists them
        button->setText(tr("%n entries", nullptr, count));
        button->setVisible(count > 0);
    };
    using enum ToneKind;
    show(p.greetingCount, countOf(GreetingMissing) + countOf(GreetingUnwanted));
    show(p.closingCount, countOf(ClosingMissing) + countOf(ClosingUnwanted));
    show(p.sentenceCount, countOf(LongSentence));
    show(p.exclamationCount, countOf(ManyExclamations));
    show(p.capitalCount, countOf(CapitalLetters));
    p.words.setUses([this](const QString &word) {
        const ToneCensus &census = m_parts->census;
        return census.isCounting()
                   ? -1
                   : int(census.entriesOf(ToneCensus::ruleOf(ToneKind::AvoidedWord, word)).size());
    });
}

void ToneGuidePage::openWord(const QModelIndex &index)
{
    Parts &p = *m_parts;
    if (index.column() != ToneGuideWordModel::Uses || index.row() >= p.words.words().size())
        return;
    const QString word = p.words.words().at(index.row()).word;
    const QList<EntryId> entries = p.census.entriesOf(ToneCensus::ruleOf(ToneKind::AvoidedWord, word));
    if (!entries.isEmpty())
        Q_EMIT showEntriesRequested(entries, word);
}

void ToneGuidePage::tryText()
{
    Parts &p = *m_parts;
    const QString text = p.trial->toPlainText();
    Entry entry;
    Variant variant;
    variant.language = p.guide.language;
    variant.text = text;
    entry.variants = {variant};
    QList<Finding> findings;
    QList<QTextEdit::ExtraSelection> marks;
    for (const ToneFinding &each : toneFindings(text, p.guide, markupOf(text))) {
        findings.append(placed(checkOf(each), entry, 0));
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(p.trial->document());
        mark.cursor.setPosition(int(each.start));
        mark.cursor.setPosition(int(each.start + each.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(Theme::current().warnSoft);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::current().warn);
        marks.append(mark);
    }
    p.trial->setExtraSelections(marks);
    p.trialChecks->setFindings(findings);
    p.trialChecks->setVisible(!text.trimmed().isEmpty());
    QTextOption option = p.trial->document()->defaultTextOption();
    const Qt::LayoutDirection direction = textDirection(text, languageDirection(p.guide.language));
    if (option.textDirection() != direction) {
        option.setTextDirection(direction);
        option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        p.trial->document()->setDefaultTextOption(option);
    }
}

void ToneGuidePage::goInTrial(int, qsizetype start, qsizetype length)
{
    QTextCursor cursor(m_parts->trial->document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(start + length), QTextCursor::KeepAnchor);
    m_parts->trial->setTextCursor(cursor);
    m_parts->trial->setFocus(Qt::OtherFocusReason);
}

void ToneGuidePage::mendTrial(const Finding &finding)
{
    QTextCursor cursor(m_parts->trial->document());
    cursor.setPosition(int(finding.mend->start));
    cursor.setPosition(int(finding.mend->start + finding.mend->length), QTextCursor::KeepAnchor);
    cursor.insertText(finding.mend->text);
    m_parts->trial->setFocus(Qt::OtherFocusReason);
}

} // namespace parley
