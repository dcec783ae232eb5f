// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>

namespace parley {

class Value;

//! The fields of a map value, in the order in which they were put in.
class ValueMap
{
public:
    using Field = std::pair<QString, Value>;

    ValueMap();
    ValueMap(std::initializer_list<Field> fields);
    ValueMap(const ValueMap &other);
    ValueMap(ValueMap &&other) noexcept;
    ValueMap &operator=(const ValueMap &other);
    ValueMap &operator=(ValueMap &&other) noexcept;
    ~ValueMap();

    //! Sets a field, in its old place when there is one of the name.
    void insert(const QString &name, const Value &value);
    //! The field of that name; null when there is none.
    [[nodiscard]] const Value *find(const QString &name) const;
    //! The field of that name; nil when there is none.
    [[nodiscard]] Value value(const QString &name) const;
    [[nodiscard]] bool contains(const QString &name) const { return find(name) != nullptr; }
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_fields.size(); }
    [[nodiscard]] auto begin() const { return m_fields.begin(); }
    [[nodiscard]] auto end() const { return m_fields.end(); }

    //! Equal whatever the order.
    friend bool operator==(const ValueMap &a, const ValueMap &b);

private:
    QList<Field> m_fields;
};

} // namespace parley
