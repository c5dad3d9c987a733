// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "main_window.h"
#include "when_drawn.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

void fail(const QString& reason)
{
    QTextStream(stderr) << u"vraem-atlas: "_s << reason << '\n';
    QCoreApplication::exit(1);
}

void save(MainWindow& window, const QString& file)
{
    QSaveFile output(file);
    const bool isSaved =
        output.open(QIODevice::WriteOnly) && window.grab().save(&output, "PNG") && output.commit();
    if (isSaved)
        QCoreApplication::exit(0);
    else
        fail(
            QCoreApplication::translate("screenshot", "cannot write %1: %2").arg(file, output.errorString()));
}

} // namespace

void screenshotWhenReady(MainWindow& window, const QString& file)
{
    whenDrawn(window, [&window, file](bool isDrawn) {
        if (isDrawn)
            save(window, file);
        else
            fail(QCoreApplication::translate("screenshot", "the map was not drawn within 30 seconds"));
    });
}

} // namespace vraem
