// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include "interchange/data_digest.h"
#include "look/theme.h"
#include "state/load_data.h"

#include <QClipboard>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString graphicsName()
{
    const auto api = QQuickWindow::graphicsApi();
    const QString backend = QQuickWindow::sceneGraphBackend();
    return backend.isEmpty() ? u"graphics API %1"_s.arg(static_cast<int>(api)) : backend;
}

QString screensInWords()
{
    QStringList screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens << u"%1x%2 at %3"_s.arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(screen->devicePixelRatio());
    return screens.join(u", "_s);
}

QString themeName()
{
    switch (currentTheme().kind) {
    case ThemeKind::Light:
        return u"light"_s;
    case ThemeKind::Dark:
        return u"dark"_s;
    case ThemeKind::HighContrast:
        return u"high contrast"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList programLines()
{
    return {u"VRAEM Atlas "_s + QCoreApplication::applicationVersion(),
            u"Qt %1, built with %2"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)),
            u"System: %1, %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                       QSysInfo::currentCpuArchitecture()),
            u"Window system: "_s + QGuiApplication::platformName(),
            u"Graphics: "_s + graphicsName(),
            u"Screens: "_s + screensInWords(),
            u"Locale: %1, words: %2"_s.arg(QLocale::system().name(), QLocale().name()),
            u"Theme: %1, text of %2 points"_s.arg(themeName()).arg(QGuiApplication::font().pointSizeF())};
}

QStringList dataLines(const Session& session)
{
    const DatasetPtr shipped = loadShippedData().dataset;
    const Dataset& shown = *session.dataset();
    const auto isOpened = [](const Layer& layer) { return layer.id != atlasLayer().id; };
    return {u"Shipped data: version %1, SHA-256 %2"_s.arg(
                shipped ? shipped->version() : u"unreadable"_s,
                dataDigest(shippedDataPath()).value.value_or(u"unreadable"_s)),
            u"Shown: %1 events, %2 of them let through by the filter, files opened: %3"_s.arg(shown.size())
                .arg(session.result().rows.size())
                .arg(std::ranges::count_if(shown.layers(), isOpened))};
}

} // namespace

QString diagnosticText(const Session& session)
{
    return (programLines() + dataLines(session)).join(u'\n') + u'\n';
}

void copyDiagnosticText(const Session& session)
{
    QGuiApplication::clipboard()->setText(diagnosticText(session));
}

} // namespace vraem
