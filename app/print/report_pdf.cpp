// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_pdf.h"

#include "interchange/export/staged_file.h"
#include "look/labels.h"
#include "report_document.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int dotsPerInch = 300;
constexpr double sideMillimetres = 20;
constexpr double endMillimetres = 18;
constexpr double footerMillimetres = 9;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

double pixels(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}

void drawFooter(QPainter& painter, const QSizeF& page, const QString& words, int number, int all)
{
    QFont font = QApplication::font();
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(QColor(0x55, 0x5f, 0x69));
    const QRectF line(0, page.height() + pixels(footerMillimetres) / 2, page.width(),
                      pixels(footerMillimetres) / 2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, Text::tr("Page %1 of %2").arg(number).arg(all));
}

void drawPages(QPainter& painter, QPdfWriter& writer, QTextDocument& document, const QString& footer)
{
    const QSizeF page = document.pageSize();
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        const QRectF part(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFooter(painter, page, footer, number + 1, pages);
    }
}

std::unique_ptr<QTextDocument> laidOut(const Dataset& dataset, const ViewReport& report, QPdfWriter& writer,
                                       int tightness)
{
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(&writer);
    document->setDefaultFont(QApplication::font());
    document->setDocumentMargin(0);
    document->setPageSize(QSizeF(writer.width(), writer.height() - pixels(footerMillimetres)));
    ReportDocument(dataset, report, *document, tightness).write();
    return document;
}

/// As loose as the last page allows: a few lines alone on it are drawn in to the pages before.
std::unique_ptr<QTextDocument> laidOut(const Dataset& dataset, const ViewReport& report, QPdfWriter& writer)
{
    constexpr double leastFill = 0.2;
    auto loose = laidOut(dataset, report, writer, 0);
    const int pages = loose->pageCount();
    for (int tightness = 1;
         pages > 1 && lastPageFill(*loose) < leastFill && tightness <= ReportDocument::mostTightness;
         ++tightness) {
        auto tighter = laidOut(dataset, report, writer, tightness);
        if (tighter->pageCount() < pages)
            return tighter;
    }
    return loose;
}

} // namespace

std::optional<Issue> writePdf(const Dataset& dataset, const ViewReport& report, const QString& path)
{
    const auto failed = [&](const QString& reason) {
        return Issue{IssueCode::CannotWrite, path, {}, reason, {}};
    };
    StagedFile staged(path);
    if (!staged.isValid())
        return failed(staged.error());
    {
        QPdfWriter writer(staged.path());
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({sideMillimetres, endMillimetres, sideMillimetres, endMillimetres},
                              QPageLayout::Millimeter);
        writer.setTitle(Text::tr("Events of the armed conflict in the VRAEM"));
        writer.setCreator(u"VRAEM Atlas"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return failed({});
        const auto document = laidOut(dataset, report, writer);
        const Date day = report.request.data.accessed;
        drawPages(
            painter, writer, *document,
            Text::tr("VRAEM Atlas · data version %1 · %2").arg(dataset.version(), labels::date({day, day})));
        if (!painter.end())
            return failed({});
    }
    const auto reason = staged.commit();
    return reason ? std::optional(failed(*reason)) : std::nullopt;
}

} // namespace vraem
