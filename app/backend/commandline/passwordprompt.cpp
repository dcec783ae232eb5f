// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/commandline/passwordprompt.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 12;

//! Hides what is typed while it lives.
class Silence
{
public:
    Silence()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before = {};
};

QString readLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString line = QString::fromUtf8(input.readLine(4'096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

Result<QString> readPassword(const QString &prompt)
{
    QString password;
    if (isatty(STDIN_FILENO)) {
        std::fprintf(stderr, "%s: ", qUtf8Printable(prompt));
        const Silence silence;
        password = readLine();
    } else {
        password = readLine();
    }
    if (password.size() < shortest)
        return refuse(ErrorCode::BadRequest, u"a password has at least %1 characters"_s.arg(shortest));
    return password;
}

} // namespace parley::backend
