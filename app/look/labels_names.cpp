// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace vraem::labels {
namespace {

template<typename E, size_t N>
QString word(const std::array<const char*, N>& words, E value)
{
    static_assert(N == EnumNames<E>::names.size());
    return QCoreApplication::translate("labels", words.at(static_cast<size_t>(value)));
}

constexpr auto eventTypes = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("labels", "Battles"),
    QT_TRANSLATE_NOOP("labels", "Explosions and remote violence"),
    QT_TRANSLATE_NOOP("labels", "Violence against civilians"),
    QT_TRANSLATE_NOOP("labels", "Protests"),
    QT_TRANSLATE_NOOP("labels", "Riots"),
    QT_TRANSLATE_NOOP("labels", "Strategic developments"),
    QT_TRANSLATE_NOOP("labels", "Totals over a period"),
    QT_TRANSLATE_NOOP("labels", "Courts and trials"),
    QT_TRANSLATE_NOOP("labels", "Laws and policy"),
    QT_TRANSLATE_NOOP("labels", "Other events"),
});

constexpr auto subTypes = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("labels", "Armed clash"),
    QT_TRANSLATE_NOOP("labels", "Government regains territory"),
    QT_TRANSLATE_NOOP("labels", "Armed group takes territory"),
    QT_TRANSLATE_NOOP("labels", "Chemical weapon"),
    QT_TRANSLATE_NOOP("labels", "Air or drone strike"),
    QT_TRANSLATE_NOOP("labels", "Suicide bomb"),
    QT_TRANSLATE_NOOP("labels", "Shelling, artillery or missile attack"),
    QT_TRANSLATE_NOOP("labels", "Remote explosive, landmine or improvised device"),
    QT_TRANSLATE_NOOP("labels", "Grenade"),
    QT_TRANSLATE_NOOP("labels", "Sexual violence"),
    QT_TRANSLATE_NOOP("labels", "Attack"),
    QT_TRANSLATE_NOOP("labels", "Abduction or forced disappearance"),
    QT_TRANSLATE_NOOP("labels", "Peaceful protest"),
    QT_TRANSLATE_NOOP("labels", "Protest with intervention"),
    QT_TRANSLATE_NOOP("labels", "Excessive force against protesters"),
    QT_TRANSLATE_NOOP("labels", "Violent demonstration"),
    QT_TRANSLATE_NOOP("labels", "Mob violence"),
    QT_TRANSLATE_NOOP("labels", "Agreement"),
    QT_TRANSLATE_NOOP("labels", "Arrests"),
    QT_TRANSLATE_NOOP("labels", "Change to a group or its activity"),
    QT_TRANSLATE_NOOP("labels", "Disrupted use of weapons"),
    QT_TRANSLATE_NOOP("labels", "Headquarters or base established"),
    QT_TRANSLATE_NOOP("labels", "Looting or destruction of property"),
    QT_TRANSLATE_NOOP("labels", "Non-violent transfer of territory"),
    QT_TRANSLATE_NOOP("labels", "Other"),
    QT_TRANSLATE_NOOP("labels", "Total over a period"),
    QT_TRANSLATE_NOOP("labels", "Trial"),
    QT_TRANSLATE_NOOP("labels", "Verdict"),
    QT_TRANSLATE_NOOP("labels", "Sentence"),
    QT_TRANSLATE_NOOP("labels", "Law or decree"),
    QT_TRANSLATE_NOOP("labels", "Investigation"),
    QT_TRANSLATE_NOOP("labels", "Programme"),
    QT_TRANSLATE_NOOP("labels", "Cooperation"),
    QT_TRANSLATE_NOOP("labels", "Meeting"),
    QT_TRANSLATE_NOOP("labels", "Border control"),
    QT_TRANSLATE_NOOP("labels", "Statement"),
    QT_TRANSLATE_NOOP("labels", "Public event"),
    QT_TRANSLATE_NOOP("labels", "Kind not stated"),
});

