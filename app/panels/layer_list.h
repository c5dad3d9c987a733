// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QCheckBox>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace vraem {

/// The data sets that are open side by side: each with its mark, its count under the filter, a check mark to
/// show or hide it and a button to remove it; and the switch that lets their totals be added. Not to be seen
/// where there is one data set.
class LayerList : public QWidget
{
    Q_OBJECT

public:
    explicit LayerList(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void removeAsked(const vraem::LayerId& layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        LayerId layer;
        QCheckBox* shown = nullptr;
        QLabel* count = nullptr;
        QToolButton* remove = nullptr;
    };

    void rebuild();
    void addLine(QGridLayout& grid, size_t layer);
    void follow();
    void show(const LayerId& layer, bool isShown);

    Session& m_session;
    QWidget* m_body = nullptr;
    QCheckBox* m_adds = nullptr;
    std::vector<Line> m_lines;
};

} // namespace vraem
