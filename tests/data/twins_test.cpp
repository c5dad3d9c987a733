// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/twins.h"

#include "import_sample.h"
#include "model/combine.h"
#include "shipped.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header =
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
    "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,"
    "side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,"
    "where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,"
    "country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
    "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n";

/// An event as UCDP would code it; the ambush of February 2023 where nothing is changed.
struct GedEvent
{
    QByteArray id = "1";
    QByteArray sideB = "Sendero Luminoso";
    QByteArray wherePrec = "1";
    QByteArray latitude = "-12.42";
    QByteArray longitude = "-73.75";
    QByteArray start = "2023-02-12";
    QByteArray end = "2023-02-12";
    QByteArray killed = "7";

    QByteArray line() const
    {
        return id + ",P,2023,1,Clear,1,292,292,Peru: Government,659,659,Government of Peru - " + sideB +
               ",78,78,Government of Peru,292,292," + sideB + ",1,,,,,," + wherePrec + ",Natividad,,Cusco,," +
               latitude + "," + longitude + ",,1,Peru,135,Americas,1,1," + start + "," + end + "," + killed +
               ",0,0,0," + killed + "," + killed + "," + killed + ",135,\n";
    }
};

/// The atlas with a file of these events beside it.
DatasetPtr atlasBeside(const std::vector<GedEvent>& events)
{
    QByteArray bytes = header;
    for (const GedEvent& event : events)
        bytes += event.line();
    const SampleFile file(bytes);
    ImportOutcome outcome = importFile({.path = file.path(), .layer = {u"ged"_s}});
    EXPECT_TRUE(outcome.imported);
    return combine({{std::make_shared<const Dataset>(shippedParts()),
                     std::make_shared<const Dataset>(std::move(*outcome.imported))}})
        .dataset;
}

std::vector<QString> twinsOf(const Dataset& dataset, const QString& id)
{
    std::vector<QString> ids;
    for (const Row row : Twins(dataset).of(*dataset.rowOf({id})))
        ids.push_back(dataset.idOf(row).value);
    return ids;
}

TEST(Twins, FindTheSameAmbushInBothLayers)
{
    const DatasetPtr dataset = atlasBeside({{}});
    EXPECT_EQ(twinsOf(*dataset, u"2023-02-12-ambush"_s), std::vector{u"1"_s});
    EXPECT_EQ(twinsOf(*dataset, u"1"_s), std::vector{u"2023-02-12-ambush"_s});
}

TEST(Twins, AreNotWhatIsFarAwayOrOnOtherDays)
{
    const DatasetPtr dataset = atlasBeside({{.id = "far", .latitude = "-6.5", .longitude = "-76.4"},
                                            {.id = "later", .start = "2023-02-13", .end = "2023-02-15"},
                                            {.id = "vague", .wherePrec = "6"},
                                            {.id = "long", .start = "2023-01-01", .end = "2023-12-31"}});
    for (const QString& id : {u"far"_s, u"later"_s, u"vague"_s, u"long"_s})
        EXPECT_TRUE(twinsOf(*dataset, id).empty()) << id.toStdString();
}

TEST(Twins, NeedActorsAndTollToAgreeWhereThePlaceIsARegion)
{
    const DatasetPtr dataset = atlasBeside({{.id = "toll", .killed = "3"}, {.id = "actor", .sideB = "MRTA"}});
    EXPECT_TRUE(twinsOf(*dataset, u"toll"_s).empty());
    EXPECT_TRUE(twinsOf(*dataset, u"actor"_s).empty());
}

TEST(Twins, AreNeverInOneLayer)
{
    const DatasetPtr dataset = atlasBeside({{.id = "a"}, {.id = "b"}});
    EXPECT_EQ(twinsOf(*dataset, u"a"_s), std::vector{u"2023-02-12-ambush"_s});
    EXPECT_EQ(twinsOf(*dataset, u"2023-02-12-ambush"_s).size(), 2U);
    EXPECT_TRUE(Twins(Dataset(shippedParts())).isEmpty());
}

TEST(Twins, AreNoneOnceCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(Twins(*atlasBeside({{}}), stop.get_token()).isEmpty());
}

} // namespace
