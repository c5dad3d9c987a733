// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_copies.h"

#include "reading/copy_reader.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

AttachedFile readFile(const CopiesRequest& request, const CopiesRequest::File& wanted,
                      const std::vector<CitedReport>& reports)
{
    AttachedFile file{.path = wanted.path, .attachedSha256 = wanted.attachedSha256.value_or(QString())};
    file.isGone = wanted.attachedSha256 && !QFileInfo::exists(wanted.path);
    std::vector<QString> knownTexts;
    for (const CitedReport& report : reports)
        knownTexts.push_back(report.source.sha256);
    const Result<CopyText> text = readCopy({.path = wanted.path,
                                            .extractor = request.extractor,
                                            .knownTexts = knownTexts,
                                            .cancel = request.cancel});
    file.issues = text.issues;
    if (!text)
        return file;
    if (!wanted.attachedSha256)
        file.attachedSha256 = text->sha256;
    file.isChanged = file.attachedSha256 != text->sha256;
    file.copy = recogniseCopy(reports, *text, request.cancel);
    if (!file.copy)
        file.issues.append({IssueCode::NotACopy, wanted.path});
    return file;
}

} // namespace

CopiesRead readCopies(const CopiesRequest& request)
{
    const std::vector<CitedReport> reports = citedReports(*request.dataset);
    CopiesRead read;
    for (const CopiesRequest::File& wanted : request.files) {
        if (request.cancel.stop_requested())
            break;
        AttachedFile file = readFile(request, wanted, reports);
        if (file.copy || wanted.attachedSha256)
            read.reports.files.push_back(std::move(file));
        else if (wanted.isFromFolder)
            ++read.passedOver;
        else
            read.refused += file.issues;
    }
    return read;
}

std::vector<CopiesRequest::File> filesToAttach(const QStringList& paths)
{
    constexpr qsizetype mostOfFolder = 500;
    std::vector<CopiesRequest::File> files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.push_back({.path = info.absoluteFilePath()});
            continue;
        }
        const QFileInfoList inside = QDir(path).entryInfoList(
            {u"*.txt"_s, u"*.text"_s, u"*.md"_s, u"*.htm"_s, u"*.html"_s, u"*.xhtml"_s, u"*.pdf"_s},
            QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo& file : inside.first(std::min(inside.size(), mostOfFolder)))
            files.push_back({.path = file.absoluteFilePath(), .isFromFolder = true});
    }
    return files;
}

} // namespace vraem
