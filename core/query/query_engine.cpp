// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_engine.h"

#include "facet_counter.h"
#include "layer_totals.h"
#include "row_counter.h"

#include <algorithm>
#include <array>

namespace vraem {
namespace {

constexpr Row blockSize = 4096;
constexpr size_t wordsInBlock = blockSize / RowSet::wordBits;
/// Judging a row out of order costs about as much as this many in a scan.
constexpr std::int64_t costOfTouching = 24;
/// No more than this share of all rows is looked through for those that an area gains or loses.
constexpr std::int64_t leastUnmoved = 3;

/// Of what is in order of a key, that from one key up to another, which is not included.
template<typename T>
std::span<const T> between(const std::vector<T>& order, auto key, std::int32_t from, std::int32_t to)
{
    const auto first = std::ranges::lower_bound(order, from, {}, key);
    const auto last = std::ranges::lower_bound(order, to, {}, key);
    return {first, std::max(first, last)};
}

/// Calls visit with each row whose bit is set in a word of a set.
void forEachRow(size_t word, RowSet::Word bits, auto visit)
{
    for (; bits != 0; bits &= bits - 1)
        visit(static_cast<Row>(word * RowSet::wordBits) + std::countr_zero(bits));
}

/// A bit for each of 64 verdicts that passes, eight at a time: the product moves the lowest bit of each byte
/// to the top byte.
RowSet::Word passingBits(const Verdict* verdicts)
{
    std::array<std::uint8_t, RowSet::wordBits> passing;
    for (size_t i = 0; i < passing.size(); ++i)
        passing[i] = verdicts[i] == passesAll ? 1 : 0;
    RowSet::Word bits = 0;
    for (size_t i = 0; i < passing.size(); i += 8) {
        std::uint64_t eight = 0;
        for (size_t j = 0; j < 8; ++j)
            eight |= static_cast<std::uint64_t>(passing[i + j]) << (8 * j);
        bits |= (eight * 0x0102040810204080U >> 56U) << i;
    }
    return bits;
}

/// Without copying what may be thousands of names.
bool isSameButForDatesAndArea(const Filter& a, const Filter& b)
{
    const auto rest = [](const Filter& filter) {
        return std::tie(filter.years, filter.dateRule, filter.factions, filter.groups, filter.types,
                        filter.ownTypes, filter.places, filter.sources, filter.layers, filter.units,
                        filter.disputedOnly, filter.marks, filter.tags, filter.noteText, filter.text);
    };
    return rest(a) == rest(b);
}

std::int32_t dayOr(const std::optional<Date>& date, std::int32_t otherwise)
{
    return date ? dayNumber(*date) : otherwise;
}

std::pair<std::int32_t, std::int32_t> ordered(std::int32_t a, std::int32_t b)
{
    return {std::min(a, b), std::max(a, b)};
}

constexpr std::int32_t longAgo = -4'000'000;
constexpr std::int32_t farAhead = 4'000'000;

} // namespace

QueryEngine::QueryEngine(DatasetPtr dataset)
    : m_dataset(std::move(dataset)), m_columns(*m_dataset),
      m_result(emptyResult(m_dataset->columns(), m_columns))
{
    const std::vector<std::int32_t>& lastDay = m_dataset->columns().lastDay;
    for (size_t from = 0; from < lastDay.size(); from += blockSize) {
        const size_t to = std::min(lastDay.size(), from + blockSize);
        m_latestDays.push_back(*std::max_element(lastDay.begin() + static_cast<std::ptrdiff_t>(from),
                                                 lastDay.begin() + static_cast<std::ptrdiff_t>(to)));
    }
}

void QueryEngine::findText(const QString& text)
{
    if (m_filter && m_filter->text == text)
        return;
    const Search search = parseSearch(text);
    m_textRows.reset();
    if (search.all.isEmpty() && search.none.isEmpty())
        return;
    if (!m_textIndex)
        m_textIndex.emplace(*m_dataset);
    m_textRows = m_textIndex->find(search);
}

void QueryEngine::setMarks(OwnMarksPtr marks)
{
    m_marks = std::move(marks);
    m_filter.reset();
}

void QueryEngine::findOwn(const Filter& filter)
{
    m_ownRows.reset();
    if (asksForOwn(filter))
        m_ownRows = ownRows(m_marks ? *m_marks : noMarks(m_dataset->size()), filter, m_dataset->size());
}

const QueryResult& QueryEngine::run(const Filter& filter)
{
    const std::optional<Touched> touched = touchedBy(filter);
    if (touched) {
        m_compiled->move(filter);
    } else {
        findText(filter.text);
        findOwn(filter);
        m_compiled.emplace(*m_dataset, m_columns, filter, m_textRows ? &*m_textRows : nullptr,
                           m_ownRows ? &*m_ownRows : nullptr);
    }
    if (touched && !touched->isTooMuch && touched->count() * costOfTouching < scanned(*m_compiled))
        update(*touched, *m_compiled);
    else
        scan(*m_compiled);
    m_filter = filter;
    return m_result;
}

const QueryResult& QueryEngine::complete()
{
    if (!m_filter)
        run(everything());
    FacetCounter counter(*m_dataset, m_columns);
    std::array<Verdict, blockSize> verdicts;
    const std::span<const RowSet::Word> words(m_result.rows.words());
    for (Row from = 0; from < m_dataset->size(); from += blockSize) {
        const auto rows = static_cast<size_t>(std::min(m_dataset->size() - from, blockSize));
        const auto block = static_cast<size_t>(from / blockSize);
        if (!canPass(block, *m_compiled))
            continue;
        counter.countPassing(
            from, words.subspan(block * wordsInBlock, (rows + RowSet::wordBits - 1) / RowSet::wordBits));
        if (m_compiled->choosesFacets()) {
            m_compiled->judge(from, std::span(verdicts).first(rows));
            counter.countFailing(from, std::span(verdicts).first(rows));
        }
    }
    counter.finish(m_result);
    if (m_dataset->isLayered())
        m_result.layerTotals = totalsByLayer(*m_dataset, m_columns, m_result.rows);
    countSets();
    return m_result;
}

void QueryEngine::countSets()
{
    const auto count = [&](const RowSet& rows) {
        return static_cast<int>(
            std::ranges::count_if(rows, [&](Row row) { return m_result.rows.contains(row); }));
    };
    FacetCounts& facets = m_result.facets;
    facets.disputed = 0;
    for (const Row row : m_columns.disputed()) {
        const int counts = m_result.rows.contains(row) ? 1 : 0;
        facets.disputed += counts;
        if (m_dataset->isLayered())
            facets.byLayer[m_dataset->columns().layer[static_cast<size_t>(row)]].disputed += counts;
    }
    facets.marks.fill(0);
    facets.tags.clear();
    if (!m_marks)
        return;
    for (size_t mark = 0; mark < facets.marks.size(); ++mark)
        facets.marks.at(mark) = count(m_marks->rows.at(mark));
    for (const auto& [tag, rows] : m_marks->tags)
        facets.tags[tag] = count(rows);
}

std::optional<QueryEngine::Touched> QueryEngine::touchedBy(const Filter& next) const
{
    if (!m_filter)
        return std::nullopt;
    const Filter& last = *m_filter;
    const auto wraps = [](const Filter& filter) {
        const auto* box = filter.area ? std::get_if<GeoBox>(&*filter.area) : nullptr;
        return box && box->west > box->east;
    };
    const bool datesAppear = (last.dates == DateInterval()) != (next.dates == DateInterval());
    const bool areaAppears = last.area.has_value() != next.area.has_value();
    if (datesAppear || areaAppears || wraps(last) || wraps(next) || !isSameButForDatesAndArea(last, next))
        return std::nullopt;
    Touched touched;
    if (next.dates != last.dates)
        touchDates(next, touched);
    if (next.area != last.area)
        touchArea(next, touched);
    return touched;
}

std::int64_t QueryEngine::Touched::count() const
{
    std::int64_t rows = 0;
    for (const auto& [first, end] : ranges)
        rows += end - first;
    for (const std::span<const Row> list : lists)
        rows += std::ssize(list);
    return rows + std::ssize(moved);
}

void QueryEngine::touchDates(const Filter& next, Touched& touched) const
{
    const EventColumns& events = m_dataset->columns();
    const auto begun = [&](std::int32_t day) {
        return static_cast<Row>(std::ranges::lower_bound(events.firstDay, day) - events.firstDay.begin());
    };
    const auto start = ordered(dayOr(m_filter->dates.start, longAgo), dayOr(next.dates.start, longAgo));
    const auto end = ordered(dayOr(m_filter->dates.end, farAhead), dayOr(next.dates.end, farAhead));
    touched.ranges.emplace_back(begun(end.first + 1), begun(end.second + 1));
    if (next.dateRule == DateRule::Start)
        touched.ranges.emplace_back(begun(start.first), begun(start.second));
    else
        touched.lists.push_back(between(
            m_columns.byLastDay(), [&](Row row) { return events.lastDay[static_cast<size_t>(row)]; },
            start.first, start.second));
}

void QueryEngine::touchArea(const Filter& next, Touched& touched) const
{
    const auto* before = std::get_if<GeoBox>(&*m_filter->area);
    const auto* after = std::get_if<GeoBox>(&*next.area);
    touched.isTooMuch = !before || !after;
    if (touched.isTooMuch)
        return;
    std::vector<std::span<const Spot>> bands;
    std::int64_t spots = 0;
    const auto touch = [&](const std::vector<Spot>& order, auto key, std::int32_t before,
                           std::int32_t after) {
        const auto edge = ordered(before, after);
        if (before != after)
            bands.push_back(between(order, key, edge.first, edge.second + 1));
    };
    const CoordinateBox from = boxOf(*before);
    const CoordinateBox to = boxOf(*after);
    touch(m_columns.byLongitude(), &Spot::longitude, from.west, to.west);
    touch(m_columns.byLongitude(), &Spot::longitude, from.east, to.east);
    touch(m_columns.byLatitude(), &Spot::latitude, from.south, to.south);
    touch(m_columns.byLatitude(), &Spot::latitude, from.north, to.north);
    for (const std::span<const Spot> band : bands)
        spots += std::ssize(band);
    touched.isTooMuch = spots > m_dataset->size() / leastUnmoved;
    if (touched.isTooMuch)
        return;
    for (const std::span<const Spot> band : bands) {
        for (const auto& [latitude, longitude, row] : band) {
            if (from.contains(latitude, longitude) != to.contains(latitude, longitude))
                touched.moved.push_back(row);
        }
    }
}

void QueryEngine::update(const Touched& touched, const CompiledFilter& filter)
{
    RowCounter counter(m_dataset->columns(), m_columns, m_result);
    const auto review = [&](Row row) {
        const bool had = m_result.rows.contains(row);
        if (filter.passes(row) == had)
            return;
        if (had) {
            m_result.rows.erase(row);
            counter.remove(row);
        } else {
            m_result.rows.insert(row);
            counter.add(row);
        }
    };
    for (const auto& [first, end] : touched.ranges) {
        for (Row row = first; row < end; ++row)
            review(row);
    }
    for (const std::span<const Row> list : touched.lists)
        std::ranges::for_each(list, review);
    std::ranges::for_each(touched.moved, review);
}

bool QueryEngine::canPass(size_t block, const CompiledFilter& filter) const
{
    const auto from = static_cast<Row>(block) * blockSize;
    const std::int32_t latest = block < m_latestDays.size() ? m_latestDays[block] : longAgo;
    return filter.canPass(from, std::min(from + blockSize, m_dataset->size()), latest);
}

std::int64_t QueryEngine::scanned(const CompiledFilter& filter) const
{
    std::int64_t rows = 0;
    for (size_t block = 0; static_cast<Row>(block) * blockSize < m_dataset->size(); ++block)
        rows += canPass(block, filter) ? blockSize : 0;
    return rows;
}

void QueryEngine::judgeBlock(size_t block, const CompiledFilter& filter, RowSet& rows) const
{
    std::array<Verdict, blockSize> verdicts;
    const auto from = static_cast<Row>(block) * blockSize;
    const auto size = static_cast<size_t>(std::min(m_dataset->size() - from, blockSize));
    std::fill(verdicts.begin() + static_cast<std::ptrdiff_t>(size), verdicts.end(), failsRest);
    filter.judge(from, std::span(verdicts).first(size));
    for (size_t word = 0; word * RowSet::wordBits < size; ++word)
        rows.setWord(block * wordsInBlock + word, passingBits(verdicts.data() + word * RowSet::wordBits));
}

void QueryEngine::scan(const CompiledFilter& filter)
{
    RowSet rows(m_dataset->size());
    for (size_t block = 0; static_cast<Row>(block) * blockSize < m_dataset->size(); ++block) {
        if (canPass(block, filter))
            judgeBlock(block, filter, rows);
    }
    moveTo(std::move(rows));
}

void QueryEngine::moveTo(RowSet rows)
{
    const std::vector<RowSet::Word>& before = m_result.rows.words();
    int changed = 0;
    for (size_t word = 0; word < before.size(); ++word)
        changed += std::popcount(before[word] ^ rows.words()[word]);
    const bool startsAnew = changed > rows.size();
    if (startsAnew)
        m_result = emptyResult(m_dataset->columns(), m_columns);
    const std::vector<RowSet::Word>& had = m_result.rows.words();
    const std::vector<RowSet::Word>& has = rows.words();
    RowCounter counter(m_dataset->columns(), m_columns, m_result);
    for (size_t word = 0; word < had.size(); ++word) {
        forEachRow(word, has[word] & ~had[word], [&](Row row) { counter.add(row); });
        forEachRow(word, had[word] & ~has[word], [&](Row row) { counter.remove(row); });
    }
    m_result.rows = std::move(rows);
}

} // namespace vraem
