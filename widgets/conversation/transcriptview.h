// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/transcriptmodel.h"
#include "widgets/conversation/transcriptdelegate.h"
#include "widgets/conversation/transcriptheights.h"

#include <QAbstractItemView>

class QMenu;
class QScrollBar;

namespace parley {

//! A position in the transcript's text.
struct TranscriptPosition
{
    int row = -1;
    int offset = 0; //!< in UTF-16 units of the row's text

    friend auto operator<=>(const TranscriptPosition &, const TranscriptPosition &) = default;
};

class Button;
class FindBar;

//! The messages of one conversation, newest at the bottom. Lines are laid out when they come into sight;
//! those out of sight have an estimated height, and what is in sight keeps its place when that is mended.
class TranscriptView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    //! A TranscriptModel or none; not owned.
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] const TranscriptModel *transcript() const;

    //! BCP 47: the direction of messages that do not show one.
    void setLanguage(const QString &language);
    //! What the customer is called where a message does not say.
    void setCustomerName(const QString &name);
    //! The widest a bubble may be, as a share of the view's width.
    void setBubbleShare(qreal share);

    [[nodiscard]] bool isAtBottom() const { return m_isAtBottom; }
    //! Messages that came while the view was scrolled up.
    [[nodiscard]] int unseenBelow() const { return m_unseenBelow; }
    [[nodiscard]] QString selectedText() const;
    //! The line as a screen reader says it.
    [[nodiscard]] QString spokenText(int row) const;
    //! Layouts made so far; for tests of its cost.
    [[nodiscard]] int layoutsMade() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

public Q_SLOTS:
    void scrollToNewest();
    void pageUp();
    void pageDown();
    void copySelection();
    void openFind();

Q_SIGNALS:
    void olderRequested();
    void attachmentOpenRequested(const parley::Attachment &attachment);
    void quoteRequested(const QString &text);
    void suggestRequested(const QString &text);
    void resendRequested(const parley::CommandId &command);
    void removeOutboxRequested(const parley::CommandId &command);
    //! The newest number that is in sight.
    void seenUpTo(qint64 seq);
    void unseenBelowChanged(int count);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void reset() override;

private:
    //! What keeps its place when heights change: a line's top, in the viewport.
    struct Anchor
    {
        int row = -1;
        int y = 0;
    };
    struct FoundText
    {
        int row = 0;
        TextStretch stretch;
    };

    // Where lines stand (transcriptviewgeometry.cpp)
    void takeFrame();
    void estimate(int from, int count);
    bool measure(int row);
    [[nodiscard]] int topOf(int row) const; // in the viewport
    [[nodiscard]] int room() const;
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] Anchor anchor() const;
    [[nodiscard]] Anchor bottomAnchor() const;
    void settle(const Anchor &anchor);
    void measureAround(int anchorRow, int y);
    void settleAgain();
    void forgetRows(int start, int end);
    void noteScrolled();
    void askForOlder();
    void report();
    void placeExtras();

    // What is selected (transcriptviewselection.cpp)
    [[nodiscard]] TranscriptPosition positionAt(const QPoint &point) const;
    [[nodiscard]] std::pair<TranscriptPosition, TranscriptPosition> selection() const;
    [[nodiscard]] QString shownTextOf(int row) const;
    void select(const TranscriptPosition &from, const TranscriptPosition &to);
    void selectWordAt(const QPoint &point);
    void addMenuActions(QMenu &menu, int row);

    [[nodiscard]] TranscriptMarks marksOf(int row) const;
    [[nodiscard]] TranscriptLayout::Hit hitAt(const QPoint &point, int *row) const;
    void find(const QString &text);
    void showFound(int which);
    bool activate(const QPoint &point);
    void hover(const QPoint &point);

    TranscriptDelegate *m_delegate;
    FindBar *m_findBar;
    Button *m_newest;
    QScrollBar *m_bar; // over the lines, so that their width never depends on it
    TranscriptHeights m_heights;
    QString m_language;
    QString m_customerName;
    qreal m_bubbleShare = 0.84;
    QList<FoundText> m_found;
    int m_currentFound = -1;
    TranscriptPosition m_selectedFrom;
    TranscriptPosition m_selectedTo;
    QPoint m_pressedAt;
    QString m_sought;
    int m_hoveredRow = -1;
    TranscriptLayout::Hit m_hovered;
    int m_unseenBelow = 0;
    qint64 m_reported = 0;
    int m_generation = 0;
    bool m_isAtBottom = true;
    bool m_isSettling = false;
    bool m_isSelecting = false;
    bool m_askedForOlder = false;
};

} // namespace parley
