// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "main_window.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QSaveFile>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int pollMilliseconds = 30;
constexpr int timeoutMilliseconds = 30'000;
/// Frames after the map is painted in which late layouts and the charts settle.
constexpr int settlingPolls = 8;

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
    auto* poll = new QTimer(&window);
    auto waited = std::make_shared<int>(0);
    auto ready = std::make_shared<int>(0);
    QObject::connect(poll, &QTimer::timeout, &window, [&window, file, poll, waited, ready] {
        *waited += pollMilliseconds;
        *ready = window.isRenderReady() ? *ready + 1 : 0;
        if (*ready >= settlingPolls) {
            poll->stop();
            save(window, file);
        } else if (*waited > timeoutMilliseconds) {
            poll->stop();
            fail(QCoreApplication::translate("screenshot", "the map was not drawn within 30 seconds"));
        }
    });
    poll->start(pollMilliseconds);
}

} // namespace vraem
