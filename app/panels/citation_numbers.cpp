// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation_numbers.h"

#include "overlay/overlay.h"

#include <algorithm>

namespace vraem {

CitationNumbers::CitationNumbers(const Event& event)
{
    for (const Mention& mention : event.mentions) {
        if (isOwnId(mention.id.value))
            addOwn(mention);
        for (const Citation& citation : mention.citations) {
            const int number = m_passages.numberOf(mention.source, citation.locator);
            const PassageRef passage{mention.source, citation.locator.start, citation.locator.end};
            const bool isAttribution =
                std::ranges::find(citation.supports, Field::Attribution) != citation.supports.end();
            for (const Field field : citation.supports) {
                m_numbers[mention.id][field].emplace(number, passage);
                if (isAttribution)
                    m_attributions[mention.id][field].emplace(number, passage);
            }
        }
    }
}

void CitationNumbers::addOwn(const Mention& mention)
{
    const int number = m_passages.numberOfOwn(mention.source, mention.ownPassage);
    std::vector<Field> fields = mention.corrects;
    if (fields.empty())
        fields = {Field::Summary, Field::Date, Field::Place, Field::Type, Field::Actors, Field::Casualties};
    for (const Field field : fields)
        m_numbers[mention.id][field].emplace(number, PassageRef{mention.source});
}

CitationLinks CitationNumbers::of(Field field) const
{
    CitationLinks numbers;
    for (const auto& [mention, fields] : m_numbers)
        numbers.merge(of(mention, field));
    return numbers;
}

CitationLinks CitationNumbers::of(const MentionId& mention, Field field) const
{
    const auto fields = m_numbers.find(mention);
    if (fields == m_numbers.end())
        return {};
    const auto numbers = fields->second.find(field);
    return numbers == fields->second.end() ? CitationLinks() : numbers->second;
}

CitationLinks CitationNumbers::ofAttribution(const MentionId& mention, Field about) const
{
    const auto fields = m_attributions.find(mention);
    if (fields == m_attributions.end())
        return {};
    const auto numbers = fields->second.find(about);
    return numbers == fields->second.end() ? of(mention, Field::Attribution) : numbers->second;
}

} // namespace vraem
