// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback_bar.h"

#include "look/drawn_accessible.h"
#include "look/labels.h"
#include "look/painted_icon.h"
#include "look/text_size.h"
#include "look/theme.h"
#include "playback_menu.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

namespace vraem {
namespace {

constexpr int iconSize = 16;
constexpr int buttonSize = 26;

enum class Glyph
{
    Back,
    Play,
    Pause,
    On,
    Close
};

void paintGlyph(QPainter& painter, Glyph glyph)
{
    const auto triangle = [&](double tip, double base) {
        painter.drawPolygon(QPolygonF{{base, 3}, {tip, 8}, {base, 13}});
    };
    switch (glyph) {
    case Glyph::Back:
        painter.drawRect(QRectF(3, 3, 2, 10));
        return triangle(6, 13);
    case Glyph::Play:
        return triangle(13, 4);
    case Glyph::Pause:
        painter.drawRect(QRectF(4, 3, 3, 10));
        painter.drawRect(QRectF(9, 3, 3, 10));
        return;
    case Glyph::On:
        painter.drawRect(QRectF(11, 3, 2, 10));
        return triangle(10, 3);
    case Glyph::Close:
        painter.setPen(QPen(painter.brush(), 1.6));
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        return;
    }
}

QIcon iconOf(Glyph glyph, double ratio)
{
    return paintedIcon(iconSize, ratio, [glyph](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTheme().text);
        paintGlyph(painter, glyph);
    });
}

QToolButton* makeButton(const QString& name, const QString& shortcut = {})
{
    auto* button = new QToolButton;
    button->setAccessibleName(name);
    button->setToolTip(shortcut.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, shortcut));
    button->setIconSize({symbolSize(iconSize), symbolSize(iconSize)});
    button->setFixedSize(symbolSize(buttonSize), symbolSize(buttonSize));
    button->setAutoRaise(true);
    return button;
}

} // namespace

PlaybackBar::PlaybackBar(Session& session, Playback& playback, QWidget* parent)
    : QWidget(parent), m_session(session), m_playback(playback),
      m_back(makeButton(tr("One step back"), QStringLiteral(","))), m_play(makeButton(tr("Play or pause"))),
      m_on(makeButton(tr("One step on"), QStringLiteral("."))), m_slider(new QSlider(Qt::Horizontal)),
      m_words(new QLabel), m_options(new QToolButton), m_close(makeButton(tr("End playback")))
{
    setAccessibleName(tr("Playback"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_slider->setAccessibleName(tr("Day shown"));
    m_slider->setMinimumWidth(90);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_options->setText(tr("Options"));
    m_options->setAutoRaise(true);
    m_options->setMinimumHeight(symbolSize(buttonSize));
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setMenu(makePlaybackMenu(playback, m_options));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 1, 8, 1);
    line->setSpacing(2);
    for (QToolButton* button : {m_back, m_play, m_on})
        line->addWidget(button);
    line->addWidget(m_slider, 1);
    line->addSpacing(6);
    line->addWidget(m_words, 2);
    line->addWidget(m_options);
    line->addWidget(m_close);
    connect(m_back, &QToolButton::clicked, this, [this] { m_playback.step(-1); });
    connect(m_play, &QToolButton::clicked, this, [this] { m_playback.toggle(); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_playback.step(+1); });
    connect(m_close, &QToolButton::clicked, this, [this] { m_playback.stop(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_playback.pause();
        m_playback.goTo(static_cast<size_t>(value));
    });
    connect(&playback, &Playback::changed, this, &PlaybackBar::follow);
    connect(&session, &Session::filterChanged, this, &PlaybackBar::follow);
    follow();
}

QString PlaybackBar::words() const
{
    const DaySpan days = *m_session.playedDays();
    const QLocale locale;
    const QString counted = tr("%1 of %2 events", "shown, all")
                                .arg(locale.toString(m_session.result().rows.size()),
                                     locale.toString(m_session.wholeResult().rows.size()));
    const QString until = labels::shortDate({days.last, days.last});
    if (!m_playback.style().months)
        return tr("Until %1: %2", "day, count").arg(until, counted);
    return tr("%1 to %2: %3", "first day, last day, count")
        .arg(labels::shortDate({days.first, days.first}), until, counted);
}

void PlaybackBar::follow()
{
    m_playback.setIsCalm(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0);
    setVisible(m_playback.isOn());
    if (!m_playback.isOn() || m_playback.stops().empty())
        return;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, static_cast<int>(m_playback.stops().size()) - 1);
    m_slider->setValue(static_cast<int>(m_playback.position()));
    m_words->setText(words());
    m_words->setToolTip(
        words() + QLatin1Char('\n') +
        tr("An event enters on the first day it can have begun: one known only to a year, on its "
           "first day."));
    m_slider->setAccessibleDescription(words());
    announce();
    m_play->setToolTip(m_playback.isRunning() ? tr("Pause (Space)") : tr("Play (Space)"));
    drawIcons();
}

void PlaybackBar::announce()
{
    const bool isRunning = m_playback.isRunning();
    const bool wasRunning = std::exchange(m_wasRunning, isRunning);
    const QString words = isRunning ? tr("Playing") : m_words->text();
    // While it runs, days pass faster than they can be said.
    if (!(isRunning && wasRunning) && std::exchange(m_said, words) != words)
        readOut(*this, words);
}

void PlaybackBar::drawIcons()
{
    const double ratio = devicePixelRatioF();
    m_back->setIcon(iconOf(Glyph::Back, ratio));
    m_play->setIcon(iconOf(m_playback.isRunning() ? Glyph::Pause : Glyph::Play, ratio));
    m_on->setIcon(iconOf(Glyph::On, ratio));
    m_close->setIcon(iconOf(Glyph::Close, ratio));
}

void PlaybackBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace vraem
