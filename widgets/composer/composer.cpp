// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/composer.h"

#include "models/policy/textlength.h"
#include "widgets/common/button.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/common/painting.h"
#include "widgets/composer/attachmentrow.h"
#include "widgets/composer/composerguard.h"
#include "widgets/composer/composerparts.h"
#include "widgets/composer/draftcounter.h"
#include "widgets/composer/draftfield.h"
#include "widgets/composer/emojirow.h"
#include "widgets/composer/guardline.h"
#include "widgets/composer/spellinghighlighter.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QPainter>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 4000;

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    build();
    connectParts();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAcceptDrops(true);
    refresh();
}

Composer::~Composer() = default;

void Composer::build()
{
    auto &p = *m_parts;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);

    p.reasonRow = new QWidget(this);
    auto *reasonLine = new QHBoxLayout(p.reasonRow);
    reasonLine->setContentsMargins(10, 4, 4, 0);
    p.reason = new Label(TextRole::Caption, &Theme::danger, p.reasonRow);
    p.reason->setWordWrap(true);
    //: Button on a line that says why a message was not sent
    auto *dismiss = new IconButton("window-close"_L1, tr("Dismiss"), p.reasonRow);
    dismiss->setMetrics({24, 24}, 12);
    reasonLine->addWidget(p.reason, 1);
    reasonLine->addWidget(dismiss);
    connect(dismiss, &IconButton::clicked, p.reasonRow, &QWidget::hide);
    p.reasonRow->hide();

    p.files = new AttachmentRow(this);
    p.emoji = new EmojiRow(this);
    p.emoji->hide();

    p.field = new DraftField(this);
    p.line = new GuardLine(this);
    p.guard = new ComposerGuard(
        p.field, p.line, [this] { return entryParts(); }, this);
    p.fieldRow = new QHBoxLayout;
    p.fieldRow->setContentsMargins(11, 7, 9, 5);
    p.fieldRow->addWidget(p.field);

    //: Tool of the composer
    p.attach = new IconButton("mail-attachment"_L1, tr("Attach a file"), this);
    //: Tool of the composer
    p.smile = new IconButton("face-smile"_L1, tr("Emoji"), this);
    //: Tool of the composer: opens the library
    p.library = new IconButton("parley-slash"_L1, tr("Library"), this);
    p.library->setWords(tr("Library"), keyText(QKeySequence(Qt::CTRL | Qt::Key_Slash)));
    p.counter = new DraftCounter(this);
    p.send = new Button(QString(), Button::Kind::Primary, this);
    p.send->setFocusPolicy(Qt::TabFocus);
    auto *tools = p.tools = new QHBoxLayout;
    tools->setContentsMargins(5, 4, 5, 4);
    tools->setSpacing(0);
    for (IconButton *button : {p.attach, p.smile, p.library}) {
        button->setMetrics({26, 26}, 16);
        tools->addWidget(button, 0, Qt::AlignVCenter);
    }
    tools->addStretch(1);
    tools->addSpacing(6);
    tools->addWidget(p.counter, 0, Qt::AlignVCenter);
    tools->addSpacing(8);
    tools->addWidget(p.send, 0, Qt::AlignVCenter);

    p.box = new QBoxLayout(QBoxLayout::TopToBottom);
    p.box->setSpacing(0);
    p.box->addLayout(p.fieldRow, 1);
    p.box->addLayout(tools);
    column->addWidget(p.reasonRow);
    column->addWidget(p.line);
    column->addWidget(p.files);
    column->addWidget(p.emoji);
    column->addLayout(p.box);
}

