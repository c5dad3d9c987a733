// SPDX-License-Identifier: GPL-3.0-or-later
// Several data sets side by side, as the panels show them.
#include "model/combine.h"
#include "panels/event_table.h"
#include "panels/event_table_model.h"
#include "panels/facet_model.h"
#include "panels/filter_panel.h"
#include "panels/layer_list.h"
#include "panels/totals_line.h"
#include "panels/twin_lines.h"
#include "sample_dataset.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolButton>

#include <gtest/gtest.h>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

/// The sample twice: every event of one layer is one of the other, too.
DatasetPtr twice()
{
    return combine({{sample::dataset(), sample::dataset()}}).dataset;
}

class LayersTest : public testing::Test
{
protected:
    LayersTest() { session.setDataset(twice()); }

    QString name(size_t layer) const { return session.dataset()->layers()[layer].name; }

    Session session;
};

TEST_F(LayersTest, TabGoesThroughTheFilterPanelAsItStands)
{
    FilterPanel panel(session);
    panel.resize(260, 900);
    panel.show();
    std::vector<int> tops;
    for (const QWidget* widget = panel.nextInFocusChain(); widget != &panel;
         widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible())
            tops.push_back(widget->mapTo(&panel, QPoint()).y());
    }
    EXPECT_GE(tops.size(), 8U);
    EXPECT_TRUE(std::ranges::is_sorted(tops));
}

TEST_F(LayersTest, TotalsAreNeverAddedUnlessTheUserSaysSo)
{
    const TotalsLine line(session);
    const QString one = u"14 killed, 1 wounded (incidents only, best figures)"_s;
    EXPECT_EQ(line.text().count(one), 2) << line.text().toStdString();
    EXPECT_TRUE(line.text().startsWith(name(0) + u": 5 of 6 event"_s)) << line.text().toStdString();
    EXPECT_FALSE(line.text().contains(u"28 killed"_s));
    session.setAddsLayers(true);
    EXPECT_TRUE(line.text().startsWith(u"All layers added together: 10 of 12 event"_s));
    EXPECT_TRUE(line.text().contains(u"28 killed"_s)) << line.text().toStdString();
    session.setAddsLayers(false);
    EXPECT_EQ(line.text().count(one), 2);
}

TEST_F(LayersTest, TotalsOfTheOneLayerShownAreItsOwn)
{
    const TotalsLine line(session);
    Filter filter = session.filter();
    filter.layers = {session.dataset()->layers()[1].id};
    session.setFilter(filter);
    EXPECT_TRUE(line.text().startsWith(u"5 of 6 event"_s)) << line.text().toStdString();
    EXPECT_TRUE(line.text().contains(u"14 killed"_s));
}

TEST_F(LayersTest, ListHidesShowsAndRemoves)
{
    LayerList list(session);
    const auto box = [&](size_t layer) {
        for (QCheckBox* candidate : list.findChildren<QCheckBox*>()) {
            if (candidate->accessibleName().endsWith(name(layer)))
                return candidate;
        }
        return static_cast<QCheckBox*>(nullptr);
    };
    ASSERT_TRUE(box(1));
    box(1)->click();
    EXPECT_EQ(session.filter().layers, std::set{session.dataset()->layers()[0].id});
    EXPECT_EQ(session.result().rows.size(), 5);
    EXPECT_FALSE(box(0)->isEnabled());
    box(1)->click();
    EXPECT_TRUE(session.filter().layers.empty());
    QSignalSpy removed(&list, &LayerList::removeAsked);
    list.findChildren<QToolButton*>().back()->click();
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][0].value<LayerId>(), session.dataset()->layers()[1].id);
}

TEST_F(LayersTest, ListIsNotToBeSeenWithOneDataSet)
{
    LayerList list(session);
    EXPECT_FALSE(list.isHidden());
    session.setDataset(sample::dataset());
    EXPECT_TRUE(list.isHidden());
}

TEST_F(LayersTest, TableNamesTheLayerOnlyWhereThereAreSeveral)
{
    EventTable table(session);
    EXPECT_FALSE(table.isColumnHidden(EventTableModel::InLayer));
    const auto* model = table.model();
    EXPECT_EQ(model->index(0, EventTableModel::InLayer).data().toString(), name(0));
    session.setDataset(sample::dataset());
    EXPECT_TRUE(table.isColumnHidden(EventTableModel::InLayer));
}

TEST_F(LayersTest, FacetsKeepTheLayersApart)
{
    const FacetModel model(session);
    QStringList sections;
    for (int row = 0; row < model.rowCount(); ++row)
        sections.append(model.index(row, 0).data().toString());
    EXPECT_TRUE(sections.contains(u"Factions · "_s + name(0)));
    EXPECT_TRUE(sections.contains(u"Factions · "_s + name(1)));
}

TEST_F(LayersTest, FacetsAddNothingUpUnlessTheUserSaysSo)
{
    const FacetModel model(session);
    const QModelIndex years = model.index(0, 0);
    const QModelIndex year = model.index(0, 0, years);
    const auto count = [&] { return year.siblingAtColumn(1).data().toString(); };
    const int one = session.result().facets.byLayer[0].years.at(year.data().toInt());
    const QString number = QString::number(one);
    EXPECT_EQ(count(), number + u" | "_s + number);
    const QString words = year.data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(words.contains(name(0) + u": "_s + number)) << words.toStdString();
    EXPECT_TRUE(words.contains(name(1) + u": "_s + number)) << words.toStdString();
    session.setAddsLayers(true);
    EXPECT_EQ(count(), QString::number(2 * one));
    session.setAddsLayers(false);
    Filter filter = session.filter();
    filter.layers = {session.dataset()->layers()[1].id};
    session.setFilter(filter);
    EXPECT_EQ(count(), number);
}

TEST_F(LayersTest, EventsOfOtherLayersThatMayBeTheSameAreLinked)
{
    QSignalSpy found(&session, &Session::twinsChanged);
    ASSERT_TRUE(!session.isLookingForTwins() || found.wait());
    ASSERT_FALSE(session.twins().isEmpty());
    const DatasetPtr dataset = session.dataset();
    for (Row row = 0; row < dataset->size(); ++row) {
        QTextDocument document;
        DocumentWriter writer(document, currentTheme());
        writeTwins(writer, session, dataset->idOf(row));
        EXPECT_EQ(document.isEmpty(), session.twins().of(row).empty());
        for (const Row twin : session.twins().of(row)) {
            EXPECT_NE(dataset->columns().layer[size_t(twin)], dataset->columns().layer[size_t(row)]);
            EXPECT_TRUE(document.toPlainText().contains(dataset->layerAt(twin).name));
        }
    }
}

TEST_F(LayersTest, FilterAndSelectionOutliveALayerThatComesAndGoes)
{
    session.setDataset(sample::dataset());
    Filter filter = session.filter();
    filter.years = {2021};
    filter.factions = {session.dataset()->factions().roots().front()};
    session.setFilter(filter);
    const EventId first = session.dataset()->idOf(0);
    session.select(first);
    session.setLayers(std::make_shared<QueryEngine>(twice()));
    EXPECT_EQ(session.filter(), filter);
    EXPECT_EQ(session.currentEvent(), first);
    Filter both = filter;
    const FactionId ofSecond = session.dataset()->factions().factions().back().id;
    both.factions.insert(ofSecond);
    session.setFilter(both);
    session.setLayers(std::make_shared<QueryEngine>(sample::dataset()));
    EXPECT_EQ(session.filter(), filter);
}

} // namespace
} // namespace vraem
