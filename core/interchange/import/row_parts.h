// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_scope.h"

namespace vraem {

/// Parts of a row that several formats have alike.

/// The count in a column; nullopt where there is none, with a warning where what stands there is no count.
std::optional<int> readCount(RowScope& row, size_t column);

/// A code of a codebook, such as 1 to 3; nullopt where there is none, with a warning where it is another.
std::optional<int> readCode(RowScope& row, size_t column, int first, int last);

/// Fills the coordinate; a warning where it is damaged, outside the globe or half there.
void readCoordinate(RowScope& row, size_t latitude, size_t longitude);

void setDays(RowCode& code, const DaysFound& days);

/// Reads a date in any of the orders, the first that fits; nullopt and refused where none does.
std::optional<DaysFound> readDays(RowScope& row, size_t column, std::span<const DateOrder> orders);

/// Adds "name: text" as a line of a note, where there is a text.
void addNote(RecordTexts& texts, std::string_view name, std::string_view text);

/// Of names a file lists in one field, separated by semicolons.
template<typename Use>
void forEachListed(std::string_view list, Use use)
{
    while (!list.empty()) {
        const size_t end = std::min(list.find(';'), list.size());
        const std::string_view name = trimmed(list.substr(0, end));
        if (!name.empty())
            use(name);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// The names a row gives of where it was; empty where it gives none.
struct PlaceNames
{
    std::string_view country = {};
    /// Divisions from the first order down, such as department, province, district.
    std::string_view first = {};
    std::string_view second = {};
    std::string_view third = {};
    std::string_view site = {};
};

/// Keeps the row's place, where one is named or it has a coordinate, which is to be read before. `level` is
/// the row's own word on how closely the place is known.
void setPlace(RowScope& row, const PlaceNames& names, PlaceLevel level);

/// Interns the actors and casualties of a row.
void setActors(RowScope& row, std::span<const ActorKey> actors);
void setCasualties(RowScope& row, std::span<const CasualtyKey> casualties);

} // namespace vraem
