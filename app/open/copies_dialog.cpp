// SPDX-License-Identifier: GPL-3.0-or-later
#include "copies_dialog.h"

#include "copies_words.h"
#include "look/dialog_size.h"
#include "look/labels.h"
#include "look/text_size.h"
#include "plain_label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int pathRole = Qt::UserRole;

constexpr int stateWidth = 320;

/// Rows that a finger or a shaky hand can hit.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int leastHeight = 28;
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(leastHeight, size.height() + 6)};
    }
};

/// A tool tip would read markup in it.
QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QTreeWidgetItem* itemOf(const AttachedFile& file)
{
    QString words = copyWords(file);
    if (file.copy && !file.copy->missing().empty())
        words += u'\n' + missingWords(*file.copy);
    auto* item = new QTreeWidgetItem({QDir::toNativeSeparators(file.path), words});
    item->setData(0, pathRole, file.path);
    item->setToolTip(0, plainTip(QDir::toNativeSeparators(file.path)));
    return item;
}

} // namespace

CopiesDialog::CopiesDialog(Session& session, ReportAttacher& attacher, QWidget* parent)
    : QDialog(parent), m_session(session), m_attacher(attacher)
{
    setWindowTitle(tr("Copies of the reports"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(dialogSize(*this, {860, 480}));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(
        tr("Attach your copies of the reports, as text, saved page or PDF, to read every passage where it is "
           "cited. "
           "A copy is recognised by its words. It stays where it is: nothing of it is copied or sent."),
        this));
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Reports and their copies"));
    m_list->setHeaderLabels({tr("Report, and its copies"), tr("State")});
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->header()->resizeSection(1, scaled(stateWidth));
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setRootIsDecorated(false);
    layout->addWidget(m_list, 1);
    m_outcome = plainLabel({}, this);
    m_outcome->setAccessibleName(tr("What was attached"));
    m_outcome->hide();
    layout->addWidget(m_outcome);
    layout->addWidget(makeButtons());
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CopiesDialog::followChoice);
    connect(&m_session, &Session::reportsChanged, this, &CopiesDialog::fill);
    connect(&m_session, &Session::datasetChanged, this, &CopiesDialog::fill);
    connect(&m_attacher, &ReportAttacher::attached, this, &CopiesDialog::say);
    connect(&m_attacher, &ReportAttacher::started, this, [this] {
        m_outcome->setText(tr("Reading…"));
        m_outcome->show();
    });
    connect(&m_attacher, &ReportAttacher::finished, this, [this] {
        if (m_outcome->text() == tr("Reading…"))
            m_outcome->hide();
    });
    fill();
}

QWidget* CopiesDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto add = [&](const QString& text, auto slot) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    add(tr("Add &files…"), &CopiesDialog::askForFiles)->setAutoDefault(true);
    add(tr("Add f&older…"), &CopiesDialog::askForFolder);
    m_again = add(tr("Attach &anew"), [this] {
        if (const auto* item = m_list->currentItem())
            m_attacher.attach({item->data(0, pathRole).toString()});
    });
    m_again->setToolTip(tr("Takes the file as it is now"));
    m_remove = add(tr("&Remove"), &CopiesDialog::removeChosen);
    return buttons;
}

void CopiesDialog::fill()
{
    m_list->clear();
    for (const Source& source : m_session.dataset()->sources()) {
        if (source.sha256.isEmpty())
            continue;
        auto* report = new QTreeWidgetItem(m_list, {labels::source(source)});
        report->setFlags(Qt::ItemIsEnabled);
        report->setToolTip(0, plainTip(source.url));
        for (const AttachedFile& file : m_session.reports().files) {
            if (file.copy && file.copy->source() == source.id)
                report->addChild(itemOf(file));
        }
        if (report->childCount() == 0)
            report->setText(1, tr("no copy attached"));
    }
    for (const AttachedFile& file : m_session.reports().files) {
        if (!file.copy)
            m_list->addTopLevelItem(itemOf(file));
    }
    m_list->expandAll();
    followChoice();
}

void CopiesDialog::followChoice()
{
    const QList<QTreeWidgetItem*> chosen = m_list->selectedItems();
    const bool isFile = !chosen.isEmpty() && !chosen.front()->data(0, pathRole).toString().isEmpty();
    m_remove->setEnabled(isFile);
    m_again->setEnabled(isFile);
}

void CopiesDialog::askForFiles()
{
    const QString copies = tr("Copies of reports (*.txt *.htm *.html *.xhtml *.pdf *.md)");
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Attach report copies"), {},
                                                            copies + u";;"_s + tr("All files (*)"));
    if (!files.isEmpty())
        m_attacher.attach(files);
}

void CopiesDialog::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Attach the copies in a folder"));
    if (!folder.isEmpty())
        m_attacher.attach({folder});
}

void CopiesDialog::removeChosen()
{
    if (const auto* item = m_list->currentItem())
        m_attacher.remove(item->data(0, pathRole).toString());
}

void CopiesDialog::say(int taken, const Issues& refused, int passedOver)
{
    m_outcome->setText(outcomeWords(taken, refused, passedOver));
    m_outcome->show();
}

void CopiesDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (std::ranges::any_of(event->mimeData()->urls(), &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void CopiesDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    m_attacher.attach(paths);
}

} // namespace vraem
