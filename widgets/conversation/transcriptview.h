// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/lists/transcriptmodel.h"

#include <QAbstractItemView>

#include <memory>

namespace parley {

//! A position in the transcript's text.
struct TranscriptPosition
{
    int row = -1;
    int offset = 0; //!< in UTF-16 units of the row's text

    friend auto operator<=>(const TranscriptPosition &, const TranscriptPosition &) = default;
};

//! The messages of one conversation, newest at the bottom. Lines are laid out when they come into sight;
//! those out of sight have an estimated height, and what is in sight keeps its place when that is mended.
class TranscriptView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    //! Not owned; outlives the view or is replaced before it goes. Only a TranscriptModel, or none.
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] const TranscriptModel *transcript() const;

    //! BCP 47: the direction of messages that do not show one.
    void setLanguage(const QString &language);
    //! The widest a bubble may be, as a share of the view's width.
    void setBubbleShare(qreal share);

    [[nodiscard]] bool isAtBottom() const;
    //! Messages that came while the view was scrolled up.
    [[nodiscard]] int unseenBelow() const;
    [[nodiscard]] QString selectedText() const;
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
    //! The newest number that has been in sight.
    void seenUpTo(qint64 seq);
    void unseenBelowChanged(int count);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void reset() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
