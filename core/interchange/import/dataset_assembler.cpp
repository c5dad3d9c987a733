// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_assembler.h"

#include "faction_builder.h"
#include "gazetteer_builder.h"
#include "provider.h"
#include "row_order.h"

#include <QFileInfo>

#include <limits>
#include <thread>

namespace vraem {
namespace {

constexpr Code unseen = std::numeric_limits<Code>::max();

/// Numbers values in the order they are first asked for.
class Renumbering
{
public:
    explicit Renumbering(size_t values) : m_numbers(values, unseen) {}

    /// True where the value is new: then it has the next number.
    bool add(Code value, Code& number)
    {
        Code& known = m_numbers[value];
        const bool isNew = known == unseen;
        if (isNew)
            known = m_next++;
        number = known;
        return isNew;
    }

private:
    std::vector<Code> m_numbers;
    Code m_next = 0;
};

class Assembler
{
public:
    Assembler(const ImportRequest& request, RowCollector& collector, std::vector<Vocabulary> vocabularies)
        : m_request(request), m_rows(collector.rows()), m_ranges(collector.ranges()),
          m_texts(collector.texts()), m_vocabularies(std::move(vocabularies))
    {}

    bool run(Dataset::Imported& imported);

private:
    void useCommonCodes();
    void fillPlainColumns(EventColumns& columns) const;
    void fillPlaces(Dataset::Imported& imported) const;
    void fillActors(Dataset::Imported& imported) const;
    void fillCasualties(EventColumns& columns) const;
    void fillOwnTypes(EventColumns& columns) const;
    bool isCancelled() const { return m_request.cancel.stop_requested(); }

