// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/suggestionrow.h"

#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/painting.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/textdirection.h"
#include "widgets/common/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 3;
constexpr int settleMs = 250;

//! The text with the names of missing fields in their places.
QString shownText(const RenderedText &rendered)
{
    QString text = rendered.text;
    for (auto span = rendered.spans.crbegin(); span != rendered.spans.crend(); ++span)
        if (span->state == SpanState::Missing)
            text.insert(span->start, u'[' + span->label + u']');
    return text;
}

} // namespace

//! One proposed answer.
class SuggestionCard : public QAbstractButton
{
public:
    SuggestionCard(SuggestionRow *row, int number, const QString &text)
        : QAbstractButton(row)
        , m_row(row)
        , m_number(number)
    {
        setText(text);
        setToolTip(plainTooltip(text));
        setAccessibleName(text);
        setAttribute(Qt::WA_Hover);
        setProperty("ownFocus", true);
        setFocusPolicy(Qt::TabFocus);
    }

    [[nodiscard]] QSize sizeHint() const override { return {80, m_row->sizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {20, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = Theme::current();
        QPainter painter(this);
        paintBox(painter, rect(), 7, isDown() ? t.press : underMouse() ? t.hover : t.surface, t.lineStrong);
        const QString keys = keyText(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + m_number)));
        if (m_row->m_lines == 1)
            paintLow(painter, keys);
        else
            paintHigh(painter, m_row->m_isCurrent ? keys : QString::number(m_number));
        if (hasKeyboardFocus(this))
            paintFocusInside(painter, rect(), 7);
    }

private:
    void paintHigh(QPainter &painter, const QString &head)
    {
        const Theme &t = Theme::current();
        const QRect inner = rect().adjusted(8, 5, -8, -5);
        painter.setFont(fontFor(TextRole::Key));
        painter.setPen(t.ink3);
        const int headLine = scaled(13);
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), headLine + 2),
                         int(Qt::AlignVCenter
                             | (layoutDirection() == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight)),
                         head);
        painter.setPen(t.ink);
        paintText(painter, inner.adjusted(0, headLine + 1, 0, 0), m_row->m_lines, scaled(14));
    }

    void paintLow(QPainter &painter, const QString &keys)
    {
        QRect inner = rect().adjusted(8, 0, -8, 0);
        if (m_row->m_isCurrent) {
            const QSize cap = keyCapSize(keys);
            const bool isLtr = layoutDirection() == Qt::LeftToRight;
            QRect box(QPoint(isLtr ? inner.left() : inner.right() - cap.width() + 1,
                             (height() - cap.height()) / 2),
                      cap);
            paintKeyCap(painter, box, keys);
            isLtr ? inner.setLeft(box.right() + 7) : inner.setRight(box.left() - 7);
        }
        painter.setPen(Theme::current().ink);
        const int line = scaled(18);
        paintText(painter, QRect(inner.left(), (height() - line) / 2, inner.width(), line), 1, line);
    }

    // As many lines as there is room for; the last one ends in an ellipsis when there is more.
    void paintText(QPainter &painter, const QRect &area, int lines, int lineHigh)
    {
        const QFont font = fontFor(TextRole::Caption);
        const QFontMetrics metrics(font);
        const Qt::LayoutDirection direction = textDirection(text(), layoutDirection());
        QTextOption option;
        option.setTextDirection(direction);
        QTextLayout layout(text(), font);
        layout.setTextOption(option);
        QStringList shown;
        layout.beginLayout();
        while (shown.size() < lines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(area.width());
            const bool isLast = shown.size() == lines - 1;
            shown += isLast ? metrics.elidedText(text().mid(line.textStart()), Qt::ElideRight, area.width())
                            : text().mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        painter.setFont(font);
        painter.setLayoutDirection(direction);
        const auto align = Qt::AlignVCenter | Qt::AlignAbsolute
                           | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        for (int i = 0; i < shown.size(); ++i)
            painter.drawText(QRect(area.left(), area.top() + i * lineHigh - 2, area.width(), lineHigh + 5),
                             int(align), shown.at(i));
    }

    SuggestionRow *m_row;
    int m_number;
};

SuggestionRow::SuggestionRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void SuggestionRow::setSuggestions(const QList<SuggestedReply> &suggestions)
{
    const QList<SuggestedReply> wanted = suggestions.mid(0, most);
    if (wanted == m_suggestions)
        return;
    m_suggestions = wanted;
    m_sinceChange.start();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (QWidget *card = item->widget()) {
            card->hide();
            card->deleteLater();
        }
        std::unique_ptr<QLayoutItem> taken(item);
    }
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (int number = 1; number <= most; ++number) {
        if (number > wanted.size()) {
            row->addStretch(1);
            continue;
        }
        auto *card = new SuggestionCard(this, number, shownText(wanted.at(number - 1).text));
        connect(card, &QAbstractButton::clicked, this, [this, number] { choose(number); });
        row->addWidget(card, 1);
        card->show(); // now, not when the layout gets to it: the row must not be empty for a moment
    }
    setVisible(!wanted.isEmpty());
}

void SuggestionRow::choose(int number)
{
    if (m_sinceChange.elapsed() >= settleMs)
        Q_EMIT chosen(suggestion(number));
}

SuggestedReply SuggestionRow::suggestion(int number) const { return m_suggestions.value(number - 1); }

void SuggestionRow::setCurrent(bool current)
{
    m_isCurrent = current;
    for (QWidget *card : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        card->update();
}

void SuggestionRow::setLines(int lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    for (QWidget *card : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        card->updateGeometry();
    updateGeometry();
}

QSize SuggestionRow::sizeHint() const { return {300, scaled(m_lines == 1 ? 26 : m_lines == 2 ? 50 : 64)}; }

} // namespace parley
