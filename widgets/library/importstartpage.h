// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

class Button;
class Label;

//! Where an import begins: a file is chosen or dropped. Says what was wrong with the last one.
class ImportStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStartPage(QWidget *parent = nullptr);

    //! What was wrong with the file, in words; empty takes it away.
    void showFault(const QString &fileName, const QString &fault);

Q_SIGNALS:
    void fileRequested();
    void fileDropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Button *m_choose;
    QWidget *m_fault;
    Label *m_faultTitle;
    Label *m_faultText;
    bool m_isOver = false;
};

} // namespace parley
