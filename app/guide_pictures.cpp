// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/language.h"
#include "look/theme.h"
#include "main_window.h"
#include "map/graphics_backend.h"
#include "map/map_legend.h"
#include "map/map_scene.h"
#include "map/map_view.h"
#include "panels/detail_panel.h"
#include "panels/filter_panel.h"
#include "panels/hover_card.h"
#include "panels/totals_line.h"
#include "statistics/statistics_panel.h"
#include "timeline/timeline_view.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace vraem;

namespace {

constexpr QSize windowSize(1366, 900);
constexpr int widest = 660;

/// Takes the pictures of the guide from the program itself: part by part, so that nothing depends on where a
/// part stands. No copy of a report is attached.
class Photographer
{
public:
    Photographer(QString folder, QString language)
        : m_folder(std::move(folder)), m_language(std::move(language))
    {
        m_session.setDataset(loadShippedData().dataset);
        m_window.emplace(m_session, m_loader);
        m_window->resize(windowSize);
        m_window->show();
    }

    bool takeAll()
    {
        settle();
        m_session.select(EventId{u"2023-02-12-ambush"_s});
        settle();
        saveWindow();
        save(u"map"_s, mapBesideLegend());
        save(u"legend"_s, *m_window->findChild<MapLegend*>());
        saveTop(u"event"_s, *m_window->findChild<DetailPanel*>(), 520);
        saveTimeline();
        saveFilters();
        saveCard();
        saveStatistics();
        return m_isWell;
    }

private:
    template<typename Part>
    Part& part()
    {
        return *m_window->findChild<Part*>();
    }

    void settle()
    {
        m_isWell = QTest::qWaitFor([this] { return m_window->isRenderReady(); }, 20'000) && m_isWell;
        QTest::qWait(200);
    }

    void save(const QString& name, QImage picture)
    {
        QPainter painter(&picture);
        painter.setPen(currentTheme().line);
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
        painter.end();
        const QString file = u"%1/%2.%3.png"_s.arg(m_folder, name, m_language);
        if (!picture.save(file, "PNG", 0)) {
            QTextStream(stderr) << "cannot write " << file << '\n';
            m_isWell = false;
        }
    }
    void save(const QString& name, QWidget& widget) { save(name, widget.grab().toImage()); }
    void saveTop(const QString& name, QWidget& widget, int height)
    {
        save(name, widget.grab(QRect(0, 0, widget.width(), std::min(height, widget.height()))).toImage());
    }

    /// A number on each part that the text names.
    void saveWindow()
    {
        QImage picture = m_window->grab().toImage();
        const double scale = double(widest) / picture.width();
        picture = picture.scaledToWidth(widest, Qt::SmoothTransformation);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        int number = 0;
        const std::array<QWidget*, 5> parts{&part<FilterPanel>(), &part<MapView>(), &part<TimelineView>(),
                                            &part<DetailPanel>(), &part<TotalsLine>()};
        for (const QWidget* each : parts) {
            const QRect place(each->mapTo(&*m_window, QPoint()), each->size());
            paintNumber(painter, ++number, QRectF(place.topLeft() * scale, place.size() * scale).center());
        }
        painter.end();
        save(u"window"_s, picture);
    }

    static void paintNumber(QPainter& painter, int number, QPointF centre)
    {
        constexpr double radius = 13;
        centre.setY(std::min(centre.y(), painter.viewport().height() - radius - 2));
        painter.setPen(QPen(currentTheme().accentText, 2));
        painter.setBrush(currentTheme().accent);
        painter.drawEllipse(centre, radius, radius);
        QFont font = painter.font();
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                         Qt::AlignCenter, QString::number(number));
    }

    /// The part that the legend leaves free.
    QImage mapBesideLegend()
    {
        MapView& map = part<MapView>();
        const QRect scene(part<MapScene>().mapTo(&map, QPoint()), part<MapScene>().size());
        const int left = part<MapLegend>().geometry().right() + 8;
        return map.grab(scene.adjusted(left, 0, 0, 0)).toImage();
    }

    void saveTimeline()
    {
        using namespace std::chrono;
        m_session.setVisibleSpan({sys_days(2020y / June / 1), sys_days(2021y / December / 31)});
        settle();
        save(u"timeline"_s, part<TimelineView>());
        m_session.setVisibleSpan(m_session.fullSpan());
    }

    void saveFilters()
    {
        Filter filter = m_session.filter();
        filter.years = {2023};
        m_session.setFilter(filter);
        settle();
        saveTop(u"filter"_s, part<FilterPanel>(), 420);
        m_session.setFilter(incidentsOnly());
        settle();
    }

    void saveCard()
    {
        const QRect anchor(m_window->mapToGlobal(QPoint(300, 300)), QSize(20, 20));
        m_session.setHover(Hover{{EventId{u"2021-05-23-san-miguel"_s}}, anchor});
        HoverCard& card = part<HoverCard>();
        m_isWell = QTest::qWaitFor([&card] { return card.isVisible(); }, 5'000) && m_isWell;
        settle();
        if (QWidget* focus = QApplication::focusWidget())
            focus->clearFocus();
        save(u"card"_s, card);
        m_session.setHover(std::nullopt);
    }

    void saveStatistics()
    {
        StatisticsPanel& panel = part<StatisticsPanel>();
        m_window->findChild<QTabWidget*>()->setCurrentWidget(&panel);
        panel.findChild<QTabBar*>()->setCurrentIndex(1);
        QTest::qWait(200);
        saveTop(u"statistics"_s, panel, 400);
    }

    QString m_folder;
    QString m_language;
    Session m_session;
    DataLoader m_loader;
    std::optional<MainWindow> m_window;
    bool m_isWell = true;
};

} // namespace

/// FOLDER LANGUAGE THEME
int main(int argc, char** argv)
{
    // Nobody's own settings, notes or copies.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"vraem-atlas"_s);
    QApplication::setApplicationDisplayName(u"VRAEM Atlas"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "expected: FOLDER LANGUAGE THEME\n";
        return 2;
    }
    setLanguage(arguments[2]);
    setTheme(application, arguments[3] == u"dark" ? ThemeKind::Dark : ThemeKind::Light);
    chooseGraphicsBackend();
    return Photographer(arguments[1], arguments[2]).takeAll() ? 0 : 1;
}
