// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_mapper.h"

namespace vraem {

/// True where a header is that of ACLED, in any layout.
bool isAcledHeader(const TableHeader& header);

/// Armed Conflict Location & Event Data. What becomes of its columns (codebooks 2019 and 2023):
/// - sub_event_type, or event_type in the files of before 2019 that have none, by name; a type that names no
/// one
///   kind of happening ("Riots/Protests", "Remote violence") is unspecified and kept as Mention::ownType.
/// - event_date is ISO, "30 June 2022" or, in old files, "30/06/2022". time_precision 1 is that day; 2 a
/// week,
///   of which the date is the middle, so three days on both sides; 3 the month it lies in.
/// - geo_precision 1 point, 2 near a point, 3 region. location, admin3, admin2, admin1, country make the
/// gazetteer.
/// - actor1, actor2, assoc_actor_1, assoc_actor_2 (several, by ";") are actors; inter1, inter2 tell the side,
/// as
///   digit or text: 1 state, 2 rebels are insurgent, 5 rioters and 6 protesters are protesters, 7 civilians,
///   the rest other. Associates take part. In violence against civilians, remote violence, arrests, looting
///   and disrupted weapons use actor1 is the initiator; elsewhere ACLED's order says nothing.
/// - fatalities is the total killed, a best figure: ACLED gives no range and no sides.
/// - notes is the summary, source the sources; tags, timestamp, civilian_targeting and source_scale are
/// notes.
class AcledRows : public RowMapper
{
public:
    explicit AcledRows(const TableHeader& header);
    bool map(RowScope& row) override;
    QStringList unusedColumns() const override { return m_unused; }

private:
    void mapType(RowScope& row) const;
    bool mapDate(RowScope& row) const;
    void mapActors(RowScope& row) const;
    void mapPlace(RowScope& row) const;
    void writeTexts(RowScope& row) const;

    size_t m_id, m_date, m_timePrecision, m_type, m_subType;
    size_t m_actor1, m_assoc1, m_inter1, m_actor2, m_assoc2, m_inter2;
    size_t m_country, m_admin1, m_admin2, m_admin3, m_location, m_latitude, m_longitude, m_geoPrecision;
    size_t m_fatalities, m_notes, m_source, m_scale, m_tags, m_timestamp, m_targeting;
    QStringList m_unused;
};

} // namespace vraem
