// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay_history.h"
#include "values/issue.h"

namespace vraem {

/// What a file of notes and corrections holds; the file is only read, whoever else has it open.
struct OverlayRead
{
    Overlay overlay;
    std::vector<OverlayEdit> edits;
    Issues issues;
};
OverlayRead readOverlay(const QString& path);

} // namespace vraem
