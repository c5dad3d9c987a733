// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "state/attached_reports.h"

#include <functional>
#include <map>

namespace vraem {

/// A figure drawn beside its number, on the scale of its table.
struct StatMark
{
    std::optional<double> low;
    std::optional<double> best;
    std::optional<double> high;
    /// A bar from zero to the best figure; else a point with its range.
    bool isBar = true;
    /// The group whose colour it has; that of the theme's accent without one.
    std::optional<FactionId> group = std::nullopt;
    /// A rest of what is not known or has no bar of its own, in no colour.
    bool isRest = false;
};

/// One row of a table of figures. All texts are plain.
struct StatRow
{
    /// As shown, one for each column.
    QStringList cells;
    /// As copied: numbers without separators, one for each of StatTable::copiedHeaders; the cells where
    /// empty.
    QStringList copied = {};
    QString toolTip = {};
    /// The whole row for a screen reader.
    QString spoken = {};
    std::optional<StatMark> mark = std::nullopt;
    /// What choosing the row asks of the filter; empty where it asks nothing.
    std::function<Filter(Filter)> filtered = {};
    bool isChosen = false;
    /// Where the numbers in brackets lead.
    std::map<int, PassageRef> passages = {};
    /// The incidents that are counted here, where they can be listed.
    std::vector<EventId> events = {};
    /// Over the rows of a part of the table.
    bool isHeading = false;
};

/// Figures as they are shown, drawn and copied.
struct StatTable
{
    QString title;
    /// What has to be known to read the figures; empty where nothing has.
    QString note = {};
    /// Empty texts for a table without a header.
    QStringList headers;
    QStringList copiedHeaders = {};
    /// Share of the width of each column, in percent.
    std::vector<int> widths;
    /// The column that marks are drawn in, and what they reach to.
    std::optional<int> markColumn = std::nullopt;
    double scaleEnd = 1;
    std::vector<StatRow> rows;
    /// Small tables may stand side by side.
    bool isNarrow = false;
    /// Its cells hold several lines, which begin side by side.
    bool isOfParagraphs = false;
};

/// Title, note, header and rows, cells between tabs.
QString asTabbedText(const StatTable& table);
/// The same with columns padded by spaces, as for a message.
QString asPlainText(const StatTable& table);

} // namespace vraem
