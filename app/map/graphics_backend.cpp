// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics_backend.h"

#include <QDir>
#include <QFileInfo>
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

/// Whether the system knows of anything that could draw: a card of Linux's own drivers, NVIDIA's, or the one
/// that WSL passes on. Asking OpenGL costs some 50 milliseconds where nothing does.
bool mayHaveGraphicsCard()
{
#ifdef Q_OS_LINUX
    return !QDir(QStringLiteral("/dev/dri")).isEmpty(QDir::System | QDir::Files) ||
           QFileInfo::exists(QStringLiteral("/dev/nvidiactl")) ||
           QFileInfo::exists(QStringLiteral("/dev/dxg"));
#else
    return true;
#endif
}

bool hasGraphicsCard()
{
    if (!mayHaveGraphicsCard())
        return false;
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
