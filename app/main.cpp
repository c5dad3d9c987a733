// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch_loader.h"
#include "launch_options.h"
#include "look/labels.h"
#include "look/language.h"
#include "look/theme.h"
#include "main_window.h"
#include "map/graphics_backend.h"
#include "map_export.h"
#include "open/file_opener.h"
#include "print_action.h"
#include "query/filter_terms.h"
#include "screenshot.h"
#include "state/overlay_keeper.h"
#include "view_actions.h"

#include <QApplication>
#include <QFile>
#include <QStyleHints>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace vraem;

namespace {

constexpr qsizetype mostComplaints = 20;

void complain(const QString& line)
{
    QTextStream(stderr) << u"vraem-atlas: "_s << line << '\n';
}

void complain(const Issues& issues)
{
    for (const Issue& issue : issues.first(std::min<qsizetype>(issues.size(), mostComplaints)))
        complain(labels::issue(issue));
    if (const qsizetype more = issues.size() - mostComplaints; more > 0)
        complain(
            QCoreApplication::translate("main", "and %n more finding(s)", nullptr, static_cast<int>(more)));
}

/// Whether a window can be opened at all; Qt would abort with a page of plugin names.
bool hasDisplay()
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return true;
    const QString display = qEnvironmentVariable("DISPLAY");
    if (!display.startsWith(u':'))
        return !display.isEmpty();
    const QString number = display.sliced(1).section(u'.', 0, 0);
    return QFile::exists(u"/tmp/.X11-unix/X"_s + number);
}

ThemeKind chosenTheme(const QString& name)
{
    const bool isSystemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return name == u"dark" || (name.isEmpty() && isSystemDark) ? ThemeKind::Dark : ThemeKind::Light;
}

/// Applies --filter and --select; false after complaining where they mean nothing in this data set.
bool arrange(Session& session, const LaunchOptions& options)
{
    if (!options.filter.isEmpty()) {
        const Result<Filter> filter = parseFilter(*session.dataset(), options.filter);
        complain(filter.issues);
        if (!filter)
            return false;
        session.setFilter(*filter);
    }
    const EventId selected{options.select};
    if (!selected.isEmpty() && !session.dataset()->rowOf(selected)) {
        complain(QCoreApplication::translate(
                     "main", "no event has the id \"%1\"; `vraem-events list --unit all` lists them")
                     .arg(options.select));
        return false;
    }
    if (!selected.isEmpty())
        session.select(selected);
    return true;
}

/// Nothing is left to do once a page or picture is written.
void exitWith(const QString&, const Issues& issues)
{
    complain(issues);
    QCoreApplication::exit(issues.isEmpty() ? 0 : 1);
}

bool isWithoutWindow(const LaunchOptions& options)
{
    return !options.screenshot.isEmpty() || !options.print.isEmpty() || !options.map.isEmpty();
}

void writeAndExit(MainWindow& window, const LaunchOptions& options)
{
    QObject::connect(&window.printer(), &PrintAction::finished, exitWith);
    QObject::connect(&window.mapExport(), &MapExport::finished, exitWith);
    if (!options.print.isEmpty())
        window.printer().printTo(options.print);
    if (!options.map.isEmpty())
        window.mapExport().exportTo(options.map, options.scale);
    if (!options.screenshot.isEmpty())
        screenshotWhenReady(window, options.screenshot);
}

int runAtlas(QApplication& application, const LaunchOptions& options)
{
    setTheme(application, chosenTheme(options.theme));
    if (!options.view.isEmpty()) {
        const Result<ViewState> view = readViewFrom(options.view);
        complain(view.issues);
        if (!view)
            return 2;
    }
    // Pictures and pages wait for the files; a window shows the shipped data until they are read.
    const bool opensLater = !isWithoutWindow(options);
    const std::vector<LaunchedFile> files =
        opensLater ? std::vector<LaunchedFile>{{shippedDataPath(), loadShippedData()}} : readAll(options);
    for (const LaunchedFile& file : files)
        complain(file.data.issues);
    const DatasetPtr dataset = files.back().data.dataset;
    if (!dataset)
        return 1;
    Session session;
    session.setDataset(dataset);
    const bool hasFiles = !options.open.isEmpty() || !options.layers.isEmpty();
    if (!(opensLater && hasFiles) && !arrange(session, options))
        return 2;
    chooseGraphicsBackend();
    DataLoader loader;
    MainWindow window(session, loader);
    if (opensLater || !options.overlay.isEmpty())
        window.overlayKeeper().open(options.overlay.isEmpty() ? OverlayKeeper::defaultPath()
                                                              : options.overlay);
    window.resize(options.size);
    window.show();
    for (const LaunchedFile& file : files)
        window.opener().adopt(file.path, file.data);
    QObject::connect(&window.views(), &ViewActions::told, [](const Issues& issues) { complain(issues); });
    const auto openView = [&] {
        if (!options.view.isEmpty())
            window.views().open(options.view);
    };
    LaunchLoader later(window.opener(), loader, options);
    QObject::connect(&later, &LaunchLoader::done, &session, [&] {
        arrange(session, options);
        openView();
    });
    if (opensLater && hasFiles)
        later.start();
    else
        openView();
    if (isWithoutWindow(options))
        writeAndExit(window, options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const ParsedLaunch launch = parseLaunchOptions(argc, argv);
    if (launch.exitCode)
        return *launch.exitCode;
    const LaunchOptions& options = launch.options;
    if (isWithoutWindow(options))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (!hasDisplay()) {
        complain(u"no display to open a window on; use --screenshot FILE.png to draw it into a file"_s);
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"vraem-atlas"_s);
    QApplication::setApplicationDisplayName(u"VRAEM Atlas"_s);
    QApplication::setApplicationVersion(QStringLiteral(VRAEM_VERSION));
    setLanguage(options.language.isEmpty() ? systemLanguage() : options.language);
    return runAtlas(application, options);
}
