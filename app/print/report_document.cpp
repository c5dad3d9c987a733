// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_document.h"

#include "citing/citation_text.h"
#include "citing/citation_words.h"
#include "look/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QScreen>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr double headingSize = 12;

const QColor ink(0x1b, 0x1f, 0x24);
const QColor quietInk(0x55, 0x5f, 0x69);
const QColor accent(0x1f, 0x4e, 0x79);

QTextCharFormat letters(double size, const QColor& colour, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setForeground(colour);
    format.setFontWeight(weight);
    return format;
}

const QTextCharFormat body = letters(9, ink);
const QTextCharFormat strong = letters(9, ink, QFont::DemiBold);
const QTextCharFormat quiet = letters(8, quietInk);

/// Lengths in a document are pixels of the screen, which the layout scales to those of its paint device.
double screenDpi()
{
    return QGuiApplication::primaryScreen()->logicalDotsPerInchY();
}

double points(double value)
{
    return value * screenDpi() / 72;
}

QString tollOf(const Event& event)
{
    return labels::casualties(event).join(u"; "_s);
}

QString actorsOf(const Dataset& dataset, const Event& event)
{
    QStringList words;
    for (const Actor& actor : event.actors)
        words.append(labels::actor(dataset, actor));
    return words.join(u"; "_s);
}

} // namespace

ReportDocument::ReportDocument(const Dataset& dataset, const ViewReport& report, QTextDocument& document,
                               int tightness)
    : m_dataset(dataset), m_report(report), m_document(document), m_cursor(&document),
      m_view(dataset, report.request), m_tightness(tightness)
{}

double lastPageFill(const QTextDocument& document)
{
    const double page = document.pageSize().height();
    const double used = document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom() / page -
                        (document.pageCount() - 1);
    // The layout rounds, and may begin a page for less than a line.
    return std::clamp(used, 0.0, 1.0);
}

void ReportDocument::write()
{
    numberPassages();
    writeHead();
    writeFacts();
    writePicture(
        m_report.map, u"map"_s,
        tr("Map of the events shown. Shaded areas: the place is known to that area only. Map: Natural "
           "Earth, GSHHG, GeoNames (CC BY 4.0); the outline of the VRAEM is approximate."));
    writePicture(m_report.timeline, u"timeline"_s,
                 tr("The events in time. Hatched: no source covers the span systematically."));
    writeEvents();
    writePassages();
    writeMethod();
    keepBlocksWhole();
}

void ReportDocument::keepBlocksWhole()
{
    const double page = m_document.pageSize().height();
    const auto pageOf = [page](double y) { return static_cast<int>(std::floor(y / page)); };
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        QRectF extent = m_document.documentLayout()->blockBoundingRect(block);
        const bool isHeading = block.charFormat().fontPointSize() == headingSize;
        if (isHeading && block.next().isValid())
            extent |= m_document.documentLayout()->blockBoundingRect(block.next());
        if (pageOf(extent.top()) == pageOf(extent.bottom() - 1) || extent.height() > page)
            continue;
        QTextBlockFormat layout = block.blockFormat();
        layout.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(layout);
    }
}

void ReportDocument::block(double above, const QTextCharFormat& format, const QString& text, double indent)
{
    QTextBlockFormat layout;
    layout.setTopMargin(points(above) * (1 - 0.12 * m_tightness));
    layout.setLeftMargin(points(indent));
    layout.setTextIndent(-points(indent));
    layout.setLineHeight(118 - 4 * m_tightness, QTextBlockFormat::ProportionalHeight);
    if (m_cursor.atStart())
        m_cursor.setBlockFormat(layout);
    else
        m_cursor.insertBlock(layout, format);
    m_cursor.insertText(text, format);
}

void ReportDocument::heading(const QString& text)
{
    block(16, letters(headingSize, accent, QFont::DemiBold), text);
    QTextBlockFormat layout = m_cursor.blockFormat();
    layout.setBottomMargin(points(2));
    m_cursor.setBlockFormat(layout);
}

void ReportDocument::writeHead()
{
    block(0, letters(8, accent, QFont::DemiBold), u"VRAEM ATLAS"_s);
    block(4, letters(20, ink, QFont::DemiBold), tr("Events of the armed conflict in the VRAEM"));
    block(2, letters(11, quietInk), m_report.request.filter);
}

void ReportDocument::writeFacts()
{
    QStringList rows{m_report.events.isEmpty()
                         ? tr("Events shown: %Ln", nullptr, static_cast<int>(m_report.request.rows.size()))
                         : tr("Events shown: %1", "of each layer").arg(m_report.events)};
    rows += m_report.totals;
    rows.append(tr("Printed on %1")
                    .arg(labels::date({m_report.request.data.accessed, m_report.request.data.accessed})));
    rows.append(tr("Data version %1").arg(m_dataset.version().isEmpty() ? u"–"_s : m_dataset.version()));
    if (const auto& own = m_dataset.overlay())
        rows.append(notAsPublished(*own));
    block(10, strong, rows.takeFirst());
    for (const QString& row : rows)
        block(1, body, row);
}

