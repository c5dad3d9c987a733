// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/about_text.h"
#include "help/help_window.h"
#include "tour/tour.h"
#include "tour/tour_offer.h"

#include <QPointer>

namespace vraem {

class AboutDialog;
class WindowActions;

/// The help menu: guide, codebook, tour, keys, and where everything comes from.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    HelpActions(Session& session, WindowActions& actions, const TourStage& stage);

    /// Offers the tour in a line at the top, if it was never offered before.
    void offerTour();
    /// What the other offers and was not answered is offered still.
    void goOn(const HelpActions& before);

private:
    void showOffer();
    void showDocument(HelpDocument document);
    void showAbout(AboutPage page);

    Session& m_session;
    QMainWindow& m_window;
    Tour* m_tour;
    QPointer<TourOffer> m_offer;
    QPointer<HelpWindow> m_guide;
    QPointer<HelpWindow> m_codebook;
    QPointer<AboutDialog> m_about;
};

} // namespace vraem