void Composer::connectParts()
{
    auto &p = *m_parts;
    connect(p.field, &DraftField::edited, this, &Composer::noteEdited);
    connect(p.field, &DraftField::cursorPositionChanged, this, [this] {
        if (m_parts->hasQuery && !m_parts->field->query()) {
            m_parts->hasQuery = false;
            Q_EMIT libraryDismissRequested();
            refresh();
        }
    });
    connect(p.guard, &ComposerGuard::changed, this, &Composer::refresh);
    connect(p.guard, &ComposerGuard::swapRequested, this, &Composer::swapIn);
    connect(p.field, &DraftField::sendPressed, this,
            [this](bool thenNext) { thenNext ? sendAndNext() : send(); });
    connect(p.field, &DraftField::pagePressed, this, &Composer::pageRequested);
    connect(p.field, &DraftField::filesDropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            Q_EMIT attachRequested(path);
    });
    connect(p.field, &DraftField::imagePasted, this, &Composer::attachImage);
    connect(p.send, &Button::clicked, this, &Composer::send);
    connect(p.attach, &IconButton::clicked, this, &Composer::chooseFile);
    connect(p.smile, &IconButton::clicked, this, &Composer::toggleEmoji);
    connect(p.library, &IconButton::clicked, this, &Composer::beginLibraryQuery);
    connect(p.emoji, &EmojiRow::chosen, this, [this](const QString &emoji) {
        insertText(emoji);
        toggleEmoji();
    });
    connect(p.emoji, &EmojiRow::closeRequested, this, &Composer::toggleEmoji);
    connect(p.files, &AttachmentRow::changed, this, &Composer::refresh);
    p.typing.setSingleShot(true);
    p.typing.setInterval(typingPauseMs);
    connect(&p.typing, &QTimer::timeout, this, &Composer::stopTyping);
}

void Composer::setChannel(Channel channel, int textLimit)
{
    m_parts->channel = channel;
    m_parts->textLimit = textLimit;
    m_parts->guard->setChannel(channel, textLimit);
    refresh();
}

void Composer::setLanguage(const QString &language) { m_parts->field->setLanguage(language); }

void Composer::setPrompt(const QString &prompt) { m_parts->field->setPlaceholderText(prompt); }

void Composer::setOnline(bool online)
{
    m_parts->isOnline = online;
    refresh();
}

void Composer::setCurrent(bool current)
{
    m_parts->isCurrent = current;
    update();
}

void Composer::setCompact(bool compact)
{
    auto &p = *m_parts;
    if (p.isCompact == compact)
        return;
    p.isCompact = compact;
    p.box->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    p.fieldRow->setContentsMargins(11, 7, 9, compact ? 7 : 5);
    p.box->setAlignment(p.tools, compact ? Qt::AlignBottom : Qt::Alignment());
    p.fieldRow->setAlignment(p.field, compact ? Qt::AlignVCenter : Qt::Alignment());
    p.field->setFewestLines(compact ? 1 : 2);
    p.counter->setCompact(compact);
}

void Composer::setBlocked(const QString &reason)
{
    if (m_parts->blocked == reason)
        return;
    m_parts->blocked = reason;
    if (!reason.isEmpty())
        showReason(reason);
    else
        m_parts->reasonRow->hide();
    refresh();
}

