// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch_options.h"

#include "interchange/view/view_state.h"
#include "look/text_size.h"
#include "map/online_tiles.h"
#include "query/filter_terms.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QUrl>

namespace vraem {
namespace {

std::optional<QSize> parseSize(const std::string& text)
{
    int width = 0;
    int height = 0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%dx%d%c", &width, &height, &rest) != 2)
        return std::nullopt;
    const bool isSane = width >= 640 && height >= 480 && width <= 8192 && height <= 8192;
    return isSane ? std::optional(QSize(width, height)) : std::nullopt;
}

struct RawOptions
{
    std::string screenshot, size, theme, language, filter, select, open, print, map, frames, tiles, frameLog,
        view, overlay, target;
    bool selfTest = false;
    double scale = 2;
    int textSize = 0;
    bool isPrivate = false;
    std::vector<std::string> layers;
};

/// The path, also where a desktop hands it over as file:///….
QString pathOf(const QString& target)
{
    const QUrl address(target);
    return address.isLocalFile() ? address.toLocalFile() : target;
}

bool isView(const QString& target)
{
    return isViewAddress(target) || target.endsWith(QLatin1StringView(".vraem-view.json"));
}

std::string complaintAbout(const std::string& target)
{
    const QString text = QString::fromStdString(target);
    const bool isKnown = isViewAddress(text) || QFileInfo::exists(pathOf(text));
    return isKnown ? std::string()
                   : "\"" + target +
                         "\" is neither there nor a link to a view, which begins with vraem-atlas:view?";
}

/// What is made in place of a window.
void addPictureOptions(CLI::App& app, RawOptions& raw)
{
    app.add_option("--screenshot", raw.screenshot,
                   "Draw the window into this PNG file, without a display, and exit");
    app.add_option("--size", raw.size,
                   "Window size as WIDTHxHEIGHT, 640x480 to 8192x8192; as it was last without it")
        ->check([](const std::string& text) {
            return parseSize(text) ? std::string() : "expected WIDTHxHEIGHT, 640x480 to 8192x8192";
        });
    app.add_option("--print", raw.print, "Print the view to this PDF file, without a display, and exit");
    app.add_option("--map", raw.map,
                   "Write the map of the view to this PNG, SVG or PDF file, without a display, and exit")
        ->check([](const std::string& path) {
            const QString suffix = QFileInfo(QString::fromStdString(path)).suffix().toLower();
            const bool isKnown = suffix == u"png" || suffix == u"svg" || suffix == u"pdf";
            return isKnown ? std::string() : "expected a file that ends in .png, .svg or .pdf";
        });
    app.add_option("--scale", raw.scale, "Dots to the pixel of that PNG, 0.5 to 10")
        ->check(CLI::Range(0.5, 10.0))
        ->capture_default_str();
    app.add_option("--frames", raw.frames,
                   "Write playback to this folder as frame-0001.png and on, without a display, and exit");
    app.add_flag("--self-test", raw.selfTest,
                 "Check that the program is whole: data, map, languages, helpers; a line for each; and exit");
    app.add_option("--frame-log", raw.frameLog,
                   "Log when each frame of the map was drawn, and how long it took");
}

void addFileOptions(CLI::App& app, RawOptions& raw)
{
    CLI::Option* open =
        app.add_option(
               "--open", raw.open,
               "What to open: UCDP GED, ACLED or GTD as CSV, another table, a data folder, or a report file")
            ->check(CLI::ExistingPath);
    app.add_option("--layer", raw.layers, "Show this file beside it, as a layer; may be repeated")
        ->allow_extra_args(false)
        ->check(CLI::ExistingPath);
    app.add_option("--overlay", raw.overlay,
                   "Your file of notes and corrections (.jsonl); pictures and pages show none without it");
    CLI::Option* view = app.add_option(
        "--view", raw.view, "Show this view: a link that was copied (vraem-atlas:…) or a saved file");
    app.add_option("FILE", raw.target,
                   "The same as --open, or as --view for a link (vraem-atlas:…) and a file.vraem-view.json")
        ->check(complaintAbout)
        ->excludes(open)
        ->excludes(view);
}

void addViewOptions(CLI::App& app, RawOptions& raw)
{
    app.add_option("--theme", raw.theme, "system, light, dark or high-contrast; as chosen last without it")
        ->check(CLI::IsMember({"system", "light", "dark", "high-contrast"}));
    app.add_option("--text-size", raw.textSize, "Size of text in percent, 80 to 200")
        ->check(CLI::Range(leastTextSize, mostTextSize));
    app.add_flag("--private", raw.isPrivate,
                 "Leave nothing on the disk: no settings, session, recent files, notes or cache");
    app.add_option("--language", raw.language, "en or es")->check(CLI::IsMember({"en", "es"}));
    app.add_option("--filter", raw.filter, "Open with this filter");
    app.add_option("--select", raw.select, "Open with this event selected");
    app.add_option("--tiles", raw.tiles,
                   "Fetch the background of the map from this address of XYZ tiles, with {z}, {x} and {y};\n"
                   "without it nothing reaches for the network")
        ->check([](const std::string& address) {
            return OnlineTiles::isAddress(QString::fromStdString(address))
                       ? std::string()
                       : "expected http or https, with {z}, {x} and {y}";
        });
}

LaunchOptions optionsOf(const RawOptions& raw)
{
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    LaunchOptions options;
    options.screenshot = text(raw.screenshot);
    options.size = parseSize(raw.size);
    options.theme = text(raw.theme);
    options.language = text(raw.language);
    options.filter = text(raw.filter);
    options.select = text(raw.select);
    options.open = text(raw.open);
    options.print = text(raw.print);
    options.map = text(raw.map);
    options.frames = text(raw.frames);
    options.tiles = text(raw.tiles);
    options.frameLog = text(raw.frameLog);
    if (raw.textSize > 0)
        options.textSize = raw.textSize;
    options.isPrivate = raw.isPrivate;
    options.scale = raw.scale;
    options.view = text(raw.view);
    options.overlay = text(raw.overlay);
    options.selfTest = raw.selfTest;
    if (const QString target = pathOf(text(raw.target)); !target.isEmpty())
        (isView(target) ? options.view : options.open) = target;
    for (const std::string& layer : raw.layers)
        options.layers.append(text(layer));
    return options;
}

} // namespace

ParsedLaunch parseLaunchOptions(int argc, char** argv)
{
    CLI::App app("Timeline and map of the conflict in Peru's VRAEM, 2019-2023, every fact with its source.",
                 "vraem-atlas");
    app.footer("Examples:\n"
               "  vraem-atlas\n"
               "  vraem-atlas --filter \"year:2023 faction:mpcp\" --select 2023-02-12-ambush\n"
               "  vraem-atlas GEDEvent_v23_1.csv\n"
               "  vraem-atlas --layer GEDEvent_v23_1.csv\n"
               "  vraem-atlas --private --theme high-contrast --text-size 150\n"
               "  vraem-atlas --screenshot atlas.png --size 1920x1080 --theme dark --language es\n\n"
               "A filter is made of " +
               (namesOf<FilterTerm>().join(QStringLiteral(": ")) + QStringLiteral(":\n")).toStdString() +
               "and free words; is: bookmark: tag: and note: ask for what is yours.\n"
               "An area is area:WEST,SOUTH,EAST,NORTH or area:25km,LONGITUDE,LATITUDE or\n"
               "area:outline,LONGITUDE,LATITUDE,… in degrees.");
    app.set_version_flag("--version", VRAEM_VERSION);
    RawOptions raw;
    addPictureOptions(app, raw);
    addFileOptions(app, raw);
    addViewOptions(app, raw);
    ParsedLaunch parsed;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        parsed.exitCode = app.exit(error) == 0 ? 0 : 2;
        return parsed;
    }
    parsed.options = optionsOf(raw);
    return parsed;
}

} // namespace vraem
