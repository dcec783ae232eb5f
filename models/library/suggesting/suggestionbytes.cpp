// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggesting/suggestionmodel.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QtEndian>

#include <cmath>
#include <cstring>

//! A suggestion model as bytes: eight of magic, version, length and check sum of what follows, all little
//! endian; then entries, words, beginnings, the index and the network.
namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr char magic[] = "PARLEYSG";
constexpr qsizetype magicLength = 8;
constexpr quint16 version = 2;
constexpr qsizetype headLength = magicLength + 2 + 4 + 8;

QByteArray checkSum(QByteArrayView payload)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(payload.data(), payload.size()),
                                    QCryptographicHash::Sha256)
        .first(8);
}

template<typename T>
void append(QByteArray &bytes, T value)
{
    if constexpr (std::is_floating_point_v<T>) {
        quint32 bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        append(bytes, bits);
    } else {
        const T little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
}

template<typename T>
void appendAll(QByteArray &bytes, const std::vector<T> &values)
{
    append(bytes, quint32(values.size()));
    for (const T value : values)
        append(bytes, value);
}

} // namespace

//! Reads what toBytes() has written; refuses to read past the end.
class SuggestionReader
{
public:
    explicit SuggestionReader(QByteArrayView bytes)
        : m_left(bytes)
    {}

    [[nodiscard]] bool read(SuggestionModel &model)
    {
        readLexicon(model);
        take(model.m_keys);
        take(model.m_starts);
        take(model.m_scales);
        take(model.m_outputs);
        take(model.m_weights);
        model.m_network.share = take<float>();
        take(model.m_network.keys);
        take(model.m_network.scales);
        take(model.m_network.weights);
        take(model.m_network.outputs);
        return m_isGood && m_left.isEmpty() && isSound(model);
    }

private:
    void readLexicon(SuggestionModel &model)
    {
        SuggestionLexicon &lexicon = model.m_lexicon;
        model.m_picks = int(take<quint32>());
        model.m_temperature = take<float>();
        lexicon.wordCount = take<quint16>();
        const auto count = take<quint16>();
        for (int i = 0; i < count && m_isGood; ++i) {
            const auto length = take<quint16>();
            if (m_left.size() < length)
                m_isGood = false;
            if (!m_isGood)
                return;
            lexicon.entries.append(EntryId(QString::fromUtf8(m_left.first(length))));
            m_left = m_left.sliced(length);
            take(lexicon.words.emplace_back());
        }
        std::vector<quint32> beginnings;
        std::vector<quint16> numbers;
        take(beginnings);
        take(numbers);
        m_isGood = m_isGood && beginnings.size() == numbers.size();
        for (std::size_t i = 0; m_isGood && i < numbers.size(); ++i) {
            m_isGood = numbers[i] < count;
            lexicon.spoken.insert(beginnings[i], numbers[i]);
        }
        lexicon.index();
    }

    template<typename T>
    T take()
    {
        T value{};
        if (m_left.size() < qsizetype(sizeof value)) {
            m_isGood = false;
            return value;
        }
        if constexpr (std::is_floating_point_v<T>) {
            const auto bits = qFromLittleEndian<quint32>(m_left.data());
            std::memcpy(&value, &bits, sizeof value);
        } else {
            value = qFromLittleEndian<T>(m_left.data());
        }
        m_left = m_left.sliced(qsizetype(sizeof value));
        return value;
    }

    template<typename T>
    void take(std::vector<T> &values)
    {
        const auto count = take<quint32>();
        if (!m_isGood || m_left.size() / qsizetype(sizeof(T)) < qsizetype(count)) {
            m_isGood = false;
            return;
        }
        values.resize(count);
        if constexpr (Q_BYTE_ORDER == Q_LITTLE_ENDIAN) {
            std::memcpy(values.data(), m_left.data(), count * sizeof(T));
            m_left = m_left.sliced(qsizetype(count * sizeof(T)));
        } else {
            for (T &value : values)
                value = take<T>();
        }
    }

