// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_dialog.h"

#include "look/dialog_size.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vraem {

AboutDialog::AboutDialog(const Session& session, QWidget* parent)
    : QDialog(parent), m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("About the data and the map"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(dialogSize(*this, {640, 560}));
    const auto addPage = [&](AboutPage page, const QString& title) {
        auto* text = new QPlainTextEdit(aboutText(page, *session.dataset()), this);
        text->setReadOnly(true);
        text->setFrameShape(QFrame::NoFrame);
        text->document()->setDocumentMargin(12);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(title);
        m_pages->addTab(text, title);
    };
    addPage(AboutPage::Data, tr("Data"));
    addPage(AboutPage::Map, tr("Map"));
    addPage(AboutPage::Licences, tr("Licences"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
}

void AboutDialog::showPage(AboutPage page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_pages->currentWidget()->setFocus();
}

} // namespace vraem
