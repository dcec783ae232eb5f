// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace parley {

class Avatar;
class ClampedText;
class FlowLayout;
class IconButton;
class Label;

//! What the centre knows of a customer, to read: who they are, four figures, tags, addresses, notes.
class CustomerCard : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerCard(QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);
    void setHue(Hue hue);
    //! Their local time, by the backend's clock, ms since 1970 UTC.
    void setNow(qint64 now);
    //! Says that changes are on their way.
    void setSaving(bool isSaving);
    [[nodiscard]] IconButton *editButton() const { return m_edit; }

Q_SIGNALS:
    void editRequested();
    void tagAdded(const QString &tag);

private:
    void buildHeading(QVBoxLayout *column);
    void buildFigures(QVBoxLayout *column);
    void showFigures();
    void showTags();
    void showIdentities();
    void showKept();

    Customer m_customer;
    Hue m_hue = Hue::Slate;
    qint64 m_now = 0;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_line;
    Label *m_saving;
    IconButton *m_edit;
    QList<Label *> m_figures;
    FlowLayout *m_tags;
    QVBoxLayout *m_identities;
    ClampedText *m_notes;
    QGridLayout *m_attributes;
};

} // namespace parley
