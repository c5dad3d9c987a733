// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_actions.h"

#include "help/about_dialog.h"
#include "settings/settings.h"
#include "shortcuts_dialog.h"
#include "window_actions.h"

#include <QMainWindow>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vraem {

HelpActions::HelpActions(Session& session, WindowActions& actions, const TourStage& stage)
    : QObject(&stage.window), m_session(session), m_window(stage.window), m_tour(new Tour(session, stage))
{
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(actions.guide, [this] { showDocument(HelpDocument::Guide); });
    on(actions.tour, [this] {
        delete m_offer;
        m_tour->start();
    });
    on(actions.codebook, [this] { showDocument(HelpDocument::Codebook); });
    on(actions.shortcuts, [this] { makeShortcutsDialog(m_window)->show(); });
    on(actions.aboutData, [this] { showAbout(AboutPage::Data); });
    on(actions.aboutMap, [this] { showAbout(AboutPage::Map); });
    on(actions.licences, [this] { showAbout(AboutPage::Licences); });
}

void HelpActions::offerTour()
{
    const QString key = u"tour/offered"_s;
    if (isPrivate() || setting(key).toBool())
        return;
    keepSetting(key, true);
    showOffer();
}

void HelpActions::goOn(const HelpActions& before)
{
    if (before.m_offer)
        showOffer();
}

void HelpActions::showOffer()
{
    auto* column = qobject_cast<QVBoxLayout*>(m_window.centralWidget()->layout());
    if (!column)
        return;
    m_offer = new TourOffer;
    column->insertWidget(0, m_offer);
    connect(m_offer, &TourOffer::accepted, m_tour, &Tour::start);
}

void HelpActions::showDocument(HelpDocument document)
{
    QPointer<HelpWindow>& window = document == HelpDocument::Guide ? m_guide : m_codebook;
    if (!window) {
        window = new HelpWindow(document, &m_window);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->activateWindow();
}

void HelpActions::showAbout(AboutPage page)
{
    if (!m_about)
        m_about = new AboutDialog(m_session, &m_window);
    m_about->showPage(page);
    m_about->show();
    m_about->activateWindow();
}

} // namespace vraem
