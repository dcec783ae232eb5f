// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/filestore.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QPointer>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QThreadPool>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxName = 200;
constexpr qsizetype idLength = 32;

AttachmentId randomId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return AttachmentId(
        QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex()));
}

//! Runs \p work on a thread and hands what it returns to \p then on the thread of \p context.
template<typename T>
void aside(QObject *context, std::function<T()> work, std::function<void(T)> then)
{
    QThreadPool::globalInstance()->start([work = std::move(work), then = std::move(then),
                                          context = QPointer(context), home = context->thread()] {
        auto result = std::make_shared<T>(work());
        // By way of the thread, since only there it is known whether the context still lives.
        QMetaObject::invokeMethod(QAbstractEventDispatcher::instance(home), [result, then, context] {
            if (context)
                then(std::move(*result));
        });
    });
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return refuse(ErrorCode::Unavailable, u"the file could not be kept: %1"_s.arg(file.errorString()));
}

bool isUnwanted(QChar character)
{
    return !character.isPrint() || character.category() == QChar::Other_Format
           || u"/\\:\"<>|?*"_s.contains(character);
}

} // namespace

bool FileStore::isId(const QString &text)
{
    return text.size() == idLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString FileStore::typeOf(const QByteArray &bytes)
{
    static const QStringList taken{
        u"image/png"_s,
        u"image/jpeg"_s,
        u"image/gif"_s,
        u"image/webp"_s,
        u"image/heif"_s,
        u"application/pdf"_s,
        u"text/plain"_s,
        u"text/csv"_s,
        u"application/vnd.oasis.opendocument.text"_s,
        u"application/vnd.oasis.opendocument.spreadsheet"_s,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
        u"audio/mpeg"_s,
        u"audio/ogg"_s,
        u"audio/x-vorbis+ogg"_s,
        u"audio/x-opus+ogg"_s,
        u"audio/mp4"_s,
        u"video/mp4"_s,
    };
    const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
    return taken.contains(type) ? type : QString();
}

QString FileStore::cleanName(const QString &name)
{
    QString clean = name.sliced(qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    clean.removeIf(isUnwanted);
    clean = clean.trimmed();
    while (clean.startsWith(u'.'))
        clean.remove(0, 1);
    if (clean.size() > maxName) {
        const qsizetype dot = clean.lastIndexOf(u'.');
        const QString suffix = dot >= 0 && clean.size() - dot <= 10 ? clean.sliced(dot) : QString();
        clean = clean.first(maxName - suffix.size()) + suffix;
    }
    return clean.isEmpty() ? u"file"_s : clean;
}

QString FileStore::pathOf(const AttachmentId &id) const
{
    return m_folder + u'/' + id.value().first(2) + u'/' + id.value();
}

void FileStore::keep(const QString &name, const QByteArray &bytes, QObject *context,
                     std::function<void(Result<Attachment>)> then) const
{
    aside<Result<Attachment>>(
        context,
        [name, bytes, store = *this]() -> Result<Attachment> {
            const QString type = typeOf(bytes);
            if (bytes.isEmpty() || type.isEmpty())
                return refuse(ErrorCode::BadRequest,
                              u"only pictures, PDF, plain text, office documents, audio and MP4 are taken"_s);
            const Attachment kept{randomId(), cleanName(name), type, bytes.size()};
            return write(store.pathOf(kept.id), bytes).map([&] { return kept; });
        },
        std::move(then));
}

void FileStore::read(const AttachmentId &id, QObject *context,
                     std::function<void(Result<QByteArray>)> then) const
{
    aside<Result<QByteArray>>(
        context,
        [path = pathOf(id)]() -> Result<QByteArray> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return refuse(ErrorCode::NotFound, u"the file is gone"_s);
            return file.readAll();
        },
        std::move(then));
}

void FileStore::remove(const AttachmentId &id) const { QFile::remove(pathOf(id)); }

} // namespace parley::backend
