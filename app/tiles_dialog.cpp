// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles_dialog.h"

#include "look/language.h"
#include "map/online_tiles.h"
#include "settings/settings.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

const QString key = u"map/tiles"_s;

QLabel* paragraph(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLineEdit* makeAddress()
{
    constexpr int width = 420;
    auto* address = new QLineEdit(setting(key, OnlineTiles::openStreetMap()).toString());
    address->setAccessibleName(tr("Address of the tiles"));
    address->setMinimumWidth(width);
    return address;
}

} // namespace

QString askForTiles(QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Online background map"));
    QLineEdit* address = makeAddress();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* go = buttons->addButton(tr("Switch on"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(
        paragraph(tr("The server named here is asked for a picture of every part of the map that "
                     "you look at. It learns your network address, where you look, and that you "
                     "use this program; nothing of events, filters or files. Pictures are kept "
                     "on this computer. At the next start it is off again.")));
    column->addWidget(address);
    column->addWidget(paragraph(tr("An address of XYZ tiles: http or https, with {z}, {x} and {y}. Exported "
                                   "maps and pages show the map of the program.")));
    column->addWidget(buttons);
    const auto follow = [=] { go->setEnabled(OnlineTiles::isAddress(address->text().trimmed())); };
    QObject::connect(address, &QLineEdit::textChanged, go, follow);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    follow();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString chosen = address->text().trimmed();
    keepSetting(key, chosen);
    return chosen;
}

} // namespace vraem
