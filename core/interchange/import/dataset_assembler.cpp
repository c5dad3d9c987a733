// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_assembler.h"

#include "export_trace.h"
#include "faction_builder.h"
#include "gazetteer_builder.h"
#include "in_halves.h"
#include "model/prefetch.h"
#include "provider.h"
#include "row_order.h"

#include <QFileInfo>

#include <limits>
#include <thread>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr Code unseen = std::numeric_limits<Code>::max();

/// Numbers values in the order they are first asked for.
class Renumbering
{
public:
    explicit Renumbering(size_t values) : m_numbers(values, unseen) {}

    /// Puts the number in place of the value; true where the value is new, and its number the next.
    bool renumber(Code& value)
    {
        Code& known = m_numbers[value];
        const bool isNew = known == unseen;
        if (isNew)
            known = m_next++;
        value = known;
        return isNew;
    }
    void prefetch(Code value) const { vraem::prefetch(&m_numbers[value]); }

private:
    std::vector<Code> m_numbers;
    Code m_next = 0;
};

/// A place as rows word it, in one number: its node, the level it is known to and whether there is a
/// coordinate.
constexpr Code codesPerPlace = 16;

Code placeCode(const RowCode& row)
{
    return row.place * codesPerPlace + Code{row.placeLevel.value()} * 2 + (row.has(Trait::Located) ? 1 : 0);
}

PlaceTree::Node nodeOf(Code placeCode)
{
    return placeCode / codesPerPlace;
}

PlaceLevel levelOf(Code placeCode)
{
    return static_cast<PlaceLevel>(placeCode % codesPerPlace / 2);
}

bool isLocated(Code placeCode)
{
    return placeCode % 2 == 1;
}

/// A code of a place and the position in the gazetteer of what it stands for.
struct PlaceFound
{
    Code code = 0;
    GazetteerBuilder::Position place = 0;
};

void addCoordinates(const EventColumns& columns, std::span<const PlaceFound> found,
                    GazetteerBuilder& gazetteer)
{
    const std::vector<Code>& codes = columns.place.codes;
    const auto foundAt = [&](size_t row) -> const PlaceFound& {
        return found[codes[std::min(row, codes.size() - 1)]];
    };
    for (size_t row = 0; row < codes.size(); ++row) {
        prefetch(&foundAt(row + 2 * prefetchDistance));
        gazetteer.prefetchCoordinates(foundAt(row + prefetchDistance).place);
        if (const auto& [code, place] = foundAt(row); isLocated(code))
            gazetteer.addCoordinate(place, columns.latitude[row], columns.longitude[row]);
    }
}

class Assembler
{
public:
    Assembler(const ImportRequest& request, RowCollector& collector, std::vector<Vocabulary> vocabularies)
        : m_request(request), m_rows(collector.rows()), m_ranges(collector.ranges()), m_collector(collector),
          m_vocabularies(std::move(vocabularies))
    {}

    bool run(Dataset::Imported& imported);
    /// What became of own types beyond those that the column can number.
    const std::optional<Issue>& untyped() const { return m_untyped; }

private:
    void useCommonCodes();
    /// Gathers the rows in order; the codes are still those of the vocabulary.
    void fillColumns(EventColumns& columns, std::vector<Code>& ownTypes) const;
    void fillRows(EventColumns& columns, std::vector<Code>& ownTypes, size_t from, size_t to) const;
    void numberPlaces(Dataset::Imported& imported) const;
    std::vector<PlaceFound> renumberPlaces(std::vector<Code>& codes, GazetteerBuilder& gazetteer) const;
    void numberActors(Dataset::Imported& imported) const;
    void numberCasualties(EventColumns& columns) const;
    void numberOwnTypes(EventColumns& columns, std::vector<Code>& ownTypes);
    bool isCancelled() const { return m_request.cancel.stop_requested(); }

    const ImportRequest& m_request;
    std::vector<RowCode>& m_rows;
    const std::vector<RowRange>& m_ranges;
    RowCollector& m_collector;
    std::vector<Vocabulary> m_vocabularies;
    CommonVocabulary m_common;
    std::vector<std::uint32_t> m_order;
    std::optional<Issue> m_untyped;
};

