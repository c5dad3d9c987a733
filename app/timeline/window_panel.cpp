// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_panel.h"

#include "look/elided_label.h"
#include "look/labels.h"
#include "look/plain_text.h"
#include "rule_box.h"
#include "timeline_columns.h"
#include "window_count.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace vraem {
namespace {

QToolButton* makeButton(const QString& text, const QString& help)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(help);
    button->setMinimumHeight(24);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

WindowPanel::WindowPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_window(new QLabel), m_count(new ElidedLabel),
      m_play(makeButton({}, tr("Plays through this window (Space)"))),
      m_filter(makeButton(tr("Filter to this window"), tr("Shows only events of this window, in all views"))),
      m_all(makeButton(tr("All years"), tr("Zooms out to the whole span; filters nothing")))
{
    m_window->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_window, static_cast<QLabel*>(m_count)})
        label->setFont(smallFont(*this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 4, 4);
    column->setSpacing(3);
    m_play->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPlaying(false);
    auto* counted = new QHBoxLayout;
    counted->addWidget(m_count, 1);
    counted->addWidget(m_play);
    column->addWidget(m_window);
    column->addLayout(counted, 1);
    auto* shown = new QHBoxLayout;
    shown->addWidget(makeMeasureBox(session));
    shown->addWidget(m_all, 1);
    column->addWidget(m_filter);
    column->addLayout(shown);
    connect(m_filter, &QToolButton::clicked, this, [this] {
        Filter filter = m_session.filter();
        filter.dates = {m_session.visibleSpan().first, m_session.visibleSpan().last};
        m_session.setFilter(filter);
    });
    connect(m_play, &QToolButton::clicked, this, &WindowPanel::playAsked);
    connect(m_all, &QToolButton::clicked, this, [this] { m_session.setVisibleSpan(m_session.fullSpan()); });
    connect(&session, &Session::visibleSpanChanged, this, &WindowPanel::follow);
    connect(&session, &Session::filterChanged, this, &WindowPanel::follow);
    connect(&session, &Session::addsLayersChanged, this, &WindowPanel::follow);
    follow();
}

void WindowPanel::setPlaying(bool isPlaying)
{
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
}

void WindowPanel::follow()
{
    const DaySpan window = m_session.visibleSpan();
    const QString from = labels::shortDate({window.first, window.first});
    const QString to = labels::shortDate({window.last, window.last});
    const WindowCount count = windowCount(m_session);
    m_window->setText(QStringLiteral("%1 \u2013 %2").arg(from, to));
    m_count->setContent(count.shown, count.full);
    m_window->setToolTip(wrappedToolTip(count.full));
    m_window->setAccessibleName(windowWords(m_session, count));
    const bool isAll = window == m_session.fullSpan();
    const DateInterval dates{window.first, window.last};
    m_filter->setEnabled(!isAll && m_session.filter().dates != dates);
    m_all->setEnabled(!isAll);
}

} // namespace vraem
