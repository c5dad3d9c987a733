// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_json.h"

#include "hidden_names.h"
#include "interchange/entity_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

class JsonWriter : public EventWriter
{
public:
    JsonWriter(const Dataset& dataset, QIODevice& device, const ExportNotice& notice)
        : m_dataset(dataset), m_device(device), m_hidesNames(notice.hidesNames)
    {
        put("{\"format\": \"vraem-atlas-dataset\",\n");
        put("\"version\": " + quoted(dataset.version()) + ",\n\"export\": " + compact(toJson(notice)));
        put(",\n\"mentions\": [");
    }

    std::vector<ExportRemark> write(Row, const Event& event) override
    {
        for (const Mention& mention : event.mentions) {
            put((m_isFirst ? "\n" : ",\n") + compact(mentionJson(mention)));
            m_isFirst = false;
            keep(mention);
        }
        return {};
    }

    std::optional<QString> finish() override
    {
        put("\n]");
        std::vector<Source> sources = m_dataset.sources();
        sources.push_back(hiddenOwnSource());
        putList("sources", sources, m_sources, [&](const Source& source) {
            return sourceJson(m_hidesNames ? withoutNames(source) : source);
        });
        putList("factions", m_dataset.factions().factions(), m_factions,
                [&](const Faction& faction) { return factionJson(faction, m_hidesNames); });
        putList("places", m_dataset.places().places(), m_places, placeJson);
        put("}\n");
        return m_hasFailed ? std::optional(m_device.errorString()) : std::nullopt;
    }

private:
    static QByteArray quoted(const QString& text)
    {
        const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return array.sliced(1, array.size() - 2);
    }

    /// What the mention names goes along: all of the data set would tell names that were hidden.
    void keep(const Mention& mention)
    {
        m_sources.insert(mention.source);
        for (const Actor& actor : mention.actors)
            keep(actor.faction);
        if (mention.place)
            keep(mention.place->place);
    }

    void keep(const FactionId& id)
    {
        const Faction* faction = m_dataset.factions().find(id);
        if (!faction || !m_factions.insert(id).second)
            return;
        for (const SourcedLocator& citation : faction->parentCitations)
            m_sources.insert(citation.source);
        if (faction->parent)
            keep(*faction->parent);
    }

    void keep(const PlaceId& id)
    {
        const Place* place = m_dataset.places().find(id);
        if (place && m_places.insert(id).second && place->parent)
            keep(*place->parent);
    }

    template<typename Items, typename Ids, typename Convert>
    void putList(const QByteArray& name, const Items& items, const Ids& kept, Convert convert)
    {
        put(",\n\"" + name + "\": [");
        bool isFirst = true;
        for (const auto& item : items) {
            if (!kept.contains(item.id))
                continue;
            put((isFirst ? "\n" : ",\n") + compact(convert(item)));
            isFirst = false;
        }
        put("\n]");
    }

    void put(const QByteArray& bytes) { m_hasFailed = m_hasFailed || m_device.write(bytes) != bytes.size(); }

    const Dataset& m_dataset;
    QIODevice& m_device;
    const bool m_hidesNames;
    std::set<SourceId> m_sources;
    std::set<FactionId> m_factions;
    std::set<PlaceId> m_places;
    bool m_isFirst = true;
    bool m_hasFailed = false;
};

} // namespace

std::unique_ptr<EventWriter> makeJsonWriter(const Dataset& dataset, QIODevice& device,
                                            const ExportNotice& notice)
{
    return std::make_unique<JsonWriter>(dataset, device, notice);
}

} // namespace vraem
