// SPDX-License-Identifier: GPL-3.0-or-later
#include "totals_line.h"

#include "look/drawn_accessible.h"
#include "look/labels.h"

#include <QLocale>

namespace vraem {
namespace {

/// Milliseconds without another step of the filter.
constexpr int pauseBeforeWords = 700;

QString bySide(const std::map<Side, CountTotal>& totals)
{
    QStringList sides;
    for (const auto& [side, total] : totals) {
        if (total.given > 0)
            sides.append(QStringLiteral("%1 %2").arg(labels::name(side), QLocale().toString(total.best)));
    }
    return sides.join(QStringLiteral(", "));
}

} // namespace

TotalsLine::TotalsLine(Session& session, QWidget* parent) : ElidedLabel(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeWords);
    connect(&m_pause, &QTimer::timeout, this, &TotalsLine::announce);
    connect(&m_session, &Session::filterChanged, this, &TotalsLine::write);
    connect(&m_session, &Session::filterChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::addsLayersChanged, this, &TotalsLine::write);
    write();
}

void TotalsLine::write()
{
    const auto& own = m_session.dataset()->overlay();
    const QString words = own ? labels::overlayStamp(*own) : QString();
    if (words.isEmpty()) {
        setContent(summary(), explanation());
        return;
    }
    setContent(tr("%1 \u00b7 with %2", "totals, the user's corrections").arg(summary(), words),
               explanation() + QLatin1Char('\n') +
                   tr("These are not the figures as published: they are with %1. View > Apply my corrections "
                      "switches them off.")
                       .arg(words));
}

void TotalsLine::announce()
{
    if (!m_session.playedDays())
        readOut(*this, countInWords());
}

QString TotalsLine::countInWords() const
{
    if (!m_session.keepsLayersApart())
        return labels::shownCount(shownTotals().events, sizeOfShown());
    QStringList layers;
    for (const size_t layer : m_session.shownLayers())
        layers.append(
            tr("%1: %2", "layer, its totals")
                .arg(m_session.dataset()->layers()[layer].name,
                     labels::shownCount(m_session.result().layerTotals[layer].events, sizeOf(layer))));
    return layers.join(QStringLiteral("; "));
}

QString TotalsLine::summary() const
{
    const Dataset& dataset = *m_session.dataset();
    if (!m_session.keepsLayersApart())
        return m_session.shownLayers().size() > 1
                   ? tr("All layers added together: %1")
                         .arg(summaryOf(m_session.result().totals, dataset.size()))
                   : summaryOf(shownTotals(), sizeOfShown());
    QStringList layers;
    for (const size_t layer : m_session.shownLayers())
        layers.append(tr("%1: %2", "layer, its totals")
                          .arg(dataset.layers()[layer].name,
                               summaryOf(m_session.result().layerTotals[layer], sizeOf(layer))));
    return layers.join(QStringLiteral("  |  "));
}

const Totals& TotalsLine::shownTotals() const
{
    const QueryResult& result = m_session.result();
    return result.layerTotals.empty() || m_session.shownLayers().size() != 1
               ? result.totals
               : result.layerTotals[m_session.shownLayers().front()];
}

int TotalsLine::sizeOf(size_t layer) const
{
    const Dataset& dataset = *m_session.dataset();
    return dataset.isLayered() ? dataset.parts()[layer].dataset->size() : dataset.size();
}

int TotalsLine::sizeOfShown() const
{
    return m_session.shownLayers().size() == 1 ? sizeOf(m_session.shownLayers().front())
                                               : m_session.dataset()->size();
}

QString TotalsLine::summaryOf(const Totals& totals, int all) const
{
    QStringList parts{labels::shownCount(totals.events, all)};
    parts.append(totals.incidents > 0 ? casualtiesOf(totals) : labels::casualties(totals).join(QString()));
    if (const QString sides = bySide(totals.killedBySide); !sides.isEmpty())
        parts.append(tr("dead on each side: %1").arg(sides));
    parts.append(tr("%n source(s)", nullptr, static_cast<int>(totals.sources.size())));
    return parts.join(QStringLiteral(" · "));
}

QString TotalsLine::casualtiesOf(const Totals& totals) const
{
    const QLocale locale;
    const QString killed = totals.killed.given > 0 ? tr("%1 killed").arg(locale.toString(totals.killed.best))
                                                   : tr("killed not reported");
    const QString wounded = totals.wounded.given > 0
                                ? tr("%1 wounded").arg(locale.toString(totals.wounded.best))
                                : tr("wounded not reported");
    return tr("%1, %2 (incidents only, best figures)").arg(killed, wounded);
}

QString TotalsLine::explanation() const
{
    if (!m_session.keepsLayersApart()) {
        QStringList lines;
        if (m_session.shownLayers().size() > 1)
            lines.append(tr("The layers are added together because \"Add layers together\" is on. An event "
                            "that several of them hold counts once for each."));
        lines.append(explanationOf(shownTotals()));
        return lines.join(QLatin1Char('\n'));
    }
    QStringList lines{tr("Each layer has totals of its own; they are not added together, for the same event "
                         "may be in several.")};
    for (const size_t layer : m_session.shownLayers()) {
        lines.append(QString());
        lines.append(m_session.dataset()->layers()[layer].name);
        lines.append(explanationOf(m_session.result().layerTotals[layer]));
    }
    return lines.join(QLatin1Char('\n'));
}

QString TotalsLine::explanationOf(const Totals& totals) const
{
    QStringList lines{
        tr("Casualties are summed over the %n incident(s) shown. Totals reported for a period and series of "
           "operations are never added in.",
           nullptr, totals.incidents)};
    lines.append(labels::casualties(totals));
    if (totals.killed.openEnded + totals.wounded.openEnded > 0)
        lines.append(tr(
            "Some reports say \"at least\" and give no upper figure: the high figures are then a minimum."));
    if (const int unnumbered = totals.killed.unnumbered + totals.wounded.unnumbered; unnumbered > 0)
        lines.append(
            tr("In %n case(s) people were killed or wounded but no number is given; they add nothing here.",
               nullptr, unnumbered));
    return lines.join(QLatin1Char('\n'));
}

} // namespace vraem
