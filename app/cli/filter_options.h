// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_terms.h"
#include "query/own_marks.h"

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
    /// The user's notes and corrections to put on them; empty for none.
    std::string overlay;
    std::map<FilterTerm, std::vector<std::string>> terms;
};

/// The options must outlive the command.
void addFilterOptions(CLI::App& command, FilterOptions& options);

/// What a command picks from.
struct PickedFrom
{
    /// nullptr, with the reasons printed, where it cannot be read.
    DatasetPtr dataset = nullptr;
    /// What its filter may ask of the user's overlay.
    OwnMarksPtr marks = nullptr;
};
PickedFrom dataOf(const FilterOptions& options);

/// Incidents, where no unit was asked for. Issues name the option and what there is to choose from.
Result<Filter> filterOf(const Dataset& dataset, const FilterOptions& options);

} // namespace vraem
