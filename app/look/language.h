// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace vraem {

/// Sets the language of all words ("en" or "es") and the formats of dates and numbers: the system's where it
/// speaks that language, else those of the United Kingdom or Peru. Texts made before stay as they are.
void setLanguage(const QString& language);

/// "es" where the system's first language is Spanish, else "en".
QString systemLanguage();

/// The words of functions that belong to no class, which lupdate files under the namespace.
inline QString tr(const char* text)
{
    return QCoreApplication::translate("vraem", text);
}

} // namespace vraem
