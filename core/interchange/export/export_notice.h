// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <QDate>
#include <QJsonObject>

namespace vraem {

/// A layer with what tells its events from those of the others when they are read again.
struct ExportedLayer : Layer
{
    QString version;
    /// Its sources, which no other layer has.
    std::vector<SourceId> sources;
};

/// What must be known of an export besides its events: where they are from, which were asked for, and what
/// the providers demand of those who use or pass them on.
struct ExportNotice
{
    QString version;
    QString filter;
    QDate exportedOn;
    bool hidesNames = false;
    /// Those that exported events come from.
    std::vector<ExportedLayer> layers;
    /// What the user's overlay changes in them; nullopt where they are as published.
    std::optional<OverlayStamp> overlay = std::nullopt;
};

ExportNotice noticeOf(const Dataset& dataset, const std::vector<Row>& rows);

/// As lines "key: value", for formats that have a description or a file beside.
QString toText(const ExportNotice& notice);
/// {"version", "exported", "filter", "namesHidden", "layers": [{"id", "name", "terms", "colourRule",
/// "version", "sources": [ids]}]}; where an overlay changes something "overlay": {"sha256", "corrections",
/// "ownEvents", "regrouped"}
QJsonObject toJson(const ExportNotice& notice);

} // namespace vraem
