// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/marker.h"
#include "state/session.h"

#include <QFrame>

class QGridLayout;
class QToolButton;

namespace vraem {

/// Explains the symbols of the events shown. Folds to its heading.
class MapLegend : public QFrame
{
    Q_OBJECT

public:
    MapLegend(const Session& session, QWidget* parent);

    void rebuild();
    void setUnfolded(bool unfolded);
    /// Folds or unfolds for the room there is, until the user has decided.
    void setRoomy(bool isRoomy);
    bool isUnfolded() const { return m_isUnfolded; }

Q_SIGNALS:
    void resized();

private:
    void addGroups(QGridLayout& grid);
    void addTypes(QGridLayout& grid);
    void addMeanings(QGridLayout& grid);

    const Session& m_session;
    QToolButton* m_heading;
    QWidget* m_body = nullptr;
    bool m_isUnfolded = true;
    bool m_isDecided = false;
};

} // namespace vraem
