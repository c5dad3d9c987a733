// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_files.h"

#include "interchange/data_digest.h"
#include "open/file_opener.h"
#include "open/recent_files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vraem {

std::vector<QStringList> placesOf(const std::vector<ViewFile>& files, const QString& viewPath,
                                  const FileOpener& opener)
{
    std::vector<QStringList> places;
    for (const ViewFile& file : files) {
        QStringList& paths = places.emplace_back();
        if (file.name.isEmpty()) {
            paths.append(shippedDataPath());
            continue;
        }
        const auto addNamed = [&](const QStringList& more) {
            for (const QString& path : more) {
                if (QFileInfo(path).fileName() == file.name)
                    paths.append(path);
            }
        };
        addNamed(opener.paths());
        if (!file.path.isEmpty())
            paths.append(file.path);
        if (!viewPath.isEmpty())
            paths.append(QFileInfo(viewPath).dir().filePath(file.name));
        addNamed(recentFiles());
        paths.removeDuplicates();
    }
    return places;
}

std::vector<FoundFile> found(const std::vector<ViewFile>& files, const std::vector<QStringList>& places)
{
    std::vector<FoundFile> all;
    for (size_t i = 0; i < files.size(); ++i) {
        FoundFile& best = all.emplace_back(FoundFile{files[i], {}, {}});
        for (const QString& path : places[i]) {
            const Result<QString> digest = QFileInfo::exists(path) ? dataDigest(path) : Result<QString>{};
            if (!digest || (!best.path.isEmpty() && *digest != files[i].digest))
                continue;
            best = {files[i], path, *digest};
            if (*digest == files[i].digest)
                break;
        }
    }
    return all;
}

ViewFiles::ViewFiles(FileOpener& opener, QObject* parent) : QObject(parent), m_opener(opener)
{
    connect(&m_opener, &FileOpener::finished, this, &ViewFiles::take);
}

void ViewFiles::open(const QStringList& paths)
{
    m_left = paths;
    m_failed.clear();
    m_isFirst = true;
    openNext();
}

void ViewFiles::openNext()
{
    if (m_left.isEmpty()) {
        m_current.clear();
        Q_EMIT done(m_failed);
        return;
    }
    m_current = m_left.takeFirst();
    if (m_isFirst)
        m_opener.open(m_current);
    else
        m_opener.add(m_current);
}

void ViewFiles::take(const QString& path, bool isShown)
{
    if (m_current.isEmpty() || path != m_current)
        return;
    if (!isShown)
        m_failed.append(path);
    if (!isShown && m_isFirst)
        m_left.clear();
    m_isFirst = false;
    openNext();
}

} // namespace vraem
