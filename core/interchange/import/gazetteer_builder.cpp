// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer_builder.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// How wide a place is at least, in kilometres: a site as the codebooks round it, a division where the file
/// has one coordinate in it only.
double leastRadiusKm(PlaceLevel level)
{
    switch (level) {
    case PlaceLevel::Point:
    case PlaceLevel::NearPoint:
        return 1;
    case PlaceLevel::District:
        return 10;
    case PlaceLevel::Province:
        return 25;
    case PlaceLevel::Department:
        return 60;
    case PlaceLevel::Region:
        return 80;
    case PlaceLevel::Country:
        break;
    }
    return 300;
}

/// A name in a path of names.
QString asStep(QString name)
{
    if (name.contains(u'/') || name.contains(u'%'))
        name.replace(u'%', u"%25"_s).replace(u'/', u"%2F"_s);
    return name;
}

} // namespace

void GazetteerBuilder::Bounds::add(const Bounds& other)
{
    if (other.isEmpty)
        return;
    south = isEmpty ? other.south : std::min(south, other.south);
    north = isEmpty ? other.north : std::max(north, other.north);
    west = isEmpty ? other.west : std::min(west, other.west);
    east = isEmpty ? other.east : std::max(east, other.east);
    isEmpty = false;
}

GazetteerBuilder::GazetteerBuilder(const LayerId& layer, const BytePool& strings)
    : m_layer(layer), m_strings(strings)
{}

std::optional<GazetteerBuilder::Node> GazetteerBuilder::add(const PlaceKey& key, bool isLocated)
{
    const auto level = static_cast<PlaceLevel>(key.level);
    Node last = 0;
    std::optional<Node> asked;
    const auto step = [&](Code name, PlaceLevel ofDivision) {
        if (name == 0)
            return;
        last = child(last, name, ofDivision, false) + 1;
        if (ofDivision == level)
            asked = last - 1;
    };
    step(key.country, PlaceLevel::Country);
    step(key.first, PlaceLevel::Department);
    step(key.second, PlaceLevel::Province);
    step(key.third, PlaceLevel::District);
    if (asked)
        return asked;
    if (key.site != 0 || (last == 0 && isLocated))
        return child(last, key.site, PlaceLevel::Point, true);
    return last == 0 ? std::nullopt : std::optional(last - 1);
}

GazetteerBuilder::Node GazetteerBuilder::child(Node parentPlusOne, Code name, PlaceLevel level, bool isSite)
{
    const NodeKey key{parentPlusOne, name, static_cast<std::uint32_t>(level), isSite ? 1U : 0U};
    const Code node = m_keys.intern(key);
    if (node == m_nodes.size()) {
        m_nodes.push_back(key);
        m_bounds.emplace_back();
    }
    return node;
}

PlaceMention GazetteerBuilder::mentionOf(const PlaceKey& key, Node node) const
{
    const Place& place = m_places[node];
    PlaceMention mention;
    mention.place = place.id;
    // A site's own name shares its text.
    mention.asWritten = m_nodes[node].name == key.site || key.site == 0 ? place.name.en : nameOf(key.site);
    mention.level = static_cast<PlaceLevel>(key.level);
    return mention;
}

void GazetteerBuilder::finish()
{
    // Children come after their parents.
    for (size_t node = m_nodes.size(); node-- > 0;) {
        if (m_nodes[node].parent != 0)
            m_bounds[m_nodes[node].parent - 1].add(m_bounds[node]);
    }
    m_places.reserve(m_nodes.size());
    for (Node node = 0; node < m_nodes.size(); ++node)
        m_places.push_back(makePlace(node));
}

Place GazetteerBuilder::makePlace(Node node) const
{
    constexpr double kmPerDegree = 111.2;
    const NodeKey& key = m_nodes[node];
    const Bounds& bounds = m_bounds[node];
    Place place;
    const QString name = key.name == 0 ? u"–"_s : nameOf(key.name);
    place.id = {path(node, name)};
    place.level = static_cast<PlaceLevel>(key.level);
    place.name = {name, name};
    if (key.parent != 0)
        place.parent = m_places[key.parent - 1].id;
    place.radiusKm = leastRadiusKm(place.level);
    if (bounds.isEmpty)
        return place;
    const double latitude = (bounds.south / 2.0 + bounds.north / 2.0) / 1e6;
    place.coordinate = QGeoCoordinate(latitude, (bounds.west / 2.0 + bounds.east / 2.0) / 1e6);
    if (key.isSite != 0)
        return place;
    const double height = (bounds.north - bounds.south) / 1e6 * kmPerDegree;
    const double width = (static_cast<double>(bounds.east) - bounds.west) / 1e6 * kmPerDegree *
                         std::cos(latitude * std::numbers::pi / 180);
    place.radiusKm = std::max(place.radiusKm, std::hypot(height, width) / 2);
    place.isEstimate = true;
    return place;
}

/// "layer:Peru/Ayacucho/Huanta/" for a division, with an empty step for one that is not given; without the
/// last slash for a site.
QString GazetteerBuilder::path(Node node, const QString& name) const
{
    const NodeKey& key = m_nodes[node];
    QString path;
    const QString& before = key.parent == 0 ? m_layer.value : m_places[key.parent - 1].id.value;
    path.reserve(before.size() + name.size() + 6);
    path += before;
    if (key.parent == 0)
        path += u':';
    if (key.isSite != 0)
        return path += asStep(name);
    // Divisions are country, department, province, district from the top: a slash for each that is left out.
    const auto depth = [](std::uint32_t level) {
        return level == static_cast<std::uint32_t>(PlaceLevel::Country) ? 1 : 6 - static_cast<int>(level);
    };
    const int above = key.parent == 0 ? 0 : depth(m_nodes[key.parent - 1].level);
    for (int missing = depth(key.level) - above - 1; missing > 0; --missing)
        path += u'/';
    path += asStep(name);
    return path += u'/';
}

QString GazetteerBuilder::nameOf(Code code) const
{
    const std::string_view text = m_strings.at(code);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace vraem
