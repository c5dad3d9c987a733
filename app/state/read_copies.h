// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attached_reports.h"

#include <stop_token>

namespace vraem {

/// Files to read as copies of a data set's reports.
struct CopiesRequest
{
    struct File
    {
        QString path;
        /// Of the file when it was attached; nullopt where it is attached only now.
        std::optional<QString> attachedSha256 = std::nullopt;
        /// Found in a folder: what is no copy is then left out without a word.
        bool isFromFolder = false;
    };

    DatasetPtr dataset;
    std::vector<File> files = {};
    QString extractor = {};
    std::stop_token cancel = {};
};

struct CopiesRead
{
    /// In the order asked for. A file attached only now that is no copy is not among them.
    AttachedReports reports;
    /// Why files attached only now were not taken.
    Issues refused;
    /// Files of folders that are no copies.
    int passedOver = 0;
};

/// Reads and recognises. Blocks.
CopiesRead readCopies(const CopiesRequest& request);

/// Files as they are; of a folder its texts, pages and PDFs, not those below it, at most 500.
std::vector<CopiesRequest::File> filesToAttach(const QStringList& paths);

} // namespace vraem
