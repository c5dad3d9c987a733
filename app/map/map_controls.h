// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QToolButton;

namespace vraem {

/// The buttons of the camera, and of filtering by area. Their keys belong to the map, so that they do nothing
/// while text is typed.
class MapControls : public QWidget
{
    Q_OBJECT

public:
    explicit MapControls(QWidget* parent);

    /// Pixels that the buttons may stand in below each other; they take more columns where it is little.
    void setMostHeight(int height);

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
    std::vector<QToolButton*> buttons() const;

    QGridLayout* m_grid;
    QToolButton* m_outline = nullptr;
};

} // namespace vraem
