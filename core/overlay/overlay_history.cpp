// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_history.h"

namespace vraem {
namespace {

/// The event whose note is the only thing an edit changes; nullopt where it changes anything else.
std::optional<EventRef> noteAlone(const OverlayEdit& edit)
{
    if (edit.changes.size() != 1)
        return std::nullopt;
    const auto* note = std::get_if<SetNote>(&edit.changes.front());
    return note ? std::optional(EventRef{edit.data, note->event}) : std::nullopt;
}

} // namespace

void OverlayHistory::add(OverlayEdit edit)
{
    const bool goesOn = edit.continues && m_undone.empty() && !m_done.empty() && noteAlone(edit) &&
                        noteAlone(edit) == noteAlone(m_done.back());
    m_undone.clear();
    m_overlay.apply(edit);
    if (goesOn)
        m_done.back().changes = std::move(edit.changes);
    else
        m_done.push_back(std::move(edit));
}

bool OverlayHistory::undo()
{
    if (m_done.empty())
        return false;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    m_overlay = {};
    for (const OverlayEdit& edit : m_done)
        m_overlay.apply(edit);
    return true;
}

bool OverlayHistory::redo()
{
    if (m_undone.empty())
        return false;
    m_overlay.apply(m_undone.back());
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    return true;
}

} // namespace vraem
