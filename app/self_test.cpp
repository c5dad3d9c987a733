// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_test.h"

#include "main_window.h"
#include "map/graphics_backend.h"
#include "map/map_scene.h"
#include "program_parts.h"
#include "state/load_data.h"
#include "when_drawn.h"

#include <QApplication>
#include <QSet>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// A map with its ground, rivers and markers has hundreds; one that is not drawn has a few.
constexpr qsizetype fewestColours = 60;

qsizetype coloursIn(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

PartCheck checkMapOf(MainWindow& window)
{
    auto* scene = window.findChild<MapScene*>();
    if (!scene || !scene->error().isEmpty())
        return {false, scene ? scene->error() : u"there is no map"_s};
    const QImage picture = scene->grabFramebuffer();
    const qsizetype colours = coloursIn(picture);
    return {colours >= fewestColours,
            u"%1x%2, %3 colours"_s.arg(picture.width()).arg(picture.height()).arg(colours)};
}

/// The whole window, without a display.
PartCheck checkMap()
{
    const DatasetPtr dataset = loadShippedData().dataset;
    if (!dataset)
        return {false, u"there is no data to draw"_s};
    Session session;
    session.setDataset(dataset);
    chooseGraphicsBackend();
    DataLoader loader;
    MainWindow window(session, loader);
    window.resize(1366, 768);
    window.show();
    PartCheck check{false, u"not drawn within 30 seconds"_s};
    whenDrawn(window, [&](bool isDrawn) {
        if (isDrawn)
            check = checkMapOf(window);
        QCoreApplication::quit();
    });
    QApplication::exec();
    return check;
}

bool tell(const QString& part, const PartCheck& check)
{
    QTextStream(stdout) << (check.isThere ? u"ok      "_s : u"MISSING "_s) << part.leftJustified(20)
                        << check.found << '\n';
    return check.isThere;
}

} // namespace

int runSelfTest()
{
    QTextStream(stdout) << u"vraem-atlas %1, Qt %2\n"_s.arg(QCoreApplication::applicationVersion(),
                                                            QLatin1StringView(qVersion()));
    bool isWhole = tell(u"data"_s, checkData());
    isWhole &= tell(u"basemap"_s, checkBasemap());
    isWhole &= tell(u"map modules"_s, checkMapModules());
    isWhole &= tell(u"fonts"_s, checkFonts());
    isWhole &= tell(u"icon"_s, checkIcon());
    isWhole &= tell(u"map"_s, checkMap());
    isWhole &= tell(u"languages"_s, checkTranslations());
    isWhole &= tell(u"helper program"_s, checkHelper());
    isWhole &= tell(u"own command"_s, checkOwnCommand());
    isWhole &= tell(u"geographic formats"_s, checkGeographicFormats());
    isWhole &= tell(u"sentences"_s, checkSentences());
    isWhole &= tell(u"window systems"_s, checkWindowSystems());
    return isWhole ? 0 : 1;
}

} // namespace vraem
