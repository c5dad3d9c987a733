// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_accessible.h"

#include "look/labels.h"
#include "map_drawing.h"
#include "map_view.h"
#include "query/map_clusters.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace vraem {
namespace {

/// One event on the map.
class MarkerAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkerAccessible(MapView& view, Row row) : m_view(view), m_row(row) {}

    bool isValid() const override { return event().has_value(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const auto shown = event();
        if (kind != QAccessible::Name || !shown)
            return {};
        const Dataset& dataset = *session().dataset();
        QStringList words{labels::text(shown->title)};
        if (shown->date)
            words.append(labels::date(shown->date->interval));
        if (shown->place)
            words.append(labels::place(dataset, *shown->place));
        return words.join(QStringLiteral(", "));
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

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        const auto shown = event();
        if (action == pressAction() && shown)
            session().select(shown->id);
    }

    Row row() const { return m_row; }

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
class MapAccessible : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapView& view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}
    ~MapAccessible() override { forget(); }

    int childCount() const override
    {
        update();
        return QAccessibleWidget::childCount() + static_cast<int>(m_markers.size());
    }

    QAccessibleInterface* child(int index) const override
    {
        update();
        const int widgets = QAccessibleWidget::childCount();
        if (index < widgets)
            return QAccessibleWidget::child(index);
        const auto marker = static_cast<size_t>(index - widgets);
        return marker < m_markers.size() ? QAccessible::accessibleInterface(m_markers[marker]) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        update();
        const auto found = std::ranges::find_if(
            m_markers, [&](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
        return found == m_markers.end()
                   ? QAccessibleWidget::indexOfChild(child)
                   : QAccessibleWidget::childCount() + static_cast<int>(found - m_markers.begin());
    }

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

    void update() const
    {
        Rows rows = rowsInView();
        if (rows == m_rows)
            return;
        forget();
        m_rows = std::move(rows);
        for (const Row row : m_rows)
            m_markers.push_back(QAccessible::registerAccessibleInterface(new MarkerAccessible(m_view, row)));
    }

    void forget() const
    {
        for (const QAccessible::Id id : std::exchange(m_markers, {}))
            QAccessible::deleteAccessibleInterface(id);
    }

    MapView& m_view;
    mutable Rows m_rows;
    mutable std::vector<QAccessible::Id> m_markers;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("vraem::MapView") ? qobject_cast<MapView*>(object) : nullptr;
    return view ? new MapAccessible(*view) : nullptr;
}

} // namespace

void installMapAccessibility()
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    (void)isInstalled;
}

} // namespace vraem
