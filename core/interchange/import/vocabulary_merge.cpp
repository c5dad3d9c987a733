// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary_merge.h"

#include <numeric>
#include <utility>

namespace vraem {
namespace {

std::vector<Code> identity(Code size)
{
    std::vector<Code> codes(size);
    std::iota(codes.begin(), codes.end(), Code{0});
    return codes;
}

std::vector<Code> mergedStrings(BytePool& all, const BytePool& pool)
{
    std::vector<Code> codes;
    codes.reserve(pool.size());
    for (Code code = 0; code < pool.size(); ++code)
        codes.push_back(all.intern(pool.at(code)));
    return codes;
}

/// Merges keys whose codes of strings `rename` puts into those of the common vocabulary.
template<typename Key, typename Rename>
std::vector<Code> mergedKeys(BytePool& all, const BytePool& pool, Rename rename)
{
    std::vector<Code> codes;
    codes.reserve(pool.size());
    for (Code code = 0; code < pool.size(); ++code) {
        std::vector<Key> keys = keysAt<Key>(pool, code);
        for (Key& key : keys)
            rename(key);
        codes.push_back(internKeys(all, keys.data(), keys.size()));
    }
    return codes;
}

std::vector<PlaceTree::Node> mergedPlaces(PlaceTree& all, const PlaceTree& places)
{
    std::vector<PlaceTree::Node> nodes{0};
    nodes.reserve(places.size());
    for (PlaceTree::Node node = 1; node < places.size(); ++node)
        nodes.push_back(all.child(nodes[places.parent(node)], places.kind(node), places.name(node)));
    return nodes;
}

CodeMap merged(Vocabulary& all, const Vocabulary& words)
{
    CodeMap map;
    map.strings = mergedStrings(all.strings, words.strings);
    const auto rename = [&](Code& code) { code = map.strings[code]; };
    map.places = mergedPlaces(all.places, words.places);
    map.actors = mergedKeys<ActorKey>(all.actors, words.actors, [&](ActorKey& key) {
        rename(key.name);
        rename(key.asWritten);
    });
    map.casualties = mergedStrings(all.casualties, words.casualties);
    return map;
}

} // namespace

CommonVocabulary mergeVocabularies(std::vector<Vocabulary> vocabularies)
{
    CommonVocabulary common;
    common.words = std::move(vocabularies.front());
    const Vocabulary& first = common.words;
    common.maps.push_back({identity(first.strings.size()), identity(first.places.size()),
                           identity(first.actors.size()), identity(first.casualties.size())});
    for (size_t worker = 1; worker < vocabularies.size(); ++worker) {
        common.maps.push_back(merged(common.words, vocabularies[worker]));
        vocabularies[worker] = {};
    }
    return common;
}

} // namespace vraem