constexpr auto eventClasses = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("labels", "violence"),
    QT_TRANSLATE_NOOP("labels", "arrest"),
    QT_TRANSLATE_NOOP("labels", "state action"),
    QT_TRANSLATE_NOOP("labels", "deployment"),
    QT_TRANSLATE_NOOP("labels", "protest"),
    QT_TRANSLATE_NOOP("labels", "legal proceeding"),
    QT_TRANSLATE_NOOP("labels", "policy"),
    QT_TRANSLATE_NOOP("labels", "public statement"),
    QT_TRANSLATE_NOOP("labels", "other happening"),
});

constexpr auto groups = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("labels", "soldiers"),
    QT_TRANSLATE_NOOP("labels", "police"),
    QT_TRANSLATE_NOOP("labels", "aircrew"),
    QT_TRANSLATE_NOOP("labels", "security forces"),
    QT_TRANSLATE_NOOP("labels", "militants"),
    QT_TRANSLATE_NOOP("labels", "leaders"),
    QT_TRANSLATE_NOOP("labels", "relatives"),
    QT_TRANSLATE_NOOP("labels", "civilians"),
    QT_TRANSLATE_NOOP("labels", "protesters"),
    QT_TRANSLATE_NOOP("labels", "suspects"),
    QT_TRANSLATE_NOOP("labels", "people"),
});

constexpr auto fields = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("labels", "what happened"),
    QT_TRANSLATE_NOOP("labels", "date"),
    QT_TRANSLATE_NOOP("labels", "place"),
    QT_TRANSLATE_NOOP("labels", "type of event"),
    QT_TRANSLATE_NOOP("labels", "actors"),
    QT_TRANSLATE_NOOP("labels", "casualties"),
    QT_TRANSLATE_NOOP("labels", "facts"),
    QT_TRANSLATE_NOOP("labels", "who says so"),
    QT_TRANSLATE_NOOP("labels", "links to other events"),
});

constexpr auto topics = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("labels", "Strength"),
    QT_TRANSLATE_NOOP("labels", "Leadership"),
    QT_TRANSLATE_NOOP("labels", "Deployment"),
    QT_TRANSLATE_NOOP("labels", "Rewards offered"),
    QT_TRANSLATE_NOOP("labels", "Drugs"),
    QT_TRANSLATE_NOOP("labels", "Territory"),
    QT_TRANSLATE_NOOP("labels", "Factions"),
    QT_TRANSLATE_NOOP("labels", "Law"),
    QT_TRANSLATE_NOOP("labels", "Policy"),
    QT_TRANSLATE_NOOP("labels", "Politics"),
    QT_TRANSLATE_NOOP("labels", "History"),
});

} // namespace

QString text(const LocalizedText& text)
{
    return labels::text(text, QLocale().language());
}

QString text(const LocalizedText& text, QLocale::Language language)
{
    const bool isSpanish = language == QLocale::Spanish;
    const QString& preferred = isSpanish ? text.es : text.en;
    const QString& other = isSpanish ? text.en : text.es;
    return preferred.isEmpty() ? other : preferred;
}

QString name(Unit unit)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "Incidents"),
                    QT_TRANSLATE_NOOP("labels", "Totals reported for a period"),
                    QT_TRANSLATE_NOOP("labels", "Series of operations"),
                }),
                unit);
}

QString name(EventClass eventClass)
{
    return word(eventClasses, eventClass);
}
QString name(EventType type)
{
    return word(eventTypes, type);
}
QString name(EventSubType subType)
{
    return word(subTypes, subType);
}
QString name(CasualtyGroup group)
{
    return word(groups, group);
}
QString name(Field field)
{
    return word(fields, field);
}
QString name(ContextTopic topic)
{
    return word(topics, topic);
}

QString name(Side side)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "state"),
                    QT_TRANSLATE_NOOP("labels", "insurgents"),
                    QT_TRANSLATE_NOOP("labels", "civilian population"),
                    QT_TRANSLATE_NOOP("labels", "protest"),
                    QT_TRANSLATE_NOOP("labels", "other or unknown side"),
                }),
                side);
}

QString name(Effect effect)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "killed"),
                    QT_TRANSLATE_NOOP("labels", "wounded"),
                    QT_TRANSLATE_NOOP("labels", "captured"),
                }),
                effect);
}

