// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/labels.h"

#include "model/nameless_site.h"
#include "sample_dataset.h"
#include "values/edtf.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace vraem {
namespace {

DateInterval interval(const QString& edtf)
{
    return std::get<DateInterval>(parseEdtf(edtf));
}

struct DateCase
{
    QString edtf;
    QString inFull;
    QString inShort;
};

TEST(Labels, PutDatesIntoWords)
{
    const std::vector<DateCase> cases = {
        {QStringLiteral("2019-06-25"), QStringLiteral("25 June 2019"), QStringLiteral("25 Jun 2019")},
        {QStringLiteral("2020-08-15/2020-08-31"), QStringLiteral("15–31 August 2020"),
         QStringLiteral("15–31 Aug 2020")},
        {QStringLiteral("2020-08-30/2020-09-02"), QStringLiteral("30 August – 2 September 2020"),
         QStringLiteral("30 Aug – 2 Sept 2020")},
        {QStringLiteral("2022-12-30/2023-01-02"), QStringLiteral("30 December 2022 – 2 January 2023"),
         QStringLiteral("30 Dec 2022 – 2 Jan 2023")},
        {QStringLiteral("2023-02"), QStringLiteral("February 2023"), QStringLiteral("Feb 2023")},
        {QStringLiteral("2021-03/2021-05"), QStringLiteral("March–May 2021"), QStringLiteral("Mar–May 2021")},
        {QStringLiteral("2022-12/2023-02"), QStringLiteral("December 2022 – February 2023"),
         QStringLiteral("Dec 2022 – Feb 2023")},
        {QStringLiteral("2019"), QStringLiteral("2019"), QStringLiteral("2019")},
        {QStringLiteral("2019/2021"), QStringLiteral("2019–2021"), QStringLiteral("2019–2021")},
        {QStringLiteral("../2023-03-18"), QStringLiteral("on or before 18 March 2023"),
         QStringLiteral("by 18 Mar 2023")},
        {QStringLiteral("2023-03-18/.."), QStringLiteral("on or after 18 March 2023"),
         QStringLiteral("from 18 Mar 2023")},
    };
    for (const DateCase& row : cases) {
        EXPECT_EQ(labels::date(interval(row.edtf)), row.inFull) << row.edtf.toStdString();
        EXPECT_EQ(labels::shortDate(interval(row.edtf)), row.inShort) << row.edtf.toStdString();
    }
}

TEST(Labels, MarkADateOfIssueThatNoPagePrints)
{
    const DateInterval window = interval(QStringLiteral("2021-05-24/2021-05-30"));
    EXPECT_EQ(labels::issued(window), QStringLiteral("ca. 24–30 May 2021 (date not printed)"));
    EXPECT_EQ(labels::issued(interval(QStringLiteral("2020"))), QStringLiteral("2020"));
    EXPECT_EQ(labels::issued(interval(QStringLiteral("2020-09-04"))), QStringLiteral("4 September 2020"));
    Source source;
    source.publisher = QStringLiteral("Daily");
    source.issued = window;
    EXPECT_EQ(labels::source(source), QStringLiteral("Daily, ca. 24–30 May 2021 (date not printed)"));
    EXPECT_EQ(labels::shortSource(source), QStringLiteral("Daily, ca. 24–30 May 2021"));
}

TEST(Labels, SayWhereInAFileSomethingIsInTheProgramsLanguage)
{
    const Issue issue{IssueCode::CannotRead, QStringLiteral("a.csv"), QStringLiteral("line 3, column best"),
                      QStringLiteral("Permission denied")};
    const QString words = labels::issue(issue);
    EXPECT_TRUE(words.startsWith(QStringLiteral("a.csv, line 3, column best: "))) << words.toStdString();
    const Issue path{IssueCode::MissingField, {}, QStringLiteral("mentions[3].date")};
    EXPECT_TRUE(labels::issue(path).startsWith(QStringLiteral("mentions[3].date: ")));
}

TEST(Labels, NameWhatSourcesDifferOn)
{
    EXPECT_EQ(labels::name(Conflict{Field::Actors, {}}), QStringLiteral("actors"));
    EXPECT_EQ(labels::name(Conflict{Field::Actors, {}, false, true}),
              QStringLiteral("how surely the actors are named"));
}

TEST(Labels, NameMonthsInTheProgramsLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Peru));
    EXPECT_TRUE(labels::date(interval(QStringLiteral("2019-06-25"))).contains(QStringLiteral("junio")));
    EXPECT_EQ(labels::text({QStringLiteral("State"), QStringLiteral("Estado")}), QStringLiteral("Estado"));
    QLocale::setDefault(before);
    EXPECT_EQ(labels::text({QStringLiteral("State"), QStringLiteral("Estado")}), QStringLiteral("State"));
}

TEST(Labels, SayHowADateIsKnown)
{
    const DateInterval any = interval(QStringLiteral("2019"));
    EXPECT_EQ(labels::datePrecision({any, DatePrecision::Day, DateBasis::Explicit}),
              QStringLiteral("exact day, as the report gives it"));
    EXPECT_EQ(labels::datePrecision({any, DatePrecision::FewDays, DateBasis::YearInferred}),
              QStringLiteral("known to a few days; year inferred"));
    EXPECT_EQ(labels::datePrecision({any, DatePrecision::Year, DateBasis::AnnouncementBound}),
              QStringLiteral("known to the year; bounded by the day it was announced"));
}

