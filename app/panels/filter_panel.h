// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace vraem {

class FacetModel;

/// What to look for: a search line and the facets with their live counts.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(Session& session, QWidget* parent = nullptr);

    /// Puts the keyboard into the search line, its text selected.
    void focusSearch();

Q_SIGNALS:
    void layerRemoveAsked(const vraem::LayerId& layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeButtons();
    void search();
    void followFilter();

    Session& m_session;
    FacetModel* m_model = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_reset = nullptr;
    /// Runs while the user is typing: one pause is one step to undo.
    QTimer m_pause;
};

} // namespace vraem
