// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/citations/cited_work.h"

#include "../data/shipped.h"
#include "../import/import_sample.h"

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(CitedWork, KeysAreUsableAndDifferent)
{
    std::vector<CitedWork> works(4);
    works[0].key = u"Informe Perú, 2020"_s;
    works[1].key = u"Informe Peru 2020"_s;
    works[2].key = u"}\\n"_s;
    settleKeys(works);
    EXPECT_EQ(works[0].key, u"Informe-Peru-2020"_s);
    EXPECT_EQ(works[1].key, u"Informe-Peru-2020-2"_s);
    EXPECT_EQ(works[2].key, u"-n"_s);
    EXPECT_EQ(works[3].key, u"source"_s);
}

TEST(CitedWork, TheShippedDataIsACollectionWithItsVersion)
{
    const Dataset dataset(shippedParts());
    const auto work = collectionOf(dataset, dataset.layers().front(), {{}, Date()});
    ASSERT_TRUE(work);
    EXPECT_EQ(work->kind, WorkKind::DataSet);
    EXPECT_EQ(work->version, dataset.version());
    EXPECT_TRUE(work->accessed);
}
