// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/view/view_state.h"

#include "../data/shipped.h"

#include <random>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// A view with every field filled at random, in words that a form could trip over.
class RandomView
{
public:
    explicit RandomView(unsigned seed) : m_random(seed) {}

    ViewState make()
    {
        ViewState state;
        state.dataVersion = word();
        state.digest = word();
        state.file = maybe() ? word() : QString();
        repeat([&] { state.files.push_back({word().remove(u'/'), word().remove(u'/')}); });
        Filter& filter = state.filter;
        repeat([&] { filter.years.insert(number(0, 9999)); });
        if (maybe())
            filter.dates.start = day();
        if (maybe())
            filter.dates.end = filter.dates.start.value_or(day()) + std::chrono::days(number(0, 900));
        filter.dateRule = maybe() ? DateRule::Start : DateRule::Overlap;
        repeat([&] { filter.factions.insert({word()}); });
        repeat([&] { filter.groups.insert({ColourGroup::Kind::Faction, {word()}}); });
        if (maybe())
            filter.groups.insert({ColourGroup::Kind::Smaller, {}});
        repeat([&] { filter.types.insert(static_cast<EventType>(number(0, 9))); });
        repeat([&] { filter.ownTypes.insert(maybe() ? QString() : word()); });
        repeat([&] { filter.places.insert({word()}); });
        if (maybe())
            filter.area = GeoCircle{{real(-180, 180), real(-90, 90)}, real(0.1, 900)};
        if (maybe())
            filter.area = GeoOutline{{{real(-80, -70), real(-90, 90)},
                                      {real(-80, -70), real(-90, 90)},
                                      {real(-80, -70), real(-90, 90)}}};
        if (maybe())
            filter.area = GeoBox{real(-180, 180), real(-90, 0), real(-180, 180), real(0, 90)};
        repeat([&] { filter.sources.insert({word()}); });
        repeat([&] { filter.layers.insert({word()}); });
        repeat([&] { filter.units.insert(static_cast<Unit>(number(0, 2))); });
        filter.text = maybe() ? word() : QString();
        if (maybe())
            state.window = DaySpan{day(), day() + std::chrono::days(20'000)};
        state.timeline = {static_cast<LaneRule>(number(0, 3)), static_cast<BinMeasure>(number(0, 1))};
        if (maybe())
            state.map = MapCamera{real(-80, 80), real(-180, 180), real(4, 16)};
        state.fadesOlder = maybe();
        if (maybe())
            state.tab = static_cast<ScreenTab>(number(0, 4));
        state.statistics = {static_cast<StatisticsSubject>(number(0, 3)), static_cast<Measure>(number(0, 1))};
        if (maybe())
            state.statistics.periods = Periods{{day(), day() + std::chrono::days(20'000)},
                                               {day(), day() + std::chrono::days(20'000)}};
        repeat([&] { state.selection.push_back({word()}); });
        return state;
    }

private:
    int number(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }
    double real(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }
    bool maybe() { return number(0, 1) == 1; }
    Date day() { return Date(std::chrono::days(number(0, 20'000))); }
    QString word()
    {
        static const QString letters = u"aé&=%+#?/\\\"' ,;:\n\t日ñ\U0001F600<>{}[]"_s;
        QString text;
        for (int i = number(1, 12); i > 0; --i) {
            const int at = number(0, static_cast<int>(letters.size()) - 1);
            text += letters.at(at).isSurrogate() ? QChar(u'x') : letters.at(at);
        }
        return text;
    }
    template<typename Do>
    void repeat(Do&& todo)
    {
        for (int i = number(0, 3); i > 0; --i)
            todo();
    }

    std::mt19937 m_random;
};

Issues issuesOf(const QByteArray& text)
{
    const Result<ViewState> state = readView(text);
    EXPECT_FALSE(state) << text.left(200).toStdString();
    EXPECT_TRUE(hasErrors(state.issues));
    return state.issues;
}

} // namespace

TEST(ViewState, ComesBackFromAddressAndFileAsItWas)
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        const ViewState state = RandomView(seed).make();
        const Result<ViewState> fromAddress = readView(toAddress(state).toUtf8());
        ASSERT_TRUE(fromAddress) << toAddress(state).toStdString();
        ASSERT_EQ(*fromAddress, state) << toAddress(state).toStdString();
        const Result<ViewState> fromFile = readView(toStateFile(state));
        ASSERT_TRUE(fromFile) << toStateFile(state).toStdString();
        ASSERT_EQ(*fromFile, state) << toStateFile(state).toStdString();
    }
}

TEST(ViewState, AFaultIsNamedWithItsPlace)
{
    const Issues unknownKey = issuesOf("vraem-atlas:view?view=1&colr=x");
    EXPECT_EQ(unknownKey.first().code, IssueCode::UnknownField);
    EXPECT_EQ(unknownKey.first().where, u"offset 24"_s);
    EXPECT_EQ(issuesOf("vraem-atlas:view?view=1&year=20x9").first().code, IssueCode::UnknownName);
    EXPECT_EQ(issuesOf("vraem-atlas:view?view=2").first().code, IssueCode::OtherViewVersion);
    EXPECT_EQ(issuesOf("vraem-atlas:view?year=2019").first().code, IssueCode::NotAView);
    EXPECT_EQ(issuesOf("vraem-atlas:view?view=1&text=%ff%fe").first().code, IssueCode::NotUtf8);
    EXPECT_EQ(issuesOf("vraem-atlas:view?view=1&text=a&text=b").first().code, IssueCode::DuplicateId);
    EXPECT_EQ(issuesOf("{\"view\": \"1\", \"year\": [2019]}").first().where, u"year[0]"_s);
    EXPECT_EQ(issuesOf("{\"view\": \"1\", \"map\": \"1,2\"}").first().where, u"map"_s);
}

TEST(ViewState, HostileTextIsRefused)
{
    for (const QByteArray& text :
         {QByteArray(), QByteArray("vraem-atlas:view?"), QByteArray("vraem-atlas:view?&&&&"),
          QByteArray("[1]"), QByteArray("{"), QByteArray("\xff\xfe\x00", 3),
          QByteArray("{\"view\":\"1\",\"text\":\"\xff\"}"),
          QByteArray("vraem-atlas:view?view=1&map=nan,inf,1e999"),
          QByteArray("vraem-atlas:view?view=1&window=2019/"),
          QByteArray("vraem-atlas:view?view=1&area=1,2,3,4,5"), QByteArray("vraem-atlas:view?view=1&select="),
          QByteArray("vraem-atlas:view?view=1&text=") + QByteArray(300'000, 'a'), QByteArray(300'000, '[')})
        issuesOf(text);
    std::mt19937 random(1);
    const QByteArray good = toAddress(RandomView(7).make()).toUtf8();
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bad = good;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()));
        bad[at] = static_cast<char>(random());
        (void)readView(i % 2 == 0 ? bad : bad.first(at));
    }
}

TEST(ViewState, SaysWhatDiffersOnOtherData)
{
    const Dataset dataset(shippedParts());
    ViewState state;
    state.dataVersion = dataset.version();
    state.digest = u"aa"_s;
    state.selection = {{u"2023-02-12-ambush"_s}};
    EXPECT_TRUE(differences(state, dataset, {u"aa"_s}).isEmpty());
    state.filter.factions = {{u"nobody"_s}};
    state.selection.push_back({u"never-happened"_s});
    state.dataVersion = u"0.1"_s;
    const Issues found = differences(state, dataset, {u"bb"_s});
    ASSERT_EQ(found.size(), 4);
    EXPECT_FALSE(hasErrors(found));
    EXPECT_EQ(found.at(0).code, IssueCode::OtherDataVersion);
    EXPECT_EQ(found.at(1).code, IssueCode::OtherData);
    EXPECT_EQ(found.at(2).found, u"nobody"_s);
    EXPECT_EQ(found.at(3).found, u"never-happened"_s);
}
