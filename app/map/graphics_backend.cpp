// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics_backend.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QQuickWindow>

namespace vraem {
namespace {

bool canOpenGl()
{
    QOpenGLContext context;
    if (!context.create())
        return false;
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    if (!surface.isValid() || !context.makeCurrent(&surface))
        return false;
    context.doneCurrent();
    return true;
}

} // namespace

void chooseGraphicsBackend()
{
    const bool isChosen =
        qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (!isChosen && !canOpenGl())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace vraem
