// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/elided_label.h"
#include "state/session.h"

#include <QTimer>

namespace vraem {

/// How many events are shown and what they cost, for the status bar. Casualties cover incidents only. Layers
/// are never added together unless the user says so.
class TotalsLine : public ElidedLabel
{
    Q_OBJECT

public:
    explicit TotalsLine(Session& session, QWidget* parent = nullptr);

private:
    void write();
    /// Tells a screen reader how many events a filter that is left as it is lets through.
    void announce();
    QString countInWords() const;
    QString summary() const;
    QString explanation() const;
    QString summaryOf(const Totals& totals, int all) const;
    QString casualtiesOf(const Totals& totals) const;
    QString explanationOf(const Totals& totals) const;
    /// Of the layers shown, together.
    const Totals& shownTotals() const;
    /// Events of a layer, and of the layers shown, whether the filter lets them through or not.
    int sizeOf(size_t layer) const;
    int sizeOfShown() const;

    Session& m_session;
    QTimer m_pause;
};

} // namespace vraem
