// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_sources.h"

#include "look/labels.h"

#include <algorithm>

namespace vraem {
namespace {

QString bracketed(int number)
{
    return QStringLiteral("[%1]").arg(number);
}

PassageRef refOf(const SourceId& source, const Locator& locator)
{
    return {source, locator.start, locator.end};
}

} // namespace

QString TableSources::cite(StatRow& row, const SourceId& source, const std::vector<Locator>& locators)
{
    std::map<int, PassageRef> passages;
    for (const Locator& locator : locators)
        passages.emplace(m_numbers.numberOf(source, locator), refOf(source, locator));
    QString numbers;
    for (const auto& [number, passage] : passages)
        numbers += QStringLiteral("\u00a0") + bracketed(number);
    row.passages.merge(passages);
    return numbers;
}

QString TableSources::cite(StatRow& row, const Event& event, const std::vector<Field>& fields)
{
    QString numbers;
    for (const Mention& mention : event.mentions) {
        std::vector<Locator> locators;
        for (const Citation& citation : mention.citations) {
            const bool carries = std::ranges::any_of(citation.supports, [&](Field field) {
                return std::ranges::find(fields, field) != fields.end();
            });
            if (carries)
                locators.push_back(citation.locator);
        }
        numbers += cite(row, mention.source, locators);
    }
    return numbers;
}

QString TableSources::place(const PassageNumbers::Passage& passage) const
{
    const Source* source = m_dataset.source(passage.source);
    return tr("%1: %2", "source, passage")
        .arg(source ? labels::shortSource(*source) : passage.source.value, labels::locator(passage.locator));
}

QString TableSources::places(const StatRow& row) const
{
    QStringList places;
    for (const auto& [number, ref] : row.passages)
        places.append(place(m_numbers.passages().at(static_cast<size_t>(number - 1))));
    return places.join(QStringLiteral("; "));
}

StatTable TableSources::table() const
{
    StatTable table{.title = tr("Sources"), .headers = {QString(), QString()}, .widths = {8, 92}, .rows = {}};
    int number = 0;
    for (const PassageNumbers::Passage& passage : m_numbers.passages()) {
        StatRow row{.cells = {bracketed(++number), place(passage)}};
        if (const Source* source = m_dataset.source(passage.source))
            row.toolTip = tr("%1\n%2\nA click opens the passage in the report.", "source, passage")
                              .arg(labels::source(*source), labels::locator(passage.locator));
        row.spoken = row.cells.join(QLatin1Char(' '));
        row.passages.emplace(number, refOf(passage.source, passage.locator));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace vraem
