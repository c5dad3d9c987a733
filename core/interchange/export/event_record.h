// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <QLatin1StringView>

#include <variant>

namespace vraem {

enum class ColumnType
{
    Text,
    Whole,
    Real
};

struct RecordColumn
{
    QLatin1StringView name;
    ColumnType type = ColumnType::Text;
    /// Files written before there was this column are read without it.
    bool isLater = false;
};

/// monostate where the event does not have it.
using RecordValue = std::variant<std::monostate, QString, int, double>;
/// One value per column of recordColumns().
using Record = std::vector<RecordValue>;

/// An event as one row, the same in this product's CSV, in GeoJSON, GeoPackage and KML. Cells with several
/// items are lists (see toCellList()): actors are "name | id below its umbrellas, as in shining-path/mpcp |
/// side | role | doubt | as written", casualties "side | group | effect | low | best | high | approximate",
/// facts "kind | what | amount | unit", attributions "field | who | modality", links "kind | event", sources
/// "id | publisher | title | URL | issued (EDTF) | kind", citations one passage or one named source each,
/// conflicts "field | source | value", where the field "actors, certainty" says that the same actors are
/// named with more or less doubt, own_changes "corrected fields, or own event | source of the user's |
/// reason". Notes are the coders' alone. Spanish text is given where it differs from English. Sums over
/// killed and wounded are given besides the casualties that they add up.
const std::vector<RecordColumn>& recordColumns();
Record recordOf(const Dataset& dataset, const Event& event);

/// Where the event is drawn: its own coordinate, else the gazetteer's.
QGeoCoordinate coordinateOf(const Dataset& dataset, const std::optional<PlaceMention>& place);

/// The killed as one range over all sides; nullopt where none are reported.
std::optional<CountRange> totalOf(const Event& event, Effect effect);

} // namespace vraem
