// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "elided_label.h"
#include "state/session.h"

namespace vraem {

/// How many events are shown and what they cost, for the status bar. Casualties cover incidents only.
class TotalsLine : public ElidedLabel
{
    Q_OBJECT

public:
    explicit TotalsLine(Session& session, QWidget* parent = nullptr);

private:
    void write();
    QString summary() const;
    QString explanation() const;

    Session& m_session;
};

} // namespace vraem
