// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parley {

//! What the palette can lead to, in the order in which equals stand.
enum class PaletteKind { Chat, Action, Customer, Entry };

//! One thing that can be found or done by name.
struct PaletteItem
{
    PaletteKind kind = PaletteKind::Action;
    QString id;    //!< of the chat, customer or library entry
    QString title; //!< what is matched; from outside, so always plain text
    QString detail;
    QByteArray iconName;
    QString keys; //!< as printed
    bool isEnabled = true;

    friend bool operator==(const PaletteItem &, const PaletteItem &) = default;
};

//! How well a title answers a query; smaller is better, nothing typed is 0, and no match is negative: the
//! title's beginning, a word's beginning, every word of the query at a word's beginning, letters in order.
[[nodiscard]] int paletteRank(QStringView query, const QString &title);

} // namespace parley
