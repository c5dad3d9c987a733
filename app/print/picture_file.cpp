// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_file.h"

#include "interchange/export/staged_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr int screenDpi = 96;

bool writePng(const PictureRequest& request, const QString& path)
{
    QImage image((request.size * request.scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.setDevicePixelRatio(request.scale);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        request.paint(painter);
    }
    const double dotsPerMetre = screenDpi * request.scale / 0.0254;
    image.setDotsPerMeterX(qRound(dotsPerMetre));
    image.setDotsPerMeterY(qRound(dotsPerMetre));
    image.setText(u"Title"_s, request.title);
    return image.save(path, "PNG");
}

bool writeSvg(const PictureRequest& request, const QString& path)
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setResolution(screenDpi);
    generator.setSize(request.size.toSize());
    generator.setViewBox(QRectF(QPointF(), request.size));
    generator.setTitle(request.title);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    request.paint(painter);
    return painter.end();
}

bool writePdf(const PictureRequest& request, const QString& path)
{
    QPdfWriter writer(path);
    writer.setResolution(screenDpi);
    writer.setPageSize(
        QPageSize(request.size * 72.0 / screenDpi, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(request.title);
    writer.setCreator(u"VRAEM Atlas"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    request.paint(painter);
    return painter.end();
}

} // namespace

std::optional<Issue> writePicture(const PictureRequest& request, const QString& path)
{
    const auto failed = [&](const QString& reason) {
        return Issue{IssueCode::CannotWrite, path, {}, reason, {}};
    };
    const QString format = QFileInfo(path).suffix().toLower();
    const auto write = format == u"png"   ? writePng
                       : format == u"svg" ? writeSvg
                       : format == u"pdf" ? writePdf
                                          : nullptr;
    if (!write)
        return failed(Text::tr("a picture is a file that ends in .png, .svg or .pdf"));
    StagedFile staged(path);
    if (!staged.isValid())
        return failed(staged.error());
    if (!write(request, staged.path()))
        return failed(Text::tr("the picture could not be drawn; a smaller scale needs less memory"));
    const auto reason = staged.commit();
    return reason ? std::optional(failed(*reason)) : std::nullopt;
}

} // namespace vraem
