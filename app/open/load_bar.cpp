// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_bar.h"

#include "load_words.h"
#include "look/drawn_accessible.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace vraem {
namespace {

constexpr int barSteps = 1000;

} // namespace

LoadBar::LoadBar(DataLoader& loader, QWidget* parent)
    : QWidget(parent), m_loader(loader), m_words(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_report(new QPushButton(tr("Report…"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 8);
    m_bar->setAccessibleName(tr("Progress of opening"));
    m_cancel->setToolTip(tr("Stop reading; what is shown stays (Esc)"));
    m_cancel->setAccessibleName(tr("Cancel opening"));
    m_report->setAccessibleName(tr("Report on the file that was opened"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_bar, m_cancel, m_report}) {
        layout->addWidget(part);
        part->hide();
    }
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietFor);
    connect(&m_quiet, &QTimer::timeout, this, &LoadBar::showProgress);
    connect(m_cancel, &QPushButton::clicked, &m_loader, &DataLoader::cancel);
    connect(m_report, &QPushButton::clicked, this, &LoadBar::reportAsked);
    connect(&m_loader, &DataLoader::started, this, &LoadBar::begin);
    connect(&m_loader, &DataLoader::progressed, this, &LoadBar::follow);
    connect(&m_loader, &DataLoader::finished, this, [this](const QString& path, const LoadedData& data) {
        const bool says = !path.isEmpty() && path != shippedDataPath() && !data.unmapped;
        conclude(says ? outcomeWords(path, data) : QString(), says && data.report);
    });
    connect(&m_loader, &DataLoader::cancelled, this, [this](const QString& path) {
        if (path.isEmpty())
            conclude(QString(), false);
        else
            conclude(tr("Opening %1 was cancelled; nothing has changed").arg(QFileInfo(path).fileName()),
                     false);
    });
}

void LoadBar::begin(const QString& path)
{
    m_report->hide();
    m_bar->setRange(0, 0);
    m_words->setText(progressWords(path, {}));
    if (!m_cancel->isVisible()) {
        m_words->hide();
        m_quiet.start();
    }
}

void LoadBar::follow(const LoadProgress& progress)
{
    m_words->setText(progressWords(m_loader.path(), progress));
    const bool isMeasured = progress.fraction() && !progress.isArranging();
    m_bar->setRange(0, isMeasured ? barSteps : 0);
    if (isMeasured)
        m_bar->setValue(static_cast<int>(*progress.fraction() * barSteps));
}

void LoadBar::showProgress()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_bar, m_cancel})
        part->show();
}

void LoadBar::conclude(const QString& words, bool hasReport)
{
    m_quiet.stop();
    m_bar->hide();
    m_cancel->hide();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_report->setVisible(hasReport);
    if (words.isEmpty())
        return;
    readOut(*m_words, words);
}

} // namespace vraem
