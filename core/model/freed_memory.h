// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vraem {

/// Gives the system back what was taken and freed; without effect where the C library cannot. Takes some
/// milliseconds: for the end of large work.
void returnFreedMemory();

} // namespace vraem
