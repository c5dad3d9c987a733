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

} // namespace vraem
