// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation_text.h"
#include "query/own_marks.h"

#include <QFutureWatcher>
#include <QObject>

namespace vraem {

/// Which events to cite: those of the filter, or these.
struct CitationJob
{
    DatasetPtr dataset;
    /// Where the data was read from, for its digest; empty for several files side by side, which have none.
    QString dataPath;
    Filter filter;
    /// Instead of the filter's.
    std::optional<std::vector<EventId>> events;
    /// Format, source and address; the rest is filled in.
    CitationRequest request;
    /// What the filter may ask of the user's overlay.
    OwnMarksPtr marks = nullptr;
};

/// Makes citations of one data set in the background; its files are digested once. Starting anew forgets what
/// was under way.
class CitationMaker : public QObject
{
    Q_OBJECT

public:
    struct Made
    {
        Result<QString> text;
        Result<QString> digest;
    };

    explicit CitationMaker(QObject* parent = nullptr);

    void start(CitationJob job);

Q_SIGNALS:
    void finished(const vraem::Result<QString>& text);

private:
    QFutureWatcher<Made> m_watcher;
    std::optional<Result<QString>> m_digest;
};

} // namespace vraem
