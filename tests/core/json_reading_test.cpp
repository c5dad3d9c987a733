// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/dataset_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// A small data set on disk, right in every part until a test breaks one.
class DatasetFiles
{
public:
    DatasetFiles()
    {
        QDir(m_dir.path()).mkpath(u"reports"_s);
        write(u"dataset.json"_s, R"({"version": "1.0.0"})");
        write(u"sources.json"_s, sources());
        write(u"factions.json"_s,
              R"({"factions": [{"id": "state", "name": {"en": "State", "es": "Estado"}, "side": "state"}]})");
        write(u"places.json"_s,
              R"({"places": [{"id": "town", "name": {"en": "Town", "es": "Pueblo"}, "level": "point",
            "latitude": -12.5, "longitude": -74, "radiusKm": 1, "provenance": "made up"}]})");
        write(u"reports/a.json"_s, report());
    }

    static QByteArray sources()
    {
        return R"({"sources": [{"id": "a", "kind": "report", "title": "T", "publisher": "P", "issued": "2024", "language": "en",
            "file": "a.txt", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "coverage": []}]})";
    }

    static QByteArray report()
    {
        return R"({"source": "a", "mentions": [{"id": "m", "event": "e", "unit": "incident", "class": "violence",
            "subType": "Armed clash", "title": {"en": "t", "es": "t"}, "summary": {"en": "s", "es": "s"},
            "date": {"edtf": "2023-02-12", "precision": "day", "basis": "explicit"},
            "place": {"id": "town", "level": "point"},
            "actors": [{"faction": "state", "role": "initiator", "doubt": "none"}],
            "casualties": [{"side": "state", "group": "police", "effect": "killed", "low": 1, "best": 2, "high": 3}],
            "citations": [{"paragraph": 1, "start": 0, "end": 5,
                "sentenceDigest": "0000000000000000000000000000000000000000000000000000000000000000",
                "supports": ["type", "date", "place", "actors", "casualties"]}]}]})";
    }

    void write(const QString& name, const QByteArray& text)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void replace(const QString& name, const QByteArray& from, const QByteArray& to)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        ASSERT_TRUE(text.contains(from)) << from.toStdString();
        write(name, text.replace(from, to));
    }

    QString path(const QString& name) const { return m_dir.filePath(name); }
    Result<Dataset::Parts> read() const { return readDataset(m_dir.path()); }

private:
    QTemporaryDir m_dir;
};

struct Fault
{
    const char* what;
    const char* file;
    QByteArray from;
    QByteArray to;
    IssueCode code;
    const char* where;
};

class WrongFile : public testing::TestWithParam<Fault>
{};

} // namespace

TEST(DatasetReader, ReadsWhatIsRight)
{
    const Result<Dataset::Parts> parts = DatasetFiles().read();
    ASSERT_TRUE(parts);
    EXPECT_TRUE(parts.issues.isEmpty());
    ASSERT_EQ(parts->mentions.size(), 1U);
    const Mention& mention = parts->mentions.front();
    EXPECT_EQ(mention.casualties.front().count, (CountRange{1, 2, 3}));
    EXPECT_EQ(mention.citations.front().supports.size(), 5U);
    EXPECT_EQ(mention.source.value, u"a"_s);
}

TEST(DatasetReader, AFigureLeftOutIsNotReportedAndZeroIsNone)
{
    DatasetFiles files;
    files.replace(u"reports/a.json"_s, R"("low": 1, "best": 2, "high": 3)", R"("low": 0)");
    const auto parts = files.read();
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->mentions.front().casualties.front().count, (CountRange{0, std::nullopt, std::nullopt}));
}

TEST_P(WrongFile, IsNamedWithFileAndPath)
{
    const Fault& fault = GetParam();
    DatasetFiles files;
    const QString file = QString::fromLatin1(fault.file);
    files.replace(file, fault.from, fault.to);
    const Result<Dataset::Parts> parts = files.read();
    EXPECT_FALSE(parts);
    const auto found = std::ranges::find(parts.issues, fault.code, &Issue::code);
    ASSERT_NE(found, parts.issues.end());
    EXPECT_EQ(found->where, QString::fromLatin1(fault.where));
    EXPECT_EQ(found->file, files.path(file));
}

