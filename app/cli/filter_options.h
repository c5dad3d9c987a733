// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_terms.h"

#include <map>

namespace CLI {
class App;
}

namespace vraem {

/// The options by which a command picks events, as the user gave them.
struct FilterOptions
{
    /// The file to pick from; empty for the atlas.
    std::string file;
    /// Files to put beside it, each as a layer.
    std::vector<std::string> layers;
    /// "year:2023 faction:mpcp", as vraem-atlas takes them; beside the options.
    std::string words;
    std::map<FilterTerm, std::vector<std::string>> terms;
};

/// The options must outlive the command.
void addFilterOptions(CLI::App& command, FilterOptions& options);

/// nullptr, with the reasons printed, where it cannot be read.
DatasetPtr datasetOf(const FilterOptions& options);

/// Incidents, where no unit was asked for. Issues name the option and what there is to choose from.
Result<Filter> filterOf(const Dataset& dataset, const FilterOptions& options);

} // namespace vraem
