// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/citation_check.h"
#include "shipped.h"

#include <QDirIterator>
#include <QFile>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const char* const skipReason = "skipped: VRAEM_REPORTS_DIR names no folder with the texts of the five "
                               "reports, so citations cannot be resolved";

QString reportsDirectory()
{
    return qEnvironmentVariable("VRAEM_REPORTS_DIR");
}

/// Whether a long run of a report's words stands in one of the shipped data files.
QString quotedRun(const ReportText& report, const QString& data)
{
    constexpr int words = 12;
    for (const ReportText::Span& paragraph : report.paragraphs()) {
        const QStringList tokens = report.text(paragraph).simplified().split(u' ');
        for (qsizetype i = 0; i + words <= tokens.size(); ++i) {
            const QString run = tokens.mid(i, words).join(u' ');
            if (data.contains(run))
                return run;
        }
    }
    return {};
}

} // namespace

TEST(Citations, EveryOneResolvesInTheRealReports)
{
    if (reportsDirectory().isEmpty())
        GTEST_SKIP() << skipReason;
    const Dataset::Parts parts = shippedParts();
    const ReportCopies copies = openReports(parts.sources, reportsDirectory());
    EXPECT_TRUE(copies.issues.isEmpty());
    EXPECT_EQ(copies.texts.size(), parts.sources.size());
    const Issues issues = checkCitations(parts, copies);
    for (const Issue& issue : issues)
        ADD_FAILURE() << issue.where.toStdString() << ": " << issue.found.toStdString();
}

TEST(Citations, NoSentenceOfAReportIsShipped)
{
    if (reportsDirectory().isEmpty())
        GTEST_SKIP() << skipReason;
    const ReportCopies copies = openReports(shippedParts().sources, reportsDirectory());
    for (const QString& folder : {u":/data"_s, u":/guide"_s, u":/stories"_s}) {
        int checked = 0;
        QDirIterator files(folder, {u"*.json"_s, u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); ++checked) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll()).simplified();
            for (const auto& [source, report] : copies.texts)
                EXPECT_EQ(quotedRun(report, text), QString()) << file.fileName().toStdString();
        }
        EXPECT_GT(checked, 0) << folder.toStdString();
    }
}

TEST(Citations, AMovedOffsetIsFound)
{
    if (reportsDirectory().isEmpty())
        GTEST_SKIP() << skipReason;
    Dataset::Parts parts = shippedParts();
    Locator& locator = parts.mentions.front().citations.front().locator;
    locator.start += 4000;
    locator.end += 4000;
    const ReportCopies copies = openReports(parts.sources, reportsDirectory());
    EXPECT_EQ(checkCitations(parts, copies).size(), 1);
}
