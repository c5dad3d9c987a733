// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/map_camera.h"
#include "query/screen_choice.h"
#include "query/timeline_rule.h"
#include "values/issue.h"

namespace vraem {

/// A data set that a view shows beside others.
struct ViewFile
{
    /// Name of the file without its folder; empty for the data that is shipped.
    QString name;
    /// SHA-256 as dataDigest() gives it; empty where it is not known.
    QString digest;
    /// Where it stood; known to the file of a view alone, for an address goes to other people.
    QString path = {};

    bool operator==(const ViewFile&) const = default;
};

/// What the window shows, and of which data: enough to show the same again.
struct ViewState
{
    QString dataVersion;
    /// SHA-256 of the data as dataDigest() gives it; empty where it is not known.
    QString digest;
    /// Name of the file of the data, without its folder; empty for the data that is shipped.
    QString file;
    Filter filter;
    std::optional<DaySpan> window;
    TimelineRule timeline = {};
    std::optional<MapCamera> map;
    /// The tab in front; nullopt where the view means whichever is.
    std::optional<ScreenTab> tab = std::nullopt;
    StatisticsChoice statistics = {};
    /// Whether older events are paler on the map.
    bool fadesOlder = false;
    std::vector<EventId> selection;
    /// Each data set that is shown, in the order of the layers; empty for the data that is shipped alone.
    std::vector<ViewFile> files = {};

    bool operator==(const ViewState&) const = default;
};

/// "vraem-atlas:view?view=1&data=1.0.0&year=2023&…", percent-encoded ASCII.
QString toAddress(const ViewState& state);
/// A JSON object of the same keys; what can be given several times is an array.
QByteArray toStateFile(const ViewState& state);

/// Reads either. Refused, with the key or the offset in the text: what is not of this form, keys and names
/// that are unknown, values that cannot be, more than 256 KiB.
Result<ViewState> readView(const QByteArray& text);

/// Whether the text begins as an address of a view.
bool isViewAddress(const QString& text);

/// What keeps the view from being the same on this data, as warnings: another version, other bytes, ids that
/// the data does not have. Ids of the filter stay in it and find nothing. The digests are those of the data
/// sets shown, in the order of the layers.
Issues differences(const ViewState& state, const Dataset& dataset, const QStringList& digests);

} // namespace vraem
