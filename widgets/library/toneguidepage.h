// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/domain/error.h"
#include "models/domain/toneguide.h"
#include "models/library/checking/finding.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace parley {

//! Where a brand's way of writing is set, language by language: words to avoid and to use, greetings and
//! closings, sentences, marks and capitals; a field to try it; and how many entries offend each rule now.
//! What is written and not saved stays while other guides are looked at. Agents read.
class ToneGuidePage : public QWidget
{
    Q_OBJECT

public:
    explicit ToneGuidePage(QWidget *parent = nullptr);
    ~ToneGuidePage() override;

    //! The brands of the centre, without the one that stands for every brand.
    void setBrands(const QStringList &brands);
    //! BCP 47, in the order they are offered.
    void setLanguages(const QStringList &languages);
    void setGuides(const QList<ToneGuide> &guides);
    //! One that was saved, here or by somebody else: what is written here stays, and the trainer decides.
    void putGuide(const ToneGuide &guide);
    //! The library, to say how many entries offend.
    void setEntries(const QList<Entry> &entries);
    void setEditable(bool isEditable);

    //! As it is written now.
    [[nodiscard]] const ToneGuide &guide() const;
    [[nodiscard]] bool isEdited() const;

public Q_SLOTS:
    void showGuide(const QString &brand, const QString &language);
    void save();
    //! The answers to saveRequested().
    void showSaved(const parley::ToneGuide &guide);
    void showRefused(const parley::Error &error);

Q_SIGNALS:
    void saveRequested(const parley::ToneGuide &guide);
    //! The entries that offend a rule are to be listed; \a rule says which, in words.
    void showEntriesRequested(const QList<parley::EntryId> &entries, const QString &rule);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QLayout *buildHead();
    QWidget *buildNotice();
    QWidget *buildAvoid();
    QWidget *buildUse();
    QWidget *buildEnds();
    QWidget *buildSentences();
    QWidget *buildTrial();
    void connectFields();
    void connectCounts();
    void showChosen();
    void keepWritten();
    void load();
    void showFields();
    void showState();
    void showCounts();
    void readFields();
    void askForCount();
    void openWord(const QModelIndex &index);
    void tryText();
    void goInTrial(int variant, qsizetype start, qsizetype length);
    void mendTrial(const Finding &finding);
    void takeTheirs();
    void keepMine();
    void copyFallback();
    [[nodiscard]] ToneGuide savedGuide() const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
