// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/private_window.h"
#include "desktop/window_host.h"
#include "frame_export.h"
#include "help_actions.h"
#include "launch_loader.h"
#include "launch_options.h"
#include "look/focus_mark.h"
#include "look/labels.h"
#include "look/language.h"
#include "main_window.h"
#include "map/basemap_reader.h"
#include "map/frame_log.h"
#include "map/graphics_backend.h"
#include "map/map_scene.h"
#include "map_export.h"
#include "open/file_opener.h"
#include "overlay/overlay_reading.h"
#include "print_action.h"
#include "query/filter_terms.h"
#include "query/own_marks.h"
#include "screenshot.h"
#include "self_test.h"
#include "settings/settings.h"
#include "state/overlay_keeper.h"
#include "view_actions.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
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

/// Whether pictures or pages are made, or the installation is checked, instead of a window.
bool isWithoutWindow(const LaunchOptions& options)
{
    return !options.screenshot.isEmpty() || !options.print.isEmpty() || !options.map.isEmpty() ||
           !options.frames.isEmpty() || options.selfTest;
}

QtMessageHandler usualMessages = nullptr;

/// All but what the platform without a display says of every window.
void passOnMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (message != u"This plugin does not support propagateSizeHints()")
        usualMessages(type, context, message);
}

/// Whether pictures or pages would show nothing for want of the user's notes; says so.
bool lacksOverlay(const LaunchOptions& options, const Filter& filter, const QString& option)
{
    const bool lacks = isWithoutWindow(options) && options.overlay.isEmpty() && asksForOwn(filter);
    if (lacks)
        complain(Issues{{.code = IssueCode::OverlayNotGiven, .where = option}});
    return lacks;
}

QString unknownEvent(const LaunchOptions& options)
{
    if (isOwnId(options.select) && options.overlay.isEmpty())
        return QCoreApplication::translate("main", "no event has the id \"%1\"; it is one of yours: name the "
                                                   "file that has it with --overlay")
            .arg(options.select);
    return QCoreApplication::translate(
               "main", "no event has the id \"%1\"; `vraem-events list --unit all` lists them")
        .arg(options.select);
}

/// Applies --filter and --select; false after complaining where they mean nothing in this data set.
bool arrange(Session& session, const LaunchOptions& options)
{
    if (!options.filter.isEmpty()) {
        const Result<Filter> filter = parseFilter(*session.dataset(), options.filter);
        complain(filter.issues);
        if (!filter)
            return false;
        if (lacksOverlay(options, *filter, u"--filter"_s))
            return false;
        session.setFilter(*filter);
    }
    const EventId selected{options.select};
    if (!selected.isEmpty() && !session.dataset()->rowOf(selected)) {
        complain(unknownEvent(options));
        return false;
    }
    if (!selected.isEmpty())
        session.select(selected);
    return true;
}

/// The user's notes and corrections. Pictures and pages show them only where they are asked for, and touch
/// nothing; false where they cannot then be read, for without them the picture would be another one.
bool openOverlay(Session& session, OverlayKeeper& keeper, const LaunchOptions& options)
{
    if (!isWithoutWindow(options)) {
        if (options.isPrivate)
            keeper.setReadOnly();
        keeper.open(options.overlay.isEmpty() ? OverlayKeeper::defaultPath() : options.overlay);
        return true;
    }
    if (options.overlay.isEmpty())
        return true;
    const OverlayRead read = readOverlay(options.overlay);
    complain(read.issues);
    if (hasErrors(read.issues))
        return false;
    session.setOverlay(read.overlay);
    complain(session.applied().orphans);
    return true;
}

/// Nothing is left to do once a page or picture is written.
void exitWith(const QString&, const Issues& issues)
{
    complain(issues);
    QCoreApplication::exit(issues.isEmpty() ? 0 : 1);
}

/// False after complaining where the log cannot be written.
bool logFrames(MainWindow& window, const QString& path)
{
    if (path.isEmpty())
        return true;
    auto* log = new FrameLog(*window.findChild<MapScene*>()->quickWindow());
    const bool isOpen = log->open(path);
    if (!isOpen)
        complain(Issues{{IssueCode::CannotWrite, path, {}, log->errorString(), {}}});
    return isOpen;
}

void writeAndExit(MainWindow& window, const LaunchOptions& options)
{
    QObject::connect(&window.printer(), &PrintAction::finished, exitWith);
    QObject::connect(&window.mapExport(), &MapExport::finished, exitWith);
    QObject::connect(&window.frameExport(), &FrameExport::finished,
                     [](const QString& folder, int, int, const Issues& issues) { exitWith(folder, issues); });
    if (!options.print.isEmpty())
        window.printer().printTo(options.print);
    if (!options.map.isEmpty())
        window.mapExport().exportTo(options.map, options.scale);
    if (!options.frames.isEmpty())
        window.frameExport().exportTo(options.frames);
    if (!options.screenshot.isEmpty())
        screenshotWhenReady(window, options.screenshot);
}

