// SPDX-License-Identifier: GPL-3.0-or-later
#include "same_event_dialog.h"

#include "correct_dialog.h"
#include "look/dialog_size.h"
#include "look/labels.h"
#include "model/merge.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vraem {
namespace {

constexpr int dialogWidth = 820;
constexpr int dialogHeight = 420;

enum Column
{
    SaidBy,
    Dates,
    Places,
    Dead,
    Why,
    ColumnCount
};

} // namespace

SameEventDialog::SameEventDialog(Session& session, const EventId& event, QWidget* parent)
    : QDialog(parent), m_session(session), m_ref(refOf(*session.dataset(), event).value_or(EventRef{})),
      m_dataset(ownDataset(session, m_ref.data))
{
    if (const auto row = m_dataset->rowOf(m_ref.event))
        m_event = m_dataset->event(*row);
    std::ranges::copy_if(m_event.mentions, std::back_inserter(m_mentions),
                         std::not_fn(&Mention::isCorrection));
    setWindowTitle(tr("Why is this one event?"));
    auto* layout = new QVBoxLayout(this);
    auto* title = new QLabel(labels::text(m_event.title), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    layout->addWidget(title);
    makeTable();
    layout->addWidget(m_table, 1);
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(tr("why you split or merge; it stands with the event"));
    m_others = new QComboBox(this);
    m_others->setAccessibleName(tr("Event to merge with"));
    fillOthers();
    auto* form = new QFormLayout;
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Other event"), m_others);
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_split = buttons->addButton(tr("Split off the selected mention"), QDialogButtonBox::ActionRole);
    m_merge = buttons->addButton(tr("Merge with the other event"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SameEventDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &SameEventDialog::check);
    connect(m_split, &QPushButton::clicked, this, &SameEventDialog::split);
    connect(m_merge, &QPushButton::clicked, this, &SameEventDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    resize(dialogSize(*this, {dialogWidth, dialogHeight}));
}

QString SameEventDialog::whyHere(const Mention& mention) const
{
    const auto& regroupings = m_session.overlay().of(m_ref.data).regroupings;
    const auto own = regroupings.find(mention.id);
    if (m_session.appliesCorrections() && own != regroupings.end()) {
        const QString who =
            own->second.kind == RegroupKind::Split ? tr("split off by you") : tr("put here by you");
        return own->second.reason.isEmpty()
                   ? who
                   : tr("%1: %2", "who put it here, reason").arg(who, own->second.reason);
    }
    if (mention.id == m_mentions.front().id)
        return m_mentions.size() > 1 ? tr("the others are held against this one")
                                     : tr("the only one that tells of it");
    const Agreement agreement = agreementOf(m_mentions.front(), mention, m_dataset->places());
    return labels::agreement(agreement);
}

/// As high as their words, with room above and below them.
void SameEventDialog::fitRows()
{
    constexpr int room = 10;
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + room);
}

void SameEventDialog::makeTable()
{
    m_table = new QTableWidget(static_cast<int>(m_mentions.size()), ColumnCount, this);
    m_table->setAccessibleName(tr("Mentions of the event"));
    m_table->setHorizontalHeaderLabels(
        {tr("Source"), tr("Date"), tr("Place"), tr("Casualties"), tr("Why it belongs here")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Mention& mention = m_mentions[static_cast<size_t>(row)];
        const Source* source = m_dataset->source(mention.source);
        const auto said = [&](Field field) {
            return labels::values(*m_dataset, mention, field).join(QStringLiteral("; "));
        };
        const QStringList cells{source ? labels::shortSource(*source) : mention.source.value,
                                said(Field::Date), said(Field::Place), said(Field::Casualties),
                                whyHere(mention)};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &SameEventDialog::fitRows);
}

void SameEventDialog::fillOthers()
{
    for (const EventId& id : m_session.selection()) {
        const auto ref = refOf(*m_session.dataset(), id);
        const auto row = ref && ref->data == m_ref.data ? m_dataset->rowOf(ref->event) : std::nullopt;
        if (!row || ref->event == m_ref.event)
            continue;
        const Event other = m_dataset->event(*row);
        if (other.unit == m_event.unit)
            m_others->addItem(labels::text(other.title), other.id.value);
    }
    m_others->setEnabled(m_others->count() > 0);
    if (m_others->count() == 0)
        m_others->addItem(tr("none: select a second event too (Ctrl+click), counted the same way"));
}

void SameEventDialog::check()
{
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    const bool hasMention = m_mentions.size() > 1 && !m_table->selectedItems().isEmpty();
    m_split->setEnabled(hasReason && hasMention);
    m_split->setToolTip(m_mentions.size() < 2 ? tr("There is one mention only")
                        : !hasMention         ? tr("Select the mention first")
                        : !hasReason          ? tr("Give the reason first")
                                              : QString());
    m_merge->setEnabled(hasReason && m_others->isEnabled());
    m_merge->setToolTip(!m_others->isEnabled() ? tr("Select a second event first")
                        : !hasReason           ? tr("Give the reason first")
                                               : QString());
}

void SameEventDialog::split()
{
    const MentionId id = m_mentions[static_cast<size_t>(m_table->currentRow())].id;
    m_session.changeOverlay(m_ref.data,
                            {Regroup{{id}, splitId(id), RegroupKind::Split, m_reason->text().trimmed()}});
    accept();
}

void SameEventDialog::merge()
{
    const auto row = m_dataset->rowOf({m_others->currentData().toString()});
    if (!row)
        return;
    Regroup change{{}, m_ref.event, RegroupKind::Merge, m_reason->text().trimmed()};
    for (const Mention& mention : m_dataset->event(*row).mentions) {
        if (!mention.isCorrection())
            change.mentions.push_back(mention.id);
    }
    m_session.changeOverlay(m_ref.data, {change});
    accept();
}

} // namespace vraem
