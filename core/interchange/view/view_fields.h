// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view_state.h"

namespace vraem {

/// One value of a view as it is written, and where it stands for messages.
struct ViewField
{
    QString key;
    QString value;
    QString where;
};

/// The version of the form, as the field "view".
constexpr int viewVersion = 1;

std::vector<ViewField> fieldsOf(const ViewState& state);
/// Reads what fieldsOf() gives; refused where a field is unknown or cannot be.
Result<ViewState> stateOf(const std::vector<ViewField>& fields);
/// Whether the key may stand several times.
bool isList(const QString& key);

} // namespace vraem
