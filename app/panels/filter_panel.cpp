// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_panel.h"

#include "facet_model.h"
#include "facet_view.h"
#include "layer_list.h"
#include "look/drawn_accessible.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vraem {
namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 350ms;

} // namespace

FilterPanel::FilterPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setAccessibleName(tr("Filters"));
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search titles, places, names"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(
        tr("All words must occur. \"A phrase\" in quotes is one term, -word leaves events out."));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(28);
    m_model = new FacetModel(m_session, this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(m_search);
    layout->addWidget(makeButtons());
    auto* layers = new LayerList(m_session, this);
    layout->addWidget(layers);
    auto* view = new FacetView(*m_model, this);
    view->setAccessibleName(tr("Filter values"));
    connect(m_model, &FacetModel::turned, view, [view](const QString& words) { readOut(*view, words); });
    layout->addWidget(view, 1);
    connect(layers, &LayerList::removeAsked, this, &FilterPanel::layerRemoveAsked);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    auto* clear = new QAction(m_search);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetShortcut);
    clear->setEnabled(false);
    m_search->QWidget::addAction(clear);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear,
            [clear](const QString& text) { clear->setEnabled(!text.isEmpty()); });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterPanel::search);
    connect(&m_pause, &QTimer::timeout, this, &FilterPanel::search);
    connect(&m_session, &Session::filterChanged, this, &FilterPanel::followFilter);
    followFilter();
}

QWidget* FilterPanel::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString& text, const QString& toolTip, auto intent) {
        auto* button = new QPushButton(text, row);
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
        button->setMinimumHeight(26);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, intent] {
            m_pause.stop();
            intent();
            followFilter();
        });
        return button;
    };
    m_undo = add(tr("Undo"), tr("Undo the last change of the filters"), [this] { m_session.undoFilter(); });
    m_redo = add(tr("Redo"), tr("Redo the change of the filters"), [this] { m_session.redoFilter(); });
    m_reset =
        add(tr("Reset"), tr("Show all incidents again"), [this] { m_session.setFilter(incidentsOnly()); });
    return row;
}

void FilterPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterPanel::search()
{
    m_pause.stop();
    Filter filter = m_session.filter();
    filter.text = m_search->text().trimmed();
    m_session.setFilter(filter);
}

void FilterPanel::followFilter()
{
    const QString& text = m_session.filter().text;
    if (!m_pause.isActive() && m_search->text().trimmed() != text) {
        m_search->setText(text);
        m_pause.stop();
    }
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
    m_reset->setEnabled(m_session.filter() != incidentsOnly());
}

void FilterPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_model)
        m_model->rebuild();
    QWidget::changeEvent(event);
}

} // namespace vraem
