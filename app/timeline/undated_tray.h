// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray/event_tray.h"

namespace vraem {

/// Lists the filtered events that no report dates.
class UndatedTray : public EventTray
{
    Q_OBJECT

public:
    explicit UndatedTray(Session& session, QWidget* parent = nullptr);
};

} // namespace vraem
