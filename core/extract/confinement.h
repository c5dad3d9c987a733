// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vraem {

/// For a process that is about to read a file nobody vouches for: at most 20 s of processor time and 1 GiB of
/// memory, no files written, and from now on neither sockets nor other programs. What the system does not
/// offer is left out; the process that waits has its own limits.
void confineThisProcess();

} // namespace vraem
