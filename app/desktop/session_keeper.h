// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/view/view_state.h"
#include "view_actions.h"

#include <QPointer>
#include <QTimer>

namespace vraem {

class FileOpener;

/// Keeps what the window shows as a file of a view in the program's data folder, a little after each change
/// and at the end, so that the next start finds it. Writes nothing where nothing is to be kept.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    explicit SessionKeeper(Session& session, QObject* parent = nullptr);

    static QString path();

    /// Follows this window from now on.
    void follow(ViewActions& views, const FileOpener& opener);
    /// Writes it, if all is shown that is to be.
    void write();

Q_SIGNALS:
    /// Once: what is in the way of writing.
    void failed(const vraem::Issue& issue);

private:
    void writeSoon();
    void readDigests();

    Session& m_session;
    QPointer<ViewActions> m_views;
    QPointer<const FileOpener> m_opener;
    DigestedData m_data;
    QByteArray m_written;
    bool m_hasFailed = false;
    QTimer m_settling;
};

/// What the last session left.
struct LastSession
{
    /// nullopt where there was none, or its file is damaged.
    std::optional<ViewState> view;
    /// What became of a damaged file, for the user; else empty.
    QString notice;
};

/// Sets a damaged file aside, where anything may be changed.
LastSession readLastSession();

} // namespace vraem
