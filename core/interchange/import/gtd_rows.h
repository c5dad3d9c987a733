// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_mapper.h"

namespace vraem {

/// True where a header is that of the Global Terrorism Database.
bool isGtdHeader(const TableHeader& header);

/// Global Terrorism Database. What becomes of its columns (codebook 2021):
/// - iyear, imonth, iday are the date; imonth 0 makes it the year, iday 0 the month. With approxdate a full
/// date is
///   known to a few days only; its words are a note. resolution is the end of an extended incident.
/// - attacktype1 is the sub-type: 3 explosion (suicide bomb with suicide 1), 5 and 6 abduction, 7 property
///   destruction; 1, 2 and 8 an attack, or against police and military a clash (2) or unspecified; 4 and 9
///   unspecified. attacktype1_txt is Mention::ownType.
/// - gname, gname2, gname3 are initiators (insurgent), "Unknown" is none; guncertain1-3 make them suspected;
///   gsubname is how it is written. targtype1_txt is the target, target1 (else corp1) its wording: state for
///   2, 3, 4 and 7, insurgent for 17, other for 13, 20 and 22, else civilian victims.
/// - nkill is the total killed, perpetrators included: nkillter of them insurgents. The same for nwound,
/// nwoundte.
///   -9 and -99 stand for unknown.
/// - specificity 1 point (near one with vicinity 1), 2 and 3 district, 4 department, 5 country. city,
/// provstate,
///   country_txt make the gazetteer.
/// - summary is the summary, scite1-3 the sources (else dbsource); location, motive, weapdetail, addnotes,
///   alternative_txt and doubtterr 1 are notes.
/// An eventid in scientific notation was damaged by a spreadsheet; the line makes it unique again.
class GtdRows : public RowMapper
{
public:
    explicit GtdRows(const TableHeader& header);
    bool map(RowScope& row) override;
    QStringList unusedColumns() const override { return m_unused; }

private:
    struct Group
    {
        size_t name, subName, isUncertain;
    };

    bool mapId(RowScope& row) const;
    bool mapDate(RowScope& row) const;
    void mapEnd(RowScope& row) const;
    void mapType(RowScope& row) const;
    void mapActors(RowScope& row) const;
    void mapPlace(RowScope& row) const;
    void mapCasualties(RowScope& row) const;
    void writeTexts(RowScope& row) const;
    void writeSources(RowScope& row) const;

    size_t m_id, m_year, m_month, m_day, m_approxDate, m_resolution;
    size_t m_attackType, m_attackText, m_suicide, m_targetType, m_targetText, m_target, m_corp;
    std::array<Group, 3> m_groups;
    size_t m_country, m_province, m_city, m_latitude, m_longitude, m_specificity, m_vicinity, m_location;
    size_t m_killed, m_killedTerrorists, m_wounded, m_woundedTerrorists;
    size_t m_summary, m_motive, m_weapon, m_added, m_alternative, m_doubt;
    std::array<size_t, 3> m_cited;
    size_t m_database;
    QStringList m_unused;
};

} // namespace vraem