void Composer::setSendKey(SendKey key)
{
    m_parts->field->setSendKey(key);
    const QString keys = keyText(key == SendKey::Enter ? QKeySequence(Qt::Key_Return)
                                                       : QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_parts->send->setKeyText(keys);
    m_parts->guard->setSendKeys(keys);
}

void Composer::setDictionaries(Dictionaries *dictionaries)
{
    m_parts->field->spelling()->setDictionaries(dictionaries);
}

QString Composer::draft() const { return m_parts->field->draft(); }

void Composer::setDraft(const QString &draft)
{
    if (draft == m_parts->field->draft())
        return;
    m_parts->isLoading = true;
    m_parts->field->setDraft(draft);
    m_parts->isLoading = false;
    m_parts->guard->lookLater();
    refresh();
}

QList<Attachment> Composer::attachments() const { return m_parts->files->attachments(); }

QStringList Composer::fieldsToFill() const { return m_parts->field->fieldsToFill(); }

void Composer::insertText(const QString &text)
{
    m_parts->field->insertPlain(text);
    focusField();
}

void Composer::insertQuote(const QString &text)
{
    QString quote = text.trimmed();
    quote.replace(u'\n', u"\n> "_s);
    m_parts->field->prepend(u"> %1\n"_s.arg(quote));
    noteEdited();
    focusField();
}

void Composer::restore(const QString &text, const QString &reason)
{
    m_parts->field->prepend(draft().isEmpty() ? text : text + u'\n');
    noteEdited();
    showReason(reason);
}

void Composer::addAttachment(const Attachment &attachment) { m_parts->files->add(attachment); }

void Composer::showReason(const QString &reason)
{
    m_parts->reason->setText(reason);
    m_parts->reasonRow->setVisible(!reason.isEmpty());
}

void Composer::showHint(const QString &hint) { m_parts->line->say(GuardSeverity::Note, hint); }

void Composer::setKeyFilter(std::function<bool(QKeyEvent *)> filter)
{
    m_parts->field->setKeyFilter(std::move(filter));
}

void Composer::focusField() { m_parts->field->setFocus(Qt::OtherFocusReason); }

bool Composer::hasFieldFocus() const { return m_parts->field->hasFocus(); }

void Composer::cycleDirection()
{
    using Direction = DraftField::Direction;
    DraftField *field = m_parts->field;
    field->setDirection(field->direction() == Direction::Auto          ? Direction::RightToLeft
                        : field->direction() == Direction::RightToLeft ? Direction::LeftToRight
                                                                       : Direction::Auto);
}

void Composer::checkSpelling() { m_parts->guard->checkWriting(); }

void Composer::chooseFile()
{
    //: Title of the dialog that chooses a file to send
    auto *dialog = new QFileDialog(window(), tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            Q_EMIT attachRequested(path);
    });
    dialog->open();
}

void Composer::attachImage(const QImage &image)
{
    auto &p = *m_parts;
    if (!p.pasted)
        p.pasted = std::make_unique<QTemporaryDir>();
    const QString name = QDateTime::currentDateTime().toString(u"'picture-'HHmmss'.png'"_s);
    const QString path = p.pasted->filePath(name);
    if (image.save(path))
        Q_EMIT attachRequested(path);
    else
        //: Above the composer, when an image from the clipboard could not be kept
        showReason(tr("The picture could not be read."));
}

void Composer::beginLibraryQuery() { m_parts->field->beginQuery(); }

void Composer::endLibraryQuery()
{
    m_parts->hasQuery = false;
    m_parts->field->dismissQuery();
    refresh();
}

void Composer::toggleEmoji()
{
    EmojiRow *row = m_parts->emoji;
    row->setVisible(row->isHidden());
    if (row->isVisible())
        row->focusFirst();
    else
        focusField();
}

void Composer::noteEdited()
{
    auto &p = *m_parts;
    refresh();
    if (p.isLoading)
        return;
    const QString text = draft();
    if (text.isEmpty())
        p.guard->forget();
    else
        p.guard->lookLater();
    Q_EMIT draftChanged(text);
    if (text.isEmpty()) {
        stopTyping();
    } else {
        p.typing.start();
        if (!std::exchange(p.isTyping, true))
            Q_EMIT typingRequested(true);
    }
    if (const auto query = p.field->query()) {
        p.hasQuery = true;
        Q_EMIT libraryRequested(*query);
    } else if (std::exchange(p.hasQuery, false)) {
        Q_EMIT libraryDismissRequested();
    }
}

void Composer::stopTyping()
{
    m_parts->typing.stop();
    if (std::exchange(m_parts->isTyping, false))
        Q_EMIT typingRequested(false);
}

void Composer::refresh()
{
    auto &p = *m_parts;
    const QString text = p.field->draft();
    p.counter->setLength(textLength(text, p.channel, p.textLimit));
    p.counter->setFieldsToFill(int(p.field->fieldsToFill().size()));
    p.send->setEnabled(canSend());
    //: Button of the composer
    p.send->setText(p.isOnline
                        ? tr("Send")
                        //: Button of the composer without a connection: the message waits in the outbox
                        : tr("Queue"));
}

void Composer::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), 8, t.surface, m_parts->isCurrent ? t.accent : t.control);
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            Q_EMIT attachRequested(url.toLocalFile());
    }
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        update();
}

} // namespace parley
