// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/actions.h"

#include <QDialog>

class QLineEdit;
class QScrollArea;

namespace parley {

//! All keys by group, to be searched by name or by key. Not modal: it can stay beside the desk.
class KeyboardHelp : public QDialog
{
    Q_OBJECT
public:
    explicit KeyboardHelp(const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    //! The actions shown now, as "keys words".
    [[nodiscard]] QStringList shown() const { return m_shown; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Group
    {
        QString title;
        QList<std::pair<QString, QString>> keys; //!< keys as printed, what they do
    };

    void fill(const QString &query);
    [[nodiscard]] Group groupOf(ActGroup each) const;
    [[nodiscard]] QList<Group> groupsFor(const QString &query) const;
    QWidget *column(const QList<Group> &groups);

    const Actions &m_actions;
    QLineEdit *m_field;
    QScrollArea *m_area;
    QStringList m_shown;
};

} // namespace parley
