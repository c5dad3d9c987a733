// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

class QWidget;

namespace vraem {

/// A box over the window that says what was found, under a heading that may be empty. Does not wait for it
/// to be closed.
void showIssues(QWidget& window, const QString& title, const QString& heading, const Issues& issues);

} // namespace vraem
