// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice.h"

#include <QMessageBox>

namespace vraem {

void showNotice(QWidget& window, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Information, title, {}, QMessageBox::Ok, &window);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace vraem
