// SPDX-License-Identifier: GPL-3.0-or-later
#include "online_tiles.h"

#include "settings/settings.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// The tile usage policy of OpenStreetMap asks for few.
constexpr size_t mostAtOnce = 2;
constexpr qint64 mostOnDisk = 100'000'000;
constexpr size_t mostInMemory = 400;
constexpr int retryMilliseconds = 30'000;
constexpr int patienceMilliseconds = 15'000;
constexpr auto openStreetMapHost = "tile.openstreetmap.org"_L1;

QNetworkAccessManager* makeNetwork(QObject* parent)
{
    auto* network = new QNetworkAccessManager(parent);
    if (keepsTraces()) {
        auto* cache = new QNetworkDiskCache(network);
        cache->setCacheDirectory(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                                 u"/tiles"_s);
        cache->setMaximumCacheSize(mostOnDisk);
        network->setCache(cache);
    }
    network->setTransferTimeout(patienceMilliseconds);
    network->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    return network;
}

/// Whether the server itself was not reached, rather than one picture not there.
bool isOfNetwork(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
}

} // namespace

OnlineTiles::OnlineTiles(QObject* parent) : QObject(parent)
{
    m_forgetFailed.setSingleShot(true);
    m_forgetFailed.setInterval(retryMilliseconds);
    connect(&m_forgetFailed, &QTimer::timeout, this, [this] {
        m_failed.clear();
        m_isUnreachable = false;
        Q_EMIT arrived();
    });
}

QString OnlineTiles::openStreetMap()
{
    return u"https://"_s + openStreetMapHost + u"/{z}/{x}/{y}.png"_s;
}

bool OnlineTiles::isAddress(const QString& address)
{
    const QUrl url(address, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return isWeb && !url.host().isEmpty() && address.contains(u"{z}"_s) && address.contains(u"{x}"_s) &&
           address.contains(u"{y}"_s);
}

void OnlineTiles::setAddress(const QString& address)
{
    m_wanted.clear();
    for (const auto& [tile, reply] : std::exchange(m_running, {}))
        reply->abort();
    m_tiles.clear();
    m_failed.clear();
    m_forgetFailed.stop();
    m_isUnreachable = false;
    m_address = address;
    setProblem({});
    if (!isOn())
        delete std::exchange(m_network, nullptr);
    Q_EMIT arrived();
}

QString OnlineTiles::attribution() const
{
    if (!isOn())
        return {};
    const QString host = urlOf({}).host();
    return host == openStreetMapHost ? tr("© OpenStreetMap contributors")
                                     : tr("Background from %1", "server").arg(host);
}

QUrl OnlineTiles::urlOf(const TileId& tile) const
{
    QString address = m_address;
    address.replace(u"{z}"_s, QString::number(tile.z));
    address.replace(u"{x}"_s, QString::number(tile.x));
    address.replace(u"{y}"_s, QString::number(tile.y));
    return QUrl(address);
}

TileCover OnlineTiles::cover(const MapViewport& view, double ratio)
{
    if (!isOn())
        return {};
    TileCover cover{{}, true};
    m_wanted.clear();
    const std::vector<TileId> tiles = tilesOf(view, ratio);
    if (m_tiles.size() > std::max(mostInMemory, 2 * tiles.size()))
        std::erase_if(
            m_tiles, [&](const auto& entry) { return std::ranges::find(tiles, entry.first) == tiles.end(); });
    for (const TileId& tile : tiles) {
        const auto found = m_tiles.find(tile);
        if (found != m_tiles.end())
            cover.tiles.push_back({found->second, rectOf(tile)});
        else
            cover.isComplete = false;
        if (found == m_tiles.end() && !m_isUnreachable && !m_running.contains(tile) &&
            !m_failed.contains(tile))
            m_wanted.push_back(tile);
    }
    askNext();
    return cover;
}

void OnlineTiles::askNext()
{
    if (!m_network && !m_wanted.empty())
        m_network = makeNetwork(this);
    while (m_running.size() < mostAtOnce && !m_wanted.empty()) {
        const TileId tile = m_wanted.front();
        m_wanted.erase(m_wanted.begin());
        QNetworkRequest request(urlOf(tile));
        request.setHeader(QNetworkRequest::UserAgentHeader,
                          u"VRAEM-Atlas/"_s + QCoreApplication::applicationVersion());
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
        QNetworkReply* reply = m_network->get(request);
        m_running.emplace(tile, reply);
        connect(reply, &QNetworkReply::finished, this, [this, tile, reply] { take(tile, *reply); });
    }
}

void OnlineTiles::take(const TileId& tile, QNetworkReply& reply)
{
    reply.deleteLater();
    const auto running = m_running.find(tile);
    if (running == m_running.end() || running->second != &reply)
        return;
    m_running.erase(running);
    const QImage image = QImage::fromData(reply.readAll());
    if (reply.error() == QNetworkReply::NoError && !image.isNull()) {
        m_tiles[tile] = image;
        setProblem({});
    } else {
        m_failed.insert(tile);
        m_isUnreachable = isOfNetwork(reply.error());
        if (m_isUnreachable)
            m_wanted.clear();
        m_forgetFailed.start();
        setProblem(reply.error() == QNetworkReply::NoError ? tr("the answer is no picture")
                                                           : reply.errorString());
    }
    askNext();
    Q_EMIT arrived();
}

void OnlineTiles::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace vraem
