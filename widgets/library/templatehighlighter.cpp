// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/templatehighlighter.h"

#include "widgets/common/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QColor colourOf(const KSyntaxHighlighting::Format &format)
{
    using KSyntaxHighlighting::Theme;
    const parley::Theme &theme = parley::Theme::current();
    switch (format.textStyle()) {
    case Theme::Keyword: return theme.hue(Hue::Violet);
    case Theme::Variable: return theme.accentInk;
    case Theme::Function: return theme.hue(Hue::Lagoon);
    case Theme::String:
    case Theme::DecVal: return theme.hue(Hue::Cocoa);
    case Theme::Error: return theme.danger;
    default: return theme.ink;
    }
}

} // namespace

TemplateHighlighter::TemplateHighlighter(QTextDocument *document)
    : SyntaxHighlighter(document)
{
    m_repository.addCustomSearchPath(u":"_s);
    const auto definition = m_repository.definitionForName(u"Canned Response"_s);
    m_isReady = definition.isValid();
    setTheme(m_repository.defaultTheme());
    setDefinition(definition);
}

void TemplateHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    QTextCharFormat look;
    look.setForeground(colourOf(format));
    setFormat(offset, length, look);
}

} // namespace parley
