// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/toneguidepage.h"

#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/library/checkspanel.h"
#include "widgets/library/toneguideparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 420;
constexpr int wordColumn = 190;
constexpr int usesColumn = 110;

QFrame *card(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    return card;
}

QVBoxLayout *columnOf(QWidget *card) { return static_cast<QVBoxLayout *>(card->layout()); }

void addTitle(QWidget *card, const QString &title, const QString &words)
{
    auto *strong = new Label(title, TextRole::Title, &Theme::ink, card);
    strong->setStrength(Strength::Strong);
    if (words.isEmpty()) {
        columnOf(card)->addWidget(strong);
        return;
    }
    auto *usual = new Label(words, TextRole::Caption, &Theme::ink2, card);
    usual->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(strong);
    column->addWidget(usual);
    columnOf(card)->addLayout(column);
}

QPlainTextEdit *linesField(QWidget *parent, const QString &name, int lines)
{
    auto *field = new QPlainTextEdit(parent);
    field->setProperty("field", true);
    field->setFont(fontFor(TextRole::Small));
    field->setTabChangesFocus(true);
    field->setAccessibleName(name);
    field->setFixedHeight(lines * lineHeight(TextRole::Small) + 20);
    return field;
}

Button *countButton(QWidget *parent)
{
    auto *button = new Button(QString(), Button::Kind::Ghost, parent);
    button->setHeight(24);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->hide();
    return button;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *each : widgets)
        row->addWidget(each);
    row->addStretch();
    return row;
}

} // namespace

void ToneGuidePage::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 0);
    all->setSpacing(10);
    all->addLayout(buildHead());
    all->addWidget(buildNotice());
    auto *inside = new QWidget(this);
    auto *start = new QVBoxLayout;
    start->setSpacing(10);
    start->addWidget(buildAvoid(), 1);
    start->addWidget(buildUse());
    auto *end = new QVBoxLayout;
    end->setSpacing(10);
    end->addWidget(buildEnds());
    end->addWidget(buildSentences());
    end->addWidget(buildTrial(), 1);
    auto *columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 0, 16);
    columns->setSpacing(10);
    columns->addLayout(start, 1);
    columns->addLayout(end);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    all->addWidget(scroll, 1);
}

