// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics_backend.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>

namespace vraem {
namespace {

/// What draws OpenGL here; empty where nothing does.
QByteArray openGlRenderer()
{
    QOpenGLContext context;
    if (!context.create())
        return {};
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    if (!surface.isValid() || !context.makeCurrent(&surface))
        return {};
    const auto* name = reinterpret_cast<const char*>(context.functions()->glGetString(GL_RENDERER));
    const QByteArray renderer(name ? name : "unnamed");
    context.doneCurrent();
    return renderer;
}

bool hasGraphicsCard()
{
    const QByteArray renderer = openGlRenderer().toLower();
    const auto isNamed = [&](const char* rasterizer) { return renderer.contains(rasterizer); };
    return !renderer.isEmpty() && !isNamed("llvmpipe") && !isNamed("softpipe") && !isNamed("swrast") &&
           !isNamed("software") && !isNamed("swiftshader");
}

} // namespace

void chooseGraphicsBackend()
{
    const bool isChosen =
        qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (!isChosen && !hasGraphicsCard())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace vraem
