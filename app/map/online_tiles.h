// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/map_tiles.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <map>
#include <set>

class QNetworkAccessManager;
class QNetworkReply;

namespace vraem {

struct PlacedTile
{
    QImage image;
    /// Mercator.
    QRectF rect;
};

/// What there is of a view.
struct TileCover
{
    std::vector<PlacedTile> tiles;
    /// Whether nothing of the view lacks.
    bool isComplete = false;
};

/// Pictures of the ground from a server of XYZ tiles. Off until it is given an address; off, it opens no
/// socket. Tiles are kept on disk, 100 MB at most, as long as the server allows.
class OnlineTiles : public QObject
{
    Q_OBJECT

public:
    explicit OnlineTiles(QObject* parent = nullptr);

    static QString openStreetMap();
    /// Whether an address is one of http or https that has {z}, {x} and {y}.
    static bool isAddress(const QString& address);

    /// Empty switches off and forgets what was fetched.
    void setAddress(const QString& address);
    const QString& address() const { return m_address; }
    bool isOn() const { return !m_address.isEmpty(); }
    /// Whom the pictures are of, as they ask to be named.
    QString attribution() const;
    /// Why the last tile did not come; empty where it did.
    const QString& problem() const { return m_problem; }
    bool isWaiting() const { return !m_running.empty() || !m_wanted.empty(); }

    /// What is there, and asks for the rest; what was asked for before and is no longer in view is given up.
    TileCover cover(const MapViewport& view, double ratio);

Q_SIGNALS:
    void arrived();
    void problemChanged();

private:
    void askNext();
    void take(const TileId& tile, QNetworkReply& reply);
    void setProblem(const QString& problem);
    QUrl urlOf(const TileId& tile) const;

    QString m_address;
    QString m_problem;
    QNetworkAccessManager* m_network = nullptr;
    std::map<TileId, QImage> m_tiles;
    std::map<TileId, QNetworkReply*> m_running;
    std::vector<TileId> m_wanted;
    /// Not asked for again before they are forgotten.
    std::set<TileId> m_failed;
    /// Nobody is asked while the server cannot be reached.
    bool m_isUnreachable = false;
    QTimer m_forgetFailed;
};

} // namespace vraem
