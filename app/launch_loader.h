// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch_options.h"
#include "open/file_opener.h"

#include <QObject>

namespace vraem {

/// A file that the command line names, and what was read of it.
struct LaunchedFile
{
    QString path;
    LoadedData data;
};

/// Reads what the command line names, or else the shipped data set, one file beside the other; ends with the
/// first that cannot be read. Blocks. Nobody is there to name the columns of a table: what they seem to be
/// has to do.
std::vector<LaunchedFile> readAll(const LaunchOptions& options);

/// Opens what the command line names in the background, one file after the other.
class LaunchLoader : public QObject
{
    Q_OBJECT

public:
    LaunchLoader(FileOpener& opener, DataLoader& loader, const LaunchOptions& options);

    void start();

Q_SIGNALS:
    /// All of them are shown. Not sent where one was not read.
    void done();

private:
    void openNext();

    FileOpener& m_opener;
    QString m_first;
    QStringList m_left;
    QString m_current;
};

} // namespace vraem
