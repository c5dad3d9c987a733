// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/contrast.h"
#include "look/focus_mark.h"
#include "look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace vraem;

namespace {

/// Pixels of a colour in the picture.
int countOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

class FocusMarkTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { FocusMark::install(*qApp); }
    ~FocusMarkTest() override { setTheme(*qApp, ThemeKind::Light); }

    FocusMarkTest()
    {
        auto* column = new QVBoxLayout(&window);
        widgets = {new QPushButton(QStringLiteral("a")),
                   new QToolButton,
                   new QCheckBox(QStringLiteral("b")),
                   new QComboBox,
                   new QLineEdit,
                   new QSlider(Qt::Horizontal),
                   new QTextBrowser,
                   new QTreeWidget};
        for (QWidget* widget : widgets) {
            widget->setFocusPolicy(Qt::StrongFocus);
            column->addWidget(widget);
        }
        window.resize(300, 500);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        widgets.back()->setFocus(Qt::OtherFocusReason);
    }

    QWidget* frame() const { return window.findChild<QWidget*>(QStringLiteral("focusFrame")); }

    QWidget window;
    std::vector<QWidget*> widgets;
};

} // namespace

TEST_F(FocusMarkTest, FramesWhateverTheKeyboardReachesInEveryTheme)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        setTheme(*qApp, kind);
        for (QWidget* widget : widgets) {
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            ASSERT_TRUE(frame());
            EXPECT_EQ(frame()->geometry(), widget->geometry()) << widget->metaObject()->className();
            const QImage picture = window.grab(widget->geometry()).toImage();
            EXPECT_GE(countOf(picture, currentTheme().accent), 2 * (widget->width() + widget->height()))
                << widget->metaObject()->className();
        }
    }
}

TEST_F(FocusMarkTest, WhoClicksSeesNone)
{
    widgets[0]->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(frame());
    widgets[1]->setFocus(Qt::MouseFocusReason);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(frame());
}

TEST_F(FocusMarkTest, StaysWhileAMenuIsOpen)
{
    widgets[0]->setFocus(Qt::TabFocusReason);
    QMenu menu(&window);
    menu.addAction(QStringLiteral("a"));
    menu.popup(window.mapToGlobal(QPoint(5, 5)));
    EXPECT_TRUE(frame());
    menu.close();
    EXPECT_TRUE(frame());
}

TEST_F(FocusMarkTest, GoesWithTheWidgetAndMakesNoPane)
{
    widgets[0]->setFocus(Qt::TabFocusReason);
    window.resize(420, 500);
    QCoreApplication::processEvents();
    EXPECT_EQ(frame()->geometry(), widgets[0]->geometry());

    QSplitter splitter;
    splitter.addWidget(new QTextBrowser);
    auto* list = new QTreeWidget;
    splitter.addWidget(list);
    splitter.show();
    splitter.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&splitter));
    list->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(splitter.count(), 2);
}
