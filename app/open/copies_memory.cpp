// SPDX-License-Identifier: GPL-3.0-or-later
#include "copies_memory.h"

#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

const QString sizeKey = u"reports/copies/size"_s;

QString keyOf(int number, const QString& part)
{
    return u"reports/copies/%1/%2"_s.arg(number).arg(part);
}

} // namespace

std::vector<std::pair<QString, QString>> rememberedCopies()
{
    std::vector<std::pair<QString, QString>> copies;
    const int count = setting(sizeKey).toInt();
    for (int i = 1; i <= count; ++i)
        copies.emplace_back(setting(keyOf(i, u"path"_s)).toString(),
                            setting(keyOf(i, u"sha256"_s)).toString());
    return copies;
}

void rememberCopies(const AttachedReports& reports)
{
    forgetSetting(u"reports/copies"_s);
    const int count = static_cast<int>(reports.files.size());
    keepSetting(sizeKey, count);
    for (int i = 1; i <= count; ++i) {
        const AttachedFile& file = reports.files[static_cast<size_t>(i) - 1];
        keepSetting(keyOf(i, u"path"_s), file.path);
        keepSetting(keyOf(i, u"sha256"_s), file.attachedSha256);
    }
}

} // namespace vraem
