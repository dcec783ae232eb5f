// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace parley {

class DeskWiring;
class LibraryPlace;
class MainWindow;

namespace sync {
class Engine;
}

//! Shows the main screens by itself, through the real window and with real keys, and leaves a picture of
//! each in a folder. What is shown depends on the role of who signs in.
class Tour : public QObject
{
    Q_OBJECT

public:
    //! \p folder is made when missing. \p window is the one to show; nothing is owned.
    Tour(const QString &folder, sync::Engine &engine, MainWindow &window, DeskWiring &desk,
         LibraryPlace &library, QObject *parent = nullptr);

    //! Begins when the first snapshot is here.
    void start();
    //! Takes a picture of a widget, as \p name.png.
    bool picture(QWidget *widget, const QString &name);

Q_SIGNALS:
    //! \p failure is empty when all went well.
    void finished(const QString &failure);

private:
    //! One step: begins, then waits until it is done and the screen has settled.
    struct Step
    {
        QString name;
        std::function<void()> begin;
        std::function<bool()> isDone;
        bool hasPicture = true;
    };

    void addAgentSteps();
    void addSupervisorSteps();
    void addTrainerSteps();
    void addOfflineStep();
    void add(const QString &name, std::function<void()> begin, std::function<bool()> isDone = {},
             bool hasPicture = true);
    void advance();
    void type(const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = {});

    QString m_folder;
    sync::Engine &m_engine;
    MainWindow &m_window;
    DeskWiring &m_desk;
    LibraryPlace &m_library;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    bool m_hasBegun = false;
    int m_settled = 0;
    QTimer m_timer;
    QElapsedTimer m_waiting;
};

} // namespace parley
