// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/completions.h"

#include "models/library/language/filters.h"
#include "widgets/library/filterwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Completions)
};

bool isNameLetter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; }

//! Whether \a position is within a text in quotes that began after \a from.
bool isQuoted(QStringView text, int from, int position)
{
    QChar open;
    for (int i = from; i < position; ++i)
        if (open.isNull() && (text[i] == u'"' || text[i] == u'\''))
            open = text[i];
        else if (text[i] == open)
            open = QChar();
    return !open.isNull();
}

//! The names that assign and capture give before \a position.
QStringList ownNames(const QString &text, int position)
{
    QStringList names;
    for (const QString &tag : {u"assign "_s, u"capture "_s}) {
        for (qsizetype at = text.indexOf(tag); at >= 0 && at < position; at = text.indexOf(tag, at + 1)) {
            qsizetype end = at + tag.size();
            while (end < text.size() && isNameLetter(text[end]))
                ++end;
            const QString name = text.mid(at + tag.size(), end - at - tag.size());
            if (!name.isEmpty() && end < position && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QString rootMeaning(const QString &root)
{
    static const QHash<QString, const char *> meanings{
        //: What the fields of a canned response that begin with a word are about
        {u"customer"_s, QT_TRANSLATE_NOOP("parley::Completions", "who reads it")},
        //: What the fields of a canned response that begin with a word are about
        {u"contact"_s, QT_TRANSLATE_NOOP("parley::Completions", "the same as customer")},
        //: What the fields of a canned response that begin with a word are about
        {u"agent"_s, QT_TRANSLATE_NOOP("parley::Completions", "who sends it")},
        //: What the fields of a canned response that begin with a word are about
        {u"conversation"_s, QT_TRANSLATE_NOOP("parley::Completions", "this chat")},
        //: What the fields of a canned response that begin with a word are about
        {u"brand"_s, QT_TRANSLATE_NOOP("parley::Completions", "in whose name it is sent")},
        //: What the fields of a canned response that begin with a word are about
        {u"order"_s, QT_TRANSLATE_NOOP("parley::Completions", "the customer’s latest order")},
        //: What the fields of a canned response that begin with a word are about
        {u"orders"_s, QT_TRANSLATE_NOOP("parley::Completions", "all orders of the customer")},
        //: What the fields of a canned response that begin with a word are about
        {u"link"_s, QT_TRANSLATE_NOOP("parley::Completions", "an address of the library")},
        //: What the fields of a canned response that begin with a word are about
        {u"ask"_s, QT_TRANSLATE_NOOP("parley::Completions", "the agent fills it in")},
    };
    const char *meaning = meanings.value(root);
    return meaning ? QCoreApplication::translate("parley::Completions", meaning) : QString();
}

QList<Completion> names(const CompletionPlace &place, const Schema &schema)
{
    QList<Completion> found;
    for (const QString &own : place.known)
        //: Beside a name that the canned response has given itself
        found.append({own, Words::tr("from this text"), own});
    QStringList roots = schema.roots();
    // The second name of the same, for texts that were brought from elsewhere.
    roots.removeAll(u"contact"_s);
    for (const QString &root : std::as_const(roots)) {
        const bool isWhole = schema.fields(root).isEmpty() && !schema.isOpen(root);
        found.append({root, rootMeaning(root), isWhole ? root : root + u'.'});
    }
    return found;
}

QList<Completion> fields(const CompletionPlace &place, const QStringList &links, const Schema &schema)
{
    QList<Completion> found;
    if (place.root == "link"_L1)
        for (const QString &each : links)
            found.append({each, rootMeaning(place.root), each});
    for (const QString &each : schema.fields(place.root))
        found.append({each, meaningOf(place.root + u'.' + each), each});
    return found;
}

QList<Completion> filters()
{
    QList<Completion> found;
    for (const QString &each : filterNames())
        found.append({each, filterMeaning(each), filterInsertion(each)});
    return found;
}

} // namespace

QString meaningOf(const QString &placeholder)
{
    return placeholder.contains(u'.') ? Schema::label(placeholder) : rootMeaning(placeholder);
}

CompletionPlace completionPlace(const QString &text, int position)
{
    const qsizetype output = text.lastIndexOf("{{"_L1, position - 1);
    const qsizetype tag = text.lastIndexOf("{%"_L1, position - 1);
    const auto open = int(std::max(output, tag));
    const QString inner = open < 0 ? QString() : text.mid(open + 2, position - open - 2);
    if (open < 0 || open + 2 > position || inner.contains("}}"_L1) || inner.contains("%}"_L1)
        || isQuoted(text, open + 2, position))
        return {};
    int start = position;
    while (start > open + 2 && isNameLetter(text[start - 1]))
        --start;
    CompletionPlace place{CompletionKind::None, {}, text.mid(start, position - start), start, {}};
    int before = start;
    while (before > open + 2 && text[before - 1] == u' ')
        --before;
    const bool isFirst = before == open + 2 || (before == open + 3 && text[before - 1] == u'-');
    if (start > open + 2 && text[start - 1] == u'.') {
        int root = start - 1;
        while (root > open + 2 && isNameLetter(text[root - 1]))
            --root;
        place.kind = root < start - 1 ? CompletionKind::Field : CompletionKind::None;
        place.root = text.mid(root, start - 1 - root);
    } else if (before > open + 2 && text[before - 1] == u'|') {
        place.kind = CompletionKind::Filter;
    } else if (isFirst && tag > output) {
        place.kind = CompletionKind::Tag;
    } else if (isFirst || before < start || text[before - 1] == u':' || text[before - 1] == u',') {
        place.kind = CompletionKind::Name;
        place.known = ownNames(text, position);
    }
    return place;
}

QList<Completion> completionsAt(const CompletionPlace &place, const QStringList &links, const Schema &schema)
{
    QList<Completion> all;
    switch (place.kind) {
    case CompletionKind::None: return {};
    case CompletionKind::Name: all = names(place, schema); break;
    case CompletionKind::Field: all = fields(place, links, schema); break;
    case CompletionKind::Filter: all = filters(); break;
    case CompletionKind::Tag: all = tagCompletions(); break;
    }
    const auto beginsSo = [&place](const Completion &each) {
        return each.name.startsWith(place.begun, Qt::CaseInsensitive);
    };
    all.removeIf([&](const Completion &each) {
        return !each.name.contains(place.begun, Qt::CaseInsensitive) || each.name == place.begun;
    });
    std::stable_partition(all.begin(), all.end(), beginsSo);
    return all;
}

} // namespace parley