QString name(Role role)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "initiator"),
                    QT_TRANSLATE_NOOP("labels", "target"),
                    QT_TRANSLATE_NOOP("labels", "took part; who began is not stated"),
                    QT_TRANSLATE_NOOP("labels", "victim"),
                }),
                role);
}

QString name(Doubt doubt)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "without doubt expressed"),
                    QT_TRANSLATE_NOOP("labels", "alleged"),
                    QT_TRANSLATE_NOOP("labels", "suspected"),
                    QT_TRANSLATE_NOOP("labels", "as reported by others"),
                }),
                doubt);
}

QString name(Modality modality)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "asserted"),
                    QT_TRANSLATE_NOOP("labels", "reported"),
                    QT_TRANSLATE_NOOP("labels", "alleged"),
                    QT_TRANSLATE_NOOP("labels", "claimed"),
                    QT_TRANSLATE_NOOP("labels", "denied"),
                }),
                modality);
}

QString name(FactKind kind)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "seized"),
                    QT_TRANSLATE_NOOP("labels", "destroyed"),
                    QT_TRANSLATE_NOOP("labels", "named among the dead"),
                    QT_TRANSLATE_NOOP("labels", "named among the captured"),
                    QT_TRANSLATE_NOOP("labels", "person named"),
                    QT_TRANSLATE_NOOP("labels", "outcome"),
                    QT_TRANSLATE_NOOP("labels", "incidents counted"),
                    QT_TRANSLATE_NOOP("labels", "note"),
                }),
                kind);
}

QString name(LinkKind kind)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "part of"),
                    QT_TRANSLATE_NOOP("labels", "includes"),
                    QT_TRANSLATE_NOOP("labels", "response to"),
                    QT_TRANSLATE_NOOP("labels", "follows"),
                    QT_TRANSLATE_NOOP("labels", "contradicts"),
                }),
                kind);
}

QString inverseName(LinkKind kind)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "includes"),
                    QT_TRANSLATE_NOOP("labels", "part of"),
                    QT_TRANSLATE_NOOP("labels", "answered by"),
                    QT_TRANSLATE_NOOP("labels", "followed by"),
                    QT_TRANSLATE_NOOP("labels", "contradicts"),
                }),
                kind);
}

QString name(PlaceLevel level)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "named place"),
                    QT_TRANSLATE_NOOP("labels", "near a named place"),
                    QT_TRANSLATE_NOOP("labels", "district"),
                    QT_TRANSLATE_NOOP("labels", "province"),
                    QT_TRANSLATE_NOOP("labels", "department"),
                    QT_TRANSLATE_NOOP("labels", "region"),
                    QT_TRANSLATE_NOOP("labels", "country"),
                }),
                level);
}

QString name(DatePrecision precision)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "exact day"),
                    QT_TRANSLATE_NOOP("labels", "known to a few days"),
                    QT_TRANSLATE_NOOP("labels", "known to the week"),
                    QT_TRANSLATE_NOOP("labels", "known to part of a month"),
                    QT_TRANSLATE_NOOP("labels", "known to the month"),
                    QT_TRANSLATE_NOOP("labels", "known to several months"),
                    QT_TRANSLATE_NOOP("labels", "known to the year"),
                }),
                precision);
}

QString name(DateBasis basis)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "as the report gives it"),
                    QT_TRANSLATE_NOOP("labels", "year inferred"),
                    QT_TRANSLATE_NOOP("labels", "worked out from the day of publication"),
                    QT_TRANSLATE_NOOP("labels", "worked out from another event"),
                    QT_TRANSLATE_NOOP("labels", "bounded by the day it was announced"),
                }),
                basis);
}

QString name(CoverageKind kind)
{
    return word(std::to_array<const char*>({
                    QT_TRANSLATE_NOOP("labels", "systematic"),
                    QT_TRANSLATE_NOOP("labels", "episodic"),
                    QT_TRANSLATE_NOOP("labels", "total only"),
                }),
                kind);
}

} // namespace vraem::labels
