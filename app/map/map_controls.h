// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace vraem {

/// The buttons of the camera, and of filtering by area. Their keys belong to the map, so that they do nothing
/// while text is typed.
class MapControls : public QWidget
{
    Q_OBJECT

public:
    explicit MapControls(QWidget* parent);

    /// Shows whether an outline is being drawn.
    void setOutlining(bool isOutlining);

Q_SIGNALS:
    void zoomInRequested();
    void zoomOutRequested();
    void fitRequested();
    void outlineRequested();
    void areaRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcons();

    QToolButton* m_outline = nullptr;
};

} // namespace vraem
