// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/data_loader.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vraem {

/// Says in the status bar how far a file is read, lets one cancel, and says how it ended. What is done within
/// a moment shows no progress at all.
class LoadBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds quietFor{300};

    explicit LoadBar(DataLoader& loader, QWidget* parent = nullptr);

Q_SIGNALS:
    void reportAsked();

private:
    void begin(const QString& path);
    void follow(const LoadProgress& progress);
    void showProgress();
    void conclude(const QString& words, bool hasReport);

    DataLoader& m_loader;
    QLabel* m_words = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_report = nullptr;
    QTimer m_quiet;
};

} // namespace vraem
