// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_sheet.h"
#include "values/issue.h"

#include <QObject>

namespace vraem {

class MainWindow;
class Session;
struct ViewState;

/// Writes the map of the present view as a picture, with legend, scale, filter, counts, sources and how it is
/// found again.
class MapExport : public QObject
{
    Q_OBJECT

public:
    MapExport(Session& session, MainWindow& window);

    void askForFile();
    /// PNG, SVG or PDF, as the file's name says; a PNG with so many dots to the pixel.
    void exportTo(const QString& path, double scale);
    /// The map of the present view with all its words; nullopt where it cannot be shown. Not to be kept.
    std::optional<MapSheet> sheet(const ViewState& state) const;

Q_SIGNALS:
    void finished(const QString& path, const vraem::Issues& issues);

private:
    void write(const QString& path, double scale, const ViewState& state);

    Session& m_session;
    MainWindow& m_window;
};

} // namespace vraem
