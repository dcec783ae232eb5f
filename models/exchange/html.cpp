// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/html.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QString namedEntity(QStringView name)
{
    static const QHash<QString, char16_t> known{
        {u"amp"_s, u'&'},         {u"lt"_s, u'<'},          {u"gt"_s, u'>'},
        {u"quot"_s, u'"'},        {u"apos"_s, u'\''},       {u"nbsp"_s, u' '},
        {u"hellip"_s, u'\u2026'}, {u"ndash"_s, u'\u2013'},  {u"mdash"_s, u'\u2014'},
        {u"lsquo"_s, u'\u2018'},  {u"rsquo"_s, u'\u2019'},  {u"ldquo"_s, u'\u201C'},
        {u"rdquo"_s, u'\u201D'},  {u"laquo"_s, u'\u00AB'},  {u"raquo"_s, u'\u00BB'},
        {u"euro"_s, u'\u20AC'},   {u"pound"_s, u'\u00A3'},  {u"copy"_s, u'\u00A9'},
        {u"reg"_s, u'\u00AE'},    {u"trade"_s, u'\u2122'},  {u"bull"_s, u'\u2022'},
        {u"middot"_s, u'\u00B7'}, {u"times"_s, u'\u00D7'},  {u"deg"_s, u'\u00B0'},
        {u"auml"_s, u'\u00E4'},   {u"ouml"_s, u'\u00F6'},   {u"uuml"_s, u'\u00FC'},
        {u"Auml"_s, u'\u00C4'},   {u"Ouml"_s, u'\u00D6'},   {u"Uuml"_s, u'\u00DC'},
        {u"szlig"_s, u'\u00DF'},  {u"eacute"_s, u'\u00E9'}, {u"egrave"_s, u'\u00E8'},
        {u"agrave"_s, u'\u00E0'}, {u"ccedil"_s, u'\u00E7'}, {u"oacute"_s, u'\u00F3'},
        {u"zwnj"_s, u'\u200C'},   {u"zwj"_s, u'\u200D'},    {u"lrm"_s, u'\u200E'},
        {u"rlm"_s, u'\u200F'},    {u"shy"_s, u'\u00AD'},
    };
    const auto found = known.constFind(name.toString());
    return found == known.cend() ? QString() : QString(QChar(*found));
}

