// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/valuemap.h"

#include <QList>
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
    using Map = ValueMap;

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
    //! A number of the nature and unit of \a like: what is calculated from an amount is one.
    [[nodiscard]] static Value inUnitOf(double number, const Value &like);
    //! A point in time; nil for 0.
    [[nodiscard]] static Value moment(qint64 msecsSinceEpoch);
    //! A phone number, address or order number.
    [[nodiscard]] static Value identifier(const QString &text);

    //! The same text, list or map with every text in it made plain by \a clean.
    [[nodiscard]] Value cleaned(QString (*clean)(const QString &)) const;

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
    //! As it stands in a text of \a language: the decimal sign follows the language. The elements of a
    //! list follow one another.
    [[nodiscard]] QString toText(const QString &language) const;
    //! As a filter on text takes it: as toText(), but a list is shown with its brackets.
    [[nodiscard]] QString toWords(const QString &language) const;
    //! As it is written out inside a list or map: texts in quotation marks.
    [[nodiscard]] QString inspected(const QString &language) const;
    //! Letters of a text, elements of a list or map; 0 for anything else.
    [[nodiscard]] qsizetype size() const;
    //! The part of that name or index, or first, last and size; nil when there is none.
    [[nodiscard]] Value part(const QString &name) const;
    [[nodiscard]] Value part(qint64 index) const;
    [[nodiscard]] const List *list() const { return std::get_if<List>(&m_content); }
    [[nodiscard]] const Map *map() const { return std::get_if<Map>(&m_content); }
    [[nodiscard]] const bool *yes() const { return std::get_if<bool>(&m_content); }
    [[nodiscard]] const qint64 *integer() const { return std::get_if<qint64>(&m_content); }
    [[nodiscard]] const QString *text() const { return std::get_if<QString>(&m_content); }

    //! Equal in the language: numbers by their size, texts by their characters.
    friend bool operator==(const Value &a, const Value &b);
    //! A number and a text, of which neither is the greater: to compare them is an error.
    [[nodiscard]] static bool areIncomparable(const Value &a, const Value &b);
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