    const ImportRequest& m_request;
    std::vector<RowCode>& m_rows;
    const std::vector<RowRange>& m_ranges;
    TextArena& m_texts;
    std::vector<Vocabulary> m_vocabularies;
    CommonVocabulary m_common;
    std::vector<std::uint32_t> m_order;
};

bool Assembler::run(Dataset::Imported& imported)
{
    {
        std::jthread sorter([this] { m_order = orderOfTime(m_rows, m_texts, 1); });
        m_common = mergeVocabularies(std::move(m_vocabularies));
        useCommonCodes();
    }
    if (isCancelled())
        return false;
    {
        std::jthread places([&] { fillPlaces(imported); });
        fillPlainColumns(imported.columns);
        fillActors(imported);
        fillCasualties(imported.columns);
        fillOwnTypes(imported.columns);
    }
    imported.columns.text.arenas = {std::make_shared<const TextArena>(std::move(m_texts))};
    return !isCancelled();
}

void Assembler::useCommonCodes()
{
    for (const RowRange& range : m_ranges) {
        if (range.worker == 0)
            continue;
        const CodeMap& map = m_common.maps[range.worker];
        for (size_t row = range.first; row < range.end; ++row) {
            RowCode& code = m_rows[row];
            code.place = map.places[code.place];
            code.actors = map.actors[code.actors];
            code.casualties = map.casualties[code.casualties];
            code.ownType = map.strings[code.ownType];
        }
    }
}

void Assembler::fillPlainColumns(EventColumns& columns) const
{
    const size_t size = m_order.size();
    for (auto* numbers : {&columns.firstDay, &columns.lastDay, &columns.latitude, &columns.longitude,
                          &columns.deathsLow, &columns.deathsBest, &columns.deathsHigh})
        numbers->reserve(size);
    for (auto* bytes : {&columns.dateKind.codes, &columns.eventClass, &columns.subType, &columns.traits})
        bytes->reserve(size);
    for (const DatePrecision precision : valuesOf<DatePrecision>())
        columns.dateKind.values.push_back({.precision = precision});
    for (const std::uint32_t at : m_order) {
        const RowCode& row = m_rows[at];
        if (row.isDated) {
            columns.firstDay.push_back(row.firstDay);
            columns.lastDay.push_back(row.lastDay);
        }
        columns.latitude.push_back(row.latitude);
        columns.longitude.push_back(row.longitude);
        columns.deathsLow.push_back(row.deathsLow);
        columns.deathsBest.push_back(row.deathsBest);
        columns.deathsHigh.push_back(row.deathsHigh);
        columns.dateKind.codes.push_back(static_cast<std::uint8_t>(row.precision));
        columns.eventClass.push_back(static_cast<std::uint8_t>(row.eventClass));
        columns.subType.push_back(static_cast<std::uint8_t>(row.subType));
        columns.traits.push_back(row.traits);
    }
    columns.unit.assign(size, static_cast<std::uint8_t>(Unit::Incident));
    columns.layer.assign(size, 0);
    columns.sources.codes.assign(size, 0);
    columns.sources.values = {{SourceId{m_request.layer.value}}};
    columns.text.records = m_order;
}

void Assembler::fillPlaces(Dataset::Imported& imported) const
{
    const BytePool& keys = m_common.words.places;
    GazetteerBuilder gazetteer(m_request.layer, m_common.words.strings);
    // A key with no name in it stands for a place only where there is a coordinate: so two numbers for each.
    Renumbering numbers(size_t{keys.size()} * 2);
    std::vector<std::pair<PlaceKey, std::optional<GazetteerBuilder::Node>>> found;
    auto& codes = imported.columns.place.codes;
    codes.reserve(m_order.size());
    for (const std::uint32_t at : m_order) {
        const RowCode& row = m_rows[at];
        const bool isLocated = row.has(Trait::Located);
        Code number = 0;
        if (numbers.add(row.place * 2 + (isLocated ? 1 : 0), number)) {
            const PlaceKey key = keysAt<PlaceKey>(keys, row.place).front();
            found.emplace_back(key, gazetteer.add(key, isLocated));
        }
        codes.push_back(number);
        if (isLocated)
            gazetteer.addCoordinate(*found[number].second, row.latitude, row.longitude);
    }
    gazetteer.finish();
    imported.columns.place.values.reserve(found.size());
    for (const auto& [key, node] : found)
        imported.columns.place.values.push_back(node ? std::optional(gazetteer.mentionOf(key, *node))
                                                     : std::nullopt);
    imported.places = gazetteer.takeGazetteer();
}

void Assembler::fillActors(Dataset::Imported& imported) const
{
    const BytePool& keys = m_common.words.actors;
    FactionBuilder factions(m_request.layer, m_common.words.strings);
    Renumbering numbers(keys.size());
    auto& column = imported.columns.actors;
    column.codes.reserve(m_order.size());
    for (const std::uint32_t at : m_order) {
        Code number = 0;
        if (numbers.add(m_rows[at].actors, number))
            column.values.push_back(factions.add(keysAt<ActorKey>(keys, m_rows[at].actors)));
        column.codes.push_back(number);
    }
    imported.factions = factions.takeFactions();
}

void Assembler::fillCasualties(EventColumns& columns) const
{
    const BytePool& keys = m_common.words.casualties;
    Renumbering numbers(keys.size());
    columns.casualties.codes.reserve(m_order.size());
    for (const std::uint32_t at : m_order) {
        Code number = 0;
        if (numbers.add(m_rows[at].casualties, number)) {
            std::vector<Casualty>& list = columns.casualties.values.emplace_back();
            for (const CasualtyKey& key : keysAt<CasualtyKey>(keys, m_rows[at].casualties))
                list.push_back({key.side, key.group, key.effect, {std::nullopt, key.best, std::nullopt}});
        }
        columns.casualties.codes.push_back(number);
    }
}

void Assembler::fillOwnTypes(EventColumns& columns) const
{
    const BytePool& strings = m_common.words.strings;
    Renumbering numbers(strings.size());
    columns.ownType.codes.reserve(m_order.size());
    for (const std::uint32_t at : m_order) {
        Code number = 0;
        if (numbers.add(m_rows[at].ownType, number)) {
            const std::string_view text = strings.at(m_rows[at].ownType);
            columns.ownType.values.push_back(
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        }
        columns.ownType.codes.push_back(static_cast<std::uint16_t>(number));
    }
}

/// The days a systematic data set has events on.
void addCoverage(Source& source, const EventColumns& columns)
{
    if (columns.dated() == 0)
        return;
    const Date first = dateOfNumber(columns.firstDay.front());
    const Date last = dateOfNumber(*std::ranges::max_element(columns.lastDay));
    source.coverage = {{{first, last}, CoverageKind::Systematic}};
}

} // namespace

std::optional<Dataset::Imported> assemble(const ImportRequest& request, ImportFormat format,
                                          RowCollector& collector, std::vector<Vocabulary> vocabularies)
{
    std::optional<Dataset::Imported> imported(std::in_place);
    Assembler assembler(request, collector, std::move(vocabularies));
    if (!assembler.run(*imported))
        return std::nullopt;
    const QString fileName = QFileInfo(request.path).fileName();
    Source source = providerOf(format, request.layer, fileName);
    if (format != ImportFormat::GenericTable)
        addCoverage(source, imported->columns);
    imported->version = source.documentNumber;
    imported->sources = {std::move(source)};
    imported->layer = layerOf(format, request.layer, fileName);
    return imported;
}

} // namespace vraem
