// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_engine.h"

#include "facet_counter.h"

#include <algorithm>
#include <array>

namespace vraem {
namespace {

constexpr Row blockSize = 4096;
/// Judging a row out of order costs about as much as this many in a scan.
constexpr std::int64_t costOfTouching = 8;

std::span<const Row> between(const std::vector<Row>& order, const std::vector<std::int32_t>& keys,
                             std::int32_t from, std::int32_t to)
{
    const auto key = [&](Row row) { return keys[static_cast<size_t>(row)]; };
    const auto first = std::ranges::lower_bound(order, from, {}, key);
    const auto last = std::ranges::lower_bound(order, to, {}, key);
    return {first, std::max(first, last)};
}

/// Calls visit with each row whose bit is set in the combination of two sets.
void forEachBit(const std::vector<RowSet::Word>& a, const std::vector<RowSet::Word>& b, auto combine,
                auto visit)
{
    for (size_t word = 0; word < a.size(); ++word) {
        for (RowSet::Word bits = combine(a[word], b[word]); bits != 0; bits &= bits - 1)
            visit(static_cast<Row>(word * RowSet::wordBits) + std::countr_zero(bits));
    }
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

const QueryResult& QueryEngine::run(const Filter& filter)
{
    findText(filter.text);
    const CompiledFilter compiled(*m_dataset, m_columns, filter, m_textRows ? &*m_textRows : nullptr);
    const std::optional<Touched> touched = touchedBy(filter);
    if (touched && touched->count() * costOfTouching < m_dataset->size())
        update(*touched, compiled);
    else
        scan(compiled);
    m_filter = filter;
    return m_result;
}

const QueryResult& QueryEngine::complete()
{
    const Filter filter = m_filter.value_or(everything());
    const CompiledFilter compiled(*m_dataset, m_columns, filter, m_textRows ? &*m_textRows : nullptr);
    FacetCounter counter(*m_dataset, m_columns);
    std::array<Verdict, blockSize> verdicts;
    for (Row from = 0; from < m_dataset->size(); from += blockSize) {
        const auto rows = static_cast<size_t>(std::min(m_dataset->size() - from, blockSize));
        compiled.judge(from, std::span(verdicts).first(rows));
        counter.count(from, std::span(verdicts).first(rows));
    }
    counter.finish(m_result);
    return m_result;
}

std::optional<QueryEngine::Touched> QueryEngine::touchedBy(const Filter& next) const
{
    if (!m_filter)
        return std::nullopt;
    Filter same = next;
    same.dates = m_filter->dates;
    same.area = m_filter->area;
    const bool datesAppear = (m_filter->dates == DateInterval()) != (next.dates == DateInterval());
    const bool areaAppears = m_filter->area.has_value() != next.area.has_value();
    const bool wraps =
        next.area && (next.area->west > next.area->east || m_filter->area->west > m_filter->area->east);
    if (same != *m_filter || datesAppear || areaAppears || wraps)
        return std::nullopt;
    Touched touched;
    if (next.dates != m_filter->dates)
        touchDates(next, touched);
    if (next.area != m_filter->area)
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
    return rows;
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
        touched.lists.push_back(between(m_columns.byLastDay(), events.lastDay, start.first, start.second));
}

void QueryEngine::touchArea(const Filter& next, Touched& touched) const
{
    const EventColumns& events = m_dataset->columns();
    const auto touch = [&](const auto& order, const auto& keys, double before, double after) {
        const auto edge = ordered(millionths(before), millionths(after));
        if (before != after)
            touched.lists.push_back(between(order, keys, edge.first, edge.second + 1));
    };
    const GeoBox& from = *m_filter->area;
    const GeoBox& to = *next.area;
    touch(m_columns.byLongitude(), events.longitude, from.west, to.west);
    touch(m_columns.byLongitude(), events.longitude, from.east, to.east);
    touch(m_columns.byLatitude(), events.latitude, from.south, to.south);
    touch(m_columns.byLatitude(), events.latitude, from.north, to.north);
}

void QueryEngine::flip(Row row)
{
    if (m_result.rows.contains(row)) {
        m_result.rows.erase(row);
        count<-1>(row, m_dataset->columns(), m_columns, m_result);
    } else {
        m_result.rows.insert(row);
        count<1>(row, m_dataset->columns(), m_columns, m_result);
    }
}

void QueryEngine::update(const Touched& touched, const CompiledFilter& filter)
{
    const auto review = [&](Row row) {
        if (filter.passes(row) != m_result.rows.contains(row))
            flip(row);
    };
    for (const auto& [first, end] : touched.ranges) {
        for (Row row = first; row < end; ++row)
            review(row);
    }
    for (const std::span<const Row> list : touched.lists)
        std::ranges::for_each(list, review);
}

bool QueryEngine::canPass(size_t block, const CompiledFilter& filter) const
{
    if (!filter.hasDates())
        return true;
    if (block >= m_latestDays.size())
        return false;
    const std::int32_t earliest = m_dataset->columns().firstDay[block * blockSize];
    return earliest <= filter.lastDay() && filter.firstDay() <= m_latestDays[block];
}

void QueryEngine::judgeBlock(size_t block, const CompiledFilter& filter, RowSet& rows) const
{
    std::array<Verdict, blockSize> verdicts;
    const auto from = static_cast<Row>(block) * blockSize;
    const auto size = static_cast<size_t>(std::min(m_dataset->size() - from, blockSize));
    std::fill(verdicts.begin() + static_cast<std::ptrdiff_t>(size), verdicts.end(), failsRest);
    filter.judge(from, std::span(verdicts).first(size));
    for (size_t word = 0; word * RowSet::wordBits < size; ++word) {
        RowSet::Word bits = 0;
        for (size_t bit = 0; bit < RowSet::wordBits; ++bit)
            bits |= RowSet::Word(verdicts[word * RowSet::wordBits + bit] == passesAll) << bit;
        rows.setWord(block * (blockSize / RowSet::wordBits) + word, bits);
    }
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
    if (changed > rows.size()) {
        m_result = emptyResult(m_dataset->columns(), m_columns);
        for (const Row row : rows)
            count<1>(row, m_dataset->columns(), m_columns, m_result);
    } else {
        forEachBit(
            before, rows.words(), [](auto had, auto has) { return has & ~had; },
            [&](Row row) { count<1>(row, m_dataset->columns(), m_columns, m_result); });
        forEachBit(
            before, rows.words(), [](auto had, auto has) { return had & ~has; },
            [&](Row row) { count<-1>(row, m_dataset->columns(), m_columns, m_result); });
    }
    m_result.rows = std::move(rows);
}

} // namespace vraem
