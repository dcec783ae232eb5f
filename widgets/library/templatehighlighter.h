// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace parley {

//! Colours canned responses in the theme's tokens, by resources/syntax/canned-response.xml.
class TemplateHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TemplateHighlighter(QTextDocument *document);

    //! Whether the definition was found; plain text otherwise.
    [[nodiscard]] bool isReady() const { return m_isReady; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    KSyntaxHighlighting::Repository m_repository;
    bool m_isReady = false;
};

} // namespace parley
