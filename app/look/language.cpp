// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

void install(const QString& file, const QString& directory)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, directory))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void setLanguage(const QString& language)
{
    const bool isSpanish = language == u"es";
    const QLocale fallback = isSpanish ? QLocale(QLocale::Spanish, QLocale::Peru)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == fallback.language() ? system : fallback);
    install(u"vraem-atlas_"_s + (isSpanish ? u"es"_s : u"en"_s), u":/i18n"_s);
    if (isSpanish)
        install(u"qtbase_es"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

} // namespace vraem
