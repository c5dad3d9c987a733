// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/view/view_state.h"
#include "state/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace vraem {

class FileOpener;
class ViewFiles;
struct FoundFile;
class MapView;

/// A view from an address, or from a file of that path.
Result<ViewState> readViewFrom(const QString& addressOrPath);

/// Where the data sets shown stand, and the SHA-256 of each as it was read then; empty where it is not known.
struct DigestedData
{
    QStringList paths;
    QStringList digests;
};

/// The present view as an address or a file, and back: see ViewState. Files that it shows are opened again.
/// What differs when it is opened is said.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    ViewActions(Session& session, FileOpener& opener, MapView& map, QWidget& window);

    void copyLink();
    void save();
    void askForFile();
    /// Asks for an address to paste.
    void askForAddress();
    /// Shows the view that an address, or a file of that path, describes. Says in a box what differs.
    void open(const QString& addressOrPath);
    /// The same without a box: told() alone says what differs. Of views asked for one after the other the
    /// last is shown.
    void openQuietly(const ViewState& state);
    /// Calls back with the address of the present view; not before the data's digest is known.
    void withAddress(const std::function<void(const QString&)>& use);
    void withState(const std::function<void(const ViewState&)>& use);
    /// Reads all that is shown, in the background.
    void withDigests(const std::function<void(const DigestedData&)>& use);
    /// The present view, of data whose digests are known.
    ViewState state(const DigestedData& data) const;
    QStringList shownData() const;
    /// Saves the present view without asking for a place, and says so.
    void saveAs(const QString& path, const QString& done);
    /// Shows again what was left at the end of the last session, read from this path.
    void reopen(const ViewState& state, const QString& path);
    /// Whether a view is being opened.
    bool isBusy() const { return m_isOpening; }
    /// Whether the view that was opened last asked for no box.
    bool isQuiet() const { return m_manner == Manner::Quiet; }

Q_SIGNALS:
    /// Something short to show for a moment.
    void said(const QString& message);
    /// The view is shown, as far as it can be.
    void opened();
    /// What a box says: why a view was not opened, or what differs.
    void told(const vraem::Issues& issues);

private:
    void start(const ViewState& state, const QString& viewPath);
    void openFiles(const ViewState& state, const std::vector<FoundFile>& files);
    void show(const ViewState& state, const QStringList& digests);
    void tell(const Issues& issues);

    Session& m_session;
    FileOpener& m_opener;
    MapView& m_map;
    QWidget& m_window;
    ViewFiles* m_files;
    bool m_isOpening = false;
    /// How what differs is said.
    enum class Manner
    {
        Usual,
        Quiet,
        LastSession
    };

    Manner m_manner = Manner::Usual;
    /// Views asked for so far.
    int m_asked = 0;
    /// What to do once the files of a view are shown, or not.
    std::function<void(const QStringList& failed)> m_whenOpened;
    /// What kept files of the view from being opened.
    Issues m_missing;
};

} // namespace vraem
