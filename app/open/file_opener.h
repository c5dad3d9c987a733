// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/data_loader.h"
#include "state/session.h"

class QMimeData;
class QWidget;

namespace vraem {

/// Everything between a file and the session: asks for it, loads it, asks for its columns where needed, hands
/// over what was read and reports on it. The session keeps what it has until there is something new.
class FileOpener : public QObject
{
    Q_OBJECT

public:
    FileOpener(Session& session, DataLoader& loader, QWidget& window);

    void open(const QString& path);
    /// What was read of a file elsewhere and given to the session is shown from now on.
    void adopt(const QString& path, const LoadedData& data);
    void askForFile();
    /// Back to the data set that the program ships.
    void close();
    /// The report on the file opened last, if there is one.
    void showReport();
    bool hasReport() const { return m_last.has_value(); }
    /// Whether a file of the user's is shown, not the shipped data set.
    bool showsFile() const { return !m_shownFile.isEmpty(); }
    /// What is shown, for titles; empty for the shipped data set.
    QString shownName() const;
    /// Where the session's data was read from.
    QString dataPath() const;
    bool isBusy() const;
    /// Cancels what is loading; false where nothing is.
    bool cancel();

    /// The one file that is dragged; nullopt where it is none or several.
    static std::optional<QString> fileIn(const QMimeData& dragged);

Q_SIGNALS:
    /// What is shown, or whether there is a report, changed.
    void changed();

private:
    struct Opened
    {
        QString path;
        LoadedData data;
    };

    void take(const QString& path, const LoadedData& data);
    void askForMapping(const QString& path, const Inspection& table, bool evenIfKnown);
    void remap(const QString& path);

    Session& m_session;
    DataLoader& m_loader;
    QWidget& m_window;
    std::optional<Opened> m_last;
    QString m_shownFile;
};

} // namespace vraem
