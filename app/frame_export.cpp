// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_export.h"

#include "interchange/view/view_state.h"
#include "look/theme.h"
#include "main_window.h"
#include "map_export.h"
#include "print/picture_file.h"
#include "state/playback.h"
#include "view_actions.h"
#include "when_drawn.h"

#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Pixels for the lines that the words of a stop may take more than those of the whole.
constexpr double roomForWords = 60;

} // namespace

FrameExport::FrameExport(Playback& playback, MainWindow& window)
    : QObject(&window), m_playback(playback), m_window(window)
{}

void FrameExport::askForFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Export playback as frames: an empty folder"),
                                          QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    if (!folder.isEmpty())
        exportTo(folder);
}

void FrameExport::exportTo(const QString& folder)
{
    m_folder = folder;
    m_written = 0;
    m_all = 0;
    // Later, when whoever asked listens to what comes of it.
    QTimer::singleShot(0, this, &FrameExport::start);
}

void FrameExport::start()
{
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s))
        return finish({{IssueCode::CannotWrite, m_folder, {}, tr("the folder cannot be made"), {}}});
    const QStringList present = folder.entryList({u"frame-*.png"_s});
    if (!present.isEmpty())
        return finish({{IssueCode::AlreadyThere, folder.filePath(present.first()), {}, {}, {}}});
    m_playback.stop();
    whenDrawn(m_window, [this](bool) {
        m_window.views().withState([this](const ViewState& state) {
            const auto sheet = m_window.mapExport().sheet(state);
            m_size = sheet ? sheet->size() + QSizeF(0, roomForWords) : QSizeF();
            begin();
        });
    });
}

void FrameExport::begin()
{
    m_playback.goTo(0);
    m_all = m_playback.isOn() ? static_cast<int>(m_playback.stops().size()) : 0;
    if (m_all == 0)
        return finish(
            {{IssueCode::CannotWrite, m_folder, {}, tr("no event of the window has a date to play"), {}}});
    if (m_window.isVisible() && !m_window.testAttribute(Qt::WA_DontShowOnScreen)) {
        m_progress = new QProgressDialog(tr("Writing frames"), tr("Cancel"), 0, m_all, &m_window);
        m_progress->setWindowModality(Qt::WindowModal);
        m_progress->setValue(0);
    }
    writeNext();
}

void FrameExport::writeNext()
{
    whenDrawn(m_window,
              [this](bool) { m_window.views().withState([this](const ViewState& state) { write(state); }); });
}

void FrameExport::write(const ViewState& state)
{
    const auto sheet = m_window.mapExport().sheet(state);
    const QString name = u"frame-%1.png"_s.arg(m_written + 1, 4, 10, QChar(u'0'));
    const QString path = QDir(m_folder).filePath(name);
    if (!sheet)
        return finish({{IssueCode::CannotWrite, path, {}, tr("the map cannot be shown"), {}}});
    const auto issue =
        writePicture({.size = m_size.expandedTo(sheet->size()),
                      .scale = 1,
                      .paint =
                          [&](QPainter& painter) {
                              painter.fillRect(QRectF(QPointF(), m_size), currentTheme().panel);
                              sheet->paint(painter);
                          }},
                     path);
    if (issue)
        return finish({*issue});
    ++m_written;
    if (m_progress)
        m_progress->setValue(m_written);
    if (m_written == m_all || (m_progress && m_progress->wasCanceled()))
        return finish({});
    m_playback.goTo(static_cast<size_t>(m_written));
    writeNext();
}

void FrameExport::finish(const Issues& issues)
{
    if (m_progress)
        m_progress->deleteLater();
    m_playback.stop();
    Q_EMIT finished(m_folder, m_written, m_all, issues);
}

} // namespace vraem
