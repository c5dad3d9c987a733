// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

namespace vraem {

inline QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path;
}

/// ACLED as exported since March 2023: `rows` events, the last one with a date that is none where asked.
inline QByteArray acled(int rows, bool endsBroken = false)
{
    QByteArray csv =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
        "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,"
        "admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,"
        "tags,timestamp\n";
    for (int row = 1; row <= rows; ++row) {
        const QByteArray day = endsBroken && row == rows ? "31 June" : "23 May";
        csv += "PER" + QByteArray::number(row) + "," + day +
               " 2021,2021,1,Political violence,Battles,Armed clash,Sendero Luminoso,,Rebel group,"
               "Military Forces of Peru,,State forces,State forces-Rebel group,,604,South America,Peru,Junin,"
               "Satipo,,San Miguel del Ene,-11.95,-74.10,1,La Republica,National,\"A clash, near the river\","
               "2,,1621900000\n";
    }
    return csv;
}

inline const QByteArray ownTable = "fecha,sitio,lat,lon,actor,muertos\n"
                                   "2021-05-23,San Miguel del Ene,-11.9,-74.1,Sendero,16\n"
                                   "2021-06-01,Vizcatan,-12.1,-74.2,Sendero,\n"
                                   "2022-01-02,Huanta,-12.93,-74.24,Policia,1\n";

} // namespace vraem