QString numberedEntity(QStringView digits)
{
    bool isNumber = false;
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    const uint code = (isHex ? digits.mid(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    return code == 0xA0 ? u" "_s : QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

//! What stands for the entity at the start of \a text, and how long it is; empty: none.
QString entityAt(QStringView text, qsizetype &length)
{
    const qsizetype end = text.left(12).indexOf(u';');
    if (end < 2)
        return {};
    length = end + 1;
    const QStringView name = text.mid(1, end - 1);
    return name.startsWith(u'#') ? numberedEntity(name.mid(1)) : namedEntity(name);
}

//! Turns tags into line breaks and signs while it walks the text.
class HtmlReader
{
public:
    explicit HtmlReader(const QString &html)
        : m_html(html)
    {}

    PlainText read()
    {
        while (m_at < m_html.size()) {
            const QChar each = m_html[m_at];
            if (each == u'<' && isTagStart())
                takeTag();
            else if (each == u'&')
                takeEntity();
            else
                takeLetter(each);
        }
        return {trimmedLines(m_text), m_hadFormatting, m_pictures};
    }

private:
    [[nodiscard]] bool isTagStart() const
    {
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        return next.isLetter() || next == u'/' || next == u'!';
    }

    void takeLetter(QChar letter)
    {
        ++m_at;
        if (m_preformatted > 0)
            m_text += letter;
        else if (!letter.isSpace() || letter == QChar::Nbsp)
            m_text += letter == QChar::Nbsp ? QChar(u' ') : letter;
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }

    void takeEntity()
    {
        qsizetype length = 1;
        const QString sign = entityAt(QStringView(m_html).mid(m_at), length);
        if (sign.isEmpty())
            return takeLetter(u'&');
        m_text += sign;
        m_at += length;
    }

    void takeTag()
    {
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf("-->"_L1, m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const qsizetype from = m_at + 1;
        const qsizetype end = tagEnd(from);
        m_at = std::min(end + 1, m_html.size());
        const QString tag = m_html.mid(from, end - from);
        const bool closes = tag.startsWith(u'/');
        qsizetype last = closes ? 1 : 0;
        while (last < tag.size() && tag[last].isLetterOrNumber())
            ++last;
        apply(tag.mid(closes ? 1 : 0, last - (closes ? 1 : 0)).toLower(), tag, closes);
    }

    //! Where the tag closes, with quoted attributes passed over.
    [[nodiscard]] qsizetype tagEnd(qsizetype from) const
    {
        QChar quote;
        for (qsizetype at = from; at < m_html.size(); ++at) {
            const QChar each = m_html[at];
            if (!quote.isNull())
                quote = each == quote ? QChar() : quote;
            else if (each == u'"' || each == u'\'')
                quote = each;
            else if (each == u'>')
                return at;
        }
        return m_html.size();
    }

    void apply(const QString &name, const QString &tag, bool closes)
    {
        static const QStringList inlineMarks{u"b"_s,  u"strong"_s, u"i"_s,  u"em"_s, u"u"_s,     u"s"_s,
                                             u"h1"_s, u"h2"_s,     u"h3"_s, u"h4"_s, u"table"_s, u"font"_s};
        if (!closes && inlineMarks.contains(name))
            m_hadFormatting = true;
        if (name == "br"_L1)
            breakLine();
        else if (name == "p"_L1 || name == "blockquote"_L1 || (name.size() == 2 && name[0] == u'h'))
            partParagraph();
        else if (name == "div"_L1 || name == "tr"_L1 || name == "pre"_L1 || name == "hr"_L1)
            beginLine();
        else if (name == "ul"_L1 || name == "ol"_L1)
            applyList(name == "ol"_L1, closes);
        else if (name == "li"_L1 && !closes)
            beginItem();
        else if ((name == "td"_L1 || name == "th"_L1) && closes)
            m_text += u' ';
        else if (name == "a"_L1)
            applyLink(tag, closes);
        else if (name == "img"_L1)
            applyPicture(tag);
        else if ((name == "script"_L1 || name == "style"_L1) && !closes)
            skipTo(u"</"_s + name);
        if (name == "pre"_L1)
            m_preformatted = std::max(0, m_preformatted + (closes ? -1 : 1));
    }

    void applyList(bool isNumbered, bool closes)
    {
        if (!closes)
            m_lists.append(isNumbered ? 1 : 0);
        else if (!m_lists.isEmpty())
            m_lists.removeLast();
        m_lists.isEmpty() && closes ? partParagraph() : beginLine();
    }

    void beginItem()
    {
        beginLine();
        int &number = m_lists.isEmpty() ? m_loose : m_lists.last();
        m_text += number > 0 ? QString::number(number++) + u". "_s : u"- "_s;
    }

    void applyLink(const QString &tag, bool closes)
    {
        if (!closes) {
            m_linkFrom = m_text.size();
            m_link = attribute(tag, u"href"_s);
            return;
        }
        const QString words = m_text.mid(m_linkFrom).trimmed();
        QString bare = m_link;
        if (bare.startsWith("mailto:"_L1) || bare.startsWith("tel:"_L1))
            bare = bare.section(u':', 1);
        if (!bare.isEmpty() && !words.contains(bare))
            m_text += words.isEmpty() ? bare : u" ("_s + bare + u')';
        m_link.clear();
    }

    void applyPicture(const QString &tag)
    {
        ++m_pictures;
        m_text += attribute(tag, u"alt"_s);
    }

    void skipTo(const QString &closing)
    {
        const qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    [[nodiscard]] static QString attribute(const QString &tag, const QString &name)
    {
        const QRegularExpression shape(uR"x(\b%1\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))x"_s.arg(name),
                                       QRegularExpression::CaseInsensitiveOption);
        const auto match = shape.match(tag);
        const QString value = match.captured(1) + match.captured(2) + match.captured(3);
        return value.contains(u'&') ? HtmlReader(value).read().text : value;
    }

    void trimEnd()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
    }
    void breakLine()
    {
        trimEnd();
        m_text += u'\n';
    }
    void beginLine()
    {
        trimEnd();
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }
    void partParagraph()
    {
        beginLine();
        if (!m_text.isEmpty() && !m_text.endsWith("\n\n"_L1))
            m_text += u'\n';
    }

    static QString trimmedLines(const QString &text)
    {
        qsizetype from = 0;
        qsizetype to = text.size();
        while (from < to && text[from].isSpace())
            ++from;
        while (to > from && text[to - 1].isSpace())
            --to;
        return text.mid(from, to - from);
    }

    const QString &m_html;
    qsizetype m_at = 0;
    QString m_text;
    QString m_link;
    qsizetype m_linkFrom = 0;
    QList<int> m_lists; //!< the next number of each open list; 0: dashes
    int m_loose = 0;
    int m_preformatted = 0;
    int m_pictures = 0;
    bool m_hadFormatting = false;
};

} // namespace

PlainText plainText(const QString &html) { return HtmlReader(html).read(); }

bool isHtml(const QString &text)
{
    static const QRegularExpression tag(u"</?[a-zA-Z][^<>]{0,2000}>"_s);
    return tag.match(text).hasMatch();
}

QString htmlText(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split("\n\n"_L1)) {
        QString inner = paragraph.toHtmlEscaped();
        inner.replace(u'\n', "<br>"_L1);
        html += "<p>"_L1 + inner + "</p>"_L1;
    }
    return html;
}

} // namespace parley
