// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

#include <QObject>
#include <QPointer>
#include <QSizeF>

class QProgressDialog;

namespace vraem {

class MainWindow;
class Playback;
struct ViewState;

/// Writes playback as numbered pictures of the map, frame-0001.png and on, all of one size: a film program
/// makes a film of them.
class FrameExport : public QObject
{
    Q_OBJECT

public:
    FrameExport(Playback& playback, MainWindow& window);

    void askForFolder();
    /// Into a folder, made where it is not there; never over frames that are. On the screen it can be
    /// cancelled: what is written stays.
    void exportTo(const QString& folder);

Q_SIGNALS:
    /// How many frames of how many stand in the folder.
    void finished(const QString& folder, int written, int all, const vraem::Issues& issues);

private:
    void start();
    void begin();
    void writeNext();
    void write(const ViewState& state);
    void finish(const Issues& issues);

    Playback& m_playback;
    MainWindow& m_window;
    QPointer<QProgressDialog> m_progress;
    QString m_folder;
    QSizeF m_size;
    int m_written = 0;
    int m_all = 0;
};

} // namespace vraem
