// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace parley {

//! Attributes to edit: a name and a value in a row, a button to remove it, a button for one more.
class AttributeRows : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeRows(QWidget *parent = nullptr);

    void setAttributes(const QMap<QString, QString> &attributes);
    //! Rows without a name are left out.
    [[nodiscard]] QMap<QString, QString> attributes() const;

private:
    void addRow(const QString &name, const QString &value);

    struct Row
    {
        QWidget *widget;
        QLineEdit *name;
        QLineEdit *value;
    };
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace parley
