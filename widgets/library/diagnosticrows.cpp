// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/diagnosticrows.h"

#include "widgets/common/button.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

DiagnosticRows::DiagnosticRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(2);
    hide();
}

void DiagnosticRows::setDiagnostics(const QList<Diagnostic> &diagnostics, const QString &text)
{
    for (QWidget *each : std::as_const(m_rows)) {
        each->hide();
        each->deleteLater();
    }
    m_rows.clear();
    for (const Diagnostic &each : diagnostics.mid(0, MaxRows))
        addRow(each, int(text.left(each.offset).count(u'\n')) + 1);
    if (diagnostics.size() > MaxRows) {
        //: After the first few errors in a canned response
        const QString more = tr("%n more error(s)", nullptr, int(diagnostics.size()) - MaxRows);
        m_rows.append(new Label(more, TextRole::Caption, &Theme::ink3, this));
        m_column->addWidget(m_rows.constLast());
    }
    setVisible(!diagnostics.isEmpty());
}

void DiagnosticRows::addRow(const Diagnostic &diagnostic, int line)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    //: An error in a canned response: %1 is the number of the line, %2 what is wrong
    auto *words = new Button(tr("Line %1: %2").arg(line).arg(diagnostic.message), Button::Kind::Ghost, row);
    words->setIconName("dialog-error"_L1);
    words->setHeight(24);
    //: Tooltip of an error in a canned response
    words->setToolTip(tr("Go there"));
    connect(words, &Button::clicked, this, [this, diagnostic] { Q_EMIT picked(diagnostic); });
    layout->addWidget(words);
    if (diagnostic.isMend) {
        //: Mends an error in a canned response: %1 is put in its place
        auto *mend = new Button(tr("Write %1").arg(diagnostic.hint), Button::Kind::Plain, row);
        mend->setHeight(24);
        connect(mend, &Button::clicked, this, [this, diagnostic] { Q_EMIT mendRequested(diagnostic); });
        layout->addWidget(mend);
    }
    layout->addStretch();
    m_column->addWidget(row);
    m_rows.append(row);
}

} // namespace parley
