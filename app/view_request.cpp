// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_request.h"

#include "look/labels.h"

namespace vraem {

CitationRequest requestOf(const Session& session, const ViewState& state)
{
    const QueryResult& result = session.result();
    return {.rows = {result.rows.begin(), result.rows.end()},
            .filter = labels::filterInWords(*session.dataset(), session.filter()),
            .address = toAddress(state),
            .data = {state.digest, today()}};
}

} // namespace vraem
