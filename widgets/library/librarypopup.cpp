// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarypopup.h"

#include "models/library/variantchoice.h"
#include "models/lists/entryhitmodel.h"
#include "widgets/common/label.h"
#include "widgets/common/painting.h"
#include "widgets/library/entryhitdelegate.h"
#include "widgets/library/entrypreview.h"
#include "widgets/library/popupfooter.h"
#include "widgets/library/popupheader.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int maxRows = 6;
constexpr int listPad = 5;

} // namespace

struct LibraryPopup::Parts
{
    const EntryIndex *index = nullptr;
    QStringList fallbackLanguages{u"en"_s};
    Context context;
    QHash<EntryId, double> editedShares;
    QString query;
    EntryHitModel *hits = nullptr;
    PopupHeader *header = nullptr;
    QListView *list = nullptr;
    Label *nothing = nullptr;
    QWidget *previewArea = nullptr;
    EntryPreview *preview = nullptr;
    QPointer<QWidget> composer; //!< had the focus before a field took it
    int lastHeight = 0;

    //! What was found and may be sent here: of the conversation's brand and channel.
    [[nodiscard]] QList<EntryHit> found(const SearchContext &search) const;
    [[nodiscard]] int row() const { return list->currentIndex().row(); }
    void select(int row) const;
    void returnFocus();
};

QList<EntryHit> LibraryPopup::Parts::found(const SearchContext &search) const
{
    QList<EntryHit> fitting = index->find(query, search);
    fitting.removeIf([this](const EntryHit &each) {
        const Entry *entry = index->entry(each.entry);
        return !entry || !fits(*entry, context.brand, context.channel);
    });
    return fitting;
}

void LibraryPopup::Parts::select(int row) const
{
    const QModelIndex place = hits->index(std::clamp(row, 0, std::max(0, hits->rowCount() - 1)), 0);
    list->setCurrentIndex(place);
    list->scrollTo(place);
}

void LibraryPopup::Parts::returnFocus()
{
    if (composer && preview->hasFieldFocus())
        composer->setFocus(Qt::OtherFocusReason);
    composer.clear();
}

LibraryPopup::LibraryPopup(QWidget *parent)
    : QFrame(parent)
    , m_parts(std::make_unique<Parts>())
{
    setFocusPolicy(Qt::NoFocus);
    setMaximumWidth(720);
    //: What a screen reader calls the library's popup
    setAccessibleName(tr("Library"));
    build();
    hide();
}

LibraryPopup::~LibraryPopup() = default;

