// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editor.h"

#include "enum_box.h"
#include "row_editors.h"
#include "values/edtf.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vraem {
namespace {

/// How well a date of that length is known, unless the user says otherwise.
DatePrecision usualPrecision(const DateInterval& interval)
{
    const int days = lengthInDays(interval).value_or(366);
    if (days == 1)
        return DatePrecision::Day;
    if (days < 7)
        return DatePrecision::FewDays;
    if (days == 7)
        return DatePrecision::Week;
    if (days < 28)
        return DatePrecision::PartOfMonth;
    if (days <= 31)
        return DatePrecision::Month;
    return days < 360 ? DatePrecision::SeveralMonths : DatePrecision::Year;
}

} // namespace

FieldEditor* makeFieldEditor(Field field, const Dataset& dataset, QWidget* parent)
{
    switch (field) {
    case Field::Date:
        return new DateEditor(parent);
    case Field::Place:
        return new PlaceEditor(dataset, parent);
    case Field::Actors:
        return new ActorsEditor(dataset, parent);
    case Field::Casualties:
        return new CasualtiesEditor(parent);
    default:
        return new TypeEditor(parent);
    }
}

Mention valuesOf(const Event& event)
{
    Mention mention;
    mention.event = event.id;
    mention.unit = event.unit;
    mention.eventClass = event.eventClass;
    mention.subType = event.subType;
    mention.date = event.date;
    mention.place = event.place;
    mention.actors = event.actors;
    mention.casualties = event.casualties;
    return mention;
}

DateEditor::DateEditor(QWidget* parent) : FieldEditor(parent)
{
    m_text = new QLineEdit(this);
    m_text->setAccessibleName(tr("Date"));
    m_text->setPlaceholderText(tr("2021-05-23, 2021-05, 2021, 2021-05-20/2021-05-23; empty: not known"));
    m_precision = enumBox<DatePrecision>(tr("How well the date is known"), this);
    m_reading = new QLabel(this);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_precision);
    layout->addWidget(m_reading);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (const auto typed = interval())
            choose(*m_precision, usualPrecision(*typed));
        m_basis = DateBasis::Explicit;
        follow();
    });
    connect(m_precision, &QComboBox::currentIndexChanged, this, &DateEditor::changed);
    follow();
}

std::optional<DateInterval> DateEditor::interval() const
{
    const auto parsed = parseEdtf(m_text->text().trimmed());
    const auto* interval = std::get_if<DateInterval>(&parsed);
    return interval ? std::optional(*interval) : std::nullopt;
}

std::optional<QString> DateEditor::problem() const
{
    if (m_text->text().trimmed().isEmpty() || interval())
        return std::nullopt;
    return tr("This is not a date; write it as 2021-05-23, 2021-05, 2021 or 2021-05-20/2021-05-23.");
}

void DateEditor::follow()
{
    const auto typed = interval();
    m_precision->setEnabled(typed.has_value());
    m_reading->setText(typed ? labels::date(*typed) : problem().value_or(tr("date not known")));
    Q_EMIT changed();
}

void DateEditor::setValue(const Mention& mention)
{
    m_text->setText(mention.date ? toEdtf(mention.date->interval) : QString());
    if (mention.date) {
        choose(*m_precision, mention.date->precision);
        m_basis = mention.date->basis;
    }
}

void DateEditor::putInto(Mention& mention) const
{
    const auto typed = interval();
    mention.date = typed ? std::optional(EventDate{*typed, chosenIn<DatePrecision>(*m_precision), m_basis})
                         : std::nullopt;
}

TypeEditor::TypeEditor(QWidget* parent) : FieldEditor(parent)
{
    m_types = enumBox<EventSubType>(tr("Kind of event"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_types);
    connect(m_types, &QComboBox::currentIndexChanged, this, &TypeEditor::changed);
}

void TypeEditor::setValue(const Mention& mention)
{
    choose(*m_types, mention.subType);
}

void TypeEditor::putInto(Mention& mention) const
{
    mention.subType = chosenIn<EventSubType>(*m_types);
}

} // namespace vraem
