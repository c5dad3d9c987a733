// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vraem {

/// The codebook that the program carries, in its language: how reports were read and what each term means.
class CodebookWindow : public QDialog
{
    Q_OBJECT

public:
    explicit CodebookWindow(QWidget* parent = nullptr);
};

} // namespace vraem
