// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

QPixmap render(const QByteArray &svg, int size, qreal ratio)
{
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QByteArray sourceOf(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap tinted(const QString &name, const QColor &colour, int size, qreal ratio, bool isMirrored)
{
    const QString key = u"parley-icon/%1/%2/%3/%4/%5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(ratio)
                            .arg(isMirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = render(sourceOf(name), size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    if (isMirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

//! Paints a bundled icon in the colours of whatever theme is current.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, Token ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {}

    QString key() const override { return u"parley"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new TintedEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size,
                           size);
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(square, draw(size, ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return draw(std::min(size.width(), size.height()), 1, mode, state);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        return draw(qRound(std::min(size.width(), size.height()) / ratio), ratio, mode, state);
    }

private:
    [[nodiscard]] QPixmap draw(int size, qreal ratio, QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = Theme::current();
        QColor colour = theme.*m_ink;
        if (mode == QIcon::Disabled)
            colour = theme.lineStrong;
        else if (m_ink != &Theme::onAccent && (mode == QIcon::Selected || state == QIcon::On))
            colour = theme.accentInk;
        const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft
                                && isDirectional(QLatin1StringView(m_name.toLatin1()));
        return tinted(m_name, colour, size, ratio, isMirrored);
    }

    QString m_name;
    Token m_ink;
};

} // namespace

QIcon icon(QLatin1StringView name, Token ink) { return QIcon(new TintedEngine(name, ink)); }

QPixmap iconPixmap(QLatin1StringView name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && isDirectional(name);
    return tinted(name, colour, size, devicePixelRatio, isMirrored);
}

void paintIcon(QPainter &painter, const QRect &rect, QLatin1StringView name, const QColor &colour, int size)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft && isDirectional(name);
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, tinted(name, colour, size, ratio, isMirrored));
}

bool isDirectional(QLatin1StringView name)
{
    static constexpr std::array exact{
        "mail-forward"_L1,       "document-send"_L1,          "edit-undo"_L1, "view-list-details"_L1,
        "system-switch-user"_L1, "accessories-dictionary"_L1, "go-next"_L1,   "go-previous"_L1};
    return std::find(exact.begin(), exact.end(), name) != exact.end();
}

QPixmap logoPixmap(int size, qreal devicePixelRatio)
{
    const Theme &theme = Theme::current();
    QByteArray svg = sourceOf(u"parley"_s);
    svg.replace("#FFFFFF", theme.onAccent.name().toLatin1());
    svg.replace("#2F62C9", theme.accent.name().toLatin1());
    return render(svg, size, devicePixelRatio);
}

} // namespace parley
