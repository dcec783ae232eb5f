// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credentials/keychainstore.h"

#include <qt6keychain/keychain.h>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Parley"_s;

tl::unexpected<Error> unavailable(const QKeychain::Job &job)
{
    return refuse(ErrorCode::Unavailable, job.errorString());
}

void prepare(QKeychain::Job *job, const QString &key)
{
    job->setKey(key);
    job->setInsecureFallback(false);
}

} // namespace

void KeychainStore::read(const QString &key, Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    prepare(job, key);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() == QKeychain::EntryNotFound)
            done(QString());
        else if (job->error() != QKeychain::NoError)
            done(unavailable(*job));
        else
            done(job->textData());
    });
    job->start();
}

void KeychainStore::write(const QString &key, const QString &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    prepare(job, key);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError ? Result<bool>(true) : unavailable(*job));
    });
    job->start();
}

void KeychainStore::remove(const QString &key, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    prepare(job, key);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() == QKeychain::EntryNotFound)
            done(false);
        else
            done(job->error() == QKeychain::NoError ? Result<bool>(true) : unavailable(*job));
    });
    job->start();
}

} // namespace parley
