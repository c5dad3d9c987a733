// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay/overlay_apply.h"

#include "model/combine.h"
#include "query/query.h"
#include "random_edits.h"
#include "shipped.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace vraem;
using namespace vraem::sample;
using namespace Qt::StringLiterals;

namespace {

/// The shipped data set and an overlay on it.
class AppliedOverlayTest : public testing::Test
{
protected:
    DatasetPtr shown() const { return applyOverlay(dataset, overlay).dataset; }
    Event shownEvent(const EventId& id) const
    {
        const DatasetPtr now = shown();
        const auto row = now->rowOf(id);
        EXPECT_TRUE(row) << id.value.toStdString();
        return row ? now->event(*row) : Event();
    }

    /// The first event that passes.
    Event find(auto passes) const
    {
        for (Row row = 0; row < dataset->size(); ++row) {
            Event event = dataset->event(row);
            if (event.unit == Unit::Incident && passes(event))
                return event;
        }
        ADD_FAILURE() << "no such event";
        return {};
    }

    Event ofTwoReports() const
    {
        return find([](const Event& event) { return event.mentions.size() == 2; });
    }

    Event deadly() const
    {
        return find([](const Event& event) { return event.mentions.size() == 1 && deathsBest(event) > 0; });
    }

    void correctKilled(const EventId& event, int killed)
    {
        overlay.apply(edit(PutSource{source}));
        overlay.apply(edit(PutMention{killedCorrection(event, killed, source.id)}));
    }

    void addOwnEvent(const QString& id, const Mention& like)
    {
        Mention own = like;
        own.id = {ownId(id)};
        own.event = {ownId(id)};
        own.source = source.id;
        own.citations.clear();
        overlay.apply(edit(PutSource{source}));
        overlay.apply(edit(PutMention{own}));
    }

    static auto killed(const DatasetPtr& dataset)
    {
        return query(*dataset, incidentsOnly()).totals.killed.best;
    }

    DatasetPtr dataset = std::make_shared<const Dataset>([] {
        Dataset::Parts parts = shippedParts();
        parts.layer = atlasLayer();
        return parts;
    }());
    Overlay overlay;
    Source source = ownSource(u"Expediente 12"_s);
};

QByteArray shippedBytes()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QDirIterator files(u":/data"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        hash.addData(&file);
    }
    return hash.result();
}

} // namespace

TEST_F(AppliedOverlayTest, WithoutChangesTheDataSetIsTheVeryOne)
{
    EXPECT_EQ(shown(), dataset);
    overlay.apply(edit(SetNote{deadly().id, u"seen"_s}));
    EXPECT_EQ(shown(), dataset);
    EXPECT_FALSE(shown()->overlay());
}

TEST_F(AppliedOverlayTest, ACorrectionStandsFirstAndTheReportsStayBesideIt)
{
    const Event before = deadly();
    const int was = *deathsBest(before);
    correctKilled(before.id, was + 10);
    const Event after = shownEvent(before.id);
    EXPECT_EQ(deathsBest(after), was + 10);
    ASSERT_EQ(after.mentions.size(), before.mentions.size() + 1);
    EXPECT_EQ(after.mentions.front(), before.mentions.front());
    ASSERT_NE(after.correctionOf(Field::Casualties), nullptr);
    EXPECT_EQ(after.correctionOf(Field::Casualties)->source, source.id);
    EXPECT_EQ(after.correctionOf(Field::Date), nullptr);
    ASSERT_EQ(after.conflicts.size(), before.conflicts.size() + 1);
    const Conflict& conflict = after.conflicts.back();
    EXPECT_EQ(conflict.field, Field::Casualties);
    EXPECT_EQ(conflict.mentions.size(), 2U);
    EXPECT_TRUE(conflict.isOwn);
    EXPECT_EQ(after.date, before.date);
    EXPECT_EQ(after.title, before.title);
}

