// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "about_text.h"
#include "state/session.h"

#include <QDialog>

class QTabWidget;

namespace vraem {

/// Where everything comes from, what is known to be wrong, licences: a page each.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const Session& session, QWidget* parent = nullptr);

    void showPage(AboutPage page);

private:
    QTabWidget* m_pages = nullptr;
};

} // namespace vraem
