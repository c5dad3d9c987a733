// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_area.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

using Read = std::variant<FilterArea, AreaError>;

constexpr QStringView outlineWord = u"outline";
constexpr QStringView kmWord = u"km";
constexpr int leastCorners = 3;

QString forms()
{
    return u"WEST,SOUTH,EAST,NORTH (-75.2,-13.1,-73,-11), KMkm,LONGITUDE,LATITUDE (25km,-73.9,-12.35), "
           "outline,LONGITUDE,LATITUDE,LONGITUDE,LATITUDE,… (outline,-74,-13,-73,-13,-73.5,-12)"_s;
}

/// The parts between commas, read as numbers one by one; keeps the first error.
class Parts
{
public:
    explicit Parts(const QString& words) : m_words(words), m_parts(words.split(u','))
    {
        for (QString& part : m_parts)
            part = part.trimmed();
    }

    qsizetype count() const { return m_parts.size(); }
    const QString& text(qsizetype part) const { return m_parts[part]; }
    const std::optional<AreaError>& error() const { return m_error; }

    double longitude(qsizetype part) { return number(part, m_parts[part], 180); }
    double latitude(qsizetype part) { return number(part, m_parts[part], 90); }
    GeoPoint point(qsizetype part) { return {longitude(part), latitude(part + 1)}; }
    double km(qsizetype part)
    {
        const double km = number(part, m_parts[part].chopped(kmWord.size()), GeoCircle::mostKm);
        if (km <= 0)
            refuse(AreaError::Kind::OutOfRange, part, u"0 < km <= %1"_s.arg(GeoCircle::mostKm));
        return km;
    }

    void refuse(AreaError::Kind kind, qsizetype part, const QString& expected)
    {
        if (!m_error)
            m_error = AreaError{kind, static_cast<int>(part) + 1, m_parts[part], expected};
    }

    AreaError whole(const QString& expected) const
    {
        return {AreaError::Kind::Form, std::nullopt, m_words, expected};
    }

private:
    double number(qsizetype part, const QString& text, double most)
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            refuse(AreaError::Kind::NotANumber, part, u"-73.9"_s);
        else if (std::abs(value) > most)
            refuse(AreaError::Kind::OutOfRange, part, u"-%1 … %1"_s.arg(most));
        return value;
    }

    QString m_words;
    QStringList m_parts;
    std::optional<AreaError> m_error;
};

Read readBox(Parts& parts)
{
    if (parts.count() != 4)
        return parts.whole(forms());
    const auto [west, south] = parts.point(0);
    const auto [east, north] = parts.point(2);
    if (south > north)
        parts.refuse(AreaError::Kind::OutOfRange, 3, u"NORTH >= SOUTH (%1)"_s.arg(parts.text(1)));
    return FilterArea(GeoBox{west, south, east, north});
}

Read readCircle(Parts& parts)
{
    if (parts.count() != 3)
        return parts.whole(forms());
    const double km = parts.km(0);
    return FilterArea(GeoCircle{parts.point(1), km});
}

Read readOutline(Parts& parts)
{
    const qsizetype corners = (parts.count() - 1) / 2;
    if (parts.count() % 2 == 0 || corners < leastCorners || corners > GeoOutline::mostCorners)
        return parts.whole(
            u"outline,LONGITUDE,LATITUDE,… (%1 … %2)"_s.arg(leastCorners).arg(GeoOutline::mostCorners));
    GeoOutline outline;
    for (qsizetype corner = 0; corner < corners; ++corner)
        outline.corners.push_back(parts.point(1 + 2 * corner));
    if (!parts.error() && !unrolled(outline))
        return parts.whole(u"LONGITUDE < 360°, LATITUDE < 90°"_s);
    return FilterArea(outline);
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QStringList words(const GeoPoint& point)
{
    return {number(point.longitude), number(point.latitude)};
}

struct Writer
{
    QStringList operator()(const GeoBox& box) const
    {
        return words({box.west, box.south}) + words({box.east, box.north});
    }
    QStringList operator()(const GeoCircle& circle) const
    {
        return QStringList{number(circle.km) + kmWord.toString()} + words(circle.centre);
    }
    QStringList operator()(const GeoOutline& outline) const
    {
        QStringList all{outlineWord.toString()};
        for (const GeoPoint& corner : outline.corners)
            all += words(corner);
        return all;
    }
};

} // namespace

std::variant<FilterArea, AreaError> readArea(const QString& text)
{
    Parts parts(text);
    const QString first = parts.text(0);
    Read read = first == outlineWord     ? readOutline(parts)
                : first.endsWith(kmWord) ? readCircle(parts)
                                         : readBox(parts);
    if (parts.error())
        return *parts.error();
    return read;
}

QString areaWords(const FilterArea& area)
{
    return std::visit(Writer(), area).join(u',');
}

} // namespace vraem
