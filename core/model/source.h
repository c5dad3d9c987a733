// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation.h"
#include "values/date.h"
#include "values/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace vraem {

enum class SourceKind
{
    Report,
    News,
    /// A court record, a letter, a decree.
    Document,
    /// What a person said to the user.
    Testimony
};

/// How a source covers a span of time: a systematic report means to list what happened, an episodic one does
/// not, so its silence says nothing.
enum class CoverageKind
{
    Systematic,
    Episodic,
    TotalOnly
};

struct Coverage
{
    DateInterval interval;
    CoverageKind kind = CoverageKind::Episodic;
};

/// Where a report's own text begins and ends in the copy that was coded; what stands before and after is page
/// furniture (menus, related articles, calls for donations).
struct ReportBody
{
    Locator first;
    Locator last;
};

/// A report, with what CSL needs to cite it.
struct Source
{
    SourceId id;
    SourceKind kind = SourceKind::Report;
    QString title;
    QString publisher;
    QString author;
    /// Day of issue, or the window it falls in where the page prints none.
    DateInterval issued;
    std::optional<int> referenceYear;
    QString url;
    QString documentNumber;
    /// BCP 47 tag of the text.
    QString language;
    /// Name and SHA-256 (64 lower-case hex digits) of the copy that was coded.
    QString file;
    QString sha256;
    std::optional<ReportBody> body = std::nullopt;
    std::optional<Date> accessed;
    std::vector<Coverage> coverage;
    /// The user's own, from an overlay; no source of the data set.
    bool isOwn = false;
};

template<>
struct EnumNames<SourceKind>
{
    static constexpr auto names = std::to_array<const char*>({"report", "news", "document", "testimony"});
};

template<>
struct EnumNames<CoverageKind>
{
    static constexpr auto names = std::to_array<const char*>({"systematic", "episodic", "total only"});
};

} // namespace vraem
