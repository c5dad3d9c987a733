// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch_options.h"
#include "look/labels.h"
#include "look/language.h"
#include "look/theme.h"
#include "main_window.h"
#include "map/graphics_backend.h"
#include "open/file_opener.h"
#include "print_action.h"
#include "query/filter_terms.h"
#include "screenshot.h"
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

/// Nobody is there to name the columns of a table: what they seem to be has to do.
LoadedData loadUnasked(const QString& path)
{
    LoadedData data = loadData({.path = path});
    return data.unmapped ? loadData({.path = path, .mapping = data.unmapped->suggestedMapping}) : data;
}

void openAndArrange(MainWindow& window, Session& session, const DataLoader& loader,
                    const LaunchOptions& options)
{
    QObject::connect(&loader, &DataLoader::finished, &window,
                     [&window, &session, options](const QString& path, const LoadedData& data) {
                         if (path == options.open && data.dataset)
                             arrange(session, options);
                         if (path == options.open && data.dataset && !options.view.isEmpty())
                             window.views().open(options.view);
                     });
    window.opener().open(options.open);
}

void printAndExit(MainWindow& window, const QString& path)
{
    QObject::connect(&window.printer(), &PrintAction::finished, [](const QString&, const Issues& issues) {
        complain(issues);
        QCoreApplication::exit(issues.isEmpty() ? 0 : 1);
    });
    window.printer().printTo(path);
}

int runAtlas(QApplication& application, const LaunchOptions& options)
{
    setTheme(application, chosenTheme(options.theme));
    const bool hasFile = !options.open.isEmpty();
    // A screenshot waits for the file; a window shows the shipped data until the file is read.
    const bool opensLater = hasFile && options.screenshot.isEmpty() && options.print.isEmpty();
    const LoadedData first = hasFile && !opensLater ? loadUnasked(options.open) : loadShippedData();
    complain(first.issues);
    if (!first.dataset)
        return 1;
    Session session;
    session.setDataset(first.dataset);
    if (!opensLater && !arrange(session, options))
        return 2;
    chooseGraphicsBackend();
    DataLoader loader;
    MainWindow window(session, loader);
    window.resize(options.size);
    window.show();
    QObject::connect(&window.views(), &ViewActions::told, [](const Issues& issues) { complain(issues); });
    if (opensLater)
        openAndArrange(window, session, loader, options);
    else if (hasFile)
        window.opener().adopt(options.open, first);
    if (!opensLater && !options.view.isEmpty())
        window.views().open(options.view);
    if (!options.print.isEmpty())
        printAndExit(window, options.print);
    if (!options.screenshot.isEmpty())
        screenshotWhenReady(window, options.screenshot);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const ParsedLaunch launch = parseLaunchOptions(argc, argv);
    if (launch.exitCode)
        return *launch.exitCode;
    const LaunchOptions& options = launch.options;
    if (!options.screenshot.isEmpty() || !options.print.isEmpty())
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
