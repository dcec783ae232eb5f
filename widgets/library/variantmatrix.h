// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QTableWidget>

namespace parley {

//! Which texts an entry has: languages down, forms of address across, each cell in words.
class VariantMatrix : public QTableWidget
{
    Q_OBJECT

public:
    explicit VariantMatrix(QWidget *parent = nullptr);

    //! Shows an entry; \a edited is told from \a saved cell by cell.
    void setEntry(const Entry &edited, const Entry &saved);
    //! Makes a cell the current one, without a signal.
    void setCurrent(const QString &language, FormOfAddress form);

    [[nodiscard]] QString currentLanguage() const;
    [[nodiscard]] FormOfAddress currentForm() const;

Q_SIGNALS:
    //! The trainer went to another cell.
    void variantPicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setLanguages(const QStringList &languages);
    void setForms(const QList<FormOfAddress> &forms);
    void applyLook();
    void fit();

    QStringList m_languages;
    QList<FormOfAddress> m_forms;
    bool m_isApplying = false;
};

//! The text of an entry in exactly this language and form; null when it has none.
[[nodiscard]] const Variant *exactVariant(const Entry &entry, const QString &language, FormOfAddress form);

} // namespace parley
