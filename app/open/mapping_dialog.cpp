// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_dialog.h"

#include "look/dialog_size.h"
#include "look/labels.h"
#include "look/scrolled.h"
#include "look/text_size.h"
#include "mapping_preview.h"
#include "mapping_words.h"
#include "state/sample_check.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// In the order in which people think of an event.
constexpr auto shownFields = std::to_array(
    {MappedField::Date, MappedField::EndDate, MappedField::Latitude, MappedField::Longitude,
     MappedField::Place, MappedField::Type, MappedField::Actor, MappedField::TargetActor, MappedField::Deaths,
     MappedField::Title, MappedField::Summary, MappedField::Source, MappedField::Url, MappedField::Id});

int fieldsAbreast()
{
    return textSize() > 125 ? 2 : 3;
}

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel* nameOver(QComboBox* box, const QString& name)
{
    auto* label = new QLabel(name, box->parentWidget());
    label->setBuddy(box);
    box->setAccessibleName(name);
    return label;
}

void place(QGridLayout* grid, int position, QComboBox* box, const QString& name)
{
    const int row = position / fieldsAbreast() * 2;
    const int column = position % fieldsAbreast();
    grid->addWidget(nameOver(box, name), row, column);
    grid->addWidget(box, row + 1, column);
}

/// The first thing that stands in the way of a row, or of all of them.
QString firstReason(const Issues& issues)
{
    for (const Issue& issue : issues) {
        if (!issue.isWarning)
            return labels::issue(
                {.code = issue.code, .where = issue.where, .found = issue.found, .expected = issue.expected});
    }
    return {};
}

} // namespace

MappingDialog::MappingDialog(const QString& path, const Inspection& table, const ColumnMapping& proposal,
                             QWidget* parent)
    : QDialog(parent), m_table(table), m_preview(new MappingPreview(table, this)),
      m_verdict(plainLabel({}, this)), m_reason(plainLabel({}, this))
{
    const QString name = QFileInfo(path).fileName();
    setWindowTitle(tr("Columns of %1").arg(name));
    resize(dialogSize(*this, {820, 620}));
    auto* choices = new QWidget;
    auto* parts = new QVBoxLayout(choices);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(10);
    parts->addWidget(plainLabel(
        tr("%1 is a table that does not come from UCDP, ACLED or GTD. Say which column holds what; a "
           "date, or a latitude and a longitude, is the least. The answer is kept for tables with "
           "the same header.")
            .arg(name),
        this));
    parts->addWidget(m_preview, 1);
    parts->addWidget(makeFields(proposal));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(new Scrolled(choices, this), 1);
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    layout->addWidget(m_verdict);
    m_reason->setMinimumHeight(m_reason->fontMetrics().lineSpacing() * 2);
    m_reason->setAlignment(Qt::AlignTop);
    layout->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    m_open = buttons->button(QDialogButtonBox::Open);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    check();
    m_columns.at(shownFields.front())->setFocus();
}

QWidget* MappingDialog::makeFields(const ColumnMapping& proposal)
{
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    int position = 0;
    for (const MappedField field : shownFields)
        addField(grid, position++, field, proposal);
    m_dateOrder = new QComboBox(fields);
    for (const DateOrder order :
         {DateOrder::Iso, DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::DayMonthName})
        m_dateOrder->addItem(dateOrderName(order), static_cast<int>(order));
    m_dateOrder->setCurrentIndex(m_dateOrder->findData(static_cast<int>(proposal.dateOrder)));
    place(grid, position, m_dateOrder, tr("Dates are written as"));
    for (int column = 0; column < fieldsAbreast(); ++column)
        grid->setColumnStretch(column, 1);
    connect(m_dateOrder, &QComboBox::currentIndexChanged, this, &MappingDialog::check);
    return fields;
}

void MappingDialog::addField(QGridLayout* grid, int position, MappedField field,
                             const ColumnMapping& proposal)
{
    auto* box = new QComboBox(grid->parentWidget());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("(none)"));
    box->addItems(m_table.header);
    const auto proposed = proposal.columns.find(field);
    if (proposed != proposal.columns.end())
        box->setCurrentIndex(static_cast<int>(m_table.header.indexOf(proposed->second)) + 1);
    place(grid, position, box, fieldName(field));
    m_columns[field] = box;
    connect(box, &QComboBox::currentIndexChanged, this, &MappingDialog::check);
}

ColumnMapping MappingDialog::mapping() const
{
    ColumnMapping mapping;
    for (const auto& [field, box] : m_columns) {
        if (box->currentIndex() > 0)
            mapping.columns[field] = m_table.header.at(box->currentIndex() - 1);
    }
    mapping.dateOrder = static_cast<DateOrder>(m_dateOrder->currentData().toInt());
    return mapping;
}

void MappingDialog::check()
{
    const ColumnMapping chosen = mapping();
    m_preview->explain(chosen);
    const auto sampled = static_cast<int>(m_table.firstRows.size());
    const Issues obstacles = checkMapping(chosen, m_table.header);
    if (hasErrors(obstacles)) {
        m_verdict->setText(tr("Not enough to make an event of a row"));
        m_reason->setText(firstReason(obstacles));
        m_open->setEnabled(false);
        return;
    }
    const ImportReport report = checkSample(m_table, chosen);
    m_verdict->setText(tr("%1 of %Ln sample row(s) can be read", nullptr, sampled)
                           .arg(QLocale().toString(report.rowsTaken)));
    m_reason->setText(firstReason(report.issues));
    m_open->setEnabled(report.rowsTaken > 0);
}

} // namespace vraem
