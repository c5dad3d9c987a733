// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/error_report.h"

#include "../data/shipped.h"

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(ErrorReport, NamesEventFieldVersionAndTheFieldsOwnPassages)
{
    const Dataset dataset(shippedParts());
    const Event event = dataset.event(*dataset.rowOf({u"2019-07-17-lima-arrest"_s}));
    const QString text = errorReport(dataset, event, Field::Facts, {QString(64, u'c'), Date()});
    EXPECT_TRUE(text.contains(event.id.value));
    EXPECT_TRUE(text.contains(dataset.version()));
    EXPECT_TRUE(text.contains(QString(64, u'c')));
    int cited = 0;
    for (const Mention& mention : event.mentions) {
        EXPECT_TRUE(text.contains(dataset.source(mention.source)->title));
        for (const Citation& citation : mention.citations) {
            const bool carries =
                std::ranges::find(citation.supports, Field::Facts) != citation.supports.end();
            cited += carries ? 1 : 0;
            EXPECT_EQ(text.contains(u"[%1, %2)"_s.arg(citation.locator.start).arg(citation.locator.end)),
                      carries);
        }
    }
    EXPECT_GT(cited, 0);
}

TEST(ErrorReport, OffersOnlyFieldsThatAreFilled)
{
    const Dataset dataset(shippedParts());
    for (Row row = 0; row < dataset.size(); ++row) {
        const Event event = dataset.event(row);
        const std::vector<Field> fields = filledFields(dataset, event);
        const auto has = [&](Field field) { return std::ranges::find(fields, field) != fields.end(); };
        EXPECT_TRUE(has(Field::Summary));
        EXPECT_EQ(has(Field::Date), event.date.has_value()) << event.id.value.toStdString();
        EXPECT_EQ(has(Field::Casualties), !event.casualties.empty()) << event.id.value.toStdString();
    }
}
