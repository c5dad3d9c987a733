// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>
#include <QQuickWidget>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Draws a window with a Qt Location map that has nothing on it, tells so in a line and ends: the baseline of
/// a start. It links Qt and nothing else.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    // As Qt draws it by itself, but where there is no OpenGL and it would stay blank.
    if (QGuiApplication::platformName() == u"offscreen")
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QMainWindow window;
    auto* map = new QQuickWidget;
    map->setResizeMode(QQuickWidget::SizeRootObjectToView);
    map->setSource(QUrl(u"qrc:/qml/MapScene.qml"_s));
    window.setCentralWidget(map);
    window.resize(1440, 900);
    window.show();
    const bool isDrawn = map->status() == QQuickWidget::Ready && !window.grab().isNull();
    std::puts(isDrawn ? "drawn" : "no map");
    std::fflush(stdout);
    std::_Exit(isDrawn ? 0 : 1);
}
