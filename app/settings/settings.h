// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace vraem {

/// What of the settings is used.
enum class SettingsUse
{
    /// They are read, and changes are kept.
    Keep,
    /// They are read; changes last as long as the program. Nothing else is kept on the disk either.
    ReadOnly,
    /// As if there were none: pictures and pages are the same on every machine.
    None
};

/// Once, before the first setting is read.
void useSettings(SettingsUse use);
/// Whether what the user does may leave anything on the disk that they did not ask for by name.
bool keepsTraces();
/// Whether the user asked for a session that leaves nothing.
bool isPrivate();

/// What the program keeps from one day to the next: an INI file in the user's configuration folder (XDG).
QString settingsPath();
/// The file the settings are read from where they are damaged or hold values that mean nothing: it is renamed
/// and what is good of it written anew. What was done, for the user; empty where all is well.
/// `isGood` judges a key and its value.
QString repairSettings(bool (*isGood)(const QString& key, const QVariant& value));

QVariant setting(const QString& key, const QVariant& otherwise = {});
void keepSetting(const QString& key, const QVariant& value);
void forgetSetting(const QString& key);

/// Renames a damaged file to FILE.damaged-DATE, never over another. The new path; empty where that failed.
QString setAside(const QString& path);

} // namespace vraem
