// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gazetteer.h"
#include "model/mention.h"
#include "row_codes.h"

namespace vraem {

/// Makes the gazetteer of a file: a tree of its countries, divisions and sites. Ids are the layer's and the
/// path of names, so that the same place has the same id in the next edition of the file.
class GazetteerBuilder
{
public:
    using Node = std::uint32_t;

    GazetteerBuilder(const LayerId& layer, const BytePool& strings);

    /// The node the key speaks of: the division its level names, else the site, else the last division. Where
    /// it has a coordinate, a place without a name stands for none; nullopt where there is nothing at all.
    std::optional<Node> add(const PlaceKey& key, bool isLocated);
    /// A row at the node, in millionths of a degree.
    void addCoordinate(Node node, std::int32_t latitude, std::int32_t longitude)
    {
        m_bounds[node].add({latitude, latitude, longitude, longitude, false});
    }

    PlaceMention mentionOf(const PlaceKey& key, Node node) const;
    /// Makes the places; to be called before mentionOf().
    void finish();
    Gazetteer takeGazetteer() { return Gazetteer(std::move(m_places)); }

private:
    struct NodeKey
    {
        /// Node + 1; 0 at the top.
        Node parent = 0;
        Code name = 0;
        std::uint32_t level = 0;
        /// 0 for a division, 1 for a site.
        std::uint32_t isSite = 0;

        bool operator==(const NodeKey&) const = default;
    };
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

    Node child(Node parentPlusOne, Code name, PlaceLevel level, bool isSite);
    Place makePlace(Node node) const;
    QString path(Node node, const QString& name) const;
    QString nameOf(Code code) const;

    LayerId m_layer;
    const BytePool& m_strings;
    KeyPool<NodeKey> m_keys;
    std::vector<NodeKey> m_nodes;
    std::vector<Bounds> m_bounds;
    std::vector<Place> m_places;
};

} // namespace vraem
