// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coding.h"
#include "values/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace vraem {

/// Where the words of a passage stand in its normalised sentences, in code points from 0, end exclusive, and
/// how long those are. With their digest it finds the very words in a copy that was saved another way.
struct SentencePosition
{
    int start = 0;
    int end = 0;
    int length = 0;

    bool operator==(const SentencePosition&) const = default;
};

/// A passage of a report as a W3C Web Annotation TextPositionSelector, with the means to find it in another
/// copy.
struct Locator
{
    /// The heading it stands under; empty where the report has none above it.
    QString section;
    /// Non-empty lines of the file, counted from 1.
    int paragraph = 0;
    /// Unicode code points of the file as it is, from 0, end exclusive.
    int start = 0;
    int end = 0;
    /// SHA-256 of the normalised sentences that hold the passage: see sentenceDigest() in core/reading.
    QString sentenceDigest;
    /// Without it the passage is found in the coded copy only.
    std::optional<SentencePosition> inSentence = std::nullopt;

    bool operator==(const Locator&) const = default;
};

/// A passage and the fields of a mention it carries.
struct Citation
{
    Locator locator;
    std::vector<Field> supports;

    bool operator==(const Citation&) const = default;
};

/// A passage of a named source, for what is not a mention.
struct SourcedLocator
{
    SourceId source;
    Locator locator;
};

} // namespace vraem
