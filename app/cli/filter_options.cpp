// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_options.h"

#include "shipped_data.h"

#include <CLI/CLI.hpp>

namespace vraem {

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
    add("--source", FilterTerm::Source, "Source by id");
    add("--unit", FilterTerm::Unit, "incident (default), aggregate, campaign or all");
    add("--disputed", FilterTerm::Disputed, "yes: only events on which the reports differ");
    add("--text", FilterTerm::Text, "Words to find; \"a phrase\" in quotes, -word excludes");
    command.add_option(
        "--open", options.file,
        "Of this file (UCDP GED, ACLED, GTD, a table, an export of this program), not of the atlas");
}

DatasetPtr datasetOf(const FilterOptions& options)
{
    return options.file.empty() ? shippedDataset() : importedDataset(QString::fromStdString(options.file));
}

Result<Filter> filterOf(const Dataset& dataset, const FilterOptions& options)
{
    Result<Filter> result{Filter{}, {}};
    for (const auto& [term, values] : options.terms) {
        for (const std::string& value : values)
            result.issues += addTerm(dataset, term, QString::fromStdString(value), *result.value);
    }
    if (result.value->units.empty())
        result.value->units = incidentsOnly().units;
    if (hasErrors(result.issues))
        result.value.reset();
    return result;
}

} // namespace vraem
