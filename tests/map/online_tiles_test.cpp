// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/online_tiles.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUuid>

#include <gtest/gtest.h>

#include <algorithm>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

QByteArray pngOf(const QColor& colour)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A server of tiles on this machine that keeps what it was asked.
class TileServer
{
public:
    TileServer()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, [this] {
            QTcpSocket* socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, [this, socket] {
                const QByteArray asked = socket->readAll();
                requests.append(asked);
                socket->write("HTTP/1.1 " + status +
                              "\r\nCache-Control: max-age=3600\r\nConnection: close\r\n" +
                              "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }

    /// Of this run alone, for what was fetched is kept on disk.
    QString address() const
    {
        return u"http://127.0.0.1:%1/{z}/{x}/{y}.png?run=%2"_s.arg(server.serverPort()).arg(run);
    }

    QTcpServer server;
    const QString run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QByteArray status = "200 OK";
    QByteArray body = pngOf(Qt::green);
    QList<QByteArray> requests;
};

MapViewport valley()
{
    return {toMercator(QGeoCoordinate(-12.5, -74)), 8, {300, 300}};
}

class OnlineTilesTest : public testing::Test
{
protected:
    OnlineTilesTest() { QStandardPaths::setTestModeEnabled(true); }

    bool isComplete()
    {
        return QTest::qWaitFor([this] { return tiles.cover(valley(), 1).isComplete; });
    }

    TileServer server;
    OnlineTiles tiles;
};

TEST(MapTiles, CoverTheViewAsTheServersOfTheWebNumberThem)
{
    const std::vector<TileId> tiles = tilesOf(valley(), 1);
    // -74, -12.5 at level 8: x = (180 - 74) / 360 * 256 = 75.4, y = 136.95 by the formula of Web Mercator.
    EXPECT_EQ(tiles.front(), (TileId{8, 75, 136}));
    for (const TileId& tile : tiles)
        EXPECT_TRUE(
            rectOf(tile).intersects(QRectF(valley().toMercator({0, 0}), valley().toMercator({300, 300}))));
    QRectF all;
    for (const TileId& tile : tiles)
        all |= rectOf(tile);
    EXPECT_TRUE(all.contains(valley().toMercator({0, 0})));
    EXPECT_TRUE(all.contains(valley().toMercator({300, 300})));
    EXPECT_EQ(tilesOf(valley(), 2).front().z, 9);
    EXPECT_EQ(tilesOf({{0, 0}, 1, {2000, 2000}}, 1).size(), 4U);
}

TEST_F(OnlineTilesTest, AskNobodyUntilSwitchedOn)
{
    EXPECT_TRUE(tiles.cover(valley(), 1).tiles.empty());
    EXPECT_FALSE(tiles.isOn());
    EXPECT_FALSE(tiles.isWaiting());
    QTest::qWait(50);
    EXPECT_TRUE(server.requests.isEmpty());
}

TEST_F(OnlineTilesTest, ComeFromTheServerThatIsNamedAndSayWhoAsks)
{
    tiles.setAddress(server.address());
    ASSERT_TRUE(isComplete());
    const TileCover cover = tiles.cover(valley(), 1);
    EXPECT_EQ(cover.tiles.size(), tilesOf(valley(), 1).size());
    EXPECT_EQ(cover.tiles.front().image.pixelColor(9, 9), QColor(Qt::green));
    EXPECT_TRUE(server.requests.first().startsWith("GET /8/75/136.png"));
    EXPECT_TRUE(server.requests.first().toLower().contains("user-agent: vraem-atlas/"));
    EXPECT_FALSE(server.requests.first().toLower().contains("cookie"));
    EXPECT_TRUE(tiles.attribution().contains(u"127.0.0.1"_s));
    EXPECT_TRUE(tiles.problem().isEmpty());
}

TEST_F(OnlineTilesTest, AreKeptOnDiskAsLongAsTheServerAllows)
{
    tiles.setAddress(server.address());
    ASSERT_TRUE(isComplete());
    const qsizetype asked = server.requests.size();
    OnlineTiles later;
    later.setAddress(server.address());
    ASSERT_TRUE(QTest::qWaitFor([&] { return later.cover(valley(), 1).isComplete; }));
    EXPECT_EQ(server.requests.size(), asked);
}

TEST_F(OnlineTilesTest, APictureThatIsNotThereIsSaidAndNotAskedForAgainAndAgain)
{
    server.status = "404 Not Found";
    server.body = "no";
    tiles.setAddress(server.address());
    ASSERT_TRUE(QTest::qWaitFor([&] {
        tiles.cover(valley(), 1);
        return !tiles.isWaiting();
    }));
    EXPECT_FALSE(tiles.problem().isEmpty());
    const qsizetype asked = server.requests.size();
    EXPECT_EQ(asked, static_cast<qsizetype>(tilesOf(valley(), 1).size()));
    tiles.cover(valley(), 1);
    QTest::qWait(50);
    EXPECT_EQ(server.requests.size(), asked);
}

TEST_F(OnlineTilesTest, AServerOutOfReachIsLeftAlone)
{
    const QString address = server.address();
    server.server.close();
    const QSignalSpy problems(&tiles, &OnlineTiles::problemChanged);
    tiles.setAddress(address);
    tiles.cover(valley(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !tiles.isWaiting(); }));
    EXPECT_EQ(problems.size(), 1);
    EXPECT_FALSE(tiles.problem().isEmpty());
    EXPECT_TRUE(tiles.cover(valley(), 1).tiles.empty());
    EXPECT_FALSE(tiles.isWaiting());
    tiles.setAddress({});
    EXPECT_TRUE(tiles.problem().isEmpty());
}

TEST_F(OnlineTilesTest, WhatIsNoPictureIsNotShown)
{
    server.body = "<html>Please log in</html>";
    tiles.setAddress(server.address());
    tiles.cover(valley(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !tiles.problem().isEmpty(); }));
    EXPECT_TRUE(tiles.cover(valley(), 1).tiles.empty());
}

TEST(OnlineTilesAddress, NeedsAServerAndTheThreeNumbers)
{
    EXPECT_TRUE(OnlineTiles::isAddress(OnlineTiles::openStreetMap()));
    EXPECT_FALSE(OnlineTiles::isAddress(u"https://tile.openstreetmap.org/{z}/{x}.png"_s));
    EXPECT_FALSE(OnlineTiles::isAddress(u"file:///{z}/{x}/{y}.png"_s));
    EXPECT_FALSE(OnlineTiles::isAddress(u"{z}{x}{y}"_s));
}

} // namespace
} // namespace vraem
