// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

const QString ownName = u"vraem-language"_s;

/// Qt's Spanish spells out what the keyboards have in short.
[[maybe_unused]] constexpr const char* keyNames[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Shift")};
/// Qt's Spanish lacks what its dialogs of files call a folder.
[[maybe_unused]] constexpr const char* folder[] =
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms");

void install(const QString& file, const QString& directory)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(ownName);
    if (translator->load(file, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void removeInstalled()
{
    for (QTranslator* translator :
         QCoreApplication::instance()->findChildren<QTranslator*>(ownName, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

} // namespace

void setLanguage(const QString& language)
{
    const bool isSpanish = language == u"es";
    const QLocale fallback = isSpanish ? QLocale(QLocale::Spanish, QLocale::Peru)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == fallback.language() ? system : fallback);
    // Words are the application's; without one there are those of the sources.
    if (!QCoreApplication::instance())
        return;
    removeInstalled();
    if (isSpanish)
        install(u"qtbase_es"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The last installed is asked first.
    install(u"vraem-atlas_"_s + (isSpanish ? u"es"_s : u"en"_s), u":/i18n"_s);
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

} // namespace vraem
