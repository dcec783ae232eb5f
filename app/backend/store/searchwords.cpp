// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/searchwords.h"

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    return digits;
}

bool isPhone(IdentityKind kind) { return kind == IdentityKind::Phone || kind == IdentityKind::WhatsApp; }

void addPhone(QStringList &words, const QString &address)
{
    const QString digits = digitsOf(address);
    words.append(digits);
    for (qsizetype length = std::min<qsizetype>(digits.size() - 1, 10); length >= 4; --length)
        words.append(digits.right(length));
}

} // namespace

QString normalisedAddress(IdentityKind kind, const QString &address)
{
    const QString text = address.trimmed();
    if (!isPhone(kind))
        return text.toCaseFolded();
    const QString digits = digitsOf(text);
    return text.startsWith(u'+') || text.startsWith(u"00"_s)
               ? u'+' + (text.startsWith(u'+') ? digits : digits.mid(2))
               : digits;
}

QString normalisedOrder(const QString &number)
{
    QString text = number.simplified().toUpper().remove(u' ');
    while (text.startsWith(u'#'))
        text.remove(0, 1);
    return text;
}

QStringList searchWords(const QString &text)
{
    QStringList words;
    QString word;
    const QString folded = text.left(500).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate())
            word.append(c == u'\u0142' ? u'l' : c);
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    words.removeDuplicates();
    return words;
}

QStringList searchWordsOf(const Customer &customer, const QStringList &orders)
{
    QStringList words = searchWords(customer.name);
    for (const Identity &identity : customer.identities) {
        if (isPhone(identity.kind))
            addPhone(words, identity.address);
        else
            words += searchWords(identity.address);
    }
    for (const QString &order : orders) {
        words += searchWords(order);
        words.append(digitsOf(order));
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

} // namespace parley::backend
