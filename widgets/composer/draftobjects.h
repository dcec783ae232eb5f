// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

class QTextCursor;
class QTextDocument;

//! What a draft holds besides letters: fields that are to be filled, and text that came from a field.
namespace parley::draft {

//! The object type of an unfilled field.
inline constexpr int chipType = QTextFormat::UserObject + 1;
//! What a field is called, on chips and on filled text.
inline constexpr int labelProperty = QTextFormat::UserProperty + 1;

[[nodiscard]] QTextCharFormat chipFormat(const QString &label);
//! Text from a field: underlined, with its source as tooltip.
[[nodiscard]] QTextCharFormat filledFormat(const QString &label);

//! Gives filled text the colours of the present theme.
void refreshFilled(QTextDocument &document);

[[nodiscard]] bool isChip(const QTextCharFormat &format);

//! The text with unfilled fields written `{{ label }}`.
[[nodiscard]] QString serialised(const QTextDocument &document);
//! Inserts text at the cursor, `{{ label }}` as unfilled fields.
void insertSerialised(QTextCursor cursor, const QString &text);

//! The positions of the unfilled fields, in order.
[[nodiscard]] QList<int> chips(const QTextDocument &document);
[[nodiscard]] QString labelAt(const QTextDocument &document, int position);

//! Draws an unfilled field in the line: danger outline, warning, its name.
class ChipObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    //! The field the caret is on; -1 for none.
    void setCurrent(int position) { m_current = position; }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    int m_current = -1;
};

} // namespace parley::draft
