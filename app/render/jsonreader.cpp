// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/jsonreader.h"

#include <QStringDecoder>

namespace parley::renderjob {
using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    explicit Reader(QString text)
        : m_text(std::move(text))
    {}

    Result<Value> run()
    {
        const Value value = readValue(0);
        skipSpace();
        if (m_at < m_text.size())
            m_hasFailed = true;
        if (m_hasFailed)
            return refuse(ErrorCode::BadRequest, u"no JSON at character %1"_s.arg(m_at + 1));
        return value;
    }

private:
    static constexpr int MaxDepth = 64;

    void skipSpace()
    {
        while (m_at < m_text.size() && u" \t\r\n"_s.contains(m_text[m_at]))
            ++m_at;
    }

    bool take(QChar sign)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }

    Value fail()
    {
        m_hasFailed = true;
        return {};
    }

    Value readValue(int depth)
    {
        skipSpace();
        if (m_at >= m_text.size() || depth > MaxDepth)
            return fail();
        switch (m_text[m_at].unicode()) {
        case u'{': return readMap(depth);
        case u'[': return readList(depth);
        case u'"': return Value(readText());
        case u't': return readWord(u"true"_s, Value(true));
        case u'f': return readWord(u"false"_s, Value(false));
        case u'n': return readWord(u"null"_s, Value());
        default: return readNumber();
        }
    }

    Value readWord(const QString &word, const Value &value)
    {
        if (QStringView(m_text).mid(m_at, word.size()) != word)
            return fail();
        m_at += word.size();
        return value;
    }

    Value readMap(int depth)
    {
        Value::Map map;
        ++m_at;
        if (take(u'}'))
            return map;
        do {
            skipSpace();
            const QString name = readText();
            if (!take(u':'))
                return fail();
            map.insert(name, readValue(depth + 1));
        } while (!m_hasFailed && take(u','));
        return take(u'}') ? Value(map) : fail();
    }

    Value readList(int depth)
    {
        Value::List list;
        ++m_at;
        if (take(u']'))
            return list;
        do
            list.append(readValue(depth + 1));
        while (!m_hasFailed && take(u','));
        return take(u']') ? Value(list) : fail();
    }

    Value readNumber()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && u"+-.eE0123456789"_s.contains(m_text[m_at]))
            ++m_at;
        const QString spelt = m_text.mid(from, m_at - from);
        bool isRead = false;
        if (const qint64 whole = spelt.toLongLong(&isRead); isRead)
            return Value(whole);
        const double real = spelt.toDouble(&isRead);
        return isRead ? Value(real) : fail();
    }

    QString readText()
    {
        QString text;
        if (m_at >= m_text.size() || m_text[m_at] != u'"') {
            m_hasFailed = true;
            return text;
        }
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at)
            text += m_text[m_at] == u'\\' ? readEscape() : m_text[m_at];
        if (m_at >= m_text.size())
            m_hasFailed = true;
        ++m_at;
        return text;
    }

    QChar readEscape()
    {
        ++m_at;
        const QChar letter = m_at < m_text.size() ? m_text[m_at] : QChar();
        switch (letter.unicode()) {
        case u'b': return u'\b';
        case u'f': return u'\f';
        case u'n': return u'\n';
        case u'r': return u'\r';
        case u't': return u'\t';
        case u'u': break;
        default: return letter;
        }
        bool isRead = false;
        const ushort unit = m_text.mid(m_at + 1, 4).toUShort(&isRead, 16);
        m_hasFailed = m_hasFailed || !isRead;
        m_at += 4;
        return QChar(unit);
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_hasFailed = false;
};

} // namespace

Result<Value> readJson(const QByteArray &json)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(json);
    if (decoder.hasError())
        return refuse(ErrorCode::BadRequest, u"no UTF-8"_s);
    return Reader(text).run();
}

} // namespace parley::renderjob
