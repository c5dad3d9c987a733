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

/// Everything of an event that search looks at, folded: title, summary and notes in all languages, places,
/// actors, facts, who said it.
QString searchableText(const Dataset& dataset, const Event& event);

bool matches(const Search& search, QStringView foldedText);

} // namespace vraem
