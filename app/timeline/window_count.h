// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

namespace vraem {

/// How many events the visible span shows, in words.
struct WindowCount
{
    /// As short as can be: "15 events", or "12 | 3 events" of layers that must not be added.
    QString shown;
    /// The same with the names of such layers.
    QString full;
};

WindowCount windowCount(const Session& session);
/// "1 Jan 2019 to 31 Dec 2023, 38 events".
QString windowWords(const Session& session, const WindowCount& count);

} // namespace vraem
