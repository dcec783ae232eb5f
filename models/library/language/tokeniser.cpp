// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/tokeniser.h"

#include <QCoreApplication>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

class Tokeniser
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)

public:
    Tokeniser(const QString &source, ast::Range range, QList<Diagnostic> &diagnostics)
        : m_source(source)
        , m_at(range.offset)
        , m_end(range.offset + range.length)
        , m_diagnostics(diagnostics)
    {}

    QList<Lexeme> run()
    {
        while (m_at < m_end) {
            const QChar c = m_source[m_at];
            if (c.isSpace())
                ++m_at;
            else if (isNameStart(c))
                takeName();
            else if (c.isDigit() || (c == u'-' && m_at + 1 < m_end && m_source[m_at + 1].isDigit()))
                takeNumber();
            else if (c == u'"' || c == u'\'')
                takeText(c);
            else if (!takeComparator() && !takeSign(c))
                refuseCharacter(c);
        }
        m_tokens.append({Lexeme::Kind::End, {}, {m_end, 0}});
        return m_tokens;
    }

private:
    static bool isNameStart(QChar c) { return c.isLetter() || c == u'_'; }

    void take(Lexeme::Kind kind, qsizetype length)
    {
        m_tokens.append({kind, m_source.mid(m_at, length), {m_at, length}});
        m_at += length;
    }

    void takeName()
    {
        qsizetype to = m_at + 1;
        while (to < m_end && (isNameStart(m_source[to]) || m_source[to].isDigit() || m_source[to] == u'-'))
            ++to;
        if (to < m_end && m_source[to] == u'?')
            ++to;
        take(Lexeme::Kind::Name, to - m_at);
    }

    void takeNumber()
    {
        qsizetype to = m_at + 1;
        while (to < m_end && m_source[to].isDigit())
            ++to;
        if (to + 1 < m_end && m_source[to] == u'.' && m_source[to + 1].isDigit()) {
            ++to;
            while (to < m_end && m_source[to].isDigit())
                ++to;
        }
        take(Lexeme::Kind::Number, to - m_at);
    }

    void takeText(QChar quote)
    {
        const qsizetype close = m_source.indexOf(quote, m_at + 1);
        if (close < 0 || close >= m_end) {
            //: Error in a canned response
            refuse(m_end - m_at, tr("This text has no closing quotation mark"), QString(quote));
            m_at = m_end;
            return;
        }
        m_tokens.append(
            {Lexeme::Kind::Text, m_source.mid(m_at + 1, close - m_at - 1), {m_at, close + 1 - m_at}});
        m_at = close + 1;
    }

    bool takeComparator()
    {
        const QStringView two = QStringView(m_source).mid(m_at, std::min<qsizetype>(2, m_end - m_at));
        for (const QString &each : {u"=="_s, u"!="_s, u"<>"_s, u"<="_s, u">="_s}) {
            if (two == each) {
                take(Lexeme::Kind::Comparator, 2);
                return true;
            }
        }
        if (two.front() != u'<' && two.front() != u'>')
            return false;
        take(Lexeme::Kind::Comparator, 1);
        return true;
    }

    bool takeSign(QChar c)
    {
        if (c == u'|' && m_at + 1 < m_end && m_source[m_at + 1] == u'|')
            return false;
        if (c == u'.' && m_at + 1 < m_end && m_source[m_at + 1] == u'.') {
            take(Lexeme::Kind::Dots, 2);
            return true;
        }
        using enum Lexeme::Kind;
        static const QString signs = u".[]()|:,"_s;
        static constexpr Lexeme::Kind kinds[] = {Dot, Open, Close, OpenRange, CloseRange, Pipe, Colon, Comma};
        const qsizetype place = signs.indexOf(c);
        if (place < 0)
            return false;
        take(kinds[place], 1);
        return true;
    }

    void refuseCharacter(QChar c)
    {
        const QStringView two = QStringView(m_source).mid(m_at, std::min<qsizetype>(2, m_end - m_at));
        if (two == u"||") {
            //: Error in a canned response; || stands for itself
            refuse(2, tr("|| is not known here: give a fallback with default"), u"| default:"_s, true);
            m_at += 2;
            m_tokens.append({Lexeme::Kind::End, {}, {m_at, 0}});
            m_at = m_end;
        } else if (two == u"&&") {
            //: Error in a canned response; && stands for itself
            refuse(2, tr("&& is not known here: write and"), u"and"_s, true);
            m_at += 2;
        } else if (QStringView(u"“”„‟‘’‚″").contains(c)) {
            //: Error in a canned response
            refuse(1, tr("Write straight quotation marks here"), u"\""_s, true);
            ++m_at;
        } else if (QStringView(u"+-*/%").contains(c)) {
            //: Error in a canned response; plus, minus, times and divided_by stand for themselves
            refuse(1, tr("Nothing is calculated with signs: use the filters plus, minus, times, divided_by"));
            ++m_at;
        } else if (c == u'=') {
            //: Error in a canned response
            refuse(1, tr("One = compares nothing: write two"), u"=="_s, true);
            ++m_at;
        } else {
            //: Error in a canned response; %1 is a character
            refuse(1, tr("“%1” has no meaning here").arg(c));
            ++m_at;
        }
    }

    void refuse(qsizetype length, const QString &message, const QString &hint = {}, bool isMend = false)
    {
        m_diagnostics.append({m_at, length, message, hint, isMend});
    }

    const QString &m_source;
    qsizetype m_at;
    qsizetype m_end;
    QList<Diagnostic> &m_diagnostics;
    QList<Lexeme> m_tokens;
};

} // namespace

QList<Lexeme> tokenise(const QString &source, ast::Range range, QList<Diagnostic> &diagnostics)
{
    return Tokeniser(source, range, diagnostics).run();
}

} // namespace parley
