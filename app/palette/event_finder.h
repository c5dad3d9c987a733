// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "palette_entry.h"

#include <QFutureWatcher>
#include <QObject>

namespace vraem {

class TextIndex;

/// Finds events by their words in the background. The latest words win; the index is made once for a data set
/// and given back by forget().
class EventFinder : public QObject
{
    Q_OBJECT

public:
    explicit EventFinder(QObject* parent);
    ~EventFinder() override;

    void find(const DatasetPtr& dataset, const QString& typed);
    void forget();
    bool isBusy() const { return m_search.isRunning(); }

Q_SIGNALS:
    void found(const QString& typed, const std::vector<vraem::PaletteEntry>& events);

private:
    struct Index;
    struct Answer
    {
        QString typed;
        std::vector<PaletteEntry> events;
    };

    void start();

    std::shared_ptr<Index> m_index;
    QFutureWatcher<Answer> m_search;
    QString m_typed;
};

} // namespace vraem
