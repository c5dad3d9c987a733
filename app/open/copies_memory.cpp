// SPDX-License-Identifier: GPL-3.0-or-later
#include "copies_memory.h"

#include "settings_file.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr auto key = "reports/copies"_L1;

} // namespace

std::vector<std::pair<QString, QString>> rememberedCopies()
{
    QSettings settings = settingsFile();
    std::vector<std::pair<QString, QString>> copies;
    const int count = settings.beginReadArray(key);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        copies.emplace_back(settings.value("path"_L1).toString(), settings.value("sha256"_L1).toString());
    }
    return copies;
}

void rememberCopies(const AttachedReports& reports)
{
    QSettings settings = settingsFile();
    settings.remove(key);
    settings.beginWriteArray(key, static_cast<int>(reports.files.size()));
    for (size_t i = 0; i < reports.files.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue("path"_L1, reports.files[i].path);
        settings.setValue("sha256"_L1, reports.files[i].attachedSha256);
    }
}

} // namespace vraem
