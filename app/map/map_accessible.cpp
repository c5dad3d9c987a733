// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_accessible.h"

#include "look/drawn_accessible.h"
#include "look/labels.h"
#include "map_drawing.h"
#include "map_view.h"
#include "query/map_clusters.h"

#include <algorithm>

namespace vraem {
namespace {

/// One event on the map.
class MarkerAccessible : public DrawnItemAccessible
{
public:
    MarkerAccessible(MapView& view, Row row) : DrawnItemAccessible(view), m_view(view), m_row(row) {}

    bool isValid() const override { return event().has_value(); }

    QString text(QAccessible::Text kind) const override
    {
        const auto shown = event();
        if (kind != QAccessible::Name || !shown)
            return {};
        return spokenWords(*session().dataset(), *shown);
    }

    QRect rect() const override
    {
        const auto marker = m_view.drawing().markerOf(m_row);
        if (!marker)
            return {};
        const QRect local =
            m_view.drawing().rectOf(m_view.drawing().layout().markers[*marker]).toAlignedRect();
        return QRect(m_view.scene().mapToGlobal(local.topLeft()), local.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto shown = event();
        state.selectable = true;
        state.selected = shown && session().isSelected(shown->id);
        state.invalid = !shown;
        return state;
    }

protected:
    void press() override { session().select(event()->id); }

private:
    Session& session() const { return m_view.drawing().session(); }
    /// nullopt once another, smaller data set is shown.
    std::optional<Event> event() const
    {
        const Dataset& dataset = *session().dataset();
        return m_row < dataset.size() ? std::optional(dataset.event(m_row)) : std::nullopt;
    }

    MapView& m_view;
    Row m_row;
};

/// The map with its markers behind its widgets.
class MapAccessible : public DrawnListAccessible
{
public:
    explicit MapAccessible(MapView& view) : DrawnListAccessible(view), m_view(view) {}

private:
    Rows rowsInView() const
    {
        Rows rows;
        if (!m_view.camera())
            return rows;
        for (const MapMarker& marker : m_view.drawing().layout().markers) {
            if (!marker.isStack() && isInView(marker, m_view.scene().viewport()))
                rows.push_back(marker.rows.front());
        }
        std::ranges::sort(rows);
        rows.resize(std::min(rows.size(), static_cast<size_t>(mostNamedMarkers)));
        return rows;
    }

    void update() const override
    {
        Rows rows = rowsInView();
        if (rows == m_rows)
            return;
        forget();
        m_rows = std::move(rows);
        for (const Row row : m_rows)
            add(new MarkerAccessible(m_view, row));
    }

    MapView& m_view;
    mutable Rows m_rows;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("vraem::MapView") ? qobject_cast<MapView*>(object) : nullptr;
    return view ? new MapAccessible(*view) : nullptr;
}

} // namespace

QString spokenWords(const Dataset& dataset, const Event& event)
{
    QStringList words{labels::text(event.title)};
    if (event.date)
        words.append(labels::date(event.date->interval));
    if (event.place)
        words.append(labels::place(dataset, *event.place));
    return words.join(QStringLiteral(", "));
}

void installMapAccessibility()
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    (void)isInstalled;
}

} // namespace vraem
