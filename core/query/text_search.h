// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <QStringList>

namespace vraem {

/// Words to find: all of `all`, none of `none`, folded.
struct Search
{
    QStringList all;
    QStringList none;
};

/// Splits at white space; "a quoted phrase" is one term, -minus excludes. An unclosed quote reaches to the
/// end.
Search parseSearch(QStringView text);

/// Lower case without accents, with plain quotes, dashes and spaces: the form in which search compares.
QString foldForSearch(QStringView text);

/// The names of a place and of all it lies in, and of the actors with their umbrellas; not folded.
QString searchableText(const Gazetteer& places, const PlaceMention& place);
QString searchableText(const FactionTree& factions, const std::vector<Actor>& actors);

/// Everything of an event that search looks at, folded: id, title, summary and notes in all languages,
/// places, actors, facts, who said it, the sources named.
QString searchableText(const Dataset& dataset, const Event& event);

bool matches(const Search& search, QStringView foldedText);

} // namespace vraem
