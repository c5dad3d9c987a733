// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_silence.h"

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

} // namespace

std::vector<SilentSpan> silentSpans(const std::vector<Source>& sources, DaySpan bounds)
{
    const std::vector<Covered> covered = coveredSpans(sources, bounds);
    std::set<Date> changes{bounds.first};
    for (const Covered& part : covered) {
        changes.insert(part.span.first);
        if (part.span.last < bounds.last)
            changes.insert(part.span.last + days(1));
    }
    std::vector<SilentSpan> silent;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto silence = silenceOn(*change, covered);
        if (!silence)
            continue;
        const auto next = std::next(change);
        const Date last = next == changes.end() ? bounds.last : *next - days(1);
        const bool continues =
            !silent.empty() && silent.back().kind == *silence && silent.back().span.last + days(1) == *change;
        if (continues)
            silent.back().span.last = last;
        else
            silent.push_back({{*change, last}, *silence});
    }
    return silent;
}

} // namespace vraem
