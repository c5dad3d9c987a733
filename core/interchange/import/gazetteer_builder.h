// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/place_column.h"
#include "model/prefetch.h"
#include "place_tree.h"

#include <span>

namespace vraem {

/// Makes the gazetteer of a file of the places that its rows use. Ids are the layer's and the path of names,
/// so that the same place has the same id in the next edition of the file.
class GazetteerBuilder
{
public:
    using Node = PlaceTree::Node;
    /// Position of a place in the gazetteer.
    using Position = std::uint32_t;

    /// The tree must outlive this.
    GazetteerBuilder(const LayerId& layer, const PlaceTree& tree);

    /// The place a row speaks of that names `node` and knows it to a level: the division of that level, else
    /// the node itself. Places stand in the order they are asked for, each after the one it lies in.
    Position placeOf(Node node, PlaceLevel level);
    /// A row at the place, in millionths of a degree.
    void addCoordinate(Position place, std::int32_t latitude, std::int32_t longitude)
    {
        m_bounds[place].add({latitude, latitude, longitude, longitude, false});
    }
    void prefetchCoordinates(Position place) const { prefetch(m_bounds.data() + place); }

    /// All places that were asked for.
    std::vector<Place> makePlaces();
    /// How a row words its place. A name that is not the place's own is added to the words, once.
    PlaceWording wordingOf(Node node, PlaceLevel level, Position place, std::vector<QString>& words);

private:
    /// Bounds of the coordinates seen in it.
    struct Bounds
    {
        std::int32_t south = 0;
        std::int32_t north = 0;
        std::int32_t west = 0;
        std::int32_t east = 0;
        bool isEmpty = true;

        void add(const Bounds& other);
    };

    Position positionOf(Node node);
    void makePlaces(std::span<Place> places, size_t from, size_t to, bool areSites) const;
    Place makePlace(Position position, std::span<const Place> places) const;
    QString path(Node node, const QString& name, std::span<const Place> places) const;
    QString nameOf(Node node) const;

    LayerId m_layer;
    const PlaceTree& m_tree;
    /// Of each node of the tree; nowhere where it is not used.
    std::vector<Position> m_positions;
    /// Of each node, once its name is among the words.
    std::vector<Code> m_words;
    std::vector<Node> m_nodes;
    std::vector<Bounds> m_bounds;
};

} // namespace vraem
