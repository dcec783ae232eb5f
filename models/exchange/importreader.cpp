// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importreader.h"

#include "models/exchange/filetext.h"
#include "models/exchange/itemchecks.h"
#include "models/exchange/jsonforms.h"
#include "models/exchange/tableforms.h"
#include "models/exchange/yamlform.h"

#include <QCoreApplication>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportReader)
};

Result<QList<ImportItem>> itemsOf(const QString &text, ExchangeForm form, const ImportOptions &options)
{
    switch (form) {
    case ExchangeForm::ParleyJson: return readParleyJson(text);
    case ExchangeForm::Chatwoot: return readChatwoot(text, options);
    case ExchangeForm::Zendesk: return readZendesk(text, options);
    case ExchangeForm::ParleyCsv: return readParleyCsv(text, options);
    case ExchangeForm::LiveHelperChat: return readLiveHelperChat(text, options);
    case ExchangeForm::ZammadCsv: return readZammadCsv(text, options);
    case ExchangeForm::ZammadYaml: break;
    }
    return readZammadYaml(text, options);
}

} // namespace

Result<ImportFile> readImport(const QByteArray &bytes, const ImportOptions &options,
                              const ImportProgress &progress)
{
    if (bytes.size() > maxImportBytes)
        return refuse(ErrorCode::TooLarge,
                      //: A file to import is refused; %1 and %2 are sizes in megabytes
                      Words::tr("The file has %1 MB; at most %2 MB are read. Bring it in by parts.")
                          .arg(QString::number(bytes.size() / 1'000'000),
                               QString::number(maxImportBytes / 1'000'000)));
    if (bytes.trimmed().isEmpty())
        //: A file to import is refused
        return refuse(ErrorCode::BadRequest,
                      Words::tr("The file is empty. Choose another, or export again."));
    const auto form = options.form ? options.form : recognisedForm(bytes);
    if (!form)
        return refuse(ErrorCode::BadRequest,
                      //: A file to import is refused
                      Words::tr("This file has none of the known forms. Choose its form if you know it."),
                      u"form"_s);
    const auto text = fileText(bytes);
    if (!text)
        return tl::unexpected(text.error());
    auto items = itemsOf(*text, *form, options);
    if (!items)
        return tl::unexpected(items.error());
    if (items->size() > maxImportItems)
        return refuse(ErrorCode::TooLarge,
                      //: A file to import is refused; %n is the most entries there may be
                      Words::tr("The file has more than %n item(s). Bring it in by parts.", nullptr,
                                maxImportItems));
    if (items->isEmpty())
        //: A file to import is refused
        return refuse(ErrorCode::BadRequest, Words::tr("The file holds no entries. Choose another."));
    ImportFile file{*form, std::move(*items)};
    const int total = int(file.items.size());
    for (int i = 0; i < total; ++i) {
        file.items[i].number = i + 1;
        finishItem(file.items[i], *form, options);
        if (i % 64 == 0 && progress && !progress(i, total))
            return refuse(ErrorCode::Unavailable, {});
    }
    return file;
}

} // namespace parley
