// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"
#include "own_folders.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;

/// The settings portal of a desktop.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        const bool isIt = group == u"org.freedesktop.appearance" && key == u"contrast";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isIt ? contrast : 99)));
    }
};

/// A bus of its own with a desktop on it.
class SystemContrastTest : public testing::Test
{
protected:
    SystemContrastTest()
    {
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QByteArray address;
        while (!address.endsWith('\n') && daemon.waitForReadyRead(10'000))
            address += daemon.readAllStandardOutput();
        const QString at = QString::fromUtf8(address.trimmed());
        desktop = QDBusConnection::connectToBus(at, u"desktop"_s);
        atlas = QDBusConnection::connectToBus(at, u"atlas"_s);
    }
    ~SystemContrastTest() override
    {
        Appearance usual(*qApp, {.theme = ThemeChoice::Light, .language = u"en"_s}, QDBusConnection(u""_s));
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"atlas"_s);
        daemon.terminate();
        daemon.waitForFinished();
    }

    bool offer()
    {
        return desktop.registerObject(portalPath, &portal, QDBusConnection::ExportAllSlots) &&
               desktop.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    void change(const QString& group, const QString& key, uint value)
    {
        QDBusMessage message = QDBusMessage::createSignal(portalPath, settings, u"SettingChanged"_s);
        message << group << key << QVariant::fromValue(QDBusVariant(value));
        desktop.send(message);
    }
    static bool becomes(ThemeKind kind)
    {
        return QTest::qWaitFor([kind] { return currentTheme().kind == kind; }, 10'000);
    }

    sample::OwnFolders own;
    QProcess daemon;
    QDBusConnection desktop{u""_s};
    QDBusConnection atlas{u""_s};
    Portal portal;
};

} // namespace

TEST_F(SystemContrastTest, IsAskedForAtTheStartAndFollowed)
{
    portal.contrast = 1;
    ASSERT_TRUE(offer()) << desktop.lastError().message().toStdString();
    Appearance appearance(*qApp, {.language = u"en"_s}, atlas);
    const ThemeKind before = currentTheme().kind;
    EXPECT_NE(before, ThemeKind::HighContrast);
    EXPECT_TRUE(becomes(ThemeKind::HighContrast));
    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0);
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 0);
    EXPECT_TRUE(becomes(before));
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1);
    EXPECT_TRUE(becomes(ThemeKind::HighContrast));
}

TEST_F(SystemContrastTest, LeavesAThemeThatTheUserChose)
{
    portal.contrast = 1;
    ASSERT_TRUE(offer()) << desktop.lastError().message().toStdString();
    SystemContrast contrast(atlas);
    Appearance appearance(*qApp, {.theme = ThemeChoice::Dark, .language = u"en"_s}, atlas);
    ASSERT_TRUE(QTest::qWaitFor([&] { return contrast.isHigh(); }, 10'000));
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !contrast.isHigh(); }, 10'000));
    EXPECT_EQ(currentTheme().kind, ThemeKind::Dark);
    appearance.setTheme(ThemeChoice::System);
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1);
    EXPECT_TRUE(becomes(ThemeKind::HighContrast));
}

TEST_F(SystemContrastTest, IsNotHighWhereNoPortalAnswers)
{
    ASSERT_TRUE(atlas.isConnected());
    SystemContrast contrast(atlas);
    SystemContrast withoutBus(QDBusConnection(u""_s));
    QTest::qWait(50);
    EXPECT_FALSE(contrast.isHigh());
    EXPECT_FALSE(withoutBus.isHigh());
}

#include "system_contrast_test.moc"
