// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proposal.h"
#include "widgets/library/proposalcontext.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

//! Beside a proposal: why, where it came from, and what in the library says much the same.
class ProposalSide : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalSide(QWidget *parent = nullptr);

    void setProposal(const Proposal &proposal);
    void setOrigin(const ProposalOrigin &origin);
    void setNear(const QList<NearRow> &rows);

Q_SIGNALS:
    void entryOpenRequested(const parley::EntryId &entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QWidget *box = nullptr;
        QVBoxLayout *rows = nullptr;
    };

    Part addPart(QVBoxLayout *column, const QString &title);
    void addBubble(const Message &message, const QString &customer);
    void addNear(const NearRow &row);
    static void clear(Part &part);

    ProposalId m_shown;
    MessageId m_message;
    Part m_note;
    Part m_origin;
    Part m_near;
};

} // namespace parley
