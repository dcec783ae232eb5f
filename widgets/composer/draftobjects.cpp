// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/draftobjects.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/textdirection.h"
#include "widgets/common/theme.h"
#include "widgets/composer/draftorigin.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace parley::draft {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int glyph = 12;
constexpr int gap = 4;
// The line sets an object's middle on the middle of small letters; the box looks right a little higher.
constexpr int raised = 2;

} // namespace

QTextCharFormat chipFormat(const QString &label)
{
    QTextCharFormat format;
    format.setObjectType(chipType);
    format.setProperty(labelProperty, label);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    //: Tooltip of a field in an answer that nothing is known for; %1 is the field
    format.setToolTip(plainTooltip(QCoreApplication::translate("Composer", "To fill: %1").arg(label)));
    return format;
}

QTextCharFormat filledFormat(const QString &label)
{
    QTextCharFormat format;
    format.setProperty(labelProperty, label);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(Theme::current().accentLine);
    //: Tooltip of text that was filled in; %1 is the field it came from
    format.setToolTip(plainTooltip(QCoreApplication::translate("Composer", "Filled from: %1").arg(label)));
    return format;
}

void refreshFilled(QTextDocument &document)
{
    QList<QTextFragment> filled;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            const bool isStale = format.underlineColor() != Theme::current().accentLine;
            if (format.hasProperty(labelProperty) && !isChip(format) && isStale)
                filled.append(part.fragment());
        }
    }
    for (const QTextFragment &fragment : std::as_const(filled)) {
        QTextCursor cursor(&document);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.joinPreviousEditBlock();
        QTextCharFormat format = fragment.charFormat();
        format.setUnderlineColor(Theme::current().accentLine);
        cursor.setCharFormat(format);
        cursor.endEditBlock();
    }
}

bool isChip(const QTextCharFormat &format) { return format.objectType() == chipType; }

QString serialised(const QTextDocument &document)
{
    QString text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block != document.begin())
            text += u'\n';
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (isChip(fragment.charFormat()))
                text += u"{{ %1 }}"_s.arg(fragment.charFormat().stringProperty(labelProperty))
                            .repeated(fragment.length());
            else
                text += fragment.text().replace(QChar::LineSeparator, u'\n');
        }
    }
    return text;
}

void insertSerialised(QTextCursor cursor, const QString &text)
{
    static const QRegularExpression field(u"\\{\\{\\s*([^{}\\n]{1,80}?)\\s*\\}\\}"_s);
    cursor.beginEditBlock();
    qsizetype done = 0;
    for (auto match = field.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        cursor.insertText(text.mid(done, found.capturedStart() - done), withOrigin({}, given));
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), chipFormat(found.captured(1)));
        done = found.capturedEnd();
    }
    cursor.insertText(text.mid(done), withOrigin({}, given));
    cursor.endEditBlock();
}

QList<int> chips(const QTextDocument &document)
{
    QList<int> positions;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!isChip(fragment.charFormat()))
                continue;
            for (int i = 0; i < fragment.length(); ++i)
                positions += fragment.position() + i;
        }
    }
    return positions;
}

QString labelAt(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        if (part.fragment().contains(position))
            return part.fragment().charFormat().stringProperty(labelProperty);
    }
    return {};
}

QSizeF ChipObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    const int words = metrics.horizontalAdvance(format.stringProperty(labelProperty));
    return {qreal(2 * padding + glyph + gap + words), qreal(scaled(19))};
}

void ChipObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int position,
                            const QTextFormat &format)
{
    const Theme &t = Theme::current();
    const QString label = format.stringProperty(labelProperty);
    const QRect box = rect.translated(0, -scaled(raised)).toAlignedRect();
    paintBox(*painter, QRectF(box).adjusted(0, 0, -1, -1), 4, t.dangerSoft, t.danger,
             position == m_current ? 2 : 1);
    const bool isRtl = textDirection(label, Qt::LeftToRight) == Qt::RightToLeft;
    const int glyphX = isRtl ? box.right() - padding - glyph : box.left() + padding;
    paintIcon(*painter, {glyphX, box.top(), glyph, box.height()}, "dialog-warning"_L1, t.danger, glyph);
    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(t.danger);
    const QRect words = isRtl ? box.adjusted(padding, -2, -padding - glyph - gap, 2)
                              : box.adjusted(padding + glyph + gap, -2, -padding + 2, 2);
    painter->drawText(words,
                      int(Qt::AlignVCenter | Qt::AlignAbsolute | (isRtl ? Qt::AlignRight : Qt::AlignLeft)),
                      label);
}

} // namespace parley::draft
