// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_contrast.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString contrast = u"contrast"_s;
/// 0 is no preference; numbers the portal may have some day mean nothing yet.
constexpr uint higherContrast = 1;

/// `Read` of older portals wraps the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemContrast::SystemContrast(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                  SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask();
}

void SystemContrast::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << contrast;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

void SystemContrast::takeSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance && key == contrast)
        take(value.variant());
}

void SystemContrast::take(const QVariant& value)
{
    const bool isHigh = unwrapped(value).toUInt() == higherContrast;
    if (isHigh == std::exchange(m_isHigh, isHigh))
        return;
    Q_EMIT changed();
}

} // namespace vraem