INSTANTIATE_TEST_SUITE_P(
    Faults, WrongFile,
    testing::Values(Fault{"impossible date", "reports/a.json", "2023-02-12", "2023-02-30",
                          IssueCode::ImpossibleDate, "mentions[0].date.edtf"},
                    Fault{"end before start", "reports/a.json", "2023-02-12", "2023-02-12/2023-01-01",
                          IssueCode::EndBeforeStart, "mentions[0].date.edtf"},
                    Fault{"malformed date", "reports/a.json", "2023-02-12", "12.2.2023",
                          IssueCode::MalformedDate, "mentions[0].date.edtf"},
                    Fault{"negative count", "reports/a.json", R"("low": 1)", R"("low": -1)",
                          IssueCode::NegativeCount, "mentions[0].casualties[0].low"},
                    Fault{"fractional count", "reports/a.json", R"("low": 1)", R"("low": 1.5)",
                          IssueCode::WrongType, "mentions[0].casualties[0].low"},
                    Fault{"low above high", "reports/a.json", R"("low": 1)", R"("low": 9)",
                          IssueCode::RangeOutOfOrder, "mentions[0].casualties[0]"},
                    Fault{"dangling place", "reports/a.json", R"("id": "town")", R"("id": "nowhere")",
                          IssueCode::DanglingId, "mentions[0].place.id"},
                    Fault{"dangling faction", "reports/a.json", R"("faction": "state")",
                          R"("faction": "nobody")", IssueCode::DanglingId, "mentions[0].actors"},
                    Fault{"unknown name", "reports/a.json", R"("killed")", R"("slain")",
                          IssueCode::UnknownName, "mentions[0].casualties[0].effect"},
                    Fault{"misspelt field", "reports/a.json", R"("place": {)", R"("palce": {)",
                          IssueCode::UnknownField, "mentions[0].palce"},
                    Fault{"missing field", "reports/a.json", R"("event": "e", )", "", IssueCode::MissingField,
                          "mentions[0].event"},
                    Fault{"uncited field", "reports/a.json", R"("date", "place")", R"("date")",
                          IssueCode::UncitedField, "mentions[0].citations"},
                    Fault{"empty passage", "reports/a.json", R"("end": 5)", R"("end": 0)",
                          IssueCode::NumberOutOfRange, "mentions[0].citations[0].end"},
                    Fault{"no digest", "reports/a.json", R"("sentenceDigest": "0)", R"("sentenceDigest": "g)",
                          IssueCode::WrongType, "mentions[0].citations[0].sentenceDigest"},
                    Fault{"broken JSON", "reports/a.json", R"("event": "e", )", R"("event": "e" )",
                          IssueCode::NotJson, "line 1"},
                    Fault{"latitude beyond the pole", "places.json", "-12.5", "-112.5",
                          IssueCode::NumberOutOfRange, "places[0].latitude"},
                    Fault{"unknown parent", "places.json", R"("level")", R"("parent": "none", "level")",
                          IssueCode::DanglingId, "places[0].parent"},
                    Fault{"a faction its own parent", "factions.json", R"("side")",
                          R"("parent": "state", "side")", IssueCode::FactionCycle, "factions[0].parent"}),
    [](const auto& info) {
        QString name = QString::fromLatin1(info.param.what);
        return name.replace(u' ', u'_').toStdString();
    });

TEST(DatasetReader, NamesEveryFaultAtOnce)
{
    DatasetFiles files;
    files.replace(u"reports/a.json"_s, "2023-02-12", "2023-02-30");
    files.replace(u"reports/a.json"_s, R"("low": 1)", R"("low": -1)");
    files.replace(u"reports/a.json"_s, R"("killed")", R"("slain")");
    EXPECT_EQ(files.read().issues.size(), 3);
}

TEST(DatasetReader, AMissingFileIsNamed)
{
    DatasetFiles files;
    QFile::remove(files.path(u"places.json"_s));
    const auto parts = files.read();
    EXPECT_FALSE(parts);
    ASSERT_FALSE(parts.issues.isEmpty());
    EXPECT_EQ(parts.issues.front().code, IssueCode::CannotRead);
    EXPECT_EQ(parts.issues.front().file, files.path(u"places.json"_s));
}

TEST(DatasetReader, AReportFileStandsInForItsSource)
{
    const DatasetFiles files;
    const auto parts = files.read();
    ASSERT_TRUE(parts);
    DatasetFiles other;
    other.replace(u"reports/a.json"_s, R"("id": "m")", R"("id": "n")");
    const auto replaced = readWithReport(other.path(u"reports/a.json"_s), *parts);
    ASSERT_TRUE(replaced);
    ASSERT_EQ(replaced->mentions.size(), 1U);
    EXPECT_EQ(replaced->mentions.front().id.value, u"n"_s);
}

TEST(DatasetReader, TwoMentionsOfOneEventMustCountTheSameUnit)
{
    DatasetFiles files;
    QByteArray second = DatasetFiles::report();
    second.replace(R"("id": "m")", R"("id": "m2")").replace(R"("incident")", R"("aggregate")");
    files.write(u"reports/b.json"_s, second);
    const auto parts = files.read();
    EXPECT_FALSE(parts);
    EXPECT_NE(std::ranges::find(parts.issues, IssueCode::UnitMismatch, &Issue::code), parts.issues.end());
}
