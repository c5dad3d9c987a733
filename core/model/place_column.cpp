// SPDX-License-Identifier: GPL-3.0-or-later
#include "place_column.h"

#include "column_coder.h"

namespace vraem {

void PlaceColumn::append(const std::optional<PlaceMention>& mention, const Gazetteer& places)
{
    PlaceWording wording;
    if (mention) {
        const Place* place = places.find(mention->place);
        wording.place = static_cast<Code>(place - places.places().data());
        wording.level = mention->level;
        wording.isInferred = mention->isInferred;
        if (mention->asWritten != place->name.en)
            wording.words = codeOf(words, mention->asWritten);
    }
    codes.push_back(codeOf(values, wording));
}

std::optional<PlaceMention> PlaceColumn::mentionOf(const PlaceWording& wording, const Gazetteer& places) const
{
    if (!wording.isGiven())
        return std::nullopt;
    const Place& place = places.places()[wording.place];
    return PlaceMention{.place = place.id,
                        .asWritten =
                            wording.words == PlaceWording::none ? place.name.en : words[wording.words],
                        .level = wording.level,
                        .isInferred = wording.isInferred};
}

} // namespace vraem
