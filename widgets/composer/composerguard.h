// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/sendguard.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace parley {

class DraftField;
class GuardLine;

//! Keeps the draft looked at: a moment after each change, and at the moment of sending, which counts. Shows
//! what is to be seen where it stands and on the line; asks once for each thing.
class ComposerGuard : public QObject
{
    Q_OBJECT

public:
    //! What a draft with these entries is held against.
    using ContextFor = std::function<GuardContext(const QList<EntryId> &)>;
    //! The parts of the draft that came from the library.
    using PartsOf = std::function<QList<GuardedText::Part>()>;

    //! Nothing is owned but the timer.
    ComposerGuard(DraftField *field, GuardLine *line, PartsOf partsOf, QObject *parent);

    void setContextFor(ContextFor contextFor);
    void setChannel(Channel channel, int textLimit);
    void setSendKeys(const QString &keys) { m_sendKeys = keys; }

    //! The draft has changed, or what it is held against.
    void lookLater();
    //! The draft is gone: nothing is found, nothing was asked.
    void forget();
    //! Looks now; false when it must not be sent, or when something is to be asked first, which is then
    //! shown.
    [[nodiscard]] bool allowsSending();
    //! Whether what was found last keeps it from being sent.
    [[nodiscard]] bool refuses() const;
    //! Shows all that spelling and tone find, at once.
    void checkWriting();
    //! Does what the line offers.
    void mend();

    [[nodiscard]] const QList<GuardFinding> &findings() const { return m_findings; }

Q_SIGNALS:
    void changed();
    //! Another wording is to take the place of this part.
    void swapRequested(const parley::RepeatedEntry &repeated, const parley::GuardMend &place);

private:
    void look();
    void show(bool isAsking);
    [[nodiscard]] QList<GuardFinding> visible() const;
    void showSpelling();

    DraftField *m_field;
    GuardLine *m_line;
    PartsOf m_partsOf;
    ContextFor m_contextFor;
    QTimer m_pause;
    GuardContext m_context;
    QList<GuardFinding> m_findings;
    QSet<QString> m_asked; //!< keys of what the agent has been asked about
    QString m_sendKeys;
    Channel m_channel = Channel::WebChat;
    int m_textLimit = 2000;
    bool m_isRefused = false; //!< Send was pressed and a field is to be filled
    bool m_isAsking = false;  //!< Send was pressed and would send now
    bool m_wantsTone = false;
};

} // namespace parley
