// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/transcriptdelegate.h"

#include "widgets/conversation/transcriptpainting.h"

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutsKept = 400;

QString keyOf(const TranscriptRow &row)
{
    using Kind = TranscriptRow::Kind;
    switch (row.kind) {
    case Kind::Message:
    case Kind::Whisper: return row.message.id.value();
    case Kind::Outbox: return u"outbox "_s + row.command.value();
    case Kind::Day: return u"day %1"_s.arg(row.at);
    case Kind::System: return u"system %1 "_s.arg(row.at) + row.message.text;
    case Kind::New: return u"new"_s;
    case Kind::Preview: break;
    }
    return u"preview"_s;
}

} // namespace

TranscriptDelegate::TranscriptDelegate(QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_layouts(layoutsKept)
{}

void TranscriptDelegate::setFrame(const TranscriptFrame &frame) { m_frame = frame; }

const TranscriptLayout &TranscriptDelegate::layoutOf(const TranscriptRow &row) const
{
    const QString key = keyOf(row);
    if (const TranscriptLayout *kept = m_layouts.object(key);
        kept && kept->frame() == m_frame && kept->row() == row)
        return *kept;
    ++m_made;
    auto *made = new TranscriptLayout(row, m_frame);
    m_layouts.insert(key, made);
    return *made;
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TranscriptModel *>(index.model());
    if (model)
        transcript::paintLine(*painter, option.rect.topLeft(), layoutOf(model->rowAt(index.row())), m_marks);
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TranscriptModel *>(index.model());
    return {m_frame.width, model ? layoutOf(model->rowAt(index.row())).height() : 0};
}

} // namespace parley
