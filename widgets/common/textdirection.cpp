// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/textdirection.h"

#include <QLocale>

#include <algorithm>

namespace parley {

namespace {

constexpr char16_t lri = 0x2066;
constexpr char16_t fsi = 0x2068;
constexpr char16_t pdi = 0x2069;

} // namespace

std::optional<Qt::LayoutDirection> strongDirection(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        switch (QChar::direction(c)) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI: ++depth; break;
        case QChar::DirPDI: depth = std::max(0, depth - 1); break;
        case QChar::DirL:
            if (depth == 0)
                return Qt::LeftToRight;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (depth == 0)
                return Qt::RightToLeft;
            break;
        default: break;
        }
    }
    return {};
}

Qt::LayoutDirection textDirection(QStringView text, Qt::LayoutDirection otherwise)
{
    return strongDirection(text).value_or(otherwise);
}

Qt::LayoutDirection languageDirection(const QString &language) { return QLocale(language).textDirection(); }

QString isolated(const QString &text) { return QChar(fsi) + text + QChar(pdi); }

QString isolatedLtr(const QString &text) { return QChar(lri) + text + QChar(pdi); }

} // namespace parley
