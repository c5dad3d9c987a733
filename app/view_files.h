// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/view/view_state.h"

#include <QObject>
#include <QStringList>

namespace vraem {

class FileOpener;

/// Where the files of a view may stand: for each, the paths to try, the likeliest first.
std::vector<QStringList> placesOf(const std::vector<ViewFile>& files, const QString& viewPath,
                                  const FileOpener& opener);

/// A file of a view on this machine.
struct FoundFile
{
    ViewFile wanted;
    /// Empty where there is none of that name.
    QString path;
    /// SHA-256 of what stands there; empty where it cannot be read.
    QString digest;
};

/// Of the places of each file the first whose bytes are the wanted ones, else the first that exists. Blocks:
/// it reads the files.
std::vector<FoundFile> found(const std::vector<ViewFile>& files, const std::vector<QStringList>& places);

/// Opens files side by side, one after the other, in place of what is shown.
class ViewFiles : public QObject
{
    Q_OBJECT

public:
    ViewFiles(FileOpener& opener, QObject* parent);

    void open(const QStringList& paths);
    bool isBusy() const { return !m_current.isEmpty(); }

Q_SIGNALS:
    /// With those that could not be opened. Where the first could not be, nothing was changed.
    void done(const QStringList& failed);

private:
    void openNext();
    void take(const QString& path, bool isShown);

    FileOpener& m_opener;
    QStringList m_left;
    QStringList m_failed;
    QString m_current;
    bool m_isFirst = true;
};

} // namespace vraem
