// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account/languagebutton.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace parley {

using namespace Qt::StringLiterals;

QString nativeNameOf(const QString &tag)
{
    // Without the country: "British English" is no language of the screens.
    const QString name = QLocale(QLocale(tag).language()).nativeLanguageName();
    if (QLocale(tag).language() == QLocale::English)
        return u"English"_s;
    return name.left(1).toUpper() + name.mid(1);
}

LanguageButton::LanguageButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] {
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - m_menu->sizeHint().width();
        m_menu->popup(mapToGlobal(QPoint(x, height() + 2)));
    });
}

void LanguageButton::setLanguages(const QStringList &tags, const QString &current)
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const QString &tag : tags) {
        QAction *action = m_menu->addAction(nativeNameOf(tag));
        action->setCheckable(true);
        action->setChecked(tag == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] { Q_EMIT chosen(tag); });
    }
    setText(nativeNameOf(current));
    //: Accessible name of the language chooser; %1 is the language
    setAccessibleName(tr("Language: %1").arg(text()));
    updateGeometry();
    update();
}

QSize LanguageButton::sizeHint() const
{
    return {QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(text()) + 16 + 12 + 12 + 8, scaled(28)};
}

void LanguageButton::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), 6, isDown() ? t.press : t.hover);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    paintIcon(painter, place(4, 16), "preferences-desktop-locale"_L1, t.ink2, 16);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.ink2);
    const int room = width() - 26 - 22;
    painter.drawText(place(26, room), Qt::AlignCenter, text());
    paintIcon(painter, place(width() - 16, 12), "go-down"_L1, t.ink2, 12);
}

} // namespace parley
