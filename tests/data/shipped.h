// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/dataset_reader.h"

#include <gtest/gtest.h>

namespace vraem {

inline Dataset::Parts shippedParts()
{
    Result<Dataset::Parts> parts = readDataset(QStringLiteral(":/data"));
    EXPECT_TRUE(parts);
    EXPECT_TRUE(parts.issues.isEmpty());
    return parts ? *parts : Dataset::Parts{};
}

/// A correction of a field of the ambush of 2023, still without a value, and the source it rests on.
inline std::pair<Source, Mention> correctionOfAmbush(Field field)
{
    Source source;
    source.id = {QStringLiteral("own:s")};
    source.title = QStringLiteral("List of the dead");
    source.isOwn = true;
    Mention correction;
    correction.id = {QStringLiteral("own:c")};
    correction.event = {QStringLiteral("2023-02-12-ambush")};
    correction.source = source.id;
    correction.subType = EventSubType::XUnspecified;
    correction.corrects = {field};
    return {source, correction};
}

inline Dataset::Parts partsWith(const Source& source, const Mention& mention)
{
    Dataset::Parts parts = shippedParts();
    parts.sources.push_back(source);
    parts.mentions.push_back(mention);
    return parts;
}

} // namespace vraem
