// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

namespace parley {

//! What a template may ask for: the roots of the data and their fields. Names outside it are errors.
class Schema
{
public:
    //! customer (contact is the same), agent, conversation, brand, order, link and ask.
    [[nodiscard]] static const Schema &standard();

    //! Makes a root known; an open one takes any field.
    void addRoot(const QString &name, const QStringList &fields, bool isOpen = false);
    //! Makes a root known that is a list: its fields are size, first and last.
    void addList(const QString &name);

    [[nodiscard]] bool hasRoot(const QString &name) const { return m_roots.contains(name); }
    [[nodiscard]] bool hasField(const QString &root, const QString &field) const;
    [[nodiscard]] bool isOpen(const QString &root) const;
    [[nodiscard]] bool isList(const QString &root) const { return m_roots.value(root).isList; }
    [[nodiscard]] QStringList roots() const { return m_roots.keys(); }
    [[nodiscard]] QStringList fields(const QString &root) const { return m_roots.value(root).fields; }

    //! What a field is called on a chip: `ask.latest_date` is "latest date".
    [[nodiscard]] static QString label(const QString &placeholder);

private:
    struct Root
    {
        QStringList fields;
        bool isOpen = false;
        bool isList = false;
    };
    QMap<QString, Root> m_roots;
};

} // namespace parley
