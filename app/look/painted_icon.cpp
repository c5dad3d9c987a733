// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_icon.h"

#include "text_size.h"

#include <QIconEngine>
#include <QPainter>

namespace vraem {
namespace {

class LiveIconEngine : public QIconEngine
{
public:
    explicit LiveIconEngine(std::function<void(QPainter&, const QRectF&)> paint) : m_paint(std::move(paint))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_paint(*painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LiveIconEngine(m_paint); }

private:
    std::function<void(QPainter&, const QRectF&)> m_paint;
};

} // namespace

QIcon paintedIcon(int size, double ratio, const std::function<void(QPainter&)>& paint)
{
    const int shown = symbolSize(size);
    QPixmap pixmap(QSize(shown, shown) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(double(shown) / size, double(shown) / size);
    paint(painter);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

QIcon livePaintedIcon(std::function<void(QPainter&, const QRectF&)> paint)
{
    return QIcon(new LiveIconEngine(std::move(paint)));
}

} // namespace vraem
