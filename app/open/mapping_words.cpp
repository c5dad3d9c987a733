// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_words.h"

#include <QCoreApplication>

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

/// In the order of MappedField.
constexpr auto fields = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Mapping", "Id"),
    QT_TRANSLATE_NOOP("Mapping", "Date"),
    QT_TRANSLATE_NOOP("Mapping", "End date"),
    QT_TRANSLATE_NOOP("Mapping", "Latitude"),
    QT_TRANSLATE_NOOP("Mapping", "Longitude"),
    QT_TRANSLATE_NOOP("Mapping", "Place"),
    QT_TRANSLATE_NOOP("Mapping", "Actor"),
    QT_TRANSLATE_NOOP("Mapping", "Target"),
    QT_TRANSLATE_NOOP("Mapping", "Type"),
    QT_TRANSLATE_NOOP("Mapping", "Deaths"),
    QT_TRANSLATE_NOOP("Mapping", "Title"),
    QT_TRANSLATE_NOOP("Mapping", "Notes"),
    QT_TRANSLATE_NOOP("Mapping", "Source"),
    QT_TRANSLATE_NOOP("Mapping", "URL"),
});
static_assert(fields.size() == EnumNames<MappedField>::names.size());

/// In the order of DateOrder.
constexpr auto orders = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Mapping", "2022-06-30 (year, month, day)"),
    QT_TRANSLATE_NOOP("Mapping", "30/6/2022 (day, month, year)"),
    QT_TRANSLATE_NOOP("Mapping", "6/30/2022 (month, day, year)"),
    QT_TRANSLATE_NOOP("Mapping", "30 June 2022 (month as a word)"),
});
static_assert(orders.size() == EnumNames<DateOrder>::names.size());

} // namespace

QString fieldName(MappedField field)
{
    return Text::tr(fields.at(static_cast<size_t>(field)));
}

QString dateOrderName(DateOrder order)
{
    return Text::tr(orders.at(static_cast<size_t>(order)));
}

} // namespace vraem
