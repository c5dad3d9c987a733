// SPDX-License-Identifier: GPL-3.0-or-later
#include "altered_report.h"
#include "reading/copy_reader.h"
#include "reading/sentence_digest.h"
#include "shipped.h"

#include <QDir>
#include <QTemporaryDir>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// The five reports as they were coded, and copies of them that are made anew in a folder.
class ReportCopies : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString folder = qEnvironmentVariable("VRAEM_REPORTS_DIR");
        if (folder.isEmpty())
            GTEST_SKIP() << "skipped: VRAEM_REPORTS_DIR names no folder with the texts of the five reports";
        const Dataset dataset(shippedParts());
        reports = citedReports(dataset);
        ASSERT_EQ(reports.size(), 5U);
        for (const CitedReport& report : reports) {
            const auto text = ReportText::load(QDir(folder).filePath(report.source.file));
            ASSERT_TRUE(text);
            coded.push_back(*text);
        }
    }

    QString wholeText(size_t i) const { return coded[i].text({0, coded[i].size()}); }

    ReportCopyPtr copyOf(const QByteArray& bytes, const QString& name)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto text = readCopy({.path = path, .extractor = QStringLiteral(VRAEM_EVENTS)});
        for (const Issue& issue : text.issues)
            ADD_FAILURE() << nameOf(issue.code).toString().toStdString();
        return text ? recogniseCopy(reports, *text) : nullptr;
    }

    /// Every citation of every report stands in its altered copy, at the words that were coded.
    void expectAllFound(QByteArray (*alter)(const QString&), const QString& name)
    {
        for (size_t i = 0; i < reports.size(); ++i) {
            const ReportCopyPtr copy = copyOf(alter(wholeText(i)), name);
            ASSERT_TRUE(copy) << reports[i].source.id.value.toStdString();
            EXPECT_EQ(copy->source(), reports[i].source.id);
            EXPECT_FALSE(copy->isCodedCopy());
            EXPECT_EQ(copy->found(), copy->cited());
            expectSameWords(*copy, i);
        }
    }

    void expectSameWords(const ReportCopy& copy, size_t i)
    {
        for (const Locator& locator : reports[i].locators) {
            const FoundPassage* passage = copy.find(locator);
            ASSERT_TRUE(passage) << reports[i].source.id.value.toStdString() << " " << locator.start;
            EXPECT_EQ(normaliseForDigest(copy.text().text(passage->words)),
                      normaliseForDigest(coded[i].text({locator.start, locator.end})));
        }
    }

    std::vector<CitedReport> reports;
    std::vector<ReportText> coded;
    QTemporaryDir folder;
};

} // namespace

TEST_F(ReportCopies, EveryCitationOfTheCodedCopiesLeadsToItsWords)
{
    int citations = 0;
    for (size_t i = 0; i < reports.size(); ++i) {
        const auto text = readCopy(
            {.path = QDir(qEnvironmentVariable("VRAEM_REPORTS_DIR")).filePath(reports[i].source.file),
             .extractor = {},
             .knownTexts = {reports[i].source.sha256}});
        ASSERT_TRUE(text);
        const ReportCopyPtr copy = recogniseCopy(reports, *text);
        ASSERT_TRUE(copy);
        EXPECT_TRUE(copy->isCodedCopy());
        EXPECT_EQ(copy->found(), static_cast<int>(reports[i].locators.size()));
        for (const Locator& locator : reports[i].locators) {
            ASSERT_TRUE(copy->find(locator));
            EXPECT_EQ(copy->find(locator)->words, (ReportText::Span{locator.start, locator.end}));
            EXPECT_LE(copy->find(locator)->sentences.start, locator.start);
            EXPECT_GE(copy->find(locator)->sentences.end, locator.end);
        }
        citations += copy->found();
    }
    EXPECT_GT(citations, 400);
}

TEST_F(ReportCopies, NormalisedTextIsWhatDigestsAreMadeOf)
{
    for (const ReportText& report : coded) {
        const NormalisedText folded(report, {0, report.size()});
        EXPECT_EQ(QString::fromStdU32String(folded.text()),
                  normaliseForDigest(report.text({0, report.size()})));
    }
}

TEST_F(ReportCopies, AreFoundInTheSameTextByWordsAlone)
{
    for (size_t i = 0; i < reports.size(); ++i) {
        const auto passages = PassageFinder(coded[i]).find(reports[i].locators);
        for (size_t k = 0; k < passages.size(); ++k) {
            const Locator& locator = reports[i].locators[k];
            ASSERT_TRUE(passages[k]) << locator.start;
            EXPECT_EQ(normaliseForDigest(coded[i].text(passages[k]->words)),
                      normaliseForDigest(coded[i].text({locator.start, locator.end})));
        }
    }
}

TEST_F(ReportCopies, AreFoundInRewrappedText)
{
    expectAllFound(altered::rewrapped, u"wrapped.txt"_s);
}

TEST_F(ReportCopies, AreFoundWithOtherSpacesAndQuotes)
{
    expectAllFound(altered::folded, u"folded.txt"_s);
}

TEST_F(ReportCopies, AreFoundInASavedPage)
{
    expectAllFound(altered::savedPage, u"page.html"_s);
}

TEST_F(ReportCopies, AreFoundInUtf16)
{
    expectAllFound(altered::utf16, u"wide.txt"_s);
}

TEST_F(ReportCopies, AreFoundInAPdf)
{
    expectAllFound(altered::printed, u"printed.pdf"_s);
}

TEST_F(ReportCopies, ATruncatedCopySaysWhatIsMissing)
{
    for (size_t i = 0; i < reports.size(); ++i) {
        const int cut = reports[i].locators[reports[i].locators.size() / 2].start;
        const ReportCopyPtr copy = copyOf(coded[i].text({0, cut}).toUtf8(), u"half.txt"_s);
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy->source(), reports[i].source.id);
        EXPECT_EQ(copy->found() + static_cast<int>(copy->missing().size()), copy->cited());
        for (const Locator& locator : reports[i].locators)
            EXPECT_EQ(copy->find(locator) == nullptr,
                      sentencesAround(coded[i], {locator.start, locator.end}).end > cut)
                << locator.start;
    }
}

TEST_F(ReportCopies, AnotherTextThatQuotesASentenceIsNoCopy)
{
    const Locator& locator = reports[0].locators.front();
    const QString sentence = coded[0].text(sentencesAround(coded[0], {locator.start, locator.end}));
    EXPECT_FALSE(copyOf((u"They wrote: "_s + sentence + u" And so it was."_s).toUtf8(), u"essay.txt"_s));
}
