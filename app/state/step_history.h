// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay_keeper.h"

namespace vraem {

/// Undo and redo over filters and the user's own edits together, in the order of time, since the program was
/// started. Edits of earlier days are not among them.
class StepHistory : public QObject
{
    Q_OBJECT

public:
    enum class Kind
    {
        Filter,
        Edit
    };

    StepHistory(Session& session, OverlayKeeper& keeper, QObject* parent = nullptr);

    /// The one of the session and its keeper, which outlives every window; made by the first who asks.
    static StepHistory& of(Session& session);

    /// What would be undone or done again; nullopt where there is nothing.
    std::optional<Kind> next() const { return last(m_done); }
    std::optional<Kind> nextAgain() const { return last(m_undone); }
    void undo();
    void redo();

Q_SIGNALS:
    void changed();

private:
    static std::optional<Kind> last(const std::vector<Kind>& steps)
    {
        return steps.empty() ? std::nullopt : std::optional(steps.back());
    }
    void make(Kind kind);
    void followFilter(FilterStep step);
    /// The last step of that kind goes from one list to the end of the other.
    static void moveLast(Kind kind, std::vector<Kind>& from, std::vector<Kind>& to);

    Session& m_session;
    OverlayKeeper& m_keeper;
    std::vector<Kind> m_done;
    std::vector<Kind> m_undone;
};

} // namespace vraem
