// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "query_engine.h"

namespace vraem {

QueryResult query(const Dataset& dataset, const Filter& filter, const OwnMarksPtr& marks)
{
    QueryEngine engine(DatasetPtr(DatasetPtr(), &dataset));
    engine.setMarks(marks);
    engine.run(filter);
    return engine.complete();
}

RowSet apply(const Dataset& dataset, const Filter& filter, const OwnMarksPtr& marks)
{
    QueryEngine engine(DatasetPtr(DatasetPtr(), &dataset));
    engine.setMarks(marks);
    return engine.run(filter).rows;
}

} // namespace vraem
