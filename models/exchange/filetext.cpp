// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/filetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportReader)
};

//! The first line that is not UTF-8, from 1.
int wrongLine(const QByteArray &bytes)
{
    int line = 1;
    for (const QByteArray &each : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(each);
        if (decoder.hasError())
            return line;
        ++line;
    }
    return line - 1;
}

QString withPlainLineEnds(QString text)
{
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    return text;
}

} // namespace

Result<QString> fileText(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    const bool isWide = encoding && *encoding != QStringConverter::Utf8;
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8), QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() && isWide)
        return refuse(ErrorCode::BadRequest,
                      //: A file to import cannot be read
                      Words::tr("The file is damaged: its letters can’t be read. Save it again as UTF-8."));
    if (decoder.hasError())
        return refuse(ErrorCode::BadRequest,
                      //: A file to import cannot be read
                      Words::tr("Line %1 is not UTF-8 text. Save the file as UTF-8 and choose it again.")
                          .arg(wrongLine(bytes)),
                      u"line"_s);
    if (text.contains(QChar(u'\0')))
        return refuse(ErrorCode::BadRequest,
                      //: A file to import cannot be read
                      Words::tr("This is not a text file. Choose the exported JSON, CSV or YAML file."));
    return withPlainLineEnds(text);
}

int lineAt(QStringView text, qsizetype offset) { return 1 + int(text.left(offset).count(u'\n')); }

} // namespace parley
