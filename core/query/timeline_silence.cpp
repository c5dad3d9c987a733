// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_silence.h"

#include <algorithm>
#include <set>

namespace vraem {
namespace {

using std::chrono::days;

struct Covered
{
    DaySpan span;
    CoverageKind kind;
};

std::vector<Covered> coveredSpans(const std::vector<Source>& sources, DaySpan bounds)
{
    std::vector<Covered> covered;
    for (const Source& source : sources) {
        for (const Coverage& coverage : source.coverage) {
            const Date first = std::max(coverage.interval.start.value_or(bounds.first), bounds.first);
            const Date last = std::min(coverage.interval.end.value_or(bounds.last), bounds.last);
            if (first <= last)
                covered.push_back({{first, last}, coverage.kind});
        }
    }
    return covered;
}

/// nullopt where a systematic source covers the day.
std::optional<Silence> silenceOn(Date day, const std::vector<Covered>& covered)
{
    Silence silence = Silence::NoSource;
    for (const Covered& part : covered) {
        if (day < part.span.first || part.span.last < day)
            continue;
        if (part.kind == CoverageKind::Systematic)
            return std::nullopt;
        const Silence here =
            part.kind == CoverageKind::TotalOnly ? Silence::TotalOnly : Silence::EpisodicOnly;
        silence = std::max(silence, here);
    }
    return silence;
}

/// The spans between changes for which silenceOn gives a silence, those of a kind that touch as one.
std::vector<SilentSpan> spansOf(const std::set<Date>& changes, DaySpan bounds, const auto& silenceFrom)
{
    std::vector<SilentSpan> silent;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        std::optional<SilentSpan> here = silenceFrom(*change);
        if (!here)
            continue;
        const auto next = std::next(change);
        here->span = {*change, next == changes.end() ? bounds.last : *next - days(1)};
        const bool continues = !silent.empty() && silent.back().kind == here->kind &&
                               silent.back().layers == here->layers &&
                               silent.back().span.last + days(1) == *change;
        if (continues)
            silent.back().span.last = here->span.last;
        else
            silent.push_back(std::move(*here));
    }
    return silent;
}

DaySpan wholeYears(Date first, Date last)
{
    using namespace std::chrono;
    return {sys_days(year_month_day(first).year() / January / 1),
            sys_days(year_month_day(last).year() / December / 31)};
}

/// nullopt where no event of the layer has a date.
std::optional<DaySpan> yearsOf(const Dataset& layer, DaySpan bounds)
{
    const EventColumns& columns = layer.columns();
    if (columns.dated() == 0)
        return std::nullopt;
    const DaySpan years = wholeYears(dateOfNumber(columns.firstDay.front()),
                                     dateOfNumber(*std::ranges::max_element(columns.lastDay)));
    return DaySpan{std::max(years.first, bounds.first), std::min(years.last, bounds.last)};
}

} // namespace

bool isAbout(const LayerSilence& layer, Date day)
{
    return layer.years.first <= day && day <= layer.years.last;
}

std::optional<Silence> silenceIn(const LayerSilence& layer, Date day)
{
    const auto found = std::ranges::find_if(layer.spans, [day](const SilentSpan& silent) {
        return silent.span.first <= day && day <= silent.span.last;
    });
    return found == layer.spans.end() ? std::nullopt : std::optional(found->kind);
}

std::vector<SilentSpan> silentSpans(const std::vector<Source>& sources, DaySpan bounds)
{
    const std::vector<Covered> covered = coveredSpans(sources, bounds);
    std::set<Date> changes{bounds.first};
    for (const Covered& part : covered) {
        changes.insert(part.span.first);
        if (part.span.last < bounds.last)
            changes.insert(part.span.last + days(1));
    }
    return spansOf(changes, bounds, [&](Date day) {
        const std::optional<Silence> silence = silenceOn(day, covered);
        return silence ? std::optional(SilentSpan{{}, *silence}) : std::nullopt;
    });
}

std::vector<LayerSilence> silenceByLayer(const Dataset& dataset, const std::vector<size_t>& layers,
                                         DaySpan bounds)
{
    if (!dataset.isLayered())
        return {{0, bounds, silentSpans(dataset.sources(), bounds)}};
    std::vector<LayerSilence> silence;
    for (const size_t layer : layers) {
        const Dataset& part = *dataset.parts()[layer].dataset;
        if (const auto years = yearsOf(part, bounds))
            silence.push_back({layer, *years, silentSpans(part.sources(), *years)});
    }
    return silence;
}

std::vector<SilentSpan> silenceOfAny(const std::vector<LayerSilence>& layers, DaySpan bounds)
{
    std::set<Date> changes{bounds.first};
    const auto add = [&](const DaySpan& span) {
        changes.insert(span.first);
        if (span.last < bounds.last)
            changes.insert(span.last + days(1));
    };
    for (const LayerSilence& layer : layers) {
        add(layer.years);
        for (const SilentSpan& silent : layer.spans)
            add(silent.span);
    }
    return spansOf(changes, bounds, [&](Date day) {
        SilentSpan silent;
        bool isTold = false;
        bool isSilent = false;
        for (const LayerSilence& layer : layers) {
            if (!isAbout(layer, day))
                continue;
            if (const auto silence = silenceIn(layer, day)) {
                isSilent = true;
                silent.kind = std::max(silent.kind, *silence);
                if (layers.size() > 1)
                    silent.layers.push_back(layer.layer);
            } else {
                isTold = true;
            }
        }
        return isTold && !isSilent ? std::nullopt : std::optional(silent);
    });
}

} // namespace vraem