void ReportDocument::writePicture(const QImage& picture, const QString& name, const QString& caption)
{
    if (picture.isNull())
        return;
    m_document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
    QTextImageFormat format;
    format.setName(name);
    const double width = m_document.pageSize().width() * screenDpi() /
                         m_document.documentLayout()->paintDevice()->logicalDpiX() * (1 - 0.05 * m_tightness);
    const double share = shareOfPage(width * picture.height() / picture.width());
    format.setWidth(share * width);
    format.setHeight(share * width * picture.height() / picture.width());
    block(12, body, {});
    // A proportional line height would cut the picture.
    QTextBlockFormat layout = m_cursor.blockFormat();
    layout.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(layout);
    m_cursor.insertImage(format);
    block(2, quiet, caption);
}

double ReportDocument::shareOfPage(double height) const
{
    constexpr double leastShare = 0.7;
    // Space above the picture, and its caption of two lines.
    const double beside = points(12 + 2 + 2 * 8 * 1.3);
    const double scale = m_document.documentLayout()->paintDevice()->logicalDpiY() / screenDpi();
    const double page = m_document.pageSize().height() / scale;
    const double used =
        m_document.documentLayout()->blockBoundingRect(m_document.lastBlock()).bottom() / scale;
    const double room = page - std::fmod(used, page) - beside;
    if (height > page - beside)
        return (page - beside) / height;
    return room < height && room >= leastShare * height ? room / height : 1;
}

void ReportDocument::numberPassages()
{
    int number = 0;
    for (const CitedSource& cited : m_view.cited().sources) {
        for (const CitedPassage& passage : cited.passages) {
            ++number;
            for (const Row row : passage.events)
                m_marks[row].append(QString::number(number));
        }
        for (const Row row : cited.records)
            m_marks[row].append(QString::number(++number));
    }
}

void ReportDocument::writeEvents()
{
    heading(tr("Events"));
    int number = 0;
    for (const Row row : m_view.listedRows())
        writeEvent(++number, row);
    if (m_view.cited().eventsLeftOut > 0)
        block(8, quiet,
              tr("The first %1 events are listed. %Ln more are counted above and not listed.", nullptr,
                 m_view.cited().eventsLeftOut)
                  .arg(number));
}

void ReportDocument::writeEvent(int number, Row row)
{
    const Event event = m_dataset.event(row);
    block(6, strong, u"%1.\u2002"_s.arg(number), 18);
    m_cursor.insertText(labels::text(event.title), strong);
    QTextCharFormat raised = letters(9, accent);
    raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    m_cursor.insertText(u"\u2009"_s + m_marks[row].join(u", "_s), raised);
    QStringList parts{event.date ? labels::date(event.date->interval) : tr("date not reported")};
    if (event.place)
        parts.append(labels::place(m_dataset, *event.place));
    if (const QString toll = tollOf(event); !toll.isEmpty())
        parts.append(toll);
    if (isDisputed(event.conflicts))
        parts.append(tr("the reports differ"));
    writeLine(parts.join(u" · "_s));
    if (!event.actors.empty())
        writeLine(actorsOf(m_dataset, event));
    for (const Field field : correctableFields) {
        if (event.correctionOf(field))
            writeLine(tr("%1: your correction. The reports say: %2", "field, their values")
                          .arg(labels::capitalised(labels::name(field)),
                               labels::reported(m_dataset, event, field).join(u"; "_s)));
    }
    for (const PersonOutcome& outcome : outcomesOf(m_dataset, event))
        writeLine(labels::outcome(m_dataset, outcome));
}

void ReportDocument::writeLine(const QString& text)
{
    m_cursor.insertText(QChar::LineSeparator + text, quiet);
}

void ReportDocument::writePassages()
{
    heading(tr("Sources and passages"));
    int number = 0;
    for (const CitedSource& cited : m_view.cited().sources) {
        block(6, strong, sourceWords(m_view.source(cited)));
        for (const CitedPassage& passage : cited.passages)
            block(1, quiet, u"%1\u2002%2"_s.arg(QString::number(++number), labels::locator(passage.locator)),
                  18);
        for (const Row row : cited.records)
            block(1, quiet, u"%1\u2002%2"_s.arg(QString::number(++number), recordWords(m_dataset.event(row))),
                  18);
    }
}

void ReportDocument::writeMethod()
{
    heading(tr("How this was made"));
    block(
        2, body,
        tr("Each report is coded as far as it goes; what several reports say of one happening is merged, and "
           "where they differ, each value is kept with its source. Figures add up incidents only: the best "
           "figure of each, and the range where reports give one. Totals that reports give for a year or an "
           "operation are never added to them. No figure is an estimate of what was not reported: where no "
           "source covers a year systematically, few events do not mean that little happened."));
    for (const QString& line : m_view.statement())
        block(2, quiet, line);
    for (const Layer& layer : m_dataset.layers()) {
        if (!layer.terms.isEmpty())
            block(2, quiet, layer.name + u": "_s + layer.terms);
    }
}

} // namespace vraem
