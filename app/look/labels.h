// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/merge.h"
#include "model/person_outcome.h"
#include "overlay/overlay_edit.h"
#include "query/query.h"
#include "values/citation_kinds.h"
#include "values/export_kinds.h"
#include "values/issue.h"

#include <QLocale>
#include <QString>

/// The one place where values become words for people, in the language of the program and the formats of the
/// locale. All results are plain text: show them as such.
namespace vraem::labels {

/// The text in the program's language ("es" or else "en").
QString text(const LocalizedText& text);
QString text(const LocalizedText& text, QLocale::Language language);

QString name(Unit unit);
QString name(EventClass eventClass);
QString name(EventType type);
QString name(EventSubType subType);
QString name(Side side);
QString name(Effect effect);
QString name(CasualtyGroup group);
QString name(Role role);
QString name(Doubt doubt);
QString name(Modality modality);
QString name(Field field);
QString name(FactKind kind);
QString name(LinkKind kind);
/// As seen from the event that the link leads to.
QString inverseName(LinkKind kind);
QString name(PlaceLevel level);
QString name(DatePrecision precision);
QString name(DateBasis basis);
QString name(ContextTopic topic);
QString name(CoverageKind kind);
/// "GeoPackage".
QString name(ExportFormat format);
/// One line on what a format is for.
QString purpose(ExportFormat format);
/// Why an event was left out of an export, or what it lost there.
QString name(ExportRemark remark);
/// "BibTeX (biblatex)".
QString name(CitationFormat format);
/// The word for a unit that the data set counts in, such as "people"; the unit itself where it is none of the
/// known ones.
QString unit(const QString& unit);

QString name(SourceKind kind);
/// "Bookmarked".
QString name(OwnMark mark);
/// What an edit of the user's is, as in "Undo note".
QString name(const OverlayEdit& edit);
/// "dates overlap, places lie one in the other, the dead are not counted by both".
QString agreement(const Agreement& agreement);
/// "2 corrections of yours, 1 event of your own".
QString overlayStamp(const OverlayStamp& stamp);

/// "25 June 2019", "15-31 August 2020", "2019", "on or before 18 March 2023".
QString date(const DateInterval& interval);
/// Short form for narrow columns: "25 Jun 2019".
QString shortDate(const DateInterval& interval);
/// The date of issue of a source: as date(), or "ca. 24–30 May 2021 (date not printed)" where the page prints
/// none and it is inferred; see isWindow().
QString issued(const DateInterval& interval);
/// Short form for narrow columns: "ca. 24–30 May 2021".
QString shortIssued(const DateInterval& interval);
/// How well and by what the date is known: "exact day, as the report gives it", "some days in late August;
/// year inferred".
QString datePrecision(const EventDate& date);

/// "Huanta, Ayacucho" with the province and department it lies in.
QString place(const Dataset& dataset, const PlaceMention& place);
/// "province, drawn as an area of about 15 km; position estimated".
QString placePrecision(const Dataset& dataset, const PlaceMention& place);

QString faction(const Dataset& dataset, const FactionId& id);
/// Words on something of a layer with the layer's name behind them, where there are several layers.
QString inLayer(const Dataset& dataset, const QString& words, size_t layer);
/// "Shining Path (initiator), as written: SL members".
QString actor(const Dataset& dataset, const Actor& actor);

/// "16", "at least 16", "13 or more", "250-300", "number not given".
QString count(const CountRange& range);
/// "state: 3 soldiers killed".
QString casualty(const Casualty& casualty);
/// Of those that a source totals itself: "killed in all: 40".
QString killedTotal(const CountRange& total);
/// All that is known of the toll of an event, the total first.
QStringList casualties(const Event& event);
/// "seized: 79 kg of cocaine".
QString fact(const Fact& fact);
QString attribution(const Attribution& attribution);
/// What a mention says of a field, a short form for each thing said: {"state: 3 soldiers killed"}.
QStringList values(const Dataset& dataset, const Mention& mention, Field field);
/// What each report says of a field, whatever the user says: "16 killed (InSight Crime, 4 Sep 2020)".
QStringList reported(const Dataset& dataset, const Event& event, Field field);
/// What the mentions differ on, "casualties"; or "how surely the actors are named".
QString name(const Conflict& conflict);
/// How sure a source lets a field be, and by whose word, "alleged: the police"; an entry a voice.
QStringList voices(const Mention& mention, Field field);
/// "Julio Chapo: captured; no report says what followed", or the outcome with date, source and passage.
QString outcome(const Dataset& dataset, const PersonOutcome& outcome);
/// What a context fact measures, "members of Shining Path"; the measure itself where it is none of the known.
QString measure(const QString& measure);
/// "250–300 members".
QString figure(const ContextFact& fact);

/// "US Department of State, Country Report on Terrorism 2019, 2019" as plain bibliographic text without
/// locator.
QString source(const Source& source);
/// "InSight Crime, 4 Sep 2020", or "US Department of State, report on 2019": enough to tell sources apart.
QString shortSource(const Source& source);
/// "2019 Terrorist Incidents, paragraph 9".
QString locator(const Locator& locator);

/// The text with a capital first letter.
QString capitalised(const QString& text);
/// "18 of 37 events".
QString shownCount(int shown, int all);
/// Counts of layers that must not be added, side by side: "12 | 3"; of more than three the first three.
QString apart(const std::vector<int>& counts);
/// "VRAEM Atlas: 12 events; ged.csv: 3 events", of these layers; the counts are of all layers.
QString eventsByLayer(const Dataset& dataset, const std::vector<size_t>& layers,
                      const std::vector<int>& counts);
/// "42 killed (best; 40 to 45)", "42 killed (best; 42 or more)"; "42 killed" where no source gives a range.
QString total(Effect effect, const CountTotal& total);
/// Totals of killed and of wounded; one line that says so where there is no incident to add up.
QStringList casualties(const Totals& totals);

/// One finding as a sentence: file, place in it, what is wrong, what was expected, what to do.
QString issue(const Issue& issue);
/// What is wrong and what to do alone, as a sentence without capital: "this is not a number; correct it".
QString finding(IssueCode code);
/// What was expected, with the form of a date as it is written in the language.
QString expected(const Issue& issue);

/// "12.35° S 73.90° W".
QString point(const GeoPoint& point);
/// "Huanta", "the middle of Ayacucho" where the gazetteer has a place at the spot, else its coordinates.
QString spot(const Dataset& dataset, const GeoPoint& where);
/// "within 25 km of Huanta", "in the rectangle 75.20° W to 73.00° W, 13.10° S to 11.00° S".
QString area(const Dataset& dataset, const FilterArea& area);
/// Which events an area takes in, in sentences.
QString areaRule(const FilterArea& area);

/// The filter in words, for chips and exports; one entry for each thing that is asked.
struct FilterChip
{
    QString text;
    /// The filter without it.
    Filter without;
    /// What it takes for inside and outside; empty where the text leaves no doubt.
    QString rule = {};
};
std::vector<FilterChip> chips(const Dataset& dataset, const Filter& filter);
/// The whole filter on a line: what chips() say, and the units where they go without saying.
QString filterInWords(const Dataset& dataset, const Filter& filter);

} // namespace vraem::labels
