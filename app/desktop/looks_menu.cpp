// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks_menu.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, const QVariant& data)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setData(data);
    group.addAction(action);
    return action;
}

void check(const QActionGroup& group, const QVariant& data)
{
    for (QAction* action : group.actions())
        action->setChecked(action->data() == data);
}

} // namespace

LooksMenu::LooksMenu(QObject* parent)
    : QObject(parent), m_themes(new QActionGroup(this)), m_languages(new QActionGroup(this)),
      m_larger(new QAction(tr("&Larger"), this)), m_smaller(new QAction(tr("&Smaller"), this)),
      m_usual(new QAction(this)), m_motion(new QAction(tr("&Reduced motion"), this))
{
    m_larger->setShortcuts({QKeySequence(u"Ctrl+Shift+="_s), QKeySequence(u"Ctrl++"_s)});
    m_smaller->setShortcuts({QKeySequence(u"Ctrl+Shift+-"_s), QKeySequence(u"Ctrl+-"_s)});
    m_usual->setShortcut(QKeySequence(u"Ctrl+0"_s));
    m_motion->setCheckable(true);
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT themeChosen(static_cast<ThemeChoice>(action->data().toInt()));
    });
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT languageChosen(action->data().toString()); });
    connect(m_larger, &QAction::triggered, this, [this] { Q_EMIT textSizeStepped(+1); });
    connect(m_smaller, &QAction::triggered, this, [this] { Q_EMIT textSizeStepped(-1); });
    connect(m_usual, &QAction::triggered, this, [this] { Q_EMIT textSizeStepped(0); });
    connect(m_motion, &QAction::triggered, this, &LooksMenu::reducedMotionChosen);
}

void LooksMenu::addTo(QMenu& view)
{
    addThemes(view);
    addTextSizes(view);
    addLanguages(view);
    view.addAction(m_motion);
    show({});
}

void LooksMenu::addThemes(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("&Theme"));
    const auto add = [&](const QString& text, ThemeChoice theme) {
        addChoice(*menu, *m_themes, text, static_cast<int>(theme));
    };
    add(tr("As the &system"), ThemeChoice::System);
    add(tr("&Light"), ThemeChoice::Light);
    add(tr("&Dark"), ThemeChoice::Dark);
    add(tr("&High contrast"), ThemeChoice::HighContrast);
}

void LooksMenu::addTextSizes(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("Te&xt size"));
    menu->addActions({m_larger, m_smaller, m_usual});
}

void LooksMenu::addLanguages(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("La&nguage"));
    addChoice(*menu, *m_languages, tr("As the &system"), QString());
    // Each in its own words, whatever the language of the window.
    addChoice(*menu, *m_languages, u"&English"_s, u"en"_s);
    addChoice(*menu, *m_languages, u"E&spañol"_s, u"es"_s);
}

void LooksMenu::show(const Looks& looks)
{
    check(*m_themes, static_cast<int>(looks.theme));
    check(*m_languages, looks.language);
    m_larger->setEnabled(looks.textSize < mostTextSize);
    m_smaller->setEnabled(looks.textSize > leastTextSize);
    m_usual->setText(looks.textSize == usualTextSize
                         ? tr("&Usual")
                         : tr("&Usual (now %1 %)", "percent").arg(QLocale().toString(looks.textSize)));
    m_motion->setChecked(looks.reducedMotion);
}

} // namespace vraem
