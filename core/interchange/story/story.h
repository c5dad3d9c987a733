// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coding.h"
#include "values/id.h"
#include "values/issue.h"
#include "values/localized_text.h"

#include <vector>

namespace vraem {

/// What a statement of a story rests on: the passages of an event that carry one of the fields, all of them
/// where none is named; or those of a context fact.
struct StoryCitation
{
    EventId event = {};
    std::vector<Field> fields = {};
    /// Where it is set, event is empty.
    ContextFactId fact = {};

    bool operator==(const StoryCitation&) const = default;
};

/// Some sentences, and what they rest on.
struct StoryStatement
{
    LocalizedText text;
    std::vector<StoryCitation> cites;

    bool operator==(const StoryStatement&) const = default;
};

/// What is told beside one view.
struct StoryStep
{
    LocalizedText title;
    /// The view in which it is told: see toAddress().
    QString view;
    std::vector<StoryStatement> statements;

    bool operator==(const StoryStep&) const = default;
};

/// Views in an order, each with words of its author and what those rest on.
struct Story
{
    LocalizedText title;
    std::vector<StoryStep> steps;

    bool operator==(const Story&) const = default;
};

/// Reads the JSON of a story. Refused, with the path of the field: what is missing, of another type or
/// unknown, a view that cannot be read, more than 4 MiB.
Result<Story> readStory(const QByteArray& json);

QByteArray toStoryFile(const Story& story);

} // namespace vraem
