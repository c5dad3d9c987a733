// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

QString cell(const std::vector<QStringList>& rows, const QString& id, const QString& column)
{
    const qsizetype at = rows.front().indexOf(column);
    for (const QStringList& row : rows) {
        if (row.first() == id)
            return row.value(at);
    }
    ADD_FAILURE() << id.toStdString();
    return {};
}

} // namespace

TEST(EventRecord, AShippedEventAsARow)
{
    const Exported exported(shipped(), ExportFormat::Csv);
    const auto rows = csvRows(exported.bytes());
    const QString id = u"2023-02-12-ambush"_s;
    EXPECT_EQ(cell(rows, id, u"date_edtf"_s), u"2023-02-12"_s);
    EXPECT_EQ(cell(rows, id, u"killed_best"_s), u"7"_s);
    EXPECT_EQ(cell(rows, id, u"sub_type"_s), u"Armed clash"_s);
    EXPECT_EQ(cell(rows, u"2019-08-09-huanta"_s, u"department"_s), u"Ayacucho"_s);
    EXPECT_TRUE(cell(rows, id, u"latitude"_s).startsWith(u"-12"));
    EXPECT_TRUE(cell(rows, id, u"sources"_s).contains(u"usdos-crt-2023-peru | US Department of State"_s));
    EXPECT_TRUE(cell(rows, id, u"sources"_s).contains(u"https://www.ecoi.net/"_s));
    EXPECT_TRUE(cell(rows, id, u"citations"_s).contains(u"para. "_s));
}

TEST(EventRecord, WhatIsNotReportedStaysEmptyAndAnOpenEndToo)
{
    const auto rows = csvRows(Exported(shipped(), ExportFormat::Csv).bytes());
    EXPECT_EQ(cell(rows, u"2023-03-vizcatan-operation"_s, u"date_edtf"_s), u"../2023-03-18"_s);
    EXPECT_EQ(cell(rows, u"2023-03-vizcatan-operation"_s, u"date_start"_s), QString());
    EXPECT_EQ(cell(rows, u"2020-08-la-mar"_s, u"killed_best"_s), QString());
    EXPECT_EQ(cell(rows, u"2019-un-ctc-chair"_s, u"latitude"_s), QString());
}

TEST(EventRecord, EveryRowHasTheColumnsOfTheHeader)
{
    const Exported exported(shipped(), ExportFormat::Csv);
    const auto rows = csvRows(exported.bytes());
    ASSERT_EQ(rows.size(), static_cast<size_t>(shipped().size()) + 1);
    for (const QStringList& row : rows)
        EXPECT_EQ(row.size(), rows.front().size()) << row.first().toStdString();
    EXPECT_EQ(exported.report.written, shipped().size());
    EXPECT_TRUE(exported.report.remarks.empty());
}
