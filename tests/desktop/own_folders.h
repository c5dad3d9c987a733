// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace vraem::sample {

/// Folders of a user who has never run the program, for settings, data and caches; the environment is put
/// back at the end.
class OwnFolders
{
public:
    explicit OwnFolders(SettingsUse use = SettingsUse::Keep)
    {
        for (size_t i = 0; i < variables.size(); ++i) {
            m_before[i] = qgetenv(variables[i]);
            const QString path = folder.filePath(QString::fromLatin1(variables[i]));
            QDir().mkpath(path);
            qputenv(variables[i], path.toUtf8());
        }
        useSettings(use);
    }
    ~OwnFolders()
    {
        useSettings(SettingsUse::Keep);
        for (size_t i = 0; i < variables.size(); ++i)
            qputenv(variables[i], m_before[i]);
    }
    OwnFolders(const OwnFolders&) = delete;
    OwnFolders& operator=(const OwnFolders&) = delete;

    /// Every file in them, and how it reads.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator entries(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            all.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return all;
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    QTemporaryDir folder;

private:
    static constexpr std::array variables{"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                          "XDG_STATE_HOME"};
    std::array<QByteArray, variables.size()> m_before;
};

} // namespace vraem::sample
