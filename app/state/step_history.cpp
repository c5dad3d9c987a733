// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_history.h"

#include <algorithm>

namespace vraem {

StepHistory::StepHistory(Session& session, OverlayKeeper& keeper, QObject* parent)
    : QObject(parent), m_session(session), m_keeper(keeper)
{
    connect(&m_session, &Session::filterStepped, this, &StepHistory::followFilter);
    connect(&m_keeper, &OverlayKeeper::stepped, this, [this] { make(Kind::Edit); });
    connect(&m_keeper, &OverlayKeeper::opened, this, [this] {
        std::erase(m_done, Kind::Edit);
        std::erase(m_undone, Kind::Edit);
        Q_EMIT changed();
    });
}

StepHistory& StepHistory::of(Session& session)
{
    auto* history = session.findChild<StepHistory*>(Qt::FindDirectChildrenOnly);
    return history ? *history : *new StepHistory(session, OverlayKeeper::of(session), &session);
}

void StepHistory::make(Kind kind)
{
    m_done.push_back(kind);
    m_undone.clear();
    Q_EMIT changed();
}

void StepHistory::moveLast(Kind kind, std::vector<Kind>& from, std::vector<Kind>& to)
{
    const auto last = std::ranges::find(from.rbegin(), from.rend(), kind);
    if (last == from.rend())
        return;
    from.erase(std::next(last).base());
    to.push_back(kind);
}

void StepHistory::followFilter(FilterStep step)
{
    switch (step) {
    case FilterStep::Made:
        make(Kind::Filter);
        return;
    case FilterStep::Undone:
        moveLast(Kind::Filter, m_done, m_undone);
        break;
    case FilterStep::Redone:
        moveLast(Kind::Filter, m_undone, m_done);
        break;
    case FilterStep::Forgotten:
        std::erase(m_done, Kind::Filter);
        std::erase(m_undone, Kind::Filter);
        break;
    }
    Q_EMIT changed();
}

void StepHistory::undo()
{
    if (next() == Kind::Filter) {
        m_session.undoFilter();
    } else if (next() == Kind::Edit) {
        moveLast(Kind::Edit, m_done, m_undone);
        m_keeper.undo();
        Q_EMIT changed();
    }
}

void StepHistory::redo()
{
    if (nextAgain() == Kind::Filter) {
        m_session.redoFilter();
    } else if (nextAgain() == Kind::Edit) {
        moveLast(Kind::Edit, m_undone, m_done);
        m_keeper.redo();
        Q_EMIT changed();
    }
}

} // namespace vraem
