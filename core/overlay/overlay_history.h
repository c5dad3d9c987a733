// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay.h"

namespace vraem {

/// Edits in the order they were made, with what was undone.
class OverlayHistory
{
public:
    /// What was undone is gone then. An edit that continues the note before it takes its place.
    void add(OverlayEdit edit);
    /// nullptr / false where there is nothing.
    const OverlayEdit* toUndo() const { return m_done.empty() ? nullptr : &m_done.back(); }
    const OverlayEdit* toRedo() const { return m_undone.empty() ? nullptr : &m_undone.back(); }
    bool undo();
    bool redo();

    const std::vector<OverlayEdit>& done() const { return m_done; }
    /// What the edits make together.
    const Overlay& overlay() const { return m_overlay; }

private:
    std::vector<OverlayEdit> m_done;
    std::vector<OverlayEdit> m_undone;
    Overlay m_overlay;
};

} // namespace vraem
