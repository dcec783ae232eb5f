// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account/signinpage.h"

#include "widgets/account/greeting.h"
#include "widgets/account/keyboardhint.h"
#include "widgets/account/languagebutton.h"
#include "widgets/account/signinfield.h"
#include "widgets/common/button.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 368;
constexpr int columnWidth = 600;
constexpr int greetingFrom = 1000; // window width from which the greetings are shown

//! What was typed as an address: encrypted unless it says otherwise or is this very computer.
QUrl urlOf(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains("://"_L1))
        return QUrl(text);
    const QUrl guessed(u"wss://"_s + text);
    const QString host = guessed.host();
    const bool isHere = host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
    return isHere ? QUrl(u"ws://"_s + text) : guessed;
}

//! In the middle by its own width, so that lines that wrap get the height they need.
QHBoxLayout *centred(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

struct SignInPage::Parts
{
    QWidget *column = nullptr;
    Greeting *greeting = nullptr;
    LanguageButton *language = nullptr;
    Label *title = nullptr;
    Label *subtitle = nullptr;
    SignInField *server = nullptr;
    SignInField *login = nullptr;
    SignInField *password = nullptr;
    QAction *eye = nullptr;
    KeyboardHint *keyboard = nullptr;
    QCheckBox *remember = nullptr;
    Label *rememberNote = nullptr;
    Button *submit = nullptr;
    Label *version = nullptr;
    Label *help = nullptr;
    QUrl checked;
    QString keychainProblem;
    bool isBusy = false;
};

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_parts(new Parts)
{
    build();
    retranslate();
    Parts &p = *m_parts;
    connect(p.server->edit(), &QLineEdit::editingFinished, this, &SignInPage::checkServer);
    connect(p.server->edit(), &QLineEdit::textEdited, this, [this] {
        m_parts->checked = {};
        m_parts->server->setHint({}, {}, &Theme::ink2);
    });
    for (const SignInField *field : {p.server, p.login, p.password})
        connect(field->edit(), &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(p.submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(p.keyboard, &KeyboardHint::changed, this, &SignInPage::showKeyboardHint);
    connect(p.language, &LanguageButton::chosen, this, &SignInPage::languageRequested);
    connect(p.eye, &QAction::toggled, this, [this](bool isShown) {
        m_parts->password->edit()->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &SignInPage::helpRequested);
}

SignInPage::~SignInPage()
{
    // A field that goes while it has the focus would still say that it was left.
    for (const SignInField *field : {m_parts->server, m_parts->login, m_parts->password})
        field->edit()->disconnect(this);
}

void SignInPage::build()
{
    Parts &p = *m_parts;
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    p.column = new QWidget(this);
    auto *column = new QVBoxLayout(p.column);
    column->setContentsMargins(24, 28, 25, 24);
    column->setSpacing(0);
    column->addLayout(centred(buildHead()));
    column->addStretch();
    column->addLayout(centred(buildForm()));
    column->addStretch();
    column->addLayout(centred(buildFoot()));
    p.greeting = new Greeting(this);
    across->addWidget(p.column);
    across->addWidget(p.greeting, 1);
}

QWidget *SignInPage::buildHead()
{
    auto *head = new QWidget(m_parts->column);
    head->setFixedWidth(formWidth);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *logo = new QLabel(head);
    logo->setPixmap(logoPixmap(40, devicePixelRatioF()));
    row->addWidget(logo);
    row->addWidget(new Label(u"Parley"_s, TextRole::Heading, &Theme::ink, head));
    row->addStretch();
    m_parts->language = new LanguageButton(head);
    row->addWidget(m_parts->language);
    return head;
}

QWidget *SignInPage::buildForm()
{
    Parts &p = *m_parts;
    auto *form = new QWidget(p.column);
    form->setFixedWidth(formWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    p.title = new Label(TextRole::Display, &Theme::ink, form);
    p.subtitle = new Label(TextRole::Body, &Theme::ink2, form);
    p.server = new SignInField({}, "network-server"_L1, form);
    p.login = new SignInField({}, "user-identity"_L1, form);
    p.password = new SignInField({}, "dialog-password"_L1, form);
    p.server->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    p.login->edit()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    p.password->edit()->setEchoMode(QLineEdit::Password);
    p.eye = p.password->edit()->addAction(icon("view-visible"_L1), QLineEdit::TrailingPosition);
    p.eye->setCheckable(true);
    p.keyboard = new KeyboardHint(p.password->edit());
    p.remember = new QCheckBox(form);
    p.remember->setChecked(true);
    p.rememberNote = new Label(TextRole::Caption, &Theme::ink3, form);
    p.rememberNote->setWordWrap(true);
    p.submit = new Button(QString(), Button::Kind::Primary, form);
    p.submit->setHeight(40);
    p.submit->setKeyText(u"↵"_s);
    column->addWidget(p.title);
    column->addSpacing(2);
    column->addWidget(p.subtitle);
    column->addSpacing(26);
    column->addWidget(p.server);
    column->addSpacing(16);
    column->addWidget(p.login);
    column->addSpacing(16);
    column->addWidget(p.password);
    column->addSpacing(18);
    column->addWidget(p.remember);
    auto *note = new QHBoxLayout;
    note->setSpacing(0);
    note->addSpacing(25);
    note->addWidget(p.rememberNote, 1);
    column->addLayout(note);
    column->addSpacing(22);
    column->addWidget(p.submit);
    return form;
}

QWidget *SignInPage::buildFoot()
{
    auto *foot = new QWidget(m_parts->column);
    foot->setFixedWidth(formWidth);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    m_parts->version = new Label(TextRole::Caption, &Theme::ink3, foot);
    m_parts->help = new Label(TextRole::Caption, &Theme::ink3, foot);
    row->addWidget(m_parts->version);
    row->addStretch();
    row->addWidget(new KeyCap(u"F1"_s, foot));
    row->addWidget(m_parts->help);
    return foot;
}

void SignInPage::retranslate()
{
    Parts &p = *m_parts;
    //: Heading of the sign-in
    p.title->setText(tr("Sign in"));
    //: Below the heading of the sign-in
    p.subtitle->setText(tr("Your chats, your library, your shift."));
    //: Name of a field of the sign-in
    p.server->setName(tr("Server address"));
    //: Name of a field of the sign-in: who signs in
    p.login->setName(tr("Name"));
    //: Name of a field of the sign-in
    p.password->setName(tr("Password"));
    p.eye->setText(p.eye->isChecked() ? tr("Hide the password") : tr("Show the password"));
    p.eye->setToolTip(p.eye->text());
    //: Check box of the sign-in
    p.remember->setText(tr("Remember in the system keychain"));
    p.rememberNote->setText(p.keychainProblem.isEmpty()
                                ? tr("Parley never writes your password to its own files.")
                                : p.keychainProblem);
    //: Button of the sign-in, and while an attempt is under way
    p.submit->setText(p.isBusy ? tr("Cancel") : tr("Sign in"));
    //: At the foot of the sign-in; %1 is the version
    p.version->setText(tr("Parley %1, open source").arg(QStringLiteral(PARLEY_VERSION)));
    //: After F1, at the foot of the sign-in
    p.help->setText(tr("help"));
    showKeyboardHint();
}

void SignInPage::setServer(const QString &address)
{
    m_parts->server->edit()->setText(address);
    checkServer();
}

void SignInPage::setLogin(const QString &login) { m_parts->login->edit()->setText(login); }

void SignInPage::setRemember(bool isRemembered) { m_parts->remember->setChecked(isRemembered); }

void SignInPage::setLanguages(const QStringList &tags, const QString &current)
{
    m_parts->language->setLanguages(tags, current);
}

void SignInPage::showServerState(ServerState state, const QString &text)
{
    SignInField *server = m_parts->server;
    switch (state) {
    case ServerState::Unknown: server->setHint({}, {}, &Theme::ink2); break;
    case ServerState::Checking: server->setHint(text, "view-refresh"_L1, &Theme::ink2); break;
    case ServerState::Reachable: server->setHint(text, "emblem-ok"_L1, &Theme::ok); break;
    case ServerState::Problem: server->setProblem(text); break;
    }
}

void SignInPage::showError(const QString &text, Field field)
{
    setBusy(false);
    SignInField *wrong = field == Field::Server  ? m_parts->server
                         : field == Field::Login ? m_parts->login
                                                 : m_parts->password;
    wrong->setProblem(text);
    wrong->edit()->setFocus(Qt::OtherFocusReason);
    wrong->edit()->selectAll();
}

void SignInPage::setBusy(bool isBusy)
{
    Parts &p = *m_parts;
    p.isBusy = isBusy;
    for (QWidget *each : std::initializer_list<QWidget *>{p.server, p.login, p.password})
        each->setEnabled(!isBusy);
    p.remember->setEnabled(!isBusy && p.keychainProblem.isEmpty());
    retranslate();
}

void SignInPage::setKeychainUnavailable(const QString &reason)
{
    Parts &p = *m_parts;
    p.keychainProblem = reason;
    p.rememberNote->setInk(reason.isEmpty() ? &Theme::ink3 : &Theme::warn);
    p.remember->setEnabled(reason.isEmpty() && !p.isBusy);
    if (!reason.isEmpty())
        p.remember->setChecked(false);
    retranslate();
}

void SignInPage::reset()
{
    setBusy(false);
    m_parts->password->edit()->clear();
    focusFirstEmpty();
}

void SignInPage::checkServer()
{
    const QUrl server = urlOf(m_parts->server->edit()->text());
    if (server.isEmpty() || server == m_parts->checked)
        return;
    m_parts->checked = server;
    //: Under the server's address while it is being asked
    showServerState(ServerState::Checking, tr("Asking the server"));
    Q_EMIT serverCheckRequested(server);
}

void SignInPage::submit()
{
    Parts &p = *m_parts;
    if (p.isBusy) {
        Q_EMIT cancelRequested();
        return;
    }
    const QString login = p.login->edit()->text().trimmed();
    const QString password = p.password->edit()->text();
    if (p.server->edit()->text().trimmed().isEmpty())
        showError(tr("Enter the server’s address. Your supervisor knows it."), Field::Server);
    else if (login.isEmpty())
        showError(tr("Enter your name."), Field::Login);
    else if (password.isEmpty())
        showError(tr("Enter your password."), Field::Password);
    else
        Q_EMIT signInRequested(urlOf(p.server->edit()->text()), login, password, p.remember->isChecked());
}

void SignInPage::focusFirstEmpty()
{
    for (const SignInField *field : {m_parts->server, m_parts->login, m_parts->password}) {
        if (field->edit()->text().isEmpty() || field == m_parts->password) {
            field->edit()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void SignInPage::showKeyboardHint()
{
    const KeyboardHint &keyboard = *m_parts->keyboard;
    if (m_parts->password->hasProblem())
        return;
    const bool isWarning = keyboard.isWarning();
    m_parts->password->setHint(keyboard.words(), isWarning ? "dialog-warning"_L1 : "dialog-information"_L1,
                               isWarning ? &Theme::warn : &Theme::ink2);
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasGreeting = width() >= greetingFrom;
    m_parts->greeting->setVisible(hasGreeting);
    m_parts->column->setMaximumWidth(hasGreeting ? columnWidth : QWIDGETSIZE_MAX);
    m_parts->column->setMinimumWidth(hasGreeting ? columnWidth : 0);
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirstEmpty();
}

} // namespace parley