bool Assembler::run(Dataset::Imported& imported)
{
    {
        std::jthread sorter([this] { m_order = orderOfTime(m_rows, m_collector.texts()); });
        m_common = mergeVocabularies(std::move(m_vocabularies));
        useCommonCodes();
    }

    std::vector<Code> ownTypes;
    fillColumns(imported.columns, ownTypes);
    m_rows = {};
    if (isCancelled())
        return false;
    {
        std::jthread places([&] { numberPlaces(imported); });
        numberActors(imported);
        numberCasualties(imported.columns);
        numberOwnTypes(imported.columns, ownTypes);
    }

    imported.columns.text.arenas = {std::make_shared<const TextArena>(m_collector.takeTexts())};
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

void Assembler::fillColumns(EventColumns& columns, std::vector<Code>& ownTypes) const
{
    for (const DatePrecision precision : valuesOf<DatePrecision>())
        columns.dateKind.values.push_back({.precision = precision});
    const size_t size = m_order.size();
    {
        const std::jthread others([&] {
            for (auto* numbers : {&columns.firstDay, &columns.lastDay, &columns.latitude, &columns.longitude,
                                  &columns.deathsLow, &columns.deathsBest, &columns.deathsHigh})
                numbers->resize(size);
            columns.text.records = m_order;
        });
        for (auto* codes :
             {&columns.place.codes, &columns.actors.codes, &columns.casualties.codes, &ownTypes})
            codes->resize(size);
        for (auto* bytes : {&columns.dateKind.codes, &columns.eventClass, &columns.subType, &columns.traits})
            bytes->resize(size);
        columns.unit.assign(size, static_cast<std::uint8_t>(Unit::Incident));
        columns.layer.assign(size, 0);
        columns.sources.codes.assign(size, 0);
        columns.sources.values = {{SourceId{m_request.layer.value}}};
    }
    inHalves(size, [&](size_t from, size_t to) { fillRows(columns, ownTypes, from, to); });
    const auto dated =
        std::ranges::partition_point(m_order, [&](std::uint32_t at) { return m_rows[at].isDated; });
    columns.firstDay.resize(static_cast<size_t>(dated - m_order.begin()));
    columns.lastDay.resize(columns.firstDay.size());
}

void Assembler::fillRows(EventColumns& columns, std::vector<Code>& ownTypes, size_t from, size_t to) const
{
    for (size_t at = from; at < to; ++at) {
        prefetch(&m_rows[m_order[std::min(at + prefetchDistance, to - 1)]]);
        const RowCode& row = m_rows[m_order[at]];
        columns.firstDay[at] = row.firstDay;
        columns.lastDay[at] = row.lastDay;
        columns.latitude[at] = row.latitude;
        columns.longitude[at] = row.longitude;
        columns.deathsLow[at] = row.deathsLow;
        columns.deathsBest[at] = row.deathsBest;
        columns.deathsHigh[at] = row.deathsHigh;
        columns.place.codes[at] = placeCode(row);
        columns.actors.codes[at] = row.actors;
        columns.casualties.codes[at] = row.casualties;
        ownTypes[at] = row.ownType;
        columns.dateKind.codes[at] = row.precision.value();
        columns.eventClass[at] = row.eventClass.value();
        columns.subType[at] = row.subType.value();
        columns.traits[at] = row.traits;
    }
}

void Assembler::numberPlaces(Dataset::Imported& imported) const
{
    GazetteerBuilder gazetteer(m_request.layer, m_common.words.places);
    auto& column = imported.columns.place;
    const std::vector<PlaceFound> found = renumberPlaces(column.codes, gazetteer);
    addCoordinates(imported.columns, found, gazetteer);
    const std::jthread maker([&] { imported.places = Gazetteer(gazetteer.makePlaces()); });
    column.values.reserve(found.size());
    for (const auto& [code, place] : found)
        column.values.push_back(nodeOf(code) == 0
                                    ? PlaceWording()
                                    : gazetteer.wordingOf(nodeOf(code), levelOf(code), place, column.words));
}

/// Numbers the places in the order of the rows.
std::vector<PlaceFound> Assembler::renumberPlaces(std::vector<Code>& codes, GazetteerBuilder& gazetteer) const
{
    std::vector<PlaceFound> found;
    Renumbering numbers(size_t{m_common.words.places.size()} * codesPerPlace);
    for (size_t row = 0; row < codes.size(); ++row) {
        const Code ahead = codes[std::min(row + prefetchDistance, codes.size() - 1)];
        numbers.prefetch(ahead);
        const Code of = codes[row];
        if (numbers.renumber(codes[row]))
            found.push_back({of, nodeOf(of) == 0 ? 0 : gazetteer.placeOf(nodeOf(of), levelOf(of))});
    }
    return found;
}

void Assembler::numberActors(Dataset::Imported& imported) const
{
    const BytePool& keys = m_common.words.actors;
    FactionBuilder factions(m_request.layer, m_common.words.strings);
    Renumbering numbers(keys.size());
    auto& column = imported.columns.actors;
    for (Code& code : column.codes) {
        const Code key = code;
        if (numbers.renumber(code))
            column.values.push_back(factions.add(keysAt<ActorKey>(keys, key)));
    }
    imported.factions = factions.takeFactions();
}

void Assembler::numberCasualties(EventColumns& columns) const
{
    const BytePool& keys = m_common.words.casualties;
    Renumbering numbers(keys.size());
    for (Code& code : columns.casualties.codes) {
        const Code key = code;
        if (!numbers.renumber(code))
            continue;
        std::vector<Casualty>& list = columns.casualties.values.emplace_back();
        for (const CasualtyKey& killed : keysAt<CasualtyKey>(keys, key))
            list.push_back(
                {killed.side, killed.group, killed.effect, {std::nullopt, killed.best, std::nullopt}});
    }
}

/// The column holds 65,534 types; a table with more has mapped a text as the type, and the rest stay without.
void Assembler::numberOwnTypes(EventColumns& columns, std::vector<Code>& ownTypes)
{
    constexpr Code most = std::numeric_limits<std::uint16_t>::max();
    const BytePool& strings = m_common.words.strings;
    Renumbering numbers(strings.size());
    columns.ownType.values.push_back({});
    columns.ownType.codes.reserve(ownTypes.size());
    // The first row in the order of the file that is left without its type, and how many more there are.
    size_t left = 0;
    std::uint32_t firstLeft = std::numeric_limits<std::uint32_t>::max();
    std::string_view firstType;
    for (size_t row = 0; row < ownTypes.size(); ++row) {
        Code& code = ownTypes[row];
        const std::string_view text = strings.at(code);
        const bool isNew = !text.empty() && numbers.renumber(code);
        if (isNew && code + 1 < most)
            columns.ownType.values.push_back(
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        const bool isLeft = !text.empty() && code + 1 >= most;
        columns.ownType.codes.push_back(static_cast<std::uint16_t>(text.empty() || isLeft ? 0 : code + 1));
        left += isLeft ? 1 : 0;
        if (isLeft && m_order[row] < firstLeft) {
            firstLeft = m_order[row];
            firstType = text;
        }
    }
    if (left > 0)
        m_untyped =
            Issue{.code = IssueCode::TooManyTypes,
                  .where = m_collector.placeOfType(firstLeft),
                  .found = u"%1 (rows without their type: %2)"_s.arg(QString::fromUtf8(firstType)).arg(left),
                  .expected = u"%1 types at most"_s.arg(most - 1),
                  .isWarning = true};
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

std::optional<Dataset::Imported> assemble(const ImportRequest& request, RowCollector& collector,
                                          std::vector<Vocabulary> vocabularies, ImportReport& report)
{
    const ImportFormat format = *report.format;
    std::optional<Dataset::Imported> imported(std::in_place);
    Assembler assembler(request, collector, std::move(vocabularies));
    if (!assembler.run(*imported))
        return std::nullopt;
    if (assembler.untyped()) {
        report.issues.append(*assembler.untyped());
        report.issues.back().file = report.file;
        ++report.counts[IssueCode::TooManyTypes];
    }
    const QString fileName = QFileInfo(request.path).fileName();
    Source source = providerOf(format, request.layer, fileName);
    Layer layer = layerOf(format, request.layer, fileName);
    if (const auto trace = exportTraceOf(request.path)) {
        source.title = trace->dataSets;
        source.publisher.clear();
        source.url.clear();
        layer.terms = trace->terms;
    }
    if (format != ImportFormat::GenericTable)
        addCoverage(source, imported->columns);
    imported->version = source.documentNumber;
    imported->sources = {std::move(source)};
    imported->layer = std::move(layer);
    return imported;
}

} // namespace vraem
