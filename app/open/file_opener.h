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

    /// In place of what is shown.
    void open(const QString& path);
    /// Beside what is shown, as a layer.
    void add(const QString& path);
    void removeLayer(const LayerId& layer);
    /// What was read of a file elsewhere and given to the session is shown from now on.
    void adopt(const QString& path, const LoadedData& data);
    /// Goes on where the opener of another window of the same session is.
    void takeOver(const FileOpener& other);
    void askForFile();
    void askForLayer();
    /// Back to the data set that the program ships.
    void close();
    /// The report on the file opened last, if there is one.
    void showReport();
    bool hasReport() const { return m_last.has_value(); }
    /// Whether a file of the user's is shown, not the shipped data set alone.
    bool showsFile() const;
    /// What is shown, for titles; empty for the shipped data set alone.
    QString shownName() const;
    /// Where each data set shown was read from, in the order of the layers.
    QStringList paths() const;
    /// Where the session's data was read from; empty where several data sets are shown side by side.
    QString dataPath() const;
    bool isBusy() const;
    /// Cancels what is loading; false where nothing is.
    bool cancel();

    /// The one file that is dragged; nullopt where it is none or several.
    static std::optional<QString> fileIn(const QMimeData& dragged);

Q_SIGNALS:
    /// What is shown, or whether there is a report, changed.
    void changed();
    /// A file that was to be opened is shown now, or is not going to be.
    void finished(const QString& path, bool isShown);

private:
    struct Opened
    {
        QString path;
        LoadedData data;
    };

    /// How a file is to be shown.
    enum class Mode
    {
        Replace,
        Layer,
        /// As a layer in place of the one that was read of it before.
        LayerAnew
    };

    void take(const QString& path, const LoadedData& data);
    void load(const QString& path, const std::optional<ColumnMapping>& mapping, Mode mode);
    std::vector<DatasetPtr> besideOf(const QString& path, Mode mode) const;
    void forgetGone();
    std::optional<QString> chosenFile(const QString& title);
    void askForMapping(const QString& path, const Inspection& table, Mode mode, bool evenIfKnown);
    void remap(const QString& path, Mode mode);

    Session& m_session;
    DataLoader& m_loader;
    QWidget& m_window;
    std::optional<Opened> m_last;
    /// Of the data sets shown that are not the shipped one.
    QHash<const Dataset*, QString> m_files;
};

} // namespace vraem
