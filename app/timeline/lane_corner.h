// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/timeline_lanes.h"
#include "state/session.h"

#include <QWidget>

namespace vraem {

class ElidedLabel;

/// The head of the column of lane names: what lanes tell apart, to be chosen, and how many distinct events
/// they hold.
class LaneCorner : public QWidget
{
    Q_OBJECT

public:
    explicit LaneCorner(Session& session, QWidget* parent = nullptr);

    void setTotals(const LaneTotals& totals);

private:
    Session& m_session;
    ElidedLabel* m_totals;
};

} // namespace vraem
