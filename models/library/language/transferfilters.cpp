// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/transferfilters.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

QString textOf(const Value &value, const FilterContext &context) { return value.toWords(context.language); }

QString entityOf(QChar c)
{
    switch (c.unicode()) {
    case u'&': return u"&amp;"_s;
    case u'<': return u"&lt;"_s;
    case u'>': return u"&gt;"_s;
    case u'"': return u"&quot;"_s;
    case u'\'': return u"&#39;"_s;
    default: return c;
    }
}

//! Whether an entity such as `&amp;` or `&#39;` begins at a place.
bool isEntity(const QString &text, qsizetype place)
{
    qsizetype at = place + 1;
    const bool isNumeric = at < text.size() && text[at] == u'#';
    if (isNumeric)
        ++at;
    const qsizetype from = at;
    while (at < text.size()
           && (isNumeric ? text[at] >= u'0' && text[at] <= u'9'
                         : text[at].unicode() < 0x80 && text[at].isLetter()))
        ++at;
    return at > from && at < text.size() && text[at] == u';';
}

QString escaped(const QString &text, bool keepsEntities)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        result += keepsEntities && text[i] == u'&' && isEntity(text, i) ? QString(u'&') : entityOf(text[i]);
    return result;
}

Filtered applyEscape(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return value.isNil() ? Filtered{} : Filtered{Value(escaped(textOf(value, context), false))};
}

Filtered applyEscapeOnce(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return {Value(escaped(textOf(value, context), true))};
}

//! Without what stands from each \a start to the next \a end; a start without an end stays.
QString without(const QString &text, const QString &start, const QString &end)
{
    QString result;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(start, from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(end, open + start.size());
        if (close < 0)
            return result + text.mid(from);
        result += QStringView(text).mid(from, open - from);
        from = close + end.size();
    }
}

Filtered applyStripHtml(const Value &value, const FilterArguments &, const FilterContext &context)
{
    QString text = textOf(value, context);
    text = without(text, u"<script"_s, u"</script>"_s);
    text = without(text, u"<!--"_s, u"-->"_s);
    text = without(text, u"<style"_s, u"</style>"_s);
    return {Value(without(text, u"<"_s, u">"_s))};
}

Filtered applyUrlEncode(const Value &value, const FilterArguments &, const FilterContext &context)
{
    if (value.isNil())
        return {};
    const QByteArray encoded = textOf(value, context).toUtf8().toPercentEncoding(" ");
    return {Value(QString::fromLatin1(encoded).replace(u' ', u'+'))};
}

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

Filtered applyUrlDecode(const Value &value, const FilterArguments &, const FilterContext &context)
{
    if (value.isNil())
        return {};
    const auto decoded =
        fromUtf8(QByteArray::fromPercentEncoding(textOf(value, context).replace(u'+', u' ').toUtf8()));
    if (!decoded)
        //: Error in a canned response
        return Filtered::failed(Words::tr("What url_decode makes of it is no text"));
    return {Value(*decoded)};
}

Filtered encoded(const Value &value, const FilterContext &context, QByteArray::Base64Options options)
{
    return {Value(QString::fromLatin1(textOf(value, context).toUtf8().toBase64(options)))};
}

Filtered decoded(const Value &value, const FilterContext &context, QByteArray::Base64Options options)
{
    const auto bytes = QByteArray::fromBase64Encoding(textOf(value, context).toUtf8(),
                                                      options | QByteArray::AbortOnBase64DecodingErrors);
    const auto text = bytes ? fromUtf8(*bytes) : std::nullopt;
    if (!text)
        //: Error in a canned response
        return Filtered::failed(Words::tr("This is no text in Base64"));
    return {Value(*text)};
}

Filtered applyBase64Encode(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return encoded(value, context, QByteArray::Base64Encoding);
}

Filtered applyBase64Decode(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return decoded(value, context, QByteArray::Base64Encoding);
}

Filtered applyBase64UrlSafeEncode(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return encoded(value, context, QByteArray::Base64UrlEncoding);
}

Filtered applyBase64UrlSafeDecode(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return decoded(value, context, QByteArray::Base64UrlEncoding);
}

constexpr Filter filters[] = {
    {"escape", 0, 0, "", true, applyEscape},
    {"h", 0, 0, "", true, applyEscape},
    {"escape_once", 0, 0, "", true, applyEscapeOnce},
    {"strip_html", 0, 0, "", true, applyStripHtml},
    {"url_encode", 0, 0, "", true, applyUrlEncode},
    {"url_decode", 0, 0, "", true, applyUrlDecode},
    {"base64_encode", 0, 0, "", true, applyBase64Encode},
    {"base64_decode", 0, 0, "", true, applyBase64Decode},
    {"base64_url_safe_encode", 0, 0, "", true, applyBase64UrlSafeEncode},
    {"base64_url_safe_decode", 0, 0, "", true, applyBase64UrlSafeDecode},
};

} // namespace

std::span<const Filter> transferFilters() { return filters; }

} // namespace parley
