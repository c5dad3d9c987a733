// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QDialog>

namespace vraem {

/// "About the data" and "About this map": where everything comes from, what is known to be wrong, licences.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const Session& session, QWidget* parent = nullptr);
};

} // namespace vraem