TEST_F(AppliedOverlayTest, TotalsFollowACorrectionAndComeBack)
{
    const Event event = deadly();
    const auto before = killed(dataset);
    correctKilled(event.id, *deathsBest(event) + 10);
    EXPECT_EQ(killed(shown()), before + 10);
    EXPECT_EQ(killed(dataset), before);
    overlay.apply(edit(RemoveMention{correctionId(event.id, Field::Casualties)}));
    EXPECT_EQ(shown(), dataset);
}

TEST_F(AppliedOverlayTest, TheUserAloneMakesNoDisputeOfTheReports)
{
    const size_t disputed = dataset->disputed().size();
    correctKilled(deadly().id, 99);
    EXPECT_EQ(shown()->disputed().size(), disputed);
}

TEST_F(AppliedOverlayTest, SaysInItsVersionThatItIsNotAsPublished)
{
    correctKilled(deadly().id, 99);
    const DatasetPtr now = shown();
    ASSERT_TRUE(now->overlay());
    EXPECT_EQ(now->overlay()->digest, overlay.digest());
    EXPECT_EQ(now->overlay()->corrections, 1);
    EXPECT_EQ(now->version(), dataset->version() + u"+own."_s + overlay.digest().first(12));
    ASSERT_TRUE(now->source(source.id));
    EXPECT_TRUE(now->source(source.id)->isOwn);
}

TEST_F(AppliedOverlayTest, AFieldThatIsNotKnownCanBeTheUsersValueToo)
{
    const Event event = find([](const Event& each) { return each.date && each.place; });
    overlay.apply(edit(PutSource{source}));
    Mention unknown = killedCorrection(event.id, 0, source.id);
    unknown.id = correctionId(event.id, Field::Place);
    unknown.casualties.clear();
    unknown.corrects = {Field::Place};
    overlay.apply(edit(PutMention{unknown}));
    EXPECT_FALSE(shownEvent(event.id).place);
    EXPECT_EQ(shownEvent(event.id).casualties, event.casualties);
}

TEST_F(AppliedOverlayTest, AMentionSplitOffIsAnEventOfItsOwnAndComesBack)
{
    const Event event = ofTwoReports();
    const Mention& second = event.mentions.back();
    overlay.apply(edit(Regroup{{second.id}, splitId(second.id), RegroupKind::Split, u"another day"_s}));
    EXPECT_EQ(shown()->size(), dataset->size() + 1);
    EXPECT_EQ(shownEvent(event.id).mentions.size(), 1U);
    EXPECT_EQ(shownEvent(splitId(second.id)).mentions.front().id, second.id);
    EXPECT_EQ(shown()->overlay()->regrouped, 1);
    overlay.apply(edit(Regroup{{second.id}, event.id, RegroupKind::Merge, {}}));
    EXPECT_EQ(shownEvent(event.id), event);
}

TEST_F(AppliedOverlayTest, EventsPutTogetherAreOneWithTheirCorrectionsNotesAndLinks)
{
    const Event kept = deadly();
    const Event gone = find([&](const Event& event) {
        return event.id != kept.id && event.mentions.size() == 1 && !event.casualties.empty();
    });
    overlay.apply(edit(SetNote{gone.id, u"of the one that went"_s}));
    overlay.apply(edit(SetBookmark{gone.id, true}));
    correctKilled(gone.id, 77);
    overlay.apply(edit(Regroup{{gone.mentions.front().id}, kept.id, RegroupKind::Merge, u"the same dead"_s}));
    const AppliedOverlay applied = applyOverlay(dataset, overlay);
    EXPECT_TRUE(applied.orphans.isEmpty());
    EXPECT_EQ(applied.dataset->size(), dataset->size() - 1);
    EXPECT_FALSE(applied.dataset->rowOf(gone.id));
    EXPECT_EQ(deathsBest(shownEvent(kept.id)), 77);
    EXPECT_EQ(shownId(applied, {{u"atlas"_s}, gone.id}), kept.id);
    const auto annotations = annotationsOf(applied, overlay, {{u"atlas"_s}, kept.id});
    ASSERT_EQ(annotations.size(), 1U);
    EXPECT_EQ(annotations.front().second.note, u"of the one that went"_s);
    const OwnMarks marks = marksOf(applied, overlay);
    const Row row = *applied.dataset->rowOf(kept.id);
    EXPECT_TRUE(marks.of(OwnMark::Bookmarked).contains(row));
    EXPECT_TRUE(marks.of(OwnMark::Noted).contains(row));
    EXPECT_TRUE(marks.of(OwnMark::Corrected).contains(row));
    EXPECT_TRUE(marks.of(OwnMark::Own).contains(row));
}