QLayout *ToneGuidePage::buildHead()
{
    Parts &p = *m_parts;
    p.brand = new QComboBox(this);
    //: What a screen reader calls the choice of a brand
    p.brand->setAccessibleName(tr("Brand"));
    p.language = new QComboBox(this);
    //: What a screen reader calls the choice of a language
    p.language->setAccessibleName(tr("Language"));
    p.state = new Label(TextRole::Caption, &Theme::ink3, this);
    //: Button: saves the tone guide
    p.save = new Button(tr("Save"), Button::Kind::Primary, this);
    p.save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    p.save->setKeyText(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    //: Title of the screen on which a brand's way of writing is set
    head->addWidget(new Label(tr("Tone guide"), TextRole::Heading, &Theme::ink, this));
    head->addSpacing(8);
    head->addWidget(p.brand);
    head->addWidget(p.language);
    head->addStretch();
    head->addWidget(p.state);
    head->addWidget(p.save);
    return head;
}

QWidget *ToneGuidePage::buildNotice()
{
    Parts &p = *m_parts;
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    p.notice = new QWidget(box);
    p.noticeWords = new Label(TextRole::Small, &Theme::warn, p.notice);
    p.noticeWords->setWordWrap(true);
    //: Button: drops what is written here for what somebody else has saved
    p.theirs = new Button(tr("Take theirs"), Button::Kind::Plain, p.notice);
    //: Button: saves what is written here over what somebody else has saved
    p.mine = new Button(tr("Keep mine"), Button::Kind::Plain, p.notice);
    auto *notice = new QHBoxLayout(p.notice);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->addWidget(p.noticeWords, 1);
    notice->addWidget(p.theirs);
    notice->addWidget(p.mine);
    p.fallback = new QWidget(box);
    auto *words = new Label(TextRole::Small, &Theme::ink2, p.fallback);
    //: A brand has no tone guide in a language
    words->setText(tr(
        "This brand has no guide of its own here: that of every brand holds. One you save takes its place."));
    words->setWordWrap(true);
    //: Button: begins a brand's tone guide with that of every brand
    p.copy = new Button(tr("Begin with a copy"), Button::Kind::Plain, p.fallback);
    auto *fallback = new QHBoxLayout(p.fallback);
    fallback->setContentsMargins(0, 0, 0, 0);
    fallback->addWidget(words, 1);
    fallback->addWidget(p.copy);
    for (Button *each : {p.theirs, p.mine, p.copy})
        each->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column->addWidget(p.notice);
    column->addWidget(p.fallback);
    p.notice->hide();
    p.fallback->hide();
    return box;
}

QWidget *ToneGuidePage::buildAvoid()
{
    Parts &p = *m_parts;
    QFrame *box = card(this);
    //: Title over the words that a tone guide avoids
    addTitle(box, tr("Words to avoid"),
             //: The star is typed as it is
             tr("Whole words, in any case. End one with * for all its endings: reklamacj*."));
    p.avoid = new QTableView(box);
    p.avoid->setModel(&p.words);
    p.avoid->setFont(fontFor(TextRole::Small));
    p.avoid->setFrameShape(QFrame::NoFrame);
    p.avoid->setShowGrid(false);
    p.avoid->setWordWrap(false);
    p.avoid->setSelectionBehavior(QAbstractItemView::SelectRows);
    p.avoid->setSelectionMode(QAbstractItemView::SingleSelection);
    p.avoid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    p.avoid->setTabKeyNavigation(false);
    //: What a screen reader calls the table of words to avoid
    p.avoid->setAccessibleName(tr("Words to avoid"));
    p.avoid->verticalHeader()->hide();
    p.avoid->verticalHeader()->setDefaultSectionSize(scaled(30));
    p.avoid->setMinimumHeight(scaled(220));
    QHeaderView *header = p.avoid->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ToneGuideWordModel::Reason, QHeaderView::Stretch);
    header->resizeSection(ToneGuideWordModel::Word, scaled(wordColumn));
    header->resizeSection(ToneGuideWordModel::Better, scaled(wordColumn));
    header->resizeSection(ToneGuideWordModel::Uses, scaled(usesColumn));
    columnOf(box)->addWidget(p.avoid, 1);
    //: Button: takes a word out of those to avoid
    p.remove = new Button(tr("Remove"), Button::Kind::Plain, box);
    p.remove->setKeyText(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    p.remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    columnOf(box)->addLayout(row({p.remove}));
    return box;
}

QWidget *ToneGuidePage::buildUse()
{
    Parts &p = *m_parts;
    QFrame *box = card(this);
    //: Title over the words that a tone guide wants
    addTitle(box, tr("Words to use"),
             tr("One a line. A word to avoid is fine inside one of these, and so are capitals."));
    p.use = linesField(box, tr("Words to use"), 4);
    columnOf(box)->addWidget(p.use);
    return box;
}

QWidget *ToneGuidePage::buildEnds()
{
    Parts &p = *m_parts;
    QFrame *box = card(this);
    box->setFixedWidth(scaled(sideWidth));
    //: Title over how a text begins and ends
    addTitle(box, tr("Greeting and closing"), tr("One a line: what counts as one, the usual one first."));
    const auto choice = [box](const QStringList &words) {
        auto *field = new QComboBox(box);
        const QStringList names{nameOf(ToneRule::Free), nameOf(ToneRule::Required),
                                nameOf(ToneRule::Unwanted)};
        for (qsizetype i = 0; i < words.size(); ++i)
            field->addItem(words[i], names[i]);
        field->setAccessibleName(words.first());
        return field;
    };
    //: What a tone guide says of greetings: three choices
    p.greeting =
        choice({tr("A greeting is up to the writer"), tr("Begin with a greeting"), tr("No greeting")});
    p.greetingCount = countButton(box);
    p.greetings = linesField(box, tr("Greetings"), 2);
    //: What a tone guide says of closings: three choices
    p.closing = choice({tr("A closing is up to the writer"), tr("End with a closing"), tr("No closing")});
    p.closingCount = countButton(box);
    p.closings = linesField(box, tr("Closings"), 2);
    columnOf(box)->addLayout(row({p.greeting, p.greetingCount}));
    columnOf(box)->addWidget(p.greetings);
    columnOf(box)->addLayout(row({p.closing, p.closingCount}));
    columnOf(box)->addWidget(p.closings);
    return box;
}

QWidget *ToneGuidePage::buildSentences()
{
    Parts &p = *m_parts;
    QFrame *box = card(this);
    box->setFixedWidth(scaled(sideWidth));
    //: Title over the rules for sentences and marks
    addTitle(box, tr("Sentences and marks"), {});
    p.sentence = new QSpinBox(box);
    p.sentence->setRange(0, 99);
    //: A tone guide without a limit
    p.sentence->setSpecialValueText(tr("Any"));
    p.sentenceCount = countButton(box);
    p.exclamations = new QSpinBox(box);
    p.exclamations->setRange(-1, 20);
    p.exclamations->setSpecialValueText(tr("Any"));
    p.exclamationCount = countButton(box);
    //: A rule of a tone guide
    p.capitals = new QCheckBox(tr("Words in capital letters are fine"), box);
    p.capitalCount = countButton(box);
    const auto named = [box](const QString &words, QSpinBox *field) {
        auto *label = new Label(words, TextRole::Small, &Theme::ink, box);
        label->setFixedWidth(scaled(190));
        label->setWordWrap(true);
        label->setBuddy(field);
        field->setAccessibleName(words);
        field->setFixedWidth(scaled(64));
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        return label;
    };
    //: A rule of a tone guide, before a number
    columnOf(box)->addLayout(
        row({named(tr("Most words in a sentence"), p.sentence), p.sentence, p.sentenceCount}));
    //: A rule of a tone guide, before a number
    columnOf(box)->addLayout(row(
        {named(tr("Most exclamation marks in a text"), p.exclamations), p.exclamations, p.exclamationCount}));
    columnOf(box)->addLayout(row({p.capitals, p.capitalCount}));
    return box;
}

QWidget *ToneGuidePage::buildTrial()
{
    Parts &p = *m_parts;
    QFrame *box = card(this);
    box->setFixedWidth(scaled(sideWidth));
    //: Title over a field in which a text is checked against the tone guide
    addTitle(box, tr("Try it"), tr("Write or paste a text: it is checked by the guide as it stands here."));
    p.trial = linesField(box, tr("Try it"), 5);
    //: In the empty field in which the tone guide is tried
    p.trial->setPlaceholderText(tr("A text to try"));
    p.trialChecks = new ChecksPanel(box);
    p.trialChecks->setKeeping(false);
    columnOf(box)->addWidget(p.trial);
    columnOf(box)->addWidget(p.trialChecks);
    columnOf(box)->addStretch();
    return box;
}

} // namespace parley
