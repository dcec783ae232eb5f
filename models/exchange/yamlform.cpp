// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/yamlform.h"

#include "models/exchange/textmodules.h"
#include "models/exchange/yaml.h"

#include <QCoreApplication>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportReader)
};

void addAll(TextModules &modules, const YamlNode &list, const QString &locale)
{
    for (const YamlNode &each : list.items) {
        const QString own = each.value("locale"_L1);
        modules.add({each.line, each.value("name"_L1), each.value("keywords"_L1), each.value("content"_L1),
                     each.value("note"_L1), own.isEmpty() ? locale : own, each.value("groups"_L1),
                     each.value("active"_L1) != "false"_L1});
    }
}

} // namespace

Result<QList<ImportItem>> readZammadYaml(const QString &text, const ImportOptions &options)
{
    const auto root = readYaml(text);
    if (!root)
        return tl::unexpected(root.error());
    TextModules modules(options);
    addAll(modules, *root, {});
    for (const auto &[locale, list] : root->fields)
        addAll(modules, list, locale);
    if (modules.items().isEmpty())
        return refuse(ErrorCode::BadRequest,
                      //: A file to import cannot be read
                      Words::tr("There is no list of text modules in this file. Choose another form."));
    return modules.items();
}

} // namespace parley
