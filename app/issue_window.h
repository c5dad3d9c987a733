// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

#include <QDialog>

namespace vraem {

/// The one place where findings about a file are shown: a sentence each, as plain text to read and copy.
class IssueWindow : public QDialog
{
    Q_OBJECT

public:
    IssueWindow(const QString& file, const Issues& issues, QWidget* parent = nullptr);
};

} // namespace vraem
