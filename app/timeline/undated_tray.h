// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace vraem {

/// Lists the filtered events that no report dates; hidden while there are none.
class UndatedTray : public QWidget
{
    Q_OBJECT

public:
    explicit UndatedTray(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    QString countOfUndated() const;
    void showSelection();
    void takeSelection();
    void hover(const QListWidgetItem* item);
    Row rowOf(const QListWidgetItem& item) const;

    Session& m_session;
    QLabel* m_title;
    QListWidget* m_list;
};

} // namespace vraem
