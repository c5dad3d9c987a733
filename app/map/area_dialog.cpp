// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_dialog.h"

#include "distance_box.h"
#include "look/drawn_accessible.h"
#include "look/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// The form that the area has, or else another one of about the same place.
template<typename Form>
Form formOf(const FilterArea& area, const Form& otherwise)
{
    const auto* form = std::get_if<Form>(&area);
    return form ? *form : otherwise;
}

GeoOutline cornersOf(const GeoBox& box)
{
    return {{{box.west, box.north}, {box.east, box.north}, {box.east, box.south}, {box.west, box.south}}};
}

QString linesOf(const GeoOutline& outline)
{
    QStringList lines;
    for (const GeoPoint& corner : outline.corners)
        lines.append(u"%1, %2"_s.arg(corner.latitude, 0, 'f', 5).arg(corner.longitude, 0, 'f', 5));
    return lines.join(u'\n');
}

/// The lines as readArea() takes an outline: longitude first.
QString outlineWords(const QString& lines)
{
    QStringList words{u"outline"_s};
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList numbers = line.split(u',');
        words += QStringList{numbers.value(1), numbers.value(0)};
        words += numbers.mid(2);
    }
    return words.join(u',');
}

} // namespace

AreaDialog::AreaDialog(const FilterArea& area, const GeoBox& around, QWidget* parent)
    : QDialog(parent), m_form(new QComboBox), m_pages(new QStackedWidget), m_problem(new QLabel)
{
    setWindowTitle(tr("Filter by area"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->addItems({tr("Within a distance of a spot"), tr("Rectangle"), tr("Outline")});
    m_form->setAccessibleName(tr("Form of the area"));
    const GeoBox box = formOf(area, std::holds_alternative<GeoOutline>(area) ? boundsOf(area) : around);
    m_pages->addWidget(makeCircle(formOf(area, GeoCircle{middleOf(boundsOf(area)), GeoCircle::usualKm})));
    m_pages->addWidget(makeBox(box));
    m_pages->addWidget(makeOutline(formOf(area, cornersOf(box))));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto* rule = new QLabel(labels::areaRule(GeoCircle()));
    rule->setTextFormat(Qt::PlainText);
    rule->setWordWrap(true);
    rule->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part :
         {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_pages), static_cast<QWidget*>(m_problem),
          static_cast<QWidget*>(rule), static_cast<QWidget*>(buttons)})
        column->addWidget(part);
    // Only now does the dialog know the button.
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &QComboBox::currentIndexChanged, this, &AreaDialog::showPage);
    connect(m_form, &QComboBox::currentIndexChanged, this, &AreaDialog::check);
    m_form->setCurrentIndex(std::holds_alternative<GeoBox>(area)       ? 1
                            : std::holds_alternative<GeoOutline>(area) ? 2
                                                                       : 0);
    showPage(m_form->currentIndex());
    check();
}

void AreaDialog::showPage(int shown)
{
    m_pages->setCurrentIndex(shown);
    // As high as this page is, not as the highest.
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->widget(page)->setSizePolicy(QSizePolicy::Preferred,
                                             page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    layout()->activate();
    const int wide = std::max(width(), 400);
    resize(wide, layout()->totalHeightForWidth(wide));
}

QDoubleSpinBox* AreaDialog::degrees(double value, double most, const QString& name)
{
    constexpr int decimals = 5;
    constexpr double step = 0.1;
    auto* box = new QDoubleSpinBox;
    box->setDecimals(decimals);
    box->setRange(-most, most);
    box->setSingleStep(step);
    box->setSuffix(tr("°", "degrees"));
    box->setValue(value);
    box->setAccessibleName(name);
    connect(box, &QDoubleSpinBox::valueChanged, this, &AreaDialog::check);
    return box;
}

QWidget* AreaDialog::makeCircle(const GeoCircle& circle)
{
    m_km = makeDistanceBox();
    m_km->setSuffix(tr(" km"));
    m_km->setValue(circle.km);
    m_latitude = degrees(circle.centre.latitude, 90, tr("Latitude, south is negative"));
    m_longitude = degrees(circle.centre.longitude, 180, tr("Longitude, west is negative"));
    connect(m_km, &QDoubleSpinBox::valueChanged, this, &AreaDialog::check);
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Distance"), m_km);
    form->addRow(tr("&Latitude (south is negative)"), m_latitude);
    form->addRow(tr("L&ongitude (west is negative)"), m_longitude);
    nameFields(*form);
    return page;
}

QWidget* AreaDialog::makeBox(const GeoBox& box)
{
    m_north = degrees(box.north, 90, tr("Northern edge, south is negative"));
    m_south = degrees(box.south, 90, tr("Southern edge, south is negative"));
    m_west = degrees(box.west, 180, tr("Western edge, west is negative"));
    m_east = degrees(box.east, 180, tr("Eastern edge, west is negative"));
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&North (south is negative)"), m_north);
    form->addRow(tr("&South"), m_south);
    form->addRow(tr("&West (west is negative)"), m_west);
    form->addRow(tr("&East"), m_east);
    nameFields(*form);
    return page;
}

QWidget* AreaDialog::makeOutline(const GeoOutline& outline)
{
    m_corners = new QPlainTextEdit(linesOf(outline));
    m_corners->setTabChangesFocus(true);
    m_corners->setAccessibleName(tr("Corners, one a line: latitude, longitude"));
    auto* words = new QLabel(tr("&Corners, one a line: latitude, longitude (-12.35, -73.9)"));
    words->setBuddy(m_corners);
    words->setWordWrap(true);
    connect(m_corners, &QPlainTextEdit::textChanged, this, &AreaDialog::check);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
    column->addWidget(m_corners);
    return page;
}

std::optional<FilterArea> AreaDialog::area() const
{
    if (m_form->currentIndex() == 0)
        return GeoCircle{{m_longitude->value(), m_latitude->value()}, m_km->value()};
    if (m_form->currentIndex() == 1) {
        const GeoBox box{m_west->value(), m_south->value(), m_east->value(), m_north->value()};
        return box.south <= box.north ? std::optional<FilterArea>(box) : std::nullopt;
    }
    const auto read = readArea(outlineWords(m_corners->toPlainText()));
    const auto* outline = std::get_if<FilterArea>(&read);
    return outline ? std::optional(*outline) : std::nullopt;
}

QString AreaDialog::problem() const
{
    if (m_form->currentIndex() == 1)
        return tr("The southern edge lies north of the northern one. Exchange them.");
    const auto read = readArea(outlineWords(m_corners->toPlainText()));
    const auto* error = std::get_if<AreaError>(&read);
    if (!error || !error->part)
        return tr("An outline has 3 to %L1 corners, each with a latitude and a longitude, and goes round no "
                  "pole.")
            .arg(GeoOutline::mostCorners);
    return tr("Line %L1: “%2” is no latitude between -90 and 90 or no longitude between -180 and 180.")
        .arg(*error->part / 2)
        .arg(error->found);
}

void AreaDialog::check()
{
    const std::optional<FilterArea> asked = area();
    m_take->setEnabled(asked.has_value());
    m_problem->setVisible(!asked);
    if (!asked)
        m_problem->setText(problem());
    Q_EMIT changed(asked);
}

} // namespace vraem
