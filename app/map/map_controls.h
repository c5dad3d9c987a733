// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vraem {

/// The three buttons of the camera. Their keys belong to the map, so that they do nothing while text is
/// typed.
class MapControls : public QWidget
{
    Q_OBJECT

public:
    explicit MapControls(QWidget* parent);

Q_SIGNALS:
    void zoomInRequested();
    void zoomOutRequested();
    void fitRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcons();
};

} // namespace vraem
