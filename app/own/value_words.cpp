// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_words.h"

#include "look/labels.h"

using namespace Qt::StringLiterals;

namespace vraem {

QString valueInWords(const Dataset& dataset, const Mention& mention, Field field)
{
    QStringList parts;
    switch (field) {
    case Field::Date:
        return mention.date ? labels::date(mention.date->interval) : QString();
    case Field::Place:
        return mention.place ? labels::place(dataset, *mention.place) : QString();
    case Field::Type:
        return labels::name(mention.subType);
    case Field::Actors:
        for (const Actor& actor : mention.actors)
            parts.append(labels::actor(dataset, actor));
        break;
    case Field::Casualties:
        for (const Casualty& casualty : mention.casualties)
            parts.append(labels::casualty(casualty));
        break;
    default:
        break;
    }
    return parts.join(u"; "_s);
}

} // namespace vraem
