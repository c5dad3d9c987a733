// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report_pdf.h"

#include "../data/shipped.h"
#include "look/labels.h"
#include "look/language.h"
#include "print/report_document.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

ViewReport reportOf(const Dataset& dataset)
{
    ViewReport report;
    report.map = QImage(800, 400, QImage::Format_RGB32);
    report.map.fill(Qt::lightGray);
    report.totals = {u"<b>42</b> killed"_s};
    report.request.rows.resize(static_cast<size_t>(dataset.size()));
    std::iota(report.request.rows.begin(), report.request.rows.end(), 0);
    report.request.filter = u"<img src='file:///etc/passwd'>"_s;
    report.request.data = {QString(64, u'd'), Date(std::chrono::days(20'000))};
    return report;
}

QString textOf(const Dataset& dataset, const ViewReport& report)
{
    const QTemporaryDir folder;
    QPdfWriter device(folder.filePath(u"unused.pdf"_s));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(QSizeF(device.width(), device.height()));
    ReportDocument(dataset, report, document).write();
    return document.toPlainText();
}

} // namespace

TEST(ReportPdf, ListsEveryEventSourceAndVersionAndReadsNoMarkup)
{
    setLanguage(u"en"_s);
    const Dataset dataset(shippedParts());
    const QString text = textOf(dataset, reportOf(dataset));
    for (Row row = 0; row < dataset.size(); ++row)
        EXPECT_TRUE(text.contains(labels::text(dataset.event(row).title))) << row;
    for (const Source& source : dataset.sources())
        EXPECT_TRUE(text.contains(source.title)) << source.title.toStdString();
    EXPECT_TRUE(text.contains(dataset.version()));
    EXPECT_TRUE(text.contains(QString(64, u'd')));
    EXPECT_TRUE(text.contains(u"<img src='file:///etc/passwd'>"_s));
    EXPECT_TRUE(text.contains(u"<b>42</b> killed"_s));
    EXPECT_TRUE(text.contains(u"Muhammad Ghaleb Hamdar: not guilty"_s));
}

TEST(ReportPdf, LeavesNoLastPageOfAFewLines)
{
    setLanguage(u"en"_s);
    const Dataset dataset(shippedParts());
    const QTemporaryDir folder;
    QPdfWriter device(folder.filePath(u"unused.pdf"_s));
    int drawnIn = 0;
    for (size_t events = 4; events <= static_cast<size_t>(dataset.size()); events += 3) {
        ViewReport report = reportOf(dataset);
        report.request.rows.resize(events);
        std::vector<int> pages;
        double fill = 1;
        for (int tightness = 0; tightness <= ReportDocument::mostTightness; ++tightness) {
            QTextDocument document;
            document.documentLayout()->setPaintDevice(&device);
            document.setPageSize(QSizeF(device.width(), device.height()));
            ReportDocument(dataset, report, document, tightness).write();
            pages.push_back(document.pageCount());
            fill = tightness == 0 ? lastPageFill(document) : fill;
        }
        EXPECT_TRUE(std::ranges::is_sorted(pages, std::greater())) << events;
        drawnIn += fill < 0.2 && pages.back() < pages.front() ? 1 : 0;
    }
    EXPECT_GT(drawnIn, 0) << "some of these end in a few lines on a page of their own";
}

TEST(ReportPdf, IsWrittenWholeOrNotAtAll)
{
    const Dataset dataset(shippedParts());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    ASSERT_FALSE(writePdf(dataset, reportOf(dataset), path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.trimmed().endsWith("%%EOF"));
    EXPECT_GE(bytes.count("/Type /Page\n"), 3);
    const auto issue = writePdf(dataset, reportOf(dataset), u"/no/such/folder/report.pdf"_s);
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->code, IssueCode::CannotWrite);
}

TEST(ReportPdf, NamesTheActorsAndWhatTheReportsSayBesideACorrection)
{
    setLanguage(u"en"_s);
    auto [source, correction] = correctionOfAmbush(Field::Casualties);
    correction.casualties = {{Side::State, CasualtyGroup::Police, Effect::Killed, {8, 8, 8}}};
    const Dataset dataset(partsWith(source, correction));
    ViewReport report = reportOf(dataset);
    report.request.rows = {*dataset.rowOf(correction.event)};
    const QString text = textOf(dataset, report);
    EXPECT_TRUE(text.contains(u"state: 8 police officers killed"_s));
    EXPECT_TRUE(text.contains(u"your correction. The reports say: state: 7 police officers killed"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(labels::faction(dataset, {u"national-police"_s})));
}
