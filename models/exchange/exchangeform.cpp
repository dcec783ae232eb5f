// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exchangeform.h"

#include "models/exchange/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ExchangeForm)
};

std::optional<ExchangeForm> formOfJson(const QString &text)
{
    if (text.contains("\"parley-library\""_L1))
        return ExchangeForm::ParleyJson;
    if (text.contains("\"macros\""_L1))
        return ExchangeForm::Zendesk;
    if (text.contains("\"short_code\""_L1))
        return ExchangeForm::Chatwoot;
    if (text.contains("\"entries\""_L1))
        return ExchangeForm::ParleyJson;
    if (text.contains("\"comment_value"_L1))
        return ExchangeForm::Zendesk;
    return {};
}

std::optional<ExchangeForm> formOfTable(const QString &text)
{
    const QString first = text.section(u'\n', 0, 0);
    QStringList columns;
    for (const QString &each : first.split(delimiterOf(first)))
        columns.append(QString(each).remove(u'"').trimmed().toLower());
    if (columns.contains(u"msg"_s) && columns.contains(u"title"_s))
        return ExchangeForm::LiveHelperChat;
    if (columns.contains(u"name"_s) && columns.contains(u"content"_s))
        return ExchangeForm::ZammadCsv;
    if (columns.contains(u"title"_s) && columns.contains(u"text"_s))
        return ExchangeForm::ParleyCsv;
    return {};
}

bool isYamlList(const QString &text)
{
    static const QRegularExpression item(u"(?:^|\\n)\\s*(?:- +)?[\"']?(?:name|content)[\"']?:(?:\\s|$)"_s);
    return text.startsWith("---"_L1) || item.match(text).hasMatch();
}

} // namespace

QList<ExchangeForm> exchangeForms()
{
    QList<ExchangeForm> forms;
    for (const auto &[form, name] : Names<ExchangeForm>::table)
        forms.append(form);
    return forms;
}

QString titleOf(ExchangeForm form)
{
    switch (form) {
    //: A form in which a library is imported and exported
    case ExchangeForm::ParleyJson: return Words::tr("Parley, everything (JSON)");
    //: A form in which a library is imported and exported
    case ExchangeForm::ParleyCsv: return Words::tr("Parley, for a spreadsheet (CSV)");
    //: A form in which a library is imported and exported; Chatwoot is a program
    case ExchangeForm::Chatwoot: return Words::tr("Chatwoot canned responses (JSON)");
    //: A form in which a library is imported and exported; Zendesk is a program
    case ExchangeForm::Zendesk: return Words::tr("Zendesk macros (JSON)");
    //: A form in which a library is imported and exported; Live Helper Chat is a program
    case ExchangeForm::LiveHelperChat: return Words::tr("Live Helper Chat canned messages (CSV)");
    //: A form in which a library is imported and exported; Zammad is a program
    case ExchangeForm::ZammadYaml: return Words::tr("Zammad text modules (YAML)");
    //: A form in which a library is imported and exported; Zammad is a program
    case ExchangeForm::ZammadCsv: return Words::tr("Zammad text modules (CSV)");
    }
    return {};
}

QString suffixOf(ExchangeForm form)
{
    switch (form) {
    case ExchangeForm::ParleyCsv:
    case ExchangeForm::LiveHelperChat:
    case ExchangeForm::ZammadCsv: return u"csv"_s;
    case ExchangeForm::ZammadYaml: return u"yml"_s;
    case ExchangeForm::ParleyJson:
    case ExchangeForm::Chatwoot:
    case ExchangeForm::Zendesk: break;
    }
    return u"json"_s;
}

bool isOurs(ExchangeForm form) { return form == ExchangeForm::ParleyJson || form == ExchangeForm::ParleyCsv; }

std::optional<ExchangeForm> recognisedForm(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(256 * 1024);
    QStringDecoder decoder(QStringConverter::encodingForData(start).value_or(QStringConverter::Utf8));
    QString text = decoder(start);
    text = text.trimmed();
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.startsWith(u'{') || text.startsWith(u'['))
        return formOfJson(text);
    if (const auto form = formOfTable(text))
        return form;
    if (isYamlList(text))
        return ExchangeForm::ZammadYaml;
    return {};
}

} // namespace parley
