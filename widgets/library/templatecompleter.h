// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/completions.h"

#include <QCompleter>

class QPlainTextEdit;
class QStandardItemModel;

namespace parley {

//! The list that opens while a canned response is written: placeholders, filters and tags with what they
//! mean.
class TemplateCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit TemplateCompleter(QPlainTextEdit *field);

    //! The shortcuts of the library's links, for `link.`.
    void setLinks(const QStringList &links) { m_links = links; }
    //! Opens, follows or closes the list for where the cursor stands; \a isAsked opens it for any word.
    void update(bool isAsked);
    [[nodiscard]] bool isOpen() const;

private:
    void insert(const QModelIndex &index);

    QPlainTextEdit *m_field;
    QStandardItemModel *m_rows;
    QList<Completion> m_found;
    CompletionPlace m_place;
    QStringList m_links;
};

} // namespace parley
