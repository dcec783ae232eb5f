// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/password.h"

#include <sodium.h>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 1'024;

//! 64 MiB would let fifty sign-ins at once take 3 GiB; these are the library's interactive rounds at half.
constexpr unsigned long long rounds = 3;
constexpr size_t memory = 32 * 1024 * 1024;

QByteArray hashed(const QByteArray &text)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const int failed =
        crypto_pwhash_str_alg(hash.data(), text.constData(), static_cast<unsigned long long>(text.size()),
                              rounds, memory, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? QByteArray() : QByteArray(hash.constData());
}

//! Checked against when there is no user, so that it takes as long.
const QByteArray &nobodysHash()
{
    static const QByteArray hash = hashed(QByteArrayLiteral("nobody"));
    return hash;
}

} // namespace

Result<QString> hashPassword(const QString &password)
{
    if (password.size() > longest)
        return refuse(ErrorCode::TooLarge, u"the password is too long"_s, u"password"_s);
    const QByteArray hash = sodium_init() < 0 ? QByteArray() : hashed(password.toUtf8());
    if (hash.isEmpty())
        return refuse(ErrorCode::Unavailable, u"there is not enough memory to hash the password"_s);
    return QString::fromLatin1(hash);
}

bool isPassword(const QString &password, const QString &hash)
{
    if (sodium_init() < 0 || password.size() > longest)
        return false;
    QByteArray known = hash.isEmpty() ? nobodysHash() : hash.toLatin1();
    known.resize(crypto_pwhash_STRBYTES, '\0');
    const QByteArray text = password.toUtf8();
    const bool isRight = crypto_pwhash_str_verify(known.constData(), text.constData(),
                                                  static_cast<unsigned long long>(text.size()))
                         == 0;
    return isRight && !hash.isEmpty();
}

} // namespace parley::backend