/// Whether the command line says what to show, so that the last session is not shown again.
bool asksForSomething(const LaunchOptions& options)
{
    const QStringList words{options.filter, options.select, options.open, options.view};
    return !options.layers.isEmpty() || !words.join(QString()).isEmpty();
}

/// As chosen last, but for what the command line says.
Looks looksOf(const LaunchOptions& options)
{
    Looks looks = keptLooks();
    looks.theme = themeNamed(options.theme).value_or(looks.theme);
    looks.textSize = options.textSize.value_or(looks.textSize);
    if (!options.language.isEmpty())
        looks.language = options.language;
    return looks;
}

/// False after complaining where the view that the command line names is none.
bool hasGoodView(const LaunchOptions& options)
{
    if (options.view.isEmpty())
        return true;
    const Result<ViewState> view = readViewFrom(options.view);
    complain(view.issues);
    return view && !lacksOverlay(options, view->filter, u"--view"_s);
}

/// What is named beside a view is wanted more than what the view says of it.
void openView(Session& session, ViewActions& views, const LaunchOptions& options)
{
    if (options.view.isEmpty())
        return;
    QObject::connect(
        &views, &ViewActions::opened, &session, [&] { arrange(session, options); }, Qt::SingleShotConnection);
    views.open(options.view);
}

bool hasFiles(const LaunchOptions& options)
{
    return !options.open.isEmpty() || !options.layers.isEmpty();
}

/// The window with what is already read.
void showWindow(WindowHost& host, const LaunchOptions& options, const std::vector<LaunchedFile>& files)
{
    if (!options.tiles.isEmpty())
        host.window().setTiles(options.tiles);
    host.show(isWithoutWindow(options) ? options.size.value_or(usualPictureSize) : options.size);
    if (!isWithoutWindow(options) && !hasFiles(options) && options.view.isEmpty())
        host.window().help().offerTour();
    for (const LaunchedFile& file : files)
        host.window().opener().adopt(file.path, file.data);
}

int runAtlas(QApplication& application, const LaunchOptions& options)
{
    FocusMark::install(application);
    const QString damaged = repairSettings(isGoodSetting);
    Appearance appearance(application, looksOf(options));
    if (!hasGoodView(options))
        return 2;
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
    chooseGraphicsBackend();
    DataLoader loader;
    WindowHost host(session, loader, appearance, [](MainWindow& window) {
        QObject::connect(&window.views(), &ViewActions::told, [](const Issues& issues) { complain(issues); });
    });
    if (!openOverlay(session, OverlayKeeper::of(session), options))
        return 1;
    if (!(opensLater && hasFiles(options)) && !arrange(session, options))
        return 2;
    if (!logFrames(host.window(), options.frameLog))
        return 1;
    showWindow(host, options, files);
    LaunchLoader later(host.window().opener(), loader, options);
    QObject::connect(&later, &LaunchLoader::done, &session, [&] {
        arrange(session, options);
        openView(session, host.window().views(), options);
    });
    if (opensLater && hasFiles(options))
        later.start();
    else if (asksForSomething(options) || isWithoutWindow(options))
        openView(session, host.window().views(), options);
    else
        host.restoreSession();
    if (!damaged.isEmpty())
        host.tell(damaged);
    if (isWithoutWindow(options))
        writeAndExit(host.window(), options);
    return QApplication::exec();
}

SettingsUse settingsUseOf(const LaunchOptions& options)
{
    if (isWithoutWindow(options))
        return SettingsUse::None;
    return options.isPrivate ? SettingsUse::ReadOnly : SettingsUse::Keep;
}

} // namespace

int main(int argc, char** argv)
{
    const ParsedLaunch launch = parseLaunchOptions(argc, argv);
    if (launch.exitCode)
        return *launch.exitCode;
    const LaunchOptions& options = launch.options;
    if (isWithoutWindow(options)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        usualMessages = qInstallMessageHandler(passOnMessage);
    } else if (!hasDisplay()) {
        complain(u"no display to open a window on; use --screenshot FILE.png to draw it into a file"_s);
        return 1;
    }
    if (options.isPrivate)
        leaveNoCaches();
    useSettings(settingsUseOf(options));
    QApplication application(argc, argv);
    basemapOnceRead();
    QApplication::setApplicationName(u"vraem-atlas"_s);
    QApplication::setApplicationDisplayName(u"VRAEM Atlas"_s);
    QApplication::setApplicationVersion(QStringLiteral(VRAEM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(VRAEM_APP_ID));
    QApplication::setWindowIcon(QIcon(u":/icons/vraem-atlas.svg"_s));
    setLanguage(options.language.isEmpty() ? systemLanguage() : options.language);
    return options.selfTest ? runSelfTest() : runAtlas(application, options);
}
