// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_notice.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace vraem {

ExportNotice noticeOf(const Dataset& dataset, const std::vector<Row>& rows)
{
    ExportNotice notice;
    notice.version = dataset.version();
    std::array<bool, 256> isUsed{};
    for (const Row row : rows)
        isUsed.at(dataset.columns().layer[static_cast<size_t>(row)]) = true;
    for (size_t i = 0; i < dataset.layers().size(); ++i) {
        if (isUsed.at(i))
            notice.layers.push_back(dataset.layers()[i]);
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
    for (const Layer& layer : notice.layers) {
        if (!layer.name.isEmpty())
            lines << u"data set: "_s + layer.name;
        if (!layer.terms.isEmpty())
            lines << u"terms: "_s + layer.terms;
    }
    return lines.join(u'\n') + u'\n';
}

QJsonObject toJson(const ExportNotice& notice)
{
    QJsonArray layers;
    for (const Layer& layer : notice.layers)
        layers.append(
            QJsonObject{{u"id"_s, layer.id.value}, {u"name"_s, layer.name}, {u"terms"_s, layer.terms}});
    return {{u"version"_s, notice.version},
            {u"exported"_s, notice.exportedOn.toString(Qt::ISODate)},
            {u"filter"_s, notice.filter},
            {u"namesHidden"_s, notice.hidesNames},
            {u"layers"_s, layers}};
}

} // namespace vraem
