// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes_window.h"

#include "look/dialog_size.h"
#include "look/labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int windowWidth = 820;
constexpr int windowHeight = 460;
constexpr int idRole = Qt::UserRole;

enum Column
{
    About,
    What,
    Words
};

} // namespace

NotesWindow::NotesWindow(Session& session, QString path, QString dataVersion, QWidget* parent)
    : QDialog(parent), m_session(session), m_path(std::move(path)), m_dataVersion(std::move(dataVersion))
{
    setWindowTitle(tr("My notes and corrections"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    m_head = new QLabel(this);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_head);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Notes and corrections"));
    m_list->setHeaderLabels({tr("Event"), tr("What"), tr("In words")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSortingEnabled(true);
    layout->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { m_session.select({item->data(About, idRole).toString()}); });
    connect(&m_session, &Session::overlayChanged, this, &NotesWindow::fill);
    connect(&m_session, &Session::datasetChanged, this, &NotesWindow::fill);
    fill();
    resize(dialogSize(*this, {windowWidth, windowHeight}));
    m_list->header()->resizeSection(About, windowWidth * 2 / 5);
    m_list->header()->resizeSection(What, windowWidth / 5);
}

void NotesWindow::fill()
{
    m_list->clear();
    for (const auto& [data, own] : m_session.overlay().all())
        addData(data, own);
    QStringList lines{m_list->topLevelItemCount() == 0
                          ? tr("Nothing yet. Notes will be kept in %1").arg(m_path)
                          : tr("Kept in %1").arg(m_path)};
    if (m_session.overlayObstacle())
        lines.append(labels::issue(*m_session.overlayObstacle()));
    const QString& shown = m_session.base()->version();
    if (!m_dataVersion.isEmpty() && m_dataVersion != shown)
        lines.append(tr("Last changed on version %1 of the data; shown is %2").arg(m_dataVersion, shown));
    if (const auto& orphans = m_session.applied().orphans; !orphans.isEmpty())
        lines.append(tr("%n of them is about what is not in the data shown; it is kept", nullptr,
                        static_cast<int>(orphans.size())));
    m_head->setText(lines.join(u'\n'));
}

void NotesWindow::addRow(const EventRef& event, const QString& what, const QString& words)
{
    const auto shown = shownId(m_session.applied(), event);
    const auto row = shown ? m_session.dataset()->rowOf(*shown) : std::nullopt;
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(About, row ? labels::text(m_session.dataset()->event(*row).title)
                             : tr("%1 (not in the data shown)").arg(event.event.value));
    item->setText(What, what);
    item->setText(Words, words.simplified());
    item->setToolTip(About, event.data.value + u": "_s + event.event.value);
    item->setData(About, idRole, shown ? shown->value : QString());
}

void NotesWindow::addData(const LayerId& data, const OwnData& own)
{
    for (const auto& [event, annotation] : own.annotations) {
        if (annotation.isBookmarked)
            addRow({data, event}, tr("bookmark"), {});
        if (!annotation.tags.empty())
            addRow({data, event}, tr("tags"),
                   QStringList(annotation.tags.begin(), annotation.tags.end()).join(u", "_s));
        if (!annotation.note.isEmpty())
            addRow({data, event}, tr("note"), annotation.note);
    }
    for (const auto& [id, mention] : own.mentions) {
        QStringList fields;
        for (const Field field : mention.corrects)
            fields.append(labels::name(field));
        addRow({data, mention.event},
               mention.isCorrection() ? tr("correction: %1", "fields").arg(fields.join(u", "_s))
                                      : tr("event of your own"),
               labels::text(mention.isCorrection() ? mention.note : mention.title));
    }
    for (const auto& [mention, regrouping] : own.regroupings)
        addRow({data, regrouping.event}, regrouping.kind == RegroupKind::Split ? tr("split") : tr("merge"),
               u"%1: %2"_s.arg(mention.value, regrouping.reason));
}

} // namespace vraem
