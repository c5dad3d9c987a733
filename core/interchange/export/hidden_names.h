// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

/// An event without what can name a person. Names stand in free text wherever its author put them, so no free
/// text is kept: titles, summaries, notes, attributions, names as written, facts, headings, sources named.
/// Of providers' rows (without citations) targets and victims go too: some name a person there (GTD target1).
/// The title is made of codes instead (sub-type, place, date). Ids that are more than a number of the
/// provider's are replaced by the event's position in the data set, for some name people. What is kept:
/// codes, dates, places and factions by their names in the gazetteer and the tree, figures, and which
/// paragraphs of which sources carry them. The user's own sources, whose titles may name people, are all one:
/// see hiddenOwnSource().
Event withoutNames(const Dataset& dataset, Event event, Row row);

/// What stands for every source of the user's own; it is in no data set.
const Source& hiddenOwnSource();

/// A source without its author.
Source withoutNames(Source source);

} // namespace vraem
