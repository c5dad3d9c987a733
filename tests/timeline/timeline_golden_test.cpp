// SPDX-License-Identifier: GPL-3.0-or-later
/// Layouts as they are drawn, against files in the folder golden. Where a change of them is meant, run this
/// test with VRAEM_WRITE_GOLDEN=1 in the environment, which writes the files anew, and read their diff.
#include "query/timeline_fold.h"
#include "sample_dataset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>
#include <deque>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

const DaySpan fiveYears{date(2019, 1, 1), date(2023, 12, 31)};

TimelineMetrics metrics()
{
    TimelineMetrics made;
    made.markRadius = [](const Event& event) { return 6 + std::sqrt(deathsBest(event).value_or(0)); };
    made.labelWidth = [](const Event& event) { return 6.0 * static_cast<double>(event.title.en.size()); };
    made.otherDateWidth = [](const Event&, const OtherDate&) { return 90.0; };
    made.height = 400;
    return made;
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QJsonArray asJson(const QRectF& rect)
{
    return {rounded(rect.x()), rounded(rect.y()), rounded(rect.width()), rounded(rect.height())};
}

QString asText(const LaneSubject& subject)
{
    struct
    {
        QString operator()(UnnamedLane lane) { return u"unnamed %1"_s.arg(static_cast<int>(lane)); }
        QString operator()(EventType type) { return nameOf(type); }
        QString operator()(const FactionId& id) { return id.value; }
        QString operator()(const PlaceId& id) { return id.value; }
        QString operator()(const SourceId& id) { return id.value; }
    } words;
    return std::visit(words, subject);
}

QJsonObject asJson(const Dataset& dataset, const TimelineItem& item)
{
    QJsonObject json{{u"event"_s, dataset.idOf(item.row).value},
                     {u"lane"_s, static_cast<int>(item.lane)},
                     {u"subRow"_s, item.subRow},
                     {u"shape"_s, static_cast<int>(item.shape)},
                     {u"span"_s, QJsonArray{rounded(item.x0), rounded(item.x1)}},
                     {u"mark"_s, QJsonArray{rounded(item.markX), rounded(item.y), rounded(item.markRadius)}},
                     {u"bounds"_s, asJson(item.bounds())}};
    if (item.isStartOpen || item.isEndOpen)
        json[u"open"_s] = QJsonArray{item.isStartOpen, item.isEndOpen};
    if (item.label)
        json[u"label"_s] = asJson(*item.label);
    return json;
}

QJsonObject asJson(const Dataset& dataset, const TimelineLayout& layout)
{
    QJsonArray lanes, items, ghosts, folds;
    for (const PlacedLane& lane : layout.lanes)
        lanes.append(QJsonObject{{u"subject"_s, asText(lane.subject)},
                                 {u"layer"_s, static_cast<int>(lane.layer)},
                                 {u"place"_s, QJsonArray{rounded(lane.top), rounded(lane.height)}},
                                 {u"events"_s, lane.events}});
    for (const TimelineItem& item : layout.items)
        items.append(asJson(dataset, item));
    for (const TimelineGhost& ghost : layout.ghosts) {
        QJsonObject json = asJson(dataset, ghost);
        json[u"date"_s] = static_cast<int>(ghost.date);
        json[u"eventMark"_s] = QJsonArray{rounded(ghost.eventMark.x()), rounded(ghost.eventMark.y())};
        ghosts.append(json);
    }
    for (const TimelineFold& fold : layout.folds)
        folds.append(
            QJsonObject{{u"lane"_s, static_cast<int>(fold.lane)},
                        {u"vague"_s, fold.isVague},
                        {u"days"_s, QJsonArray{dayNumber(fold.days.first), dayNumber(fold.days.last)}},
                        {u"count"_s, fold.count},
                        {u"killed"_s, static_cast<int>(fold.killed)},
                        {u"rect"_s, asJson(fold.rect)}});
    return {{u"height"_s, rounded(layout.height)},
            {u"lanes"_s, lanes},
            {u"items"_s, items},
            {u"ghosts"_s, ghosts},
            {u"folds"_s, folds}};
}

/// The places in which two values differ, with both.
void listDifferences(const QJsonValue& is, const QJsonValue& was, const QString& where, QStringList& into)
{
    if (is == was)
        return;
    if (is.isArray() && was.isArray() && is.toArray().size() == was.toArray().size()) {
        for (qsizetype i = 0; i < is.toArray().size(); ++i)
            listDifferences(is[i], was[i], u"%1[%2]"_s.arg(where).arg(i), into);
    } else if (is.isObject() && was.isObject() && is.toObject().keys() == was.toObject().keys()) {
        for (const QString& key : is.toObject().keys())
            listDifferences(is[key], was[key], where + u'.' + key, into);
    } else {
        const auto text = [](const QJsonValue& value) {
            return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
                .left(200);
        };
        into.append(u"%1: is %2, was %3"_s.arg(where, text(is), text(was)));
    }
}

void expectGolden(const QString& name, const QJsonObject& json)
{
    QFile file(QStringLiteral(VRAEM_GOLDEN_DIR "/%1.json").arg(name));
    if (qEnvironmentVariableIsSet("VRAEM_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    // Written and read once more, so that numbers are those of a file on both sides.
    const QJsonDocument is = QJsonDocument::fromJson(QJsonDocument(json).toJson());
    QStringList differences;
    listDifferences(is.object(), QJsonDocument::fromJson(file.readAll()).object(), {}, differences);
    EXPECT_TRUE(differences.isEmpty())
        << differences.first(std::min<qsizetype>(10, differences.size())).join(u'\n').toStdString();
}

/// Of each way in which a date can be known, with another date of each kind, and with places.
DatasetPtr variedDataset()
{
    using Sub = EventSubType;
    return datasetOf({
        {"clash",
         "2019-06-12",
         Sub::ArmedClash,
         {initiator("army"), initiator("mpcp")},
         3,
         Unit::Incident,
         "Clash",
         nullptr,
         "huanta"},
        {"killings",
         "2021-05-23",
         Sub::Attack,
         {initiator("mpcp")},
         16,
         Unit::Incident,
         "Killings",
         "2021-05",
         "junin"},
        {"raid",
         "2021-05-23",
         Sub::Attack,
         {initiator("army")},
         {},
         Unit::Incident,
         "Raid",
         "2021-05-30",
         "ayacucho"},
        {"leader",
         "2021-03",
         Sub::ArmedClash,
         {initiator("army")},
         1,
         Unit::Incident,
         "Death of a leader",
         "2021-01-01/2021-05-23",
         "vraem"},
        {"trial", "2020", Sub::XTrial, {initiator("state")}, {}, Unit::Incident, "Trial goes on"},
        {"total", "2022", Sub::XTotal, {initiator("mpcp")}, 4, Unit::Aggregate, "13 incidents"},
        {"announced",
         "../2023-03-18",
         Sub::XProgramme,
         {initiator("state")},
         {},
         Unit::Incident,
         "Announced"},
        {"nobody", "2023-07-01/2023-07-10", Sub::Attack, {}, 2, Unit::Incident, "Shots at a boat"},
        {"undated", nullptr, Sub::Attack, {initiator("mpcp")}},
    });
}

QJsonObject layoutOf(const Dataset& dataset, LaneRule rule, DaySpan window)
{
    const LaneScheme scheme(dataset, rule);
    const RowSet rows = RowSet::all(dataset.size());
    return asJson(dataset, layoutLanes(dataset, lanesOf(scheme, rows), {window, 900}, metrics()));
}

TEST(TimelineGolden, LanesByEachRule)
{
    const DatasetPtr dataset = variedDataset();
    for (const LaneRule rule : valuesOf<LaneRule>())
        expectGolden(u"by-"_s + nameOf(rule), layoutOf(*dataset, rule, fiveYears));
}

TEST(TimelineGolden, EachZoom)
{
    const DatasetPtr dataset = sampleDataset();
    expectGolden(u"five-years"_s, layoutOf(*dataset, LaneRule::Faction, fiveYears));
    expectGolden(u"year"_s, layoutOf(*dataset, LaneRule::Faction, {date(2019, 1, 1), date(2019, 12, 31)}));
    expectGolden(u"month"_s,
                 layoutOf(*variedDataset(), LaneRule::Faction, {date(2021, 5, 1), date(2021, 5, 31)}));
    expectGolden(u"day"_s,
                 layoutOf(*variedDataset(), LaneRule::Faction, {date(2021, 5, 23), date(2021, 5, 23)}));
}

TEST(TimelineGolden, Folds)
{
    constexpr int events = 3'200;
    std::deque<QByteArray> ids;
    std::deque<QByteArray> dates;
    std::vector<SampleEvent> list;
    for (int i = 0; i < events; ++i) {
        const QDate day = QDate(2019, 1, 1).addDays(i * 7 % 1825);
        ids.push_back(QByteArray::number(i));
        dates.push_back(day.toString(i % 40 == 0 ? u"yyyy" : u"yyyy-MM-dd").toLatin1());
        list.push_back({ids.back(),
                        dates.back(),
                        EventSubType::Attack,
                        {initiator(i % 3 == 0 ? "mpcp" : "army")},
                        i % 5});
    }
    const DatasetPtr dataset = datasetOf(list);
    const LaneScheme scheme(*dataset, LaneRule::Faction);
    TimelineFolder folder(scheme);
    const RowSet rows = RowSet::all(dataset->size());
    folder.setRows(rows);
    expectGolden(u"folds"_s, asJson(*dataset, folder.layOut(rows, {fiveYears, 100}, metrics())));
}

} // namespace
} // namespace vraem
