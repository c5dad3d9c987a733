// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editor.h"

#include "look/labels.h"
#include "overlay/overlay.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Kilometres within which a spot is known, unless the user says otherwise.
constexpr double usualRadius = 1;
constexpr double largestRadius = 100;
constexpr int coordinateDigits = 5;

} // namespace

PlaceEditor::PlaceEditor(const Dataset& dataset, QWidget* parent) : FieldEditor(parent), m_dataset(dataset)
{
    m_places = new QComboBox(this);
    m_places->setEditable(true);
    m_places->setInsertPolicy(QComboBox::NoInsert);
    m_places->completer()->setFilterMode(Qt::MatchContains);
    m_places->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_places->setAccessibleName(tr("Place of the gazetteer"));
    std::multimap<QString, PlaceId> byName;
    for (const Place& place : dataset.places().places())
        byName.emplace(QStringLiteral("%1 (%2)").arg(labels::place(dataset, {place.id, {}, place.level}),
                                                     labels::name(place.level)),
                       place.id);
    m_places->addItem(tr("not known"), QString());
    for (const auto& [name, id] : byName)
        m_places->addItem(name, id.value);
    m_coordinate = new QLineEdit(this);
    m_coordinate->setPlaceholderText(tr("optional, such as -12.58, -73.92"));
    m_radius = new QDoubleSpinBox(this);
    m_radius->setRange(0.1, largestRadius);
    m_radius->setDecimals(1);
    m_radius->setSuffix(tr(" km", "kilometres behind a number"));
    m_radius->setValue(usualRadius);
    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(tr("the name as your source writes it"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Place"), m_places);
    form->addRow(tr("Latitude, longitude"), m_coordinate);
    form->addRow(tr("Known to within"), m_radius);
    form->addRow(tr("As written"), m_name);
    connect(m_places, &QComboBox::currentTextChanged, this, &PlaceEditor::changed);
    for (QLineEdit* line : {m_coordinate, m_name})
        connect(line, &QLineEdit::textChanged, this, &PlaceEditor::changed);
    connect(m_radius, &QDoubleSpinBox::valueChanged, this, &PlaceEditor::changed);
}

std::optional<QGeoCoordinate> PlaceEditor::coordinate() const
{
    const QStringList parts = m_coordinate->text().split(u',');
    bool isLatitude = false;
    bool isLongitude = false;
    if (parts.size() != 2)
        return std::nullopt;
    const QGeoCoordinate spot(parts[0].trimmed().toDouble(&isLatitude),
                              parts[1].trimmed().toDouble(&isLongitude));
    return isLatitude && isLongitude && spot.isValid() ? std::optional(spot) : std::nullopt;
}

std::optional<PlaceId> PlaceEditor::chosen() const
{
    const int at = m_places->findText(m_places->currentText().trimmed(), Qt::MatchFixedString);
    const QString id = at < 0 ? QString() : m_places->itemData(at).toString();
    return id.isEmpty() ? std::nullopt : std::optional(PlaceId{id});
}

std::optional<QString> PlaceEditor::problem() const
{
    const QString typed = m_places->currentText().trimmed();
    if (m_places->findText(typed, Qt::MatchFixedString) < 0)
        return tr("No place of the gazetteer is called so; choose one from the list.");
    if (!m_coordinate->text().trimmed().isEmpty() && !coordinate())
        return tr("Write the coordinates as latitude, longitude in degrees with a decimal point: -12.58, "
                  "-73.92.");
    if (coordinate() && m_name->text().trimmed().isEmpty())
        return tr("Say what the spot is called.");
    return std::nullopt;
}

void PlaceEditor::setValue(const Mention& mention)
{
    const auto& value = mention.place;
    const Place* place = value ? m_dataset.places().find(value->place) : nullptr;
    const bool isOwn = place && isOwnId(place->id.value);
    const PlaceId listed = isOwn && place->parent ? *place->parent : place ? place->id : PlaceId();
    m_places->setCurrentIndex(std::max(0, m_places->findData(listed.value)));
    m_name->setText(value ? value->asWritten : QString());
    m_coordinate->clear();
    if (isOwn) {
        m_coordinate->setText(
            u"%1, %2"_s.arg(QString::number(place->coordinate.latitude(), 'f', coordinateDigits),
                            QString::number(place->coordinate.longitude(), 'f', coordinateDigits)));
        m_radius->setValue(place->radiusKm);
    }
}

std::optional<Place> PlaceEditor::ownPlace() const
{
    const auto spot = coordinate();
    if (!spot)
        return std::nullopt;
    Place place;
    const QString name = m_name->text().trimmed();
    place.id = {ownId(u"%1,%2,%3"_s.arg(QString::number(spot->latitude(), 'f', coordinateDigits),
                                        QString::number(spot->longitude(), 'f', coordinateDigits), name))};
    place.name = {name, name};
    place.parent = chosen();
    place.coordinate = *spot;
    place.radiusKm = m_radius->value();
    return place;
}

void PlaceEditor::putInto(Mention& mention) const
{
    mention.place.reset();
    if (const auto own = ownPlace()) {
        mention.place = PlaceMention{own->id, m_name->text().trimmed(), PlaceLevel::Point};
    } else if (const auto id = chosen()) {
        const Place* place = m_dataset.places().find(*id);
        mention.place = PlaceMention{*id, m_name->text().trimmed(), place->level};
    }
}

} // namespace vraem
