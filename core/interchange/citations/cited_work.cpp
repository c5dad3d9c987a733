// SPDX-License-Identifier: GPL-3.0-or-later
#include "cited_work.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

bool isLayer(const Dataset& dataset, const SourceId& id)
{
    return std::ranges::any_of(dataset.layers(),
                               [&](const Layer& layer) { return layer.id.value == id.value; });
}

WorkKind kindOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::News:
        return WorkKind::News;
    case SourceKind::Document:
        return WorkKind::Document;
    case SourceKind::Testimony:
        return WorkKind::Testimony;
    case SourceKind::Report:
        break;
    }
    return WorkKind::Report;
}

QString versionOf(const Dataset& dataset, const Layer& layer)
{
    for (size_t i = 0; i < dataset.parts().size(); ++i) {
        if (dataset.layers()[i].id == layer.id)
            return dataset.parts()[i].dataset->version();
    }
    return dataset.version();
}

} // namespace

CitedWork workOf(const Dataset& dataset, const Source& source, const CitedData& data)
{
    CitedWork work;
    work.key = source.id.value;
    work.kind = kindOf(source.kind);
    work.author = source.author == source.publisher ? QString() : source.author;
    work.title = source.title;
    work.publisher = source.publisher;
    work.issued = source.issued;
    work.url = source.url;
    work.number = source.documentNumber;
    work.language = source.language;
    work.accessed = source.accessed;
    if (isLayer(dataset, source.id)) {
        work.kind = WorkKind::DataSet;
        work.version = work.number;
        work.number.clear();
        work.accessed = data.accessed;
    }
    return work;
}

std::optional<CitedWork> collectionOf(const Dataset& dataset, const Layer& layer, const CitedData& data)
{
    if (dataset.source({layer.id.value}))
        return std::nullopt;
    CitedWork work;
    const bool isAtlas = layer.id.isEmpty() || layer.id == atlasLayer().id;
    work.key = isAtlas ? u"vraem-atlas-data"_s : layer.id.value + u"-data"_s;
    work.kind = WorkKind::DataSet;
    work.title = isAtlas ? u"VRAEM Atlas: events of the armed conflict in Peru's VRAEM"_s : layer.name;
    work.version = versionOf(dataset, layer);
    work.accessed = data.accessed;
    return work;
}

void settleKeys(std::vector<CitedWork>& works)
{
    static const QRegularExpression unusable(u"[^A-Za-z0-9.-]+"_s);
    std::set<QString> taken;
    for (CitedWork& work : works) {
        QString key = work.key.normalized(QString::NormalizationForm_D);
        key.replace(unusable, u"-"_s);
        const QString base = key.isEmpty() ? u"source"_s : key;
        key = base;
        for (int copy = 2; !taken.insert(key).second; ++copy)
            key = u"%1-%2"_s.arg(base).arg(copy);
        work.key = key;
    }
}

} // namespace vraem
