// SPDX-License-Identifier: GPL-3.0-or-later
#include "staged_text.h"

#include "staged_file.h"

#include <QFile>

namespace vraem {

std::optional<Issue> writeStaged(const QString& path, const QByteArray& bytes)
{
    const auto failed = [&](const QString& reason) {
        return Issue{IssueCode::CannotWrite, path, {}, reason, {}};
    };
    StagedFile staged(path);
    if (!staged.isValid())
        return failed(staged.error());
    QFile file(staged.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failed(file.errorString());
    file.close();
    const auto reason = staged.commit();
    return reason ? std::optional(failed(*reason)) : std::nullopt;
}

} // namespace vraem
