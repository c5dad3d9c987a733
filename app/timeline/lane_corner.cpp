// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_corner.h"

#include "look/elided_label.h"
#include "look/labels.h"
#include "rule_box.h"
#include "timeline_columns.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <numeric>

namespace vraem {

LaneCorner::LaneCorner(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_totals(new ElidedLabel)
{
    m_totals->setFont(smallFont(*this));
    m_totals->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 4, 2);
    column->setSpacing(1);
    column->addWidget(makeLaneBox(session));
    column->addWidget(m_totals);
}

void LaneCorner::setTotals(const LaneTotals& totals)
{
    const bool isApart = m_session.keepsLayersApart();
    const auto words = [&](const std::vector<int>& counts) {
        return isApart ? labels::apart(m_session.ofShownLayers(counts))
                       : QLocale().toString(std::accumulate(counts.begin(), counts.end(), 0));
    };
    const int several = std::accumulate(totals.inSeveral.begin(), totals.inSeveral.end(), 0);
    const QString all = tr("%1 with a date", "number of events").arg(words(totals.events));
    const QString text = several == 0 ? all
                                      : tr("%1 with a date, %2 in several lanes", "numbers of events")
                                            .arg(words(totals.events), words(totals.inSeveral));
    const QString rule = tr("Each event counts once here. One that belongs to several lanes stands in each "
                            "of them, so the counts "
                            "of lanes may add up to more.");
    m_totals->setContent(text, rule);
}

} // namespace vraem