TEST_F(AppliedOverlayTest, LinksFollowAnEventThatWasPutIntoAnother)
{
    const auto linkedBy = [&](const Event& event) { return *dataset->rowOf(event.links.front().event); };
    const auto linking = [&] {
        for (Row row = 0; row < dataset->size(); ++row) {
            Event event = dataset->event(row);
            if (!event.links.empty())
                return event;
        }
        return Event();
    }();
    ASSERT_FALSE(linking.links.empty());
    const Event linked = dataset->event(linkedBy(linking));
    std::vector<MentionId> all;
    for (const Mention& mention : linked.mentions)
        all.push_back(mention.id);
    overlay.apply(edit(Regroup{all, {u"own:together"_s}, RegroupKind::Merge, {}}));
    EXPECT_EQ(shownEvent(linking.id).links.front().event.value, u"own:together"_s);
}

TEST_F(AppliedOverlayTest, AnEventOfTheUsersOwnCountsAndCannotClash)
{
    const Event like = deadly();
    addOwnEvent(u"1"_s, like.mentions.front());
    const Event own = shownEvent({u"own:1"_s});
    EXPECT_EQ(own.mentions.front().source, source.id);
    EXPECT_EQ(killed(shown()), killed(dataset) + *deathsBest(like));
    EXPECT_EQ(shown()->overlay()->ownEvents, 1);
    for (Row row = 0; row < dataset->size(); ++row)
        EXPECT_FALSE(isOwnId(dataset->idOf(row).value));
}

TEST_F(AppliedOverlayTest, AnOwnPlaceLiesInTheGazetteer)
{
    Mention like = find([](const Event& event) { return event.place.has_value(); }).mentions.front();
    Place place;
    place.id = {u"own:p"_s};
    place.name = {u"Quebrada"_s, u"Quebrada"_s};
    place.parent = PlaceId{u"ayacucho-department"_s};
    ASSERT_TRUE(dataset->places().find(*place.parent));
    place.coordinate = QGeoCoordinate(-12.5, -73.9);
    place.radiusKm = 1;
    like.id = {u"own:1"_s};
    like.event = {u"own:1"_s};
    like.source = source.id;
    like.place = PlaceMention{place.id, u"Quebrada"_s, PlaceLevel::Point};
    overlay.apply(edit(PutSource{source}));
    overlay.apply(edit(PutMention{like, place}));
    const DatasetPtr now = shown();
    Filter inAyacucho = incidentsOnly();
    inAyacucho.places = {{u"ayacucho-department"_s}};
    EXPECT_TRUE(query(*now, inAyacucho).rows.contains(*now->rowOf(like.event)));
    EXPECT_FALSE(dataset->places().find(place.id));
}

TEST_F(AppliedOverlayTest, WhatIsNotInTheDataIsListedAndKept)
{
    const Event event = deadly();
    overlay.apply(edit(SetNote{{u"gone"_s}, u"note"_s}));
    correctKilled({u"gone-too"_s}, 3);
    overlay.apply(edit(Regroup{{{u"no-mention"_s}}, event.id, RegroupKind::Merge, {}}));
    overlay.apply(edit(Regroup{{event.mentions.front().id}, {u"no-event"_s}, RegroupKind::Merge, {}}));
    Mention unsourced = event.mentions.front();
    unsourced.id = {u"own:2"_s};
    unsourced.event = {u"own:2"_s};
    unsourced.source = {u"own:no-source"_s};
    overlay.apply(edit(PutMention{unsourced}));
    const AppliedOverlay applied = applyOverlay(dataset, overlay);
    ASSERT_EQ(applied.orphans.size(), 5);
    for (const Issue& orphan : applied.orphans) {
        EXPECT_EQ(orphan.code, IssueCode::OverlayOrphan);
        EXPECT_TRUE(orphan.isWarning);
    }
    EXPECT_EQ(applied.dataset->size(), dataset->size());
    EXPECT_EQ(overlay.annotationOf({{u"atlas"_s}, {u"gone"_s}}).note, u"note"_s);
}

