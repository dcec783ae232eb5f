// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace parley {

//! A value of the template language: nil, yes or no, a number, text, a list or a map. Text is plain
//! and never parsed again.
class Value
{
public:
    //! What a text or number is, for its direction and its filters.
    enum class Nature {
        Words,      //!< a name or free text
        Identifier, //!< phone, e-mail, address of a page, order number: left to right wherever it stands
        Amount,     //!< money; unit() is the currency
        Moment,     //!< a point in time; the number is in ms since 1970 UTC
    };
    using List = QList<Value>;
    using Map = QMap<QString, Value>;

    Value() = default;
    Value(bool yes); // NOLINT(google-explicit-constructor): literals stand for themselves
    Value(int number);
    Value(qint64 number);
    Value(double number);
    Value(const QString &text, Nature nature = Nature::Words);
    Value(const List &list);
    Value(const Map &map);

    //! An amount in the currency's minor unit; \a currency is ISO 4217.
    [[nodiscard]] static Value amount(qint64 minor, const QString &currency);
    //! A point in time; nil for 0.
    [[nodiscard]] static Value moment(qint64 msecsSinceEpoch);
    //! A phone number, address or order number.
    [[nodiscard]] static Value identifier(const QString &text);

    [[nodiscard]] bool isNil() const;
    //! Nil, no, an empty list or map, or text of nothing but white space.
    [[nodiscard]] bool isBlank() const;
    //! Empty text, list or map.
    [[nodiscard]] bool isEmpty() const;
    //! Everything but nil and no.
    [[nodiscard]] bool isTruthy() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] Nature nature() const { return m_nature; }
    [[nodiscard]] const QString &unit() const { return m_unit; }

    //! The number it is or spells; nothing for anything else.
    [[nodiscard]] std::optional<double> number() const;
    //! As it stands in a text of \a language: the decimal sign follows the language.
    [[nodiscard]] QString toText(const QString &language) const;
    //! The part of that name or index, or first, last and size; nil when there is none.
    [[nodiscard]] Value part(const QString &name) const;
    [[nodiscard]] Value part(qint64 index) const;
    [[nodiscard]] const List *list() const { return std::get_if<List>(&m_content); }
    [[nodiscard]] const Map *map() const { return std::get_if<Map>(&m_content); }
    [[nodiscard]] const QString *text() const { return std::get_if<QString>(&m_content); }

    //! Equal in the language: numbers by their size, texts by their characters.
    friend bool operator==(const Value &a, const Value &b);
    //! Whether \a a is less than \a b; nothing when the two cannot be compared.
    [[nodiscard]] static std::optional<bool> isLess(const Value &a, const Value &b);
    //! Whether this text has that text in it, or this list that value.
    [[nodiscard]] bool contains(const Value &other) const;

private:
    std::variant<std::monostate, bool, qint64, double, QString, List, Map> m_content;
    Nature m_nature = Nature::Words;
    QString m_unit;
};

} // namespace parley