struct CountCase
{
    CountRange range;
    QString text;
};

TEST(Labels, PutCountsIntoWords)
{
    const std::vector<CountCase> cases = {
        {{16, 16, 16}, QStringLiteral("16")},
        {{16, 16, {}}, QStringLiteral("at least 16")},
        {{13, {}, {}}, QStringLiteral("13 or more")},
        {{250, {}, 300}, QStringLiteral("250–300")},
        {{12, 14, 16}, QStringLiteral("14 (12–16)")},
        {{12, 14, {}}, QStringLiteral("14 (at least 12)")},
        {{14, 14, 16}, QStringLiteral("14 (14–16)")},
        {{{}, 14, 16}, QStringLiteral("14 (up to 16)")},
        {{{}, {}, 16}, QStringLiteral("up to 16")},
        {{{}, 8, {}}, QStringLiteral("8")},
        {{0, 0, 0}, QStringLiteral("0")},
        {{}, QStringLiteral("number not given")},
    };
    for (const CountCase& row : cases)
        EXPECT_EQ(labels::count(row.range), row.text);
}

TEST(Labels, NameTheSideAndTheUncertaintyOfCasualties)
{
    const Casualty open{Side::Insurgent, CasualtyGroup::Militants, Effect::Killed, {10, 10, {}}, false};
    EXPECT_TRUE(labels::casualty(open).startsWith(QStringLiteral("insurgents: at least 10 militant")));
    const Casualty approximate{Side::State, CasualtyGroup::Soldiers, Effect::Wounded, {{}, 8, {}}, true};
    EXPECT_TRUE(labels::casualty(approximate).startsWith(QStringLiteral("state: about 8 soldier")));
    const Casualty unnumbered{Side::Civilian, CasualtyGroup::Relatives, Effect::Killed, {}, false};
    EXPECT_TRUE(labels::casualty(unnumbered).endsWith(QStringLiteral("killed, number not given")));
}

TEST(Labels, SayWhereAPlaceLiesAndHowWellItIsKnown)
{
    const DatasetPtr dataset = sample::dataset();
    const PlaceMention province{PlaceId{QStringLiteral("huanta")}, QStringLiteral("Huanta"),
                                PlaceLevel::Province, true};
    EXPECT_EQ(labels::place(*dataset, province), QStringLiteral("Huanta, Ayacucho"));
    EXPECT_EQ(
        labels::placePrecision(*dataset, province),
        QStringLiteral(
            "province, drawn as an area of about 35 km around its centre; position estimated; inferred, not "
            "stated by the report"));
    const PlaceMention near{PlaceId{QStringLiteral("vizcatan")}, QStringLiteral("x"), PlaceLevel::NearPoint,
                            false};
    EXPECT_EQ(labels::place(*dataset, near), QStringLiteral("near Vizcatán, Junín"));
}

TEST(Labels, CallNoPlaceNamedThatTheFileDoesNotName)
{
    Dataset::Parts parts;
    Place site;
    site.id = PlaceId{QStringLiteral("site")};
    site.name = {namelessSite, namelessSite};
    site.level = PlaceLevel::Point;
    site.radiusKm = 2;
    parts.places = Gazetteer({site});
    const Dataset dataset(std::move(parts));
    const PlaceMention there{site.id, {}, PlaceLevel::Point, false};
    EXPECT_EQ(labels::placePrecision(dataset, there),
              QStringLiteral("coordinates, no place named, known to within about 2 km"));
}

TEST(Labels, KeepActorsAsWrittenWithTheirDoubt)
{
    const Actor actor{sample::shiningPath, Role::Initiator, QStringLiteral("SL members"), Doubt::Alleged};
    EXPECT_EQ(labels::actor(*sample::dataset(), actor),
              QStringLiteral("Shining Path (initiator; alleged), as written: SL members"));
}

TEST(Labels, PutFactsIntoWords)
{
    const LocalizedText cocaine{QStringLiteral("cocaine"), QStringLiteral("cocaína")};
    EXPECT_EQ(labels::fact({FactKind::Seized, cocaine, 79.0, QStringLiteral("kg")}),
              QStringLiteral("seized: 79 kg of cocaine"));
    EXPECT_EQ(
        labels::fact({FactKind::NamedDead, {QStringLiteral("J. P."), {}}, 1.0, QStringLiteral("person")}),
        QStringLiteral("named among the dead: J. P."));
}

TEST(Labels, CountTextFromDataIsNotTakenForAPlaceholder)
{
    const Attribution attribution{Field::Casualties, {QStringLiteral("%1 %2 %n"), {}}, Modality::Claimed};
    EXPECT_EQ(labels::attribution(attribution), QStringLiteral("on casualties: claimed (by: %1 %2 %n)"));
}

TEST(Labels, SayThatAnOpenHighFigureIsAMinimum)
{
    EXPECT_EQ(labels::total(Effect::Killed, {40, 42, 44, 0, 0, 9}),
              QStringLiteral("42 killed (best; 40 to 44)"));
    EXPECT_EQ(labels::total(Effect::Killed, {42, 42, 42, 1, 0, 9}),
              QStringLiteral("42 killed (best; 42 or more)"));
    EXPECT_EQ(labels::total(Effect::Killed, {17, 17, 17, 0, 0, 9}), QStringLiteral("17 killed"));
    EXPECT_EQ(labels::total(Effect::Wounded, {}), QStringLiteral("wounded: not reported"));
}

} // namespace
} // namespace vraem
