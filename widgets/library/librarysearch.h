// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace parley {

class KeyCap;

//! The library's search field: while empty it shows its key. Down goes to what was found, Escape empties it.
class LibrarySearch : public QLineEdit
{
    Q_OBJECT

public:
    explicit LibrarySearch(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! The keys are to go on in the list.
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeKey();

    KeyCap *m_key;
};

} // namespace parley
