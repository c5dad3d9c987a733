// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vraem {

/// Given is empty for a body or a name of one word, which is not to be taken apart.
struct PersonName
{
    QString family;
    QString given;

    bool operator==(const PersonName&) const = default;
};

/// Takes an author's line apart: names stand between ";" or " and ". "Family, Given" is as it says; else the
/// last word is the family name, with the particles before it ("de la Cruz").
std::vector<PersonName> personNames(const QString& author);

} // namespace vraem