    //! Whether every number is one of something.
    static bool isSound(const SuggestionModel &model)
    {
        const SuggestionLexicon &lexicon = model.m_lexicon;
        const std::size_t outputs = std::size_t(lexicon.entries.size()) + lexicon.wordCount;
        const auto isBelow = [](auto limit) {
            return [limit](auto value) { return std::size_t(value) < std::size_t(limit); };
        };
        for (const std::vector<quint16> &words : lexicon.words)
            if (!std::all_of(words.begin(), words.end(), isBelow(lexicon.wordCount)))
                return false;
        const bool isFinite = std::all_of(model.m_scales.begin(), model.m_scales.end(),
                                          [](float scale) { return std::isfinite(scale); });
        return isFinite && model.m_network.isSound(std::size_t(lexicon.entries.size()))
               && std::isfinite(model.m_temperature) && model.m_temperature > 0
               && model.m_starts.size() == model.m_keys.size() + 1
               && model.m_scales.size() == model.m_keys.size() && model.m_starts.front() == 0
               && model.m_starts.back() == model.m_outputs.size()
               && std::is_sorted(model.m_starts.begin(), model.m_starts.end())
               && std::is_sorted(model.m_keys.begin(), model.m_keys.end())
               && model.m_outputs.size() == model.m_weights.size()
               && std::all_of(model.m_outputs.begin(), model.m_outputs.end(), isBelow(outputs));
    }

    QByteArrayView m_left;
    bool m_isGood = true;
};

QByteArray SuggestionModel::toBytes() const
{
    QByteArray payload;
    append(payload, quint32(m_picks));
    append(payload, m_temperature);
    append(payload, m_lexicon.wordCount);
    append(payload, quint16(m_lexicon.entries.size()));
    for (qsizetype i = 0; i < m_lexicon.entries.size(); ++i) {
        const QByteArray id = m_lexicon.entries.at(i).value().toUtf8();
        append(payload, quint16(id.size()));
        payload.append(id);
        appendAll(payload, m_lexicon.words[std::size_t(i)]);
    }
    const QList<quint32> keys = m_lexicon.spoken.keys();
    std::vector<quint32> beginnings(keys.begin(), keys.end());
    std::sort(beginnings.begin(), beginnings.end());
    std::vector<quint16> numbers;
    for (const quint32 key : beginnings)
        numbers.push_back(m_lexicon.spoken.value(key));
    appendAll(payload, beginnings);
    appendAll(payload, numbers);
    appendAll(payload, m_keys);
    appendAll(payload, m_starts.empty() ? std::vector<quint32>{0} : m_starts);
    appendAll(payload, m_scales);
    appendAll(payload, m_outputs);
    appendAll(payload, m_weights);
    append(payload, m_network.share);
    appendAll(payload, m_network.keys);
    appendAll(payload, m_network.scales);
    appendAll(payload, m_network.weights);
    appendAll(payload, m_network.outputs);
    QByteArray bytes(magic, magicLength);
    append(bytes, version);
    append(bytes, quint32(payload.size()));
    return bytes + checkSum(payload) + payload;
}

Result<SuggestionModel> SuggestionModel::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < headLength || !bytes.startsWith(magic))
        return refuse(ErrorCode::BadRequest, u"this is not a suggestion model"_s);
    if (const auto found = qFromLittleEndian<quint16>(bytes.constData() + magicLength); found != version)
        return refuse(ErrorCode::BadRequest,
                      u"this suggestion model is of version %1, not %2"_s.arg(found).arg(version));
    const auto length = qFromLittleEndian<quint32>(bytes.constData() + magicLength + 2);
    const QByteArrayView payload = QByteArrayView(bytes).sliced(headLength);
    if (payload.size() != qsizetype(length))
        return refuse(
            ErrorCode::BadRequest,
            u"this suggestion model is incomplete: %1 of %2 bytes"_s.arg(payload.size()).arg(length));
    if (checkSum(payload) != bytes.sliced(headLength - 8, 8))
        return refuse(ErrorCode::BadRequest, u"this suggestion model is damaged"_s);
    SuggestionModel model;
    if (!SuggestionReader(payload).read(model))
        return refuse(ErrorCode::BadRequest, u"this suggestion model contradicts itself"_s);
    return model;
}

} // namespace parley
