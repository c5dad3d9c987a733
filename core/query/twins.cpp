// SPDX-License-Identifier: GPL-3.0-or-later
#include "twins.h"

#include "map_sites.h"
#include "text_search.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr double kmPerDegree = 111.2;

/// One event that may be another one.
struct Candidate
{
    Row row = 0;
    int agreements = 0;
    double km = 0;
};

/// A name as words between spaces, so that one holds another only as whole words.
QString asWords(const QString& name)
{
    static const QRegularExpression others(uR"([^\p{L}\p{N}]+)"_s);
    return u' ' + foldForSearch(name).replace(others, u" "_s).trimmed() + u' ';
}

/// All names by which the actors of an event and the umbrellas above them are known.
QStringList namesOf(const FactionTree& factions, const std::vector<Actor>& actors)
{
    constexpr qsizetype shortest = 6;
    QStringList names;
    for (const Actor& actor : actors) {
        for (const Faction* faction = factions.find(actor.faction); faction;
             faction = faction->parent ? factions.find(*faction->parent) : nullptr) {
            for (const QString& name : {faction->name.en, faction->name.es, faction->shortName}) {
                const QString words = asWords(name);
                if (words.size() >= shortest && !names.contains(words))
                    names.append(words);
            }
        }
    }
    return names;
}

bool shareName(const QStringList& a, const QStringList& b)
{
    return std::ranges::any_of(a, [&](const QString& one) {
        return std::ranges::any_of(
            b, [&](const QString& other) { return one.contains(other) || other.contains(one); });
    });
}

class TwinSearch
{
public:
    TwinSearch(const Dataset& dataset, std::stop_token cancel)
        : m_dataset(dataset), m_columns(dataset.columns()), m_cancel(std::move(cancel))
    {
        for (const PlaceWording& wording : m_columns.place.values)
            m_reach.push_back(reachOf(wording));
        for (const std::vector<Actor>& actors : m_columns.actors.values)
            m_names.push_back(namesOf(dataset.factions(), actors));
    }

    std::vector<std::pair<Row, Row>> run()
    {
        for (Row row = 0; row < m_columns.dated(); ++row) {
            if (m_cancel.stop_requested())
                return {};
            if (isComparable(row))
                compareWithLater(row);
        }
        return pairs();
    }

private:
    double reachOf(const PlaceWording& wording) const
    {
        const Place* place = placeAsWorded(m_dataset.places(), wording);
        return place ? std::max({place->radiusKm, leastRadiusKm(wording.level), Twins::leastReachKm}) : 0;
    }

    double reachOf(Row row) const { return m_reach[m_columns.place.codes[static_cast<size_t>(row)]]; }

    bool isComparable(Row row) const
    {
        const auto at = static_cast<size_t>(row);
        return m_columns.unit[at] == static_cast<std::uint8_t>(Unit::Incident) &&
               m_columns.lastDay[at] - m_columns.firstDay[at] < Twins::mostDays &&
               m_columns.has(row, Trait::Located) && reachOf(row) > 0 && reachOf(row) <= Twins::widestReachKm;
    }

    /// Later rows begin no earlier, so they share a day as long as they begin by the last day of this one.
    void compareWithLater(Row row)
    {
        const auto at = static_cast<size_t>(row);
        for (Row other = row + 1; other < m_columns.dated(); ++other) {
            const auto there = static_cast<size_t>(other);
            if (m_columns.firstDay[there] > m_columns.lastDay[at])
                return;
            if (m_columns.layer[there] != m_columns.layer[at] && isNear(row, other) && isComparable(other))
                compare(row, other);
        }
    }

    /// Sifts out by latitude alone what is further off than any two events can be.
    bool isNear(Row a, Row b) const
    {
        constexpr auto most = static_cast<std::int32_t>(2 * Twins::widestReachKm / kmPerDegree * 1e6);
        return std::abs(m_columns.latitude[static_cast<size_t>(a)] -
                        m_columns.latitude[static_cast<size_t>(b)]) <= most;
    }

    double kmBetween(Row a, Row b) const
    {
        const auto degrees = [](std::int32_t millionths) { return millionths / 1e6; };
        const double latitudeA = degrees(m_columns.latitude[static_cast<size_t>(a)]);
        const double latitudeB = degrees(m_columns.latitude[static_cast<size_t>(b)]);
        double east = std::abs(degrees(m_columns.longitude[static_cast<size_t>(a)]) -
                               degrees(m_columns.longitude[static_cast<size_t>(b)]));
        east = std::min(east, 360 - east);
        const double shrink = std::cos((latitudeA + latitudeB) / 2 * std::numbers::pi / 180);
        return kmPerDegree * std::hypot(latitudeA - latitudeB, east * shrink);
    }

    void compare(Row a, Row b)
    {
        const double km = kmBetween(a, b);
        if (km > reachOf(a) + reachOf(b))
            return;
        const int agreements = (haveSameToll(a, b) ? 1 : 0) + (shareActor(a, b) ? 1 : 0);
        const bool isVague = std::max(reachOf(a), reachOf(b)) > Twins::mostReachKm;
        if (agreements < (isVague ? 2 : 1))
            return;
        m_candidates[a].push_back({b, agreements, km});
        m_candidates[b].push_back({a, agreements, km});
    }

    bool haveSameToll(Row a, Row b) const
    {
        const std::int32_t killed = m_columns.deathsBest[static_cast<size_t>(a)];
        return m_columns.has(a, Trait::DeathsGiven) && m_columns.has(b, Trait::DeathsGiven) && killed > 0 &&
               killed == m_columns.deathsBest[static_cast<size_t>(b)];
    }

    bool shareActor(Row a, Row b)
    {
        const std::pair codes = std::minmax(m_columns.actors.codes[static_cast<size_t>(a)],
                                            m_columns.actors.codes[static_cast<size_t>(b)]);
        const quint64 key = (quint64(codes.first) << 32U) | codes.second;
        const auto known = m_shared.constFind(key);
        if (known != m_shared.constEnd())
            return *known;
        return *m_shared.insert(key, shareName(m_names[codes.first], m_names[codes.second]));
    }

    std::vector<std::pair<Row, Row>> pairs()
    {
        std::vector<std::pair<Row, Row>> pairs;
        for (auto& [row, candidates] : m_candidates) {
            std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
                return a.agreements != b.agreements ? a.agreements > b.agreements : a.km < b.km;
            });
            candidates.resize(std::min(candidates.size(), Twins::mostPerEvent));
            for (const Candidate& candidate : candidates)
                pairs.emplace_back(row, candidate.row);
        }
        return pairs;
    }

    const Dataset& m_dataset;
    const EventColumns& m_columns;
    std::stop_token m_cancel;
    /// Kilometres, by code of the place; 0 where it is not known.
    std::vector<double> m_reach;
    /// By code of the actors.
    std::vector<QStringList> m_names;
    /// By the codes of two lists of actors.
    QHash<quint64, bool> m_shared;
    std::map<Row, std::vector<Candidate>> m_candidates;
};

} // namespace

Twins::Twins(const Dataset& dataset, const std::stop_token& cancel)
{
    if (dataset.isLayered())
        m_pairs = TwinSearch(dataset, cancel).run();
}

Rows Twins::of(Row row) const
{
    Rows rows;
    const auto first = std::ranges::lower_bound(m_pairs, row, {}, &std::pair<Row, Row>::first);
    for (auto pair = first; pair != m_pairs.end() && pair->first == row; ++pair)
        rows.push_back(pair->second);
    return rows;
}

} // namespace vraem
