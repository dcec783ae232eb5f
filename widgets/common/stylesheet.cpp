// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/stylesheet.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

namespace parley {

using namespace Qt::StringLiterals;

namespace {

QString filled(QString sheet, const Theme &t)
{
    const std::initializer_list<std::pair<QLatin1StringView, QColor>> tokens{
        {"canvas"_L1, t.canvas},
        {"panel"_L1, t.panel},
        {"surface"_L1, t.surface},
        {"hover"_L1, t.hover},
        {"press"_L1, t.press},
        {"line"_L1, t.line},
        {"lineStrong"_L1, t.lineStrong},
        {"control"_L1, t.control},
        {"ink"_L1, t.ink},
        {"ink2"_L1, t.ink2},
        {"ink3"_L1, t.ink3},
        {"accent"_L1, t.accent},
        {"onAccent"_L1, t.onAccent},
        {"accentHover"_L1, t.accentHover},
        {"accentPressed"_L1, t.accentPressed},
        {"accentInk"_L1, t.accentInk},
        {"accentSoft"_L1, t.accentSoft},
        {"accentLine"_L1, t.accentLine},
        {"danger"_L1, t.danger},
        {"dangerSoft"_L1, t.dangerSoft},
        {"dangerLine"_L1, t.dangerLine},
    };
    for (const auto &[name, colour] : tokens)
        sheet.replace("{"_L1 + name + "}"_L1, colour.name());
    sheet.replace("{small}"_L1, QString::number(fontFor(TextRole::Small).pointSizeF()) + "pt"_L1);
    sheet.replace("{button}"_L1, QString::number(scaled(26)) + "px"_L1);
    sheet.replace("{field}"_L1, QString::number(scaled(28)) + "px"_L1);
    return sheet;
}

constexpr auto fields = R"(
QLineEdit, QComboBox, QSpinBox, QDateEdit { background: {surface}; color: {ink}; border: 1px solid {control};
  border-radius: 6px; padding: 0 8px; min-height: {field}; font-size: {small};
  selection-background-color: {accent}; selection-color: {onAccent}; }
QTextEdit[field="true"], QPlainTextEdit[field="true"] { background: {surface}; color: {ink};
  border: 1px solid {control}; border-radius: 8px; padding: 4px; }
QLineEdit[large="true"] { font-size: {body}; min-height: {large}; }
QLineEdit[large="true"]:focus { min-height: {largeFocus}; }
QLineEdit { lineedit-password-character: 8226; }
QLineEdit[soft="true"] { border-color: {lineStrong}; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover, QDateEdit:hover { border-color: {ink3}; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid {accent}; padding: 0 7px;
  min-height: {fieldFocus}; }
QTextEdit[field="true"]:focus, QPlainTextEdit[field="true"]:focus { border: 2px solid {accent}; padding: 3px; }
QLineEdit[problem="true"] { border-color: {danger}; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled { background: {hover}; color: {ink3};
  border-color: {line}; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/themes/down-{mode}.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: {surface}; border: 1px solid {control}; outline: 0;
  selection-background-color: {accentSoft}; selection-color: {accentInk}; }
)"_L1;

constexpr auto buttons = R"(
.QPushButton { background: {surface}; color: {ink}; border: 1px solid {lineStrong}; border-radius: 6px;
  padding: 0 10px; min-height: {button}; font-size: {small}; }
.QPushButton:hover { background: {hover}; }
.QPushButton:pressed { background: {press}; }
.QPushButton:disabled { background: {hover}; color: {ink3}; border-color: {line}; }
.QPushButton[kind="primary"] { background: {accent}; color: {onAccent}; border-color: {accent}; font-weight: 600; }
.QPushButton[kind="primary"]:hover { background: {accentHover}; border-color: {accentHover}; }
.QPushButton[kind="primary"]:pressed { background: {accentPressed}; border-color: {accentPressed}; }
.QPushButton[kind="primary"]:disabled { background: {hover}; color: {ink3}; border-color: {line}; }
.QPushButton[kind="danger"] { color: {danger}; border-color: {dangerLine}; }
.QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: {accentInk}; }
QCheckBox, QRadioButton { spacing: 9px; font-size: {small}; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid {control}; border-radius: 4px;
  background: {surface}; }
QCheckBox::indicator:hover { border-color: {ink3}; }
QCheckBox::indicator:checked { background: {accent}; border-color: {accent}; image: url(:/themes/check-{mode}.svg); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid {control}; border-radius: 8px;
  background: {surface}; }
QRadioButton::indicator:hover { border-color: {ink3}; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid {accent}; background: {onAccent}; }
QCheckBox::indicator:disabled { background: {hover}; border-color: {lineStrong}; }
)"_L1;

constexpr auto frames = R"(
QToolTip { background: {ink}; color: {surface}; border: 0; padding: 4px 8px; font-size: {small}; }
QMenu { background: {surface}; color: {ink}; border: 1px solid {control}; padding: 4px; font-size: {small}; }
QMenu::item { padding: 5px 16px 5px 10px; border-radius: 4px; margin: 1px; }
QMenu::item:selected { background: {accentSoft}; color: {accentInk}; }
QMenu::item:disabled { color: {ink3}; background: transparent; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }
QFrame[role="card"] { background: {surface}; border: 1px solid {line}; border-radius: 9px; }
QFrame[role="panel"] { background: {panel}; border: 0; }
QFrame[role="popup"] { background: {surface}; border: 1px solid {control}; border-radius: 10px; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 9px; }
QScrollBar:horizontal { height: 9px; }
QScrollBar::handle { background: {lineStrong}; border-radius: 2px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: {control}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: {line}; }
QHeaderView::section { background: {panel}; color: {ink3}; border: 0; border-bottom: 1px solid {line};
  padding: 4px 8px; font-size: {small}; }
QTableView { gridline-color: {line}; }
)"_L1;

} // namespace

QPalette paletteFor(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.panel);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.panel);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.ink3);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::ToolTipBase, t.ink);
    p.setColor(QPalette::ToolTipText, t.surface);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accentInk);
    p.setColor(QPalette::LinkVisited, t.accentInk);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.lineStrong);
    p.setColor(QPalette::Dark, t.control);
    p.setColor(QPalette::Shadow, t.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.ink3);
    return p;
}

QString styleSheetFor(const Theme &theme)
{
    QString sheet = fields + QString(buttons) + frames;
    sheet.replace("{fieldFocus}"_L1, QString::number(scaled(28) - 2) + "px"_L1);
    sheet.replace("{large}"_L1, QString::number(scaled(36)) + "px"_L1);
    sheet.replace("{largeFocus}"_L1, QString::number(scaled(36) - 2) + "px"_L1);
    sheet.replace("{body}"_L1, QString::number(fontFor(TextRole::Body).pointSizeF()) + "pt"_L1);
    sheet.replace("{mode}"_L1, theme.isDark ? "dark"_L1 : "light"_L1);
    return filled(sheet, theme);
}

} // namespace parley
