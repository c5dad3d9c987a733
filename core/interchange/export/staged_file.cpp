// SPDX-License-Identifier: GPL-3.0-or-later
#include "staged_file.h"

#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace vraem {

StagedFile::StagedFile(const QString& target)
    : m_target(target), m_folder(QFileInfo(target).absolutePath() + u"/.vraem-export-XXXXXX"_s)
{}

QString StagedFile::path() const
{
    return m_folder.filePath(QFileInfo(m_target).fileName());
}

std::optional<QString> StagedFile::commit()
{
    std::error_code error;
    std::filesystem::rename(path().toStdU16String(), m_target.toStdU16String(), error);
    return error ? std::optional(QString::fromStdString(error.message())) : std::nullopt;
}

} // namespace vraem
