// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"
#include "query/query.h"

#include <algorithm>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// Every row is either in the file or has a reason why not.
void expectNothingIsLostSilently(const Exported& exported)
{
    EXPECT_EQ(exported.report.written + exported.report.leftOut(), shipped().size());
    EXPECT_EQ(csvRows(exported.bytes()).size(), static_cast<size_t>(exported.report.written) + 1);
}

bool isLeftOutFor(const Exported& exported, const QString& id, ExportRemark remark)
{
    const auto row = shipped().rowOf(EventId{id});
    EXPECT_TRUE(row) << id.toStdString();
    return std::ranges::find(exported.report.remarks, RowRemark{row.value_or(0), remark}) !=
           exported.report.remarks.end();
}

QString cell(const std::vector<QStringList>& rows, const QString& key, const QString& id,
             const QString& column)
{
    for (const QStringList& row : rows) {
        if (row.value(rows.front().indexOf(key)) == id)
            return row.value(rows.front().indexOf(column));
    }
    ADD_FAILURE() << id.toStdString();
    return {};
}

} // namespace

TEST(GedTable, HoldsFatalIncidentsAndNamesTheRest)
{
    const Exported exported(shipped(), ExportFormat::GedCsv);
    expectNothingIsLostSilently(exported);
    EXPECT_TRUE(isLeftOutFor(exported, u"2019-total"_s, ExportRemark::NotAnIncident));
    EXPECT_TRUE(isLeftOutFor(exported, u"2023-02-apology-law"_s, ExportRemark::TypeNotCodable));
    EXPECT_TRUE(isLeftOutFor(exported, u"2021-03-raul-death"_s, ExportRemark::NoPlace));
    EXPECT_TRUE(isLeftOutFor(exported, u"2020-08-la-mar"_s, ExportRemark::DeathsNotGiven));
    EXPECT_TRUE(isLeftOutFor(exported, u"2023-03-vizcatan-operation"_s, ExportRemark::OpenDate));
}

TEST(GedTable, ACellPerCodebook)
{
    const auto rows = csvRows(Exported(shipped(), ExportFormat::GedCsv).bytes());
    EXPECT_EQ(rows.front().size(), 49);
    const auto of = [&](const QString& column) {
        return cell(rows, u"relid"_s, u"2021-05-23-san-miguel"_s, column);
    };
    EXPECT_EQ(of(u"type_of_violence"_s), u"3"_s);
    EXPECT_EQ(of(u"side_b"_s), u"Civilians"_s);
    EXPECT_EQ(of(u"best"_s), u"16"_s);
    EXPECT_EQ(of(u"deaths_civilians"_s), u"16"_s);
    EXPECT_EQ(of(u"date_prec"_s), u"1"_s);
    EXPECT_EQ(of(u"country_id"_s), u"135"_s);
    const auto ambush = [&](const QString& column) {
        return cell(rows, u"relid"_s, u"2023-02-12-ambush"_s, column);
    };
    EXPECT_EQ(ambush(u"type_of_violence"_s), u"1"_s);
    EXPECT_EQ(ambush(u"deaths_a"_s), u"7"_s);
    EXPECT_EQ(ambush(u"deaths_b"_s), u"0"_s);
    EXPECT_TRUE(ambush(u"latitude"_s).startsWith(u'-'));
}

TEST(AcledTable, HoldsIncidentsOfItsSubTypesAndNamesTheRest)
{
    const Exported exported(shipped(), ExportFormat::AcledCsv);
    expectNothingIsLostSilently(exported);
    EXPECT_TRUE(isLeftOutFor(exported, u"2019-total"_s, ExportRemark::NotAnIncident));
    EXPECT_TRUE(isLeftOutFor(exported, u"2023-02-apology-law"_s, ExportRemark::TypeNotCodable));
}

TEST(AcledTable, ACellPerCodebook)
{
    const auto rows = csvRows(Exported(shipped(), ExportFormat::AcledCsv).bytes());
    EXPECT_EQ(rows.front().size(), 31);
    const auto of = [&](const QString& column) {
        return cell(rows, u"event_id_cnty"_s, u"2023-02-12-ambush"_s, column);
    };
    EXPECT_EQ(of(u"event_date"_s), u"2023-02-12"_s);
    EXPECT_EQ(of(u"time_precision"_s), u"1"_s);
    EXPECT_EQ(of(u"inter1"_s), u"2"_s);
    EXPECT_EQ(of(u"inter2"_s), u"1"_s);
    EXPECT_EQ(of(u"interaction"_s), u"12"_s);
    EXPECT_EQ(of(u"disorder_type"_s), u"Political violence"_s);
    EXPECT_EQ(of(u"fatalities"_s), u"7"_s);
    EXPECT_EQ(cell(rows, u"event_id_cnty"_s, u"2020-08-la-mar"_s, u"fatalities"_s), QString());
}
