// SPDX-License-Identifier: GPL-3.0-or-later
#include "layer_list.h"

#include "look/labels.h"
#include "look/plain_text.h"
#include "look/text_size.h"
#include "marker_icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace vraem {
namespace {

constexpr int widestName = 150;

std::set<LayerId> allLayers(const Dataset& dataset)
{
    std::set<LayerId> ids;
    for (const Layer& layer : dataset.layers())
        ids.insert(layer.id);
    return ids;
}

} // namespace

LayerList::LayerList(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_adds(new QCheckBox(tr("Add layers together"), this))
{
    setAccessibleName(tr("Layers"));
    auto* heading = new QLabel(tr("Layers"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_adds->setMinimumHeight(24);
    m_adds->setToolTip(plainToolTip(
        tr("Off, totals are given for each layer by itself. The same event may be in several layers: added "
           "together it counts once for each.")));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 4);
    all->setSpacing(2);
    all->addWidget(heading);
    all->addWidget(m_adds);
    connect(m_adds, &QCheckBox::toggled, &m_session, &Session::setAddsLayers);
    connect(&m_session, &Session::datasetChanged, this, &LayerList::rebuild);
    connect(&m_session, &Session::filterChanged, this, &LayerList::follow);
    connect(&m_session, &Session::addsLayersChanged, this, &LayerList::follow);
    rebuild();
}

void LayerList::rebuild()
{
    delete m_body;
    m_lines.clear();
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    for (size_t layer = 0; layer < m_session.dataset()->layers().size(); ++layer)
        addLine(*grid, layer);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_body);
    setVisible(m_session.dataset()->isLayered());
    follow();
    QWidget* before = m_adds;
    for (const Line& line : m_lines) {
        setTabOrder(before, line.shown);
        setTabOrder(line.shown, line.remove);
        before = line.remove;
    }
    setTabOrder(before, m_adds);
}

void LayerList::addLine(QGridLayout& grid, size_t layer)
{
    const Layer& shown = m_session.dataset()->layers()[layer];
    Line line{shown.id, new QCheckBox(m_body), new QLabel(m_body), new QToolButton(m_body)};
    line.shown->setText(
        plainButtonText(fontMetrics().elidedText(shown.name, Qt::ElideMiddle, scaled(widestName))));
    line.shown->setIcon(layerIcon(layer, currentTheme()));
    line.shown->setIconSize(shownMarkerIconSize());
    line.shown->setMinimumHeight(26);
    line.shown->setToolTip(plainToolTip(tr("Show or hide %1").arg(shown.name)));
    line.shown->setAccessibleName(tr("Show the layer %1").arg(shown.name));
    line.count->setTextFormat(Qt::PlainText);
    line.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QToolButton* remove = line.remove;
    remove->setText(QStringLiteral("\u00d7"));
    remove->setAutoRaise(true);
    remove->setMinimumSize(24, 24);
    remove->setToolTip(plainToolTip(tr("Remove %1 from the window; its file stays").arg(shown.name)));
    remove->setAccessibleName(tr("Remove the layer %1").arg(shown.name));
    const int row = grid.rowCount();
    grid.addWidget(line.shown, row, 0);
    grid.addWidget(line.count, row, 1);
    grid.addWidget(remove, row, 2);
    connect(line.shown, &QCheckBox::clicked, this,
            [this, id = shown.id](bool isShown) { show(id, isShown); });
    connect(remove, &QToolButton::clicked, this, [this, id = shown.id] { Q_EMIT removeAsked(id); });
    m_lines.push_back(line);
}

void LayerList::follow()
{
    const std::set<LayerId>& chosen = m_session.filter().layers;
    const std::vector<int>& counts = m_session.result().facets.layers;
    for (size_t layer = 0; layer < m_lines.size() && layer < counts.size(); ++layer) {
        const Line& line = m_lines[layer];
        const bool isShown = chosen.empty() || chosen.contains(line.layer);
        line.shown->setChecked(isShown);
        line.shown->setEnabled(!isShown || chosen.size() != 1);
        line.count->setText(QLocale().toString(counts[layer]));
    }
    m_adds->setChecked(m_session.addsLayers());
}

void LayerList::show(const LayerId& layer, bool isShown)
{
    const std::set<LayerId> all = allLayers(*m_session.dataset());
    Filter filter = m_session.filter();
    if (filter.layers.empty())
        filter.layers = all;
    if (isShown)
        filter.layers.insert(layer);
    else
        filter.layers.erase(layer);
    if (filter.layers == all)
        filter.layers.clear();
    m_session.setFilter(filter);
    follow();
}

void LayerList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_body)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace vraem
