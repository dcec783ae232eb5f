// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <memory>

namespace parley {

//! Signing in: server, name, password. It asks by signals and shows what comes of it; errors stand under
//! the field they belong to, which gets the focus.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    enum class Field { Server, Login, Password };
    enum class ServerState { Unknown, Checking, Reachable, Problem };

    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;

    void setServer(const QString &address);
    void setLogin(const QString &login);
    void setRemember(bool isRemembered);
    //! BCP 47 tags to choose from, each shown in its own language; and the one the screens are in.
    void setLanguages(const QStringList &tags, const QString &current);

public Q_SLOTS:
    //! How the server that was last asked for stands, in words such as "Reachable, certificate valid".
    void showServerState(parley::SignInPage::ServerState state, const QString &text);
    void showError(const QString &text, parley::SignInPage::Field field);
    //! While an attempt is under way nothing can be changed but it can be given up.
    void setBusy(bool isBusy);
    //! There is no keychain: the password is asked for each time, and the reason said. Empty: there is one.
    void setKeychainUnavailable(const QString &reason);
    //! Forgets the password typed and puts the focus where something is missing.
    void reset();

Q_SIGNALS:
    void serverCheckRequested(const QUrl &server);
    void signInRequested(const QUrl &server, const QString &login, const QString &password, bool remember);
    void cancelRequested();
    void languageRequested(const QString &tag);
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Parts;

    void build();
    QWidget *buildHead();
    QWidget *buildForm();
    QWidget *buildFoot();
    void retranslate();
    void checkServer();
    void submit();
    void focusFirstEmpty();
    void showKeyboardHint();

    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
