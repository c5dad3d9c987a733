// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/attached_reports.h"

#include <QTextBrowser>

namespace vraem {

/// Read-only text that can be selected and copied by mouse and keyboard. It loads nothing. A link is followed
/// on click only: http and https in the desktop's browser, "event:" and "passage:" as requests.
class TextView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TextView(QWidget* parent = nullptr);

Q_SIGNALS:
    void eventRequested(const vraem::EventId& id);
    void passageRequested(const vraem::PassageRef& passage);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    /// Says the link that Tab reaches, which a screen reader does not see selected.
    bool focusNextPrevChild(bool next) override;

private:
    void follow(const QUrl& link);
};

} // namespace vraem
