// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer_builder.h"

#include "in_halves.h"
#include "model/nameless_site.h"

#include <algorithm>
#include <cmath>
#include <limits>
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

constexpr auto nowhere = std::numeric_limits<GazetteerBuilder::Position>::max();

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

GazetteerBuilder::GazetteerBuilder(const LayerId& layer, const PlaceTree& tree)
    : m_layer(layer), m_tree(tree), m_positions(tree.size(), nowhere),
      m_words(tree.size(), PlaceWording::none)
{}

GazetteerBuilder::Position GazetteerBuilder::placeOf(Node node, PlaceLevel level)
{
    for (Node above = node; above != 0; above = m_tree.parent(above)) {
        if (m_tree.kind(above) != PlaceTree::Kind::Site && levelOf(m_tree.kind(above)) == level)
            return positionOf(above);
    }
    return positionOf(node);
}

GazetteerBuilder::Position GazetteerBuilder::positionOf(Node node)
{
    if (m_positions[node] != nowhere)
        return m_positions[node];
    if (const Node parent = m_tree.parent(node); parent != 0)
        positionOf(parent);
    m_nodes.push_back(node);
    m_bounds.emplace_back();
    return m_positions[node] = static_cast<Position>(m_nodes.size() - 1);
}

std::vector<Place> GazetteerBuilder::makePlaces()
{
    for (size_t position = m_nodes.size(); position-- > 0;) {
        if (const Node parent = m_tree.parent(m_nodes[position]); parent != 0)
            m_bounds[m_positions[parent]].add(m_bounds[position]);
    }
    std::vector<Place> places(m_nodes.size());
    makePlaces(places, 0, places.size(), false);
    inHalves(places.size(), [&](size_t from, size_t to) { makePlaces(places, from, to, true); });
    return places;
}

/// Sites lie in divisions, which are to be made before them; nothing lies in a site.
void GazetteerBuilder::makePlaces(std::span<Place> places, size_t from, size_t to, bool areSites) const
{
    for (size_t position = from; position < to; ++position) {
        if ((m_tree.kind(m_nodes[position]) == PlaceTree::Kind::Site) == areSites)
            places[position] = makePlace(static_cast<Position>(position), places);
    }
}

PlaceWording GazetteerBuilder::wordingOf(Node node, PlaceLevel level, Position place,
                                         std::vector<QString>& words)
{
    PlaceWording wording{.place = place, .level = level};
    const bool isOwnName = m_nodes[place] == node || m_tree.kind(node) != PlaceTree::Kind::Site ||
                           m_tree.name(m_nodes[place]) == m_tree.name(node);
    if (isOwnName)
        return wording;
    if (m_words[node] == PlaceWording::none) {
        m_words[node] = static_cast<Code>(words.size());
        words.push_back(nameOf(node));
    }
    wording.words = m_words[node];
    return wording;
}

Place GazetteerBuilder::makePlace(Position position, std::span<const Place> places) const
{
    constexpr double kmPerDegree = 111.2;
    const Node node = m_nodes[position];
    const Node parent = m_tree.parent(node);
    const bool isSite = m_tree.kind(node) == PlaceTree::Kind::Site;
    const Bounds& bounds = m_bounds[position];
    Place place;
    const QString name = m_tree.name(node).empty() ? namelessSite : nameOf(node);
    place.id = {path(node, name, places)};
    place.level = levelOf(m_tree.kind(node));
    place.name = {name, name};
    if (parent != 0)
        place.parent = places[m_positions[parent]].id;
    place.radiusKm = leastRadiusKm(place.level);
    if (bounds.isEmpty)
        return place;
    const double latitude = (bounds.south / 2.0 + bounds.north / 2.0) / 1e6;
    place.coordinate = QGeoCoordinate(latitude, (bounds.west / 2.0 + bounds.east / 2.0) / 1e6);
    if (isSite)
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
QString GazetteerBuilder::path(Node node, const QString& name, std::span<const Place> places) const
{
    const Node parent = m_tree.parent(node);
    QString path;
    const QString& before = parent == 0 ? m_layer.value : places[m_positions[parent]].id.value;
    constexpr qsizetype mostSlashes = 6;
    path.reserve(before.size() + name.size() +
                 (m_tree.kind(node) == PlaceTree::Kind::Site ? 0 : mostSlashes));
    path += before;
    if (parent == 0)
        path += u':';
    if (m_tree.kind(node) == PlaceTree::Kind::Site)
        return path += asStep(name);
    // Divisions are country, department, province, district from the top: a slash for each that is left out.
    const auto depth = [&](Node of) { return static_cast<int>(m_tree.kind(of)); };
    const int above = parent == 0 ? -1 : depth(parent);
    for (int missing = depth(node) - above - 1; missing > 0; --missing)
        path += u'/';
    path += asStep(name);
    return path += u'/';
}

QString GazetteerBuilder::nameOf(Node node) const
{
    const std::string_view text = m_tree.name(node);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace vraem
