// SPDX-License-Identifier: GPL-3.0-or-later
#include "passage_link.h"

using namespace Qt::StringLiterals;

namespace vraem {

QString passageAddress(const PassageRef& passage)
{
    QUrl url;
    url.setScheme(u"passage"_s);
    url.setPath(passage.source.value);
    url.setFragment(u"%1-%2"_s.arg(passage.start).arg(passage.end));
    return url.toString(QUrl::FullyEncoded);
}

std::optional<PassageRef> passageOf(const QUrl& address)
{
    const QStringList ends = address.fragment().split(u'-');
    if (address.scheme() != "passage"_L1 || ends.size() != 2)
        return std::nullopt;
    bool isStart = false;
    bool isEnd = false;
    const PassageRef passage{SourceId{address.path()}, ends[0].toInt(&isStart), ends[1].toInt(&isEnd)};
    return isStart && isEnd ? std::optional(passage) : std::nullopt;
}

} // namespace vraem
