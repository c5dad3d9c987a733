// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_window.h"
#include "look/language.h"
#include "map/map_legend.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QTabWidget>
#include <QTranslator>

#include <algorithm>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// Words that are 40 % longer than those of the installed languages.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        if (m_isAsking)
            return {};
        m_isAsking = true;
        QString text = QCoreApplication::translate(context, source, comment, n);
        m_isAsking = false;
        // Formats and keys are no words.
        if (text.contains(u'%') || text.size() < 3)
            return text;
        return text + u' ' + QString(qMax<qsizetype>(1, text.size() * 4 / 10 - 1), u'o');
    }

private:
    mutable bool m_isAsking = false;
};

QString told(const QWidget& widget, const QString& text)
{
    QStringList path;
    for (const QWidget* one = &widget; one; one = one->parentWidget())
        path.prepend(QString::fromLatin1(one->metaObject()->className()));
    return path.join(u" > "_s) + u": \""_s + text + u'"';
}

/// What asks for most of the width of a window that needs more room than it was given.
QString widest(const QWidget& window)
{
    QStringList lines{u"the window needs more room:"_s};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        if (least.width() > 300 || least.height() > 300)
            lines.append(u"%1x%2 "_s.arg(least.width()).arg(least.height()) +
                         told(*widget, widget->objectName()));
    }
    return lines.join(u'\n');
}

class WindowFit : public testing::Test
{
protected:
    explicit WindowFit() = default;
    ~WindowFit() override { Appearance usual(*qApp, {.theme = ThemeChoice::Light, .language = u"en"_s}); }

    void expectNothingCut(const Looks& looks)
    {
        SCOPED_TRACE(looks.language.toStdString() + " " + std::to_string(looks.textSize));
        sample::Run run(looks);
        run.host->show(QSize(1366, 768));
        run.session.select(EventId{u"2023-02-12-ambush"_s});
        ASSERT_TRUE(run.isReady());
        auto* tabs = run.window().findChild<QTabWidget*>(u"tabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QTest::qWait(50);
            SCOPED_TRACE(tabs->tabText(tab).toStdString());
            EXPECT_EQ(run.window().size(), QSize(1366, 768)) << widest(run.window()).toStdString();
            expectFits(run.window());
        }
    }

    static void expectFits(const MainWindow& window)
    {
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                expectFits(*label);
        }
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty())
                expectFits(*button);
        }
    }

    static void expectFits(const QLabel& label)
    {
        const bool wraps = label.wordWrap();
        EXPECT_GE(label.height(),
                  wraps ? label.heightForWidth(label.width()) : label.minimumSizeHint().height())
            << told(label, label.text()).toStdString();
        EXPECT_GE(label.width(), wraps ? 1 : label.minimumSizeHint().width())
            << told(label, label.text()).toStdString();
    }

    static void expectFits(const QAbstractButton& button)
    {
        EXPECT_GE(button.width(), button.minimumSizeHint().width())
            << told(button, button.text()).toStdString();
        EXPECT_GE(button.height(), std::min(button.fontMetrics().height(), button.sizeHint().height()))
            << told(button, button.text()).toStdString();
    }

    sample::OwnFolders own;
};

} // namespace

TEST_F(WindowFit, NothingIsCutInEitherLanguage)
{
    for (const QString& language : {u"en"_s, u"es"_s})
        expectNothingCut({.theme = ThemeChoice::Light, .language = language});
}

TEST_F(WindowFit, NothingIsCutWithTextOfTwiceTheSize)
{
    for (const QString& language : {u"en"_s, u"es"_s})
        expectNothingCut({.theme = ThemeChoice::Light, .language = language, .textSize = 200});
}

TEST_F(WindowFit, NothingIsCutWithWordsThatAreLonger)
{
    LongWords words;
    QCoreApplication::installTranslator(&words);
    expectNothingCut({.theme = ThemeChoice::Light, .language = u"en"_s});
    QCoreApplication::removeTranslator(&words);
}

TEST_F(WindowFit, EveryButtonIsLargeEnoughToHit)
{
    constexpr int least = 24;
    sample::Run run({.theme = ThemeChoice::Light, .language = u"en"_s});
    run.host->show(QSize(1366, 768));
    run.session.select(EventId{u"2023-02-12-ambush"_s});
    ASSERT_TRUE(run.isReady());
    run.window().findChild<MapLegend*>()->setUnfolded(true);
    auto* tabs = run.window().findChild<QTabWidget*>(u"tabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        for (const QAbstractButton* button : run.window().findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            EXPECT_GE(button->width(), least)
                << told(*button, button->text() + button->accessibleName()).toStdString();
            EXPECT_GE(button->height(), least)
                << told(*button, button->text() + button->accessibleName()).toStdString();
        }
    }
}
