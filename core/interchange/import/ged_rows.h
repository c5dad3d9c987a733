// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_mapper.h"

namespace vraem {

/// True where a header is that of UCDP GED, in any layout.
bool isGedHeader(const TableHeader& header);

/// The names of the 49 columns since version 20.1, which candidate files without a header have too.
const std::vector<std::string>& gedColumns();

/// True where a row has the 49 columns' kinds of values, so that a file without header is GED.
bool isGedRow(const std::vector<std::string>& fields);

/// UCDP Georeferenced Event Dataset. What becomes of its columns (codebook 23.1 and UCDP definitions):
/// - type_of_violence is Mention::ownType: "state-based conflict", "non-state conflict", "one-sided
/// violence". It
///   does not say what kind of happening it was, so that the sub-type is unspecified, but for one-sided
///   violence, which UCDP defines as an attack on civilians.
/// - side_a, side_b are actors. UCDP does not say who began: both took part; in one-sided violence side_a is
/// the
///   initiator and side_b, civilians, the victim. "Government of …" is state, "Civilians" civilian; others
///   are insurgent in state-based conflict, else other.
/// - date_prec 1 day, 2 two to six days, 3 week, 4 month (part of it where the days are 15 or fewer), 5
/// longer
///   (year from 300 days on).
/// - where_prec 1 point, 2 near a point, 3 province (second order division), 4 department (first order), 5
/// and 7
///   region, 6 country. where_coordinates, adm_2, adm_1, country make the gazetteer.
/// - best, low, high are the total; deaths_a, deaths_b, deaths_civilians, deaths_unknown are single figures
/// by
///   side. clarity 2 may have a high below the best; elsewhere that is pointed out.
/// - source_article names the sources (else source_office, source_date, source_headline); source_headline is
/// the
///   summary.
class GedRows : public RowMapper
{
public:
    explicit GedRows(const TableHeader& header);
    bool map(RowScope& row) override;
    QStringList unusedColumns() const override { return m_unused; }

private:
    bool mapDates(RowScope& row) const;
    void mapActors(RowScope& row, int violence) const;
    void mapPlace(RowScope& row) const;
    void mapDeaths(RowScope& row, int violence) const;
    void writeTexts(RowScope& row) const;

    size_t m_id, m_violence, m_dyad, m_conflict, m_sideA, m_sideB;
    size_t m_dateStart, m_dateEnd, m_datePrec;
    size_t m_wherePrec, m_where, m_whereDescription, m_adm1, m_adm2, m_country, m_latitude, m_longitude;
    size_t m_deathsA, m_deathsB, m_deathsCivilians, m_deathsUnknown, m_best, m_high, m_low;
    size_t m_article, m_office, m_sourceDate, m_headline, m_original, m_clarity, m_status;
    QStringList m_unused;
};

} // namespace vraem
