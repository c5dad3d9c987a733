// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <QDate>
#include <QJsonObject>

namespace vraem {

/// What must be known of an export besides its events: where they are from, which were asked for, and what
/// the providers demand of those who use or pass them on.
struct ExportNotice
{
    QString version;
    QString filter;
    QDate exportedOn;
    bool hidesNames = false;
    /// Those that exported events come from.
    std::vector<Layer> layers;
};

ExportNotice noticeOf(const Dataset& dataset, const std::vector<Row>& rows);

/// As lines "key: value", for formats that have a description or a file beside.
QString toText(const ExportNotice& notice);
/// {"version", "exported", "filter", "namesHidden", "layers": [{"id", "name", "terms"}]}
QJsonObject toJson(const ExportNotice& notice);

} // namespace vraem