TEST_F(AppliedOverlayTest, ATotalIsNotPutIntoAnIncident)
{
    const Event incident = deadly();
    for (Row row = 0; row < dataset->size(); ++row) {
        const Event total = dataset->event(row);
        if (total.unit != Unit::Aggregate)
            continue;
        overlay.apply(
            edit(Regroup{{total.mentions.front().id}, incident.id, RegroupKind::Merge, u"wrong"_s}));
        break;
    }
    const Issues refused = applyOverlay(dataset, overlay).orphans;
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused.front().code, IssueCode::OverlayRefused);
    EXPECT_EQ(shownEvent(incident.id), incident);
}

TEST_F(AppliedOverlayTest, LayersKeepTheirOwn)
{
    Dataset::Parts parts = shippedParts();
    parts.layer = {{u"copy"_s}, u"Copy"_s, {}};
    const auto copy = std::make_shared<const Dataset>(std::move(parts));
    const DatasetPtr both = combine({{dataset, copy}}).dataset;
    const Event event = deadly();
    correctKilled(event.id, 50);
    OverlayEdit onCopy = edit(SetBookmark{event.id, true});
    onCopy.data = {u"copy"_s};
    overlay.apply(onCopy);
    const AppliedOverlay applied = applyOverlay(both, overlay);
    const EventId twin{event.id.value + u"@2"_s};
    EXPECT_EQ(deathsBest(applied.dataset->event(*applied.dataset->rowOf(event.id))), 50);
    EXPECT_EQ(deathsBest(applied.dataset->event(*applied.dataset->rowOf(twin))), deathsBest(event));
    EXPECT_EQ(refOf(*applied.dataset, twin), (EventRef{{u"copy"_s}, event.id}));
    EXPECT_EQ(shownId(applied, {{u"copy"_s}, event.id}), twin);
    const OwnMarks marks = marksOf(applied, overlay);
    EXPECT_EQ(marks.of(OwnMark::Bookmarked).size(), 1);
    EXPECT_TRUE(marks.of(OwnMark::Bookmarked).contains(*applied.dataset->rowOf(twin)));
    EXPECT_TRUE(marks.of(OwnMark::Corrected).contains(*applied.dataset->rowOf(event.id)));
    ASSERT_TRUE(applied.dataset->overlay());
    EXPECT_EQ(applied.dataset->overlay()->corrections, 1);
}

TEST_F(AppliedOverlayTest, ShippedDataIsByteForByteAsItWas)
{
    const QByteArray before = shippedBytes();
    std::mt19937 random(5);
    for (int i = 0; i < 200; ++i) {
        overlay.apply(randomEdit(random));
        applyOverlay(dataset, overlay);
    }
    EXPECT_EQ(shippedBytes(), before);
    const Dataset anew([] {
        Dataset::Parts parts = shippedParts();
        parts.layer = atlasLayer();
        return parts;
    }());
    ASSERT_EQ(anew.size(), dataset->size());
    for (Row row = 0; row < anew.size(); ++row)
        EXPECT_EQ(anew.event(row), dataset->event(row));
}

TEST_F(AppliedOverlayTest, TablesTakeNotesAndNothingElse)
{
    Dataset::Imported table;
    table.layer = {{u"table"_s}, u"Table"_s, {}};
    const auto imported = std::make_shared<const Dataset>(std::move(table));
    EXPECT_FALSE(imported->isCoded());
    OverlayEdit correction = edit(PutMention{killedCorrection({u"1"_s}, 3, source.id)});
    correction.data = {u"table"_s};
    overlay.apply(correction);
    EXPECT_EQ(applyOverlay(imported, overlay).dataset, imported);
}