void LibraryPopup::build()
{
    Parts &p = *m_parts;
    p.hits = new EntryHitModel(this);
    p.header = new PopupHeader(this);
    p.list = new QListView(this);
    p.list->setModel(p.hits);
    p.list->setItemDelegate(new EntryHitDelegate(p.list));
    p.list->setFocusPolicy(Qt::NoFocus);
    p.list->setFrameShape(QFrame::NoFrame);
    p.list->setUniformItemSizes(true);
    p.list->setMouseTracking(true);
    p.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    p.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    p.list->viewport()->setAutoFillBackground(false);
    p.nothing = new Label(TextRole::Small, &Theme::ink2, this);
    p.nothing->setContentsMargins(12, 10, 12, 10);
    p.nothing->setWordWrap(true);
    p.previewArea = new QWidget(this);
    p.preview = new EntryPreview(p.previewArea);
    auto *area = new QVBoxLayout(p.previewArea);
    area->setContentsMargins(0, 1, 0, 0);
    area->addWidget(p.preview);
    auto *listBox = new QVBoxLayout;
    listBox->setContentsMargins(listPad, listPad, listPad, listPad);
    listBox->addWidget(p.list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(p.header);
    column->addLayout(listBox, 1);
    column->addWidget(p.nothing);
    column->addWidget(p.previewArea);
    column->addWidget(new PopupFooter(this));
    connect(p.header, &PopupHeader::kindPicked, this, &LibraryPopup::showKind);
    connect(p.list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPopup::showCurrent);
    connect(p.list, &QListView::clicked, this, [this] { choose(false); });
    connect(p.preview, &EntryPreview::changed, this, &LibraryPopup::checkHeight);
    connect(p.preview, &EntryPreview::insertRequested, this, &LibraryPopup::choose);
    connect(p.preview, &EntryPreview::cancelRequested, this, [this] { m_parts->returnFocus(); });
}

void LibraryPopup::setIndex(const EntryIndex *index)
{
    m_parts->index = index;
    if (isVisible())
        refresh();
}

void LibraryPopup::setFallbackLanguages(const QStringList &languages)
{
    m_parts->fallbackLanguages = languages;
}

void LibraryPopup::setEditedShares(const QHash<EntryId, double> &shares)
{
    m_parts->editedShares = shares;
    showCurrent();
}

void LibraryPopup::open(const QString &query, const Context &context)
{
    m_parts->context = context;
    m_parts->hits->setKind({});
    QList<Entry> links;
    if (m_parts->index)
        links = m_parts->index->entries(EntryKind::Link);
    const Value firstName = context.data.root(u"customer"_s).part(u"first_name"_s);
    m_parts->preview->setReader({context.data,
                                 firstName.isBlank() ? context.customerName : firstName.toText({}),
                                 {context.language, context.form, context.brand, context.channel},
                                 m_parts->fallbackLanguages},
                                links);
    setQuery(query);
    show();
    raise();
    checkHeight();
}

void LibraryPopup::setQuery(const QString &query)
{
    m_parts->query = query;
    refresh();
    m_parts->select(0);
}

QString LibraryPopup::query() const { return m_parts->query; }

void LibraryPopup::refresh()
{
    Parts &p = *m_parts;
    if (!p.index)
        return;
    const EntryId current = currentEntry();
    SearchContext context{p.context.language, p.context.channel, p.context.agent};
    context.brand = p.context.brand;
    context.topic = p.context.topic;
    context.moment = p.context.moment;
    context.history = p.context.history;
    context.limit = usualLimit;
    p.hits->setHits(p.found(context), *p.index, p.context.sentBefore, p.context.language);
    p.select(p.hits->rowOf(current));
    showFound();
}

void LibraryPopup::showKind(std::optional<EntryKind> kind)
{
    m_parts->hits->setKind(kind);
    m_parts->select(0);
    showFound();
}

void LibraryPopup::showFound()
{
    Parts &p = *m_parts;
    const int rows = p.hits->rowCount();
    p.header->showFound(p.query, *p.hits, p.index ? p.index->size() : 0);
    //: The library's popup found nothing; %1 is what was typed
    p.nothing->setText(p.query.isEmpty()
                           ? tr("The library is empty.")
                           : tr("Nothing matches “%1”. Try fewer letters, or another word.").arg(p.query));
    p.nothing->setVisible(rows == 0);
    p.list->setVisible(rows > 0);
    p.list->setMinimumHeight(entryHitRowHeight());
    p.previewArea->setVisible(rows > 0);
    showCurrent();
}

void LibraryPopup::showCurrent()
{
    const Parts &p = *m_parts;
    const Entry *entry = p.index ? p.index->entry(currentEntry()) : nullptr;
    p.preview->setEntry(entry ? std::optional(*entry) : std::nullopt);
    const auto share = p.editedShares.constFind(currentEntry());
    p.preview->setEditedShare(share != p.editedShares.cend() ? std::optional(*share) : std::nullopt);
}

void LibraryPopup::dismiss()
{
    if (isHidden())
        return;
    m_parts->returnFocus();
    hide();
    Q_EMIT closed();
}

bool LibraryPopup::handleKey(QKeyEvent *event)
{
    if (isHidden())
        return false;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_parts->preview->switchLanguage(event->key() == Qt::Key_Right ? 1 : -1);
        return true;
    }
    if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        m_parts->preview->switchForm(event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (modifiers == Qt::ControlModifier
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        choose(true);
        return true;
    }
    return modifiers == Qt::NoModifier && handlePlainKey(event->key());
}

bool LibraryPopup::handlePlainKey(int key)
{
    Parts &p = *m_parts;
    if (key == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    const int rows = p.hits->rowCount();
    if (rows == 0)
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        const int row = key - Qt::Key_1;
        if (row < rows) {
            p.select(row);
            choose(false);
        }
        return true;
    }
    switch (key) {
    case Qt::Key_Up: p.select(p.row() - 1); return true;
    case Qt::Key_Down: p.select(p.row() + 1); return true;
    case Qt::Key_PageUp: p.select(p.row() - maxRows); return true;
    case Qt::Key_PageDown: p.select(p.row() + maxRows); return true;
    case Qt::Key_Tab: focusFields(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(false); return true;
    default: return false;
    }
}

void LibraryPopup::focusFields()
{
    if (!m_parts->preview->hasFields())
        return;
    if (!m_parts->preview->hasFieldFocus())
        m_parts->composer = QApplication::focusWidget();
    m_parts->preview->focusField();
}

void LibraryPopup::choose(bool send)
{
    const EntryId entry = currentEntry();
    const RenderedText text = currentText();
    if (entry.isEmpty() || !text.errors.isEmpty())
        return;
    if (send && !text.isComplete()) {
        focusFields();
        return;
    }
    Q_EMIT entryChosen(entry, text, send);
    dismiss();
}

bool LibraryPopup::isFilling() const { return m_parts->preview->hasFieldFocus(); }

EntryId LibraryPopup::currentEntry() const
{
    const QModelIndex index = m_parts->list->currentIndex();
    return index.isValid() ? m_parts->hits->hit(index.row()).entry : EntryId();
}

RenderedText LibraryPopup::currentText() const { return m_parts->preview->rendered(); }

EntryUse LibraryPopup::currentSource() const
{
    EntryUse source;
    source.entry = currentEntry();
    if (const Variant *shown = m_parts->preview->shownVariant()) {
        source.language = shown->language;
        source.form = shown->form;
    }
    return source;
}

void LibraryPopup::checkHeight()
{
    const int height = sizeHint().height();
    if (height == m_parts->lastHeight)
        return;
    m_parts->lastHeight = height;
    updateGeometry();
    Q_EMIT heightChanged();
}

QSize LibraryPopup::sizeHint() const
{
    const Parts &p = *m_parts;
    const int rows = std::min(maxRows, p.hits->rowCount());
    const int wide = std::max(320, width()) - 2;
    int height = 2 + p.header->minimumHeight() + scaled(32);
    if (rows == 0)
        height += p.nothing->heightForWidth(wide);
    else
        height +=
            2 * listPad + rows * entryHitRowHeight() + 1 + p.preview->layout()->totalHeightForWidth(wide);
    return {std::min(720, std::max(320, width())), height};
}

void LibraryPopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        checkHeight();
}

void LibraryPopup::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), 10, theme.surface);
    if (m_parts->previewArea->isVisible()) {
        const QRect area = m_parts->previewArea->geometry();
        painter.fillRect(area, theme.panel);
        painter.fillRect(area.left(), area.top(), area.width(), 1, theme.line);
    }
    paintBox(painter, rect(), 10, {}, theme.control);
}

} // namespace parley
