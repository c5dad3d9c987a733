// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

SettingsUse s_use = SettingsUse::Keep;

/// What was set while nothing is kept; invalid where a setting was forgotten.
QVariantHash& ofThisRun()
{
    static QVariantHash values;
    return values;
}

QSettings file()
{
    return QSettings(settingsPath(), QSettings::IniFormat);
}

QString toldOf(const QString& aside, const QStringList& wrong)
{
    const QString name = QDir::toNativeSeparators(aside.isEmpty() ? settingsPath() : aside);
    if (aside.isEmpty())
        return QCoreApplication::translate("settings",
                                           "The settings in %1 are damaged and cannot be renamed. "
                                           "They are not used.")
            .arg(name);
    if (wrong.isEmpty())
        return QCoreApplication::translate(
                   "settings", "The settings were damaged. The file was set aside as %1, and what "
                               "could not be read is as on the first day.")
            .arg(name);
    return QCoreApplication::translate("settings",
                                       "Some settings made no sense (%1). The file was set aside as %2, and "
                                       "those settings are as on the first day.")
        .arg(wrong.join(u", "_s), name);
}

} // namespace

void useSettings(SettingsUse use)
{
    s_use = use;
    ofThisRun().clear();
    // Where Qt's own dialogs keep their state: nowhere.
    if (use != SettingsUse::Keep)
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QDir::rootPath() + u"dev/null"_s);
}

bool keepsTraces()
{
    return s_use == SettingsUse::Keep;
}

bool isPrivate()
{
    return s_use == SettingsUse::ReadOnly;
}

QString settingsPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder + u"/vraem-atlas/settings.ini"_s;
}

QString repairSettings(bool (*isGood)(const QString& key, const QVariant& value))
{
    if (s_use == SettingsUse::None || !QFile::exists(settingsPath()))
        return {};
    QVariantMap good;
    QStringList wrong;
    bool isReadable = false;
    {
        const QSettings settings = file();
        const QStringList keys = settings.allKeys();
        isReadable = settings.status() == QSettings::NoError;
        for (const QString& key : keys) {
            if (isGood(key, settings.value(key)))
                good.insert(key, settings.value(key));
            else
                wrong.append(key);
        }
    }
    if (isReadable && wrong.isEmpty())
        return {};
    if (s_use == SettingsUse::ReadOnly) {
        for (const QString& key : std::as_const(wrong))
            ofThisRun().insert(key, {});
        return QCoreApplication::translate("settings", "The settings are damaged; nothing was changed, for "
                                                       "this window is private.");
    }
    const QString aside = setAside(settingsPath());
    if (aside.isEmpty()) {
        s_use = SettingsUse::None;
        return toldOf(aside, wrong);
    }
    if (isReadable) {
        for (const auto& [key, value] : good.asKeyValueRange())
            keepSetting(key, value);
    }
    return toldOf(aside, isReadable ? wrong : QStringList());
}

QVariant setting(const QString& key, const QVariant& otherwise)
{
    const auto own = ofThisRun().constFind(key);
    if (own != ofThisRun().constEnd())
        return own->isValid() ? *own : otherwise;
    return s_use == SettingsUse::None ? otherwise : file().value(key, otherwise);
}

void keepSetting(const QString& key, const QVariant& value)
{
    if (s_use == SettingsUse::Keep)
        file().setValue(key, value);
    else
        ofThisRun().insert(key, value);
}

void forgetSetting(const QString& key)
{
    if (s_use == SettingsUse::Keep)
        file().remove(key);
    else
        ofThisRun().insert(key, {});
}

QString setAside(const QString& path)
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    const QString usual = path + u".damaged-"_s + stamp;
    QString aside = usual;
    for (int n = 2; QFile::exists(aside); ++n)
        aside = usual + u'-' + QString::number(n);
    return QFile::rename(path, aside) ? aside : QString();
}

} // namespace vraem
