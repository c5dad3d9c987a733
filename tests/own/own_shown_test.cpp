// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_session.h"
#include "look/labels.h"
#include "panels/citation_numbers.h"
#include "panels/detail_panel.h"
#include "panels/event_table_model.h"
#include "panels/facet_model.h"
#include "panels/text_view.h"
#include "panels/totals_line.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// A bookmark, a tag, a note and a correction of the dead on the selected event.
class OwnShownTest : public KeptSession
{
protected:
    OwnShownTest()
    {
        auto [source, correction] = correctionOfKilled(8);
        correction.note = {u"one died later"_s, u"one died later"_s};
        correction.ownPassage = u"fol. 31"_s;
        session.changeOverlay(atlasLayer().id, {SetBookmark{ambush, true}, SetTags{ambush, {u"to check"_s}},
                                                SetNote{ambush, u"<b>plain</b>"_s}, PutSource{source},
                                                PutMention{correction}});
    }

    QString details()
    {
        DetailPanel panel(session);
        return panel.findChild<TextView*>()->toPlainText();
    }
};

} // namespace

TEST_F(OwnShownTest, DetailsShowBothValuesAndWhoseTheyAre)
{
    const QString text = details();
    EXPECT_TRUE(text.contains(u"state: 8 police officer"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Your correction. The reports say: state: 7 police officer"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"Where the reports and you differ"_s));
    EXPECT_TRUE(text.contains(u"Your correction: List of the dead"_s));
    EXPECT_TRUE(text.contains(u"one died later"_s));
    EXPECT_TRUE(text.contains(u"fol. 31"_s));
    EXPECT_TRUE(text.contains(u"<b>plain</b>"_s));
    EXPECT_TRUE(text.contains(u"to check"_s));
}

TEST_F(OwnShownTest, WithoutCorrectionsDetailsAreTheReportsAloneWithTheNotes)
{
    session.setAppliesCorrections(false);
    const QString text = details();
    EXPECT_FALSE(text.contains(u"Your correction"_s));
    EXPECT_FALSE(text.contains(u"state: 8 police officer"_s));
    EXPECT_TRUE(text.contains(u"<b>plain</b>"_s));
}

TEST_F(OwnShownTest, TheTableMarksBookmarkAndCorrectedCells)
{
    EventTableModel table(session);
    const auto row = table.tableRowOf(ambush);
    ASSERT_TRUE(row);
    const auto cell = [&](int column, int role = Qt::DisplayRole) {
        return table.index(*row, column).data(role).toString();
    };
    EXPECT_TRUE(cell(EventTableModel::Title).startsWith(u'\u2605'));
    EXPECT_TRUE(cell(EventTableModel::Title, Qt::ToolTipRole).contains(u"to check"_s));
    EXPECT_EQ(cell(EventTableModel::Killed), u"8 \u270e"_s);
    EXPECT_FALSE(cell(EventTableModel::Date).contains(u'\u270e'));
}

TEST_F(OwnShownTest, TotalsSayThatTheyAreNotAsPublished)
{
    const TotalsLine line(session);
    EXPECT_TRUE(line.toolTip().contains(u"not the figures as published"_s)) << line.toolTip().toStdString();
    session.setAppliesCorrections(false);
    EXPECT_FALSE(line.toolTip().contains(u"as published"_s));
}

TEST_F(OwnShownTest, TheFilterPanelOffersTheMarksThatAreInUse)
{
    FacetModel model(session);
    const auto entries = [&] {
        QStringList texts;
        for (int section = 0; section < model.rowCount(); ++section) {
            const QModelIndex heading = model.index(section, 0);
            if (heading.data().toString() != u"Mine")
                continue;
            for (int entry = 0; entry < model.rowCount(heading); ++entry)
                texts.append(model.index(entry, 0, heading).data().toString());
        }
        return texts;
    };
    EXPECT_EQ(entries().size(), 4);
    session.changeOverlay(atlasLayer().id, {SetTags{ambush, {}}});
    EXPECT_EQ(entries().size(), 3);
}

TEST_F(OwnShownTest, AFilterOfMarksStandsAsChips)
{
    Filter filter = everything();
    filter.marks = {OwnMark::Bookmarked};
    filter.tags = {u"to check"_s};
    filter.noteText = u"plain"_s;
    EXPECT_EQ(labels::chips(*session.dataset(), filter).size(), 3U);
    session.setFilter(filter);
    EXPECT_EQ(session.result().rows.size(), 1);
}

TEST_F(OwnShownTest, WhoSaysTheReportsFigureIsNotTakenToSayTheUsers)
{
    const EventId killings{u"2021-05-23-san-miguel"_s};
    session.select(killings);
    EXPECT_TRUE(details().contains(u"on casualties: asserted (by: armed forces)"_s));
    EXPECT_FALSE(details().contains(u"not of yours"_s));
    auto [source, correction] = correctionOfKilled(17);
    correction.id = correctionId(killings, Field::Casualties);
    correction.event = killings;
    session.changeOverlay(atlasLayer().id, {PutMention{correction}});
    EXPECT_TRUE(details().contains(u"of the report's value, not of yours: on casualties: asserted"_s))
        << details().toStdString();
}

TEST_F(OwnShownTest, EachDoubtCitesThePassageThatSaysSo)
{
    const Event event = shown({u"2021-05-23-san-miguel"_s});
    const CitationNumbers numbers(event);
    const auto paragraphs = [&](Field about) {
        std::set<int> cited;
        for (const auto& [number, passage] : numbers.ofAttribution(event.mentions.front().id, about))
            cited.insert(numbers.passages()[static_cast<size_t>(number) - 1].locator.paragraph);
        return cited;
    };
    EXPECT_EQ(paragraphs(Field::Casualties), std::set<int>{5});
    EXPECT_EQ(paragraphs(Field::Actors), std::set<int>{8});
    EXPECT_EQ(paragraphs(Field::Facts), std::set<int>{9});
}
