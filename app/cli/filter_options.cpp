// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_options.h"

#include "model/combine.h"
#include "overlay/overlay_apply.h"
#include "overlay/overlay_reading.h"
#include "shipped_data.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace vraem {
namespace {

QString optionOf(FilterTerm term)
{
    return term == FilterTerm::Layer ? QStringLiteral("--in-layer") : QStringLiteral("--") + nameOf(term);
}

/// The options that ask for what is the user's own.
QString askingForOwn(const FilterOptions& options)
{
    QStringList asking;
    for (const FilterTerm term : {FilterTerm::Is, FilterTerm::Tag, FilterTerm::Note}) {
        if (!options.terms.at(term).empty())
            asking.append(optionOf(term));
    }
    return asking.isEmpty() ? QStringLiteral("--filter") : asking.join(QStringLiteral(", "));
}

DatasetPtr readData(const FilterOptions& options)
{
    std::vector<DatasetPtr> parts{
        options.file.empty() ? shippedDataset() : importedDataset(QString::fromStdString(options.file))};
    for (const std::string& layer : options.layers) {
        if (!parts.back())
            break;
        parts.push_back(importedDataset(QString::fromStdString(layer)));
    }
    if (!parts.back())
        return nullptr;
    if (parts.size() > mostLayers) {
        print({{.code = IssueCode::TooManyLayers, .expected = QString::number(mostLayers)}});
        return nullptr;
    }
    CombineOutcome outcome = combine({parts});
    print(outcome.issues);
    return outcome.dataset;
}

} // namespace

void addFilterOptions(CLI::App& command, FilterOptions& options)
{
    const auto add = [&](const char* flag, FilterTerm term, const char* help) {
        command.add_option(flag, options.terms[term], help)->take_all()->allow_extra_args(false);
    };
    add("--year", FilterTerm::Year, "Calendar year; may be repeated, as all of these");
    add("--from", FilterTerm::From, "First day, month or year");
    add("--to", FilterTerm::To, "Last day, month or year, included");
    add("--faction", FilterTerm::Faction, "Faction by id or name; an umbrella selects its members");
    add("--type", FilterTerm::Type, "Event type, such as Battles or x-legal");
    add("--place", FilterTerm::Place, "Place by id or name, with all that lies in it");
    add("--area", FilterTerm::Area,
        "Degrees as WEST,SOUTH,EAST,NORTH, or 25km,LONGITUDE,LATITUDE, or outline,LONGITUDE,LATITUDE,…; of "
        "events with a coordinate");
    add("--category", FilterTerm::Category, "A type of the data set's own, such as one-sided violence");
    add("--colour", FilterTerm::Colour, "Colour group: a faction, smaller-groups or not-stated");
    add("--in-layer", FilterTerm::Layer, "One of the layers, by id or name");
    add("--source", FilterTerm::Source, "Source by id");
    add("--unit", FilterTerm::Unit, "incident (default), aggregate, campaign or all");
    add("--disputed", FilterTerm::Disputed, "yes: only events on which the reports differ");
    add("--is", FilterTerm::Is, "With --overlay: bookmarked, noted, corrected or own");
    add("--tag", FilterTerm::Tag, "With --overlay: events with this tag of yours");
    add("--note", FilterTerm::Note, "With --overlay: words of your notes");
    add("--text", FilterTerm::Text, "Words to find; \"a phrase\" in quotes, -word excludes");
    command.add_option("--filter", options.words,
                       "The same as words, as vraem-atlas --filter takes them: \"year:2023 faction:mpcp\"");
    command.add_option(
        "--open", options.file,
        "Of this file (UCDP GED, ACLED, GTD, a table, an export of this program), not of the atlas");
    command.add_option("--overlay", options.overlay,
                       "With your notes and corrections from this file (.jsonl)");
    command
        .add_option("--layer", options.layers,
                    "Beside it the events of this file, as a layer; may be repeated")
        ->allow_extra_args(false);
}

PickedFrom dataOf(const FilterOptions& options)
{
    const DatasetPtr read = readData(options);
    if (!read || options.overlay.empty())
        return {read};
    OverlayRead own = readOverlay(QString::fromStdString(options.overlay));
    if (hasErrors(own.issues)) {
        print(own.issues);
        return {};
    }
    AppliedOverlay applied = applyOverlay(read, own.overlay);
    print(own.issues + applied.orphans);
    return {applied.dataset, std::make_shared<const OwnMarks>(marksOf(applied, own.overlay))};
}

Result<Filter> filterOf(const Dataset& dataset, const FilterOptions& options)
{
    Result<Filter> result{Filter{}, {}};
    AddedWords added = addWords(dataset, QString::fromStdString(options.words), *result.value);
    result.issues = std::exchange(added.issues, {});
    for (const auto& [term, values] : options.terms) {
        added.namesUnit = added.namesUnit || (term == FilterTerm::Unit && !values.empty());
        for (const std::string& value : values)
            added.issues += addTerm(dataset, term, QString::fromStdString(value), *result.value);
        for (Issue& issue : added.issues)
            issue.where = optionOf(term);
        result.issues += std::exchange(added.issues, {});
    }
    if (result.issues.isEmpty())
        result.issues = contradictions(*result.value);
    if (options.overlay.empty() && asksForOwn(*result.value))
        result.issues.append({.code = IssueCode::OverlayNotGiven, .where = askingForOwn(options)});
    if (!added.namesUnit)
        result.value->units = incidentsOnly().units;
    if (hasErrors(result.issues))
        result.value.reset();
    return result;
}

} // namespace vraem
