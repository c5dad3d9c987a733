// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace vraem {

/// The names an enumeration has in files, in the order of its enumerators. Specialise once per enumeration;
/// the JSON Schemas list the same names.
template<typename E>
struct EnumNames;

template<typename E>
QLatin1StringView nameOf(E value)
{
    return QLatin1StringView(EnumNames<E>::names.at(static_cast<size_t>(value)));
}

/// Exact match; nullopt where no enumerator has that name.
template<typename E>
std::optional<E> fromName(QStringView name)
{
    const auto& names = EnumNames<E>::names;
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names.at(i)))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

template<typename E>
QStringList namesOf()
{
    QStringList list;
    for (const char* name : EnumNames<E>::names)
        list.append(QLatin1StringView(name));
    return list;
}

template<typename E>
std::vector<E> valuesOf()
{
    std::vector<E> values;
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        values.push_back(static_cast<E>(i));
    return values;
}

} // namespace vraem
