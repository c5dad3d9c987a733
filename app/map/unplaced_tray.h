// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray/event_tray.h"

namespace vraem {

/// Lists the filtered events of which no report says where.
class UnplacedTray : public EventTray
{
    Q_OBJECT

public:
    explicit UnplacedTray(Session& session, QWidget* parent = nullptr);
};

} // namespace vraem
