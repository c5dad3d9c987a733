// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_notice.h"

#include "interchange/colour_rule_names.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString versionOf(const Dataset& dataset, size_t layer)
{
    return dataset.isLayered() ? dataset.parts()[layer].dataset->version() : dataset.version();
}

QJsonObject toJson(const ExportedLayer& layer)
{
    QJsonArray sources;
    for (const SourceId& id : layer.sources)
        sources.append(id.value);
    return {{u"id"_s, layer.id.value},     {u"name"_s, layer.name},
            {u"terms"_s, layer.terms},     {u"colourRule"_s, nameOf(layer.colourRule)},
            {u"version"_s, layer.version}, {u"sources"_s, sources}};
}

} // namespace

ExportNotice noticeOf(const Dataset& dataset, const std::vector<Row>& rows)
{
    ExportNotice notice;
    notice.version = dataset.version();
    notice.overlay = dataset.overlay();
    std::array<bool, 256> isUsed{};
    for (const Row row : rows)
        isUsed.at(dataset.columns().layer[static_cast<size_t>(row)]) = true;
    for (size_t i = 0; i < dataset.layers().size(); ++i) {
        if (!isUsed.at(i))
            continue;
        ExportedLayer layer{dataset.layers()[i], versionOf(dataset, i), {}};
        for (const Source& source : dataset.sources()) {
            if (dataset.layerOf(source.id) == i)
                layer.sources.push_back(source.id);
        }
        notice.layers.push_back(std::move(layer));
    }
    return notice;
}

QString toText(const ExportNotice& notice)
{
    QStringList lines{u"program: VRAEM Atlas"_s, u"data version: "_s + notice.version,
                      u"exported: "_s + notice.exportedOn.toString(Qt::ISODate)};
    if (!notice.filter.isEmpty())
        lines << u"filter: "_s + notice.filter;
    lines << u"names hidden: "_s + (notice.hidesNames ? u"yes"_s : u"no"_s);
    if (const auto& own = notice.overlay)
        lines
            << u"changed by the user: corrections %1, own events %2, mentions regrouped %3, SHA-256 of these "
               "changes %4"_s.arg(own->corrections)
                   .arg(own->ownEvents)
                   .arg(own->regrouped)
                   .arg(own->digest);
    for (const Layer& layer : notice.layers) {
        if (!layer.name.isEmpty())
            lines << u"data set: "_s + layer.name;
        if (!layer.terms.isEmpty())
            lines << u"terms: "_s + layer.terms.simplified();
    }
    return lines.join(u'\n') + u'\n';
}

QJsonObject toJson(const ExportNotice& notice)
{
    QJsonArray layers;
    for (const ExportedLayer& layer : notice.layers)
        layers.append(toJson(layer));
    QJsonObject json{{u"version"_s, notice.version},
                     {u"exported"_s, notice.exportedOn.toString(Qt::ISODate)},
                     {u"filter"_s, notice.filter},
                     {u"namesHidden"_s, notice.hidesNames},
                     {u"layers"_s, layers}};
    if (const auto& own = notice.overlay)
        json.insert(u"overlay"_s, QJsonObject{{u"sha256"_s, own->digest},
                                              {u"corrections"_s, own->corrections},
                                              {u"ownEvents"_s, own->ownEvents},
                                              {u"regrouped"_s, own->regrouped}});
    return json;
}

} // namespace vraem
