// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"
#include "interchange/export/hidden_names.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// Of people in the shipped data: those that facts name, and those that only free text or ids do.
const QStringList& names()
{
    static const QStringList list{u"Cirilo"_s,     u"Raúl"_s,     u"Raul"_s,     u"Quispe"_s,
                                  u"Hamdar"_s,     u"Chapo"_s,    u"Alvarado"_s, u"Papicho"_s,
                                  u"Villarroel"_s, u"Badajoz"_s,  u"Bomba"_s,    u"Zúñiga"_s,
                                  u"Fujimori"_s,   u"Castillo"_s, u"Vizcarra"_s, u"Saffón"_s};
    return list;
}

} // namespace

class HiddenNames : public testing::TestWithParam<ExportFormat>
{};

TEST_P(HiddenNames, NoneOfThemIsInTheFile)
{
    const Exported exported(shipped(), GetParam(), true);
    const QString text = QString::fromUtf8(exported.bytes());
    for (const QString& name : names())
        EXPECT_FALSE(text.contains(name, Qt::CaseInsensitive)) << name.toStdString();
}

TEST_P(HiddenNames, OneOfThemIsThereOtherwise)
{
    const Exported exported(shipped(), GetParam());
    EXPECT_TRUE(exported.bytes().contains("Papicho") || exported.bytes().contains("chachaspata"));
}

TEST_P(HiddenNames, NorWhatTheUsersOwnSourcesAreCalled)
{
    auto [source, correction] = correctionOfAmbush(Field::Place);
    source.title = u"Interview with Rosaura"_s;
    source.publisher = u"Rosaura's paper"_s;
    source.url = u"https://example.org/rosaura"_s;
    correction.note = {u"Rosaura says so"_s, u"Rosaura says so"_s};
    const Dataset dataset(partsWith(source, correction));
    EXPECT_FALSE(Exported(dataset, GetParam(), true).bytes().toLower().contains("rosaura"));
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, HiddenNames, testing::ValuesIn(valuesOf<ExportFormat>()),
                         [](const auto& info) { return QString(nameOf(info.param)).toStdString(); });

TEST(WithoutNames, KeepsCodesDatesPlacesFiguresAndCitations)
{
    const Row row = shipped().rowOf(EventId{u"2019-08-09-huanta"_s}).value_or(0);
    const Event named = shipped().event(row);
    const Event event = withoutNames(shipped(), named, row);
    EXPECT_EQ(event.date, named.date);
    EXPECT_EQ(event.casualties, named.casualties);
    EXPECT_EQ(event.actors.size(), named.actors.size());
    EXPECT_EQ(event.title.en, u"Armed clash, Huanta, 2019-08-09"_s);
    EXPECT_FALSE(event.mentions.front().citations.empty());
    EXPECT_TRUE(event.mentions.front().summary.en.isEmpty());
}

TEST(WithoutNames, KeepsNumbersOfProvidersAndReplacesIdsOfWords)
{
    Event event = shipped().event(0);
    event.id = {u"PER1234"_s};
    EXPECT_EQ(withoutNames(shipped(), event, 0).id.value, u"PER1234"_s);
    event.id = {u"2021-03-raul-death"_s};
    EXPECT_EQ(withoutNames(shipped(), event, 6).id.value, u"event-0007"_s);
}

TEST(WithoutNames, SearchTextIsNotTold)
{
    QTemporaryDir folder;
    ExportRequest request;
    request.path = folder.filePath(u"a.csv"_s);
    request.rows = {0};
    request.hidesNames = true;
    request.filter = u"text: Papicho"_s;
    ASSERT_TRUE(exportEvents(shipped(), request));
    QFile about(request.path + u".about.txt"_s);
    ASSERT_TRUE(about.open(QIODevice::ReadOnly));
    EXPECT_FALSE(about.readAll().contains("Papicho"));
}
