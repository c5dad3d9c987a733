// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

/// What a mention says in a field, on a line; empty where it says nothing.
QString valueInWords(const Dataset& dataset, const Mention& mention, Field field);

} // namespace vraem
