// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/citations/cited_work.h"
#include "values/edtf.h"

#include <gtest/gtest.h>

namespace vraem {

inline DateInterval interval(const QString& edtf)
{
    const auto parsed = parseEdtf(edtf);
    EXPECT_TRUE(std::holds_alternative<DateInterval>(parsed)) << edtf.toStdString();
    return std::get<DateInterval>(parsed);
}

/// An article whose every field is full of what a format could take for its own.
inline CitedWork hostileWork()
{
    CitedWork work;
    work.key = QStringLiteral("hostile");
    work.kind = WorkKind::News;
    work.author = QStringLiteral("Núñez & Hijos, José {X}");
    work.title = QStringLiteral("50% of $5 & #1 {open} a_b ~ ^ \\end{document} «Ñandú»");
    work.publisher = QStringLiteral("El País & Co");
    work.issued = interval(QStringLiteral("2021-05-24/2021-05-30"));
    work.url = QStringLiteral("https://example.org/a_b?x=1&y={z}%20#top");
    work.note = QStringLiteral("first line\r\nER  - \nTY  - JOUR");
    return work;
}

inline CitedWork reportWork()
{
    CitedWork work;
    work.key = QStringLiteral("report");
    work.title = QStringLiteral("Report on 2019");
    work.publisher = QStringLiteral("US Department of State");
    work.issued = interval(QStringLiteral("2020"));
    work.number = QStringLiteral("2032542");
    work.language = QStringLiteral("en");
    work.url = QStringLiteral("https://example.org/1");
    return work;
}

} // namespace vraem
