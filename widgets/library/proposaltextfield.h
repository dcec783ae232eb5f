// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/writing/generalise.h"

#include <QPlainTextEdit>

namespace parley {

//! The text of a proposal: its placeholders marked, what might still be personal underlined. It stands in the
//! direction of its language.
class ProposalTextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProposalTextField(QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    //! Whose data is looked for; without, only what looks personal in itself.
    void setPersonalData(const PersonalData &known);
    //! What might still be personal, as the text stands.
    [[nodiscard]] const QList<PersonalDoubt> &doubts() const { return m_doubts; }
    void select(const PersonalDoubt &doubt);

Q_SIGNALS:
    void doubtsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void showMarks();
    void applyLook();

    PersonalData m_data;
    QString m_language;
    QList<PersonalDoubt> m_doubts;
    bool m_isApplying = false;
};

} // namespace parley
