// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusVariant;

namespace vraem {

/// Whether the desktop asks for high contrast: `contrast` of `org.freedesktop.appearance`, which the settings
/// portal tells (XDG Desktop Portal, org.freedesktop.portal.Settings). No, where nothing answers.
class SystemContrast : public QObject
{
    Q_OBJECT

public:
    /// Asks without waiting; changed() tells the answer.
    explicit SystemContrast(const QDBusConnection& bus, QObject* parent = nullptr);

    bool isHigh() const { return m_isHigh; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(const QVariant& value);

    QDBusConnection m_bus;
    bool m_isHigh = false;
};

} // namespace vraem
