// SPDX-License-Identifier: GPL-3.0-or-later
#include "when_drawn.h"

#include "main_window.h"

#include <QTimer>

namespace vraem {
namespace {

constexpr int pollMilliseconds = 30;
constexpr int timeoutMilliseconds = 30'000;
/// Frames after the map is painted in which late layouts and the charts settle.
constexpr int settlingPolls = 8;

} // namespace

void whenDrawn(MainWindow& window, const std::function<void(bool)>& then)
{
    auto* poll = new QTimer(&window);
    QObject::connect(poll, &QTimer::timeout, &window, [&window, poll, then, waited = 0, ready = 0]() mutable {
        waited += pollMilliseconds;
        ready = window.isRenderReady() ? ready + 1 : 0;
        if (ready < settlingPolls && waited <= timeoutMilliseconds)
            return;
        poll->stop();
        poll->deleteLater();
        then(ready >= settlingPolls);
    });
    poll->start(pollMilliseconds);
}

} // namespace vraem
