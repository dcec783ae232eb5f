// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace parley {

//! A piece of a YAML file: text, a list or fields in their order. Numbers and booleans stay text.
struct YamlNode
{
    enum class Kind { Text, List, Fields };

    Kind kind = Kind::Text;
    int line = 0;
    QString text;
    QList<YamlNode> items;
    QList<std::pair<QString, YamlNode>> fields;

    //! The text of a field; empty when it is missing or no text.
    [[nodiscard]] QString value(QLatin1StringView name) const;
    [[nodiscard]] const YamlNode *field(QLatin1StringView name) const;
};

//! Reads one document. Aliases are refused (a few of them can stand for millions of lines), so are files
//! nested deeper than 16 or with more than a million pieces.
[[nodiscard]] Result<YamlNode> readYaml(const QString &text);

//! Writes a list of fields.
[[nodiscard]] QByteArray yamlText(const QList<QList<std::pair<QString, QString>>> &items);

} // namespace parley
